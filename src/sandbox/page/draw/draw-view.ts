/** 画面を描く: a modal with its frame and what is wrong with its fields, or a Home tab. */
import type { View } from '../../state/views.ts';
import type { ViewValues } from '../../state/wire-view.ts';
import { drawBlock } from './draw-block.ts';
import { type Html, tag } from './html.ts';
import type { DrawNames } from './names.ts';
import { withEntered } from './with-entered.ts';

export type ViewState = {
  /** What has been entered, as Slack writes it; fields that are not in it show what the app put there. */
  values: ViewValues;
  /** What is wrong, by block_id. */
  errors: Readonly<Record<string, string>>;
};

export function drawView(view: View, state: ViewState, names: DrawNames): string {
  const blocks = view.blocks.map((block) => {
    const id = block.block_id ?? '';
    const entered = Object.values(state.values[id] ?? {})[0];
    const place = { blockId: id, names, scope: view.id };
    return drawBlock(withEntered(block, entered), place, state.errors[id]);
  });
  return (view.type === 'home' ? drawHome(view, blocks) : drawModal(view, blocks)).html;
}

function drawHome(view: View, blocks: readonly Html[]): Html {
  return tag('div', { class: 'home-view', ...about(view) }, blocks);
}

/** A form that the page checks itself, as Slack does; what closes it carries `data-close`. */
function drawModal(view: View, blocks: readonly Html[]): Html {
  const title = `${view.id}.title`;
  const cross = {
    ...{ type: 'button', class: 'modal-cross', 'data-close': true },
    'aria-label': '閉じる',
  };
  const dialog = { role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': title };
  const back = view.close ?? (view.submit === undefined ? '閉じる' : 'キャンセル');
  return tag(
    'form',
    { class: 'modal', ...about(view), ...dialog, novalidate: true },
    tag(
      'header',
      { class: 'modal-head' },
      tag('h2', { id: title }, view.title),
      tag('button', cross, '×'),
    ),
    tag('div', { class: 'modal-body' }, blocks),
    tag(
      'footer',
      { class: 'modal-foot' },
      tag('button', { type: 'button', class: 'button', 'data-close': true }, back),
      view.submit === undefined
        ? undefined
        : tag('button', { type: 'submit', class: 'button primary' }, view.submit),
    ),
  );
}

function about({ id, callback_id }: View) {
  return { 'data-view-id': id, 'data-callback-id': callback_id };
}
