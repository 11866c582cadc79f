/** 入力欄: the label, the control, the hint and what is wrong, tied together for those who listen. */
import type { Block } from '../../block-kit/blocks.ts';
import { drawElement } from './draw-element.ts';
import { type Html, tag } from './html.ts';
import { type Field, idOf, type Place } from './place.ts';
import { drawPlain } from './text.ts';

type Input = Extract<Block, { type: 'input' }>;

const GROUPS: readonly string[] = ['checkboxes', 'radio_buttons', 'multi_static_select'];
const TYPED: readonly string[] = [
  'plain_text_input',
  'rich_text_input',
  'number_input',
  'email_text_input',
  'url_text_input',
];

/** `error` is what the app has refused; the page may write others into the same place. */
export function drawInput(block: Input, place: Place, error: string | undefined): Html {
  const { element, label, hint, optional = false } = block;
  const ids = {
    control: idOf(place, 'control'),
    label: idOf(place, 'label'),
    hint: idOf(place, 'hint'),
    error: idOf(place, 'error'),
  };
  const field: Field = {
    control: ids.control,
    label: ids.label,
    describedBy: hint === undefined ? ids.error : `${ids.hint} ${ids.error}`,
    isInvalid: error !== undefined,
    isRequired: !optional,
    dispatch: dispatchOf(block),
  };
  const said = [
    drawPlain(label),
    optional ? tag('span', { class: 'optional' }, '（任意）') : undefined,
  ];
  const labelled = GROUPS.includes(element.type)
    ? tag('span', { class: 'label', id: ids.label }, said)
    : tag('label', { class: 'label', id: ids.label, for: ids.control }, said);
  return tag(
    'div',
    { class: 'block block-input', 'data-block': place.blockId, 'data-optional': optional },
    labelled,
    drawElement(element, { ...place, field }),
    hint && tag('p', { class: 'hint', id: ids.hint }, drawPlain(hint)),
    tag(
      'p',
      {
        class: 'error',
        id: ids.error,
        'data-error-for': place.blockId,
        hidden: error === undefined,
      },
      error,
    ),
  );
}

/** Text tells of itself at Enter unless the app says otherwise, everything else when it changes. */
function dispatchOf({ dispatch_action: isTold, element }: Input): string | undefined {
  if (!isTold) return undefined;
  if (!TYPED.includes(element.type)) return 'on_change';
  const config = 'dispatch_action_config' in element ? element.dispatch_action_config : undefined;
  return (config?.trigger_actions_on ?? ['on_enter_pressed']).join(' ');
}
