/** ボタン: what is pressed: buttons, links that look like one, the menu of three dots, feedback. */
import type { Block } from '../../block-kit/blocks.ts';
import type { Element } from '../../block-kit/elements.ts';
import { drawEmoji } from './emoji.ts';
import { type Html, tag } from './html.ts';
import { isHarmless } from './link.ts';
import { identity, type Place } from './place.ts';
import { drawPlain } from './text.ts';

type Of<Type extends Element['type']> = Extract<Element, { type: Type }>;
type ContextAction = Extract<Block, { type: 'context_actions' }>['elements'][number];

/** One with an address is a link, which Slack follows and tells the app of. */
export function drawButton(button: Of<'button'>, place: Place): Html {
  const { text, value = '', url, style, accessibility_label: spoken } = button;
  const common = { ...identity(button, place), class: classes(style), 'aria-label': spoken };
  if (url !== undefined && isHarmless(url)) {
    const away = { href: url, target: '_blank', rel: 'noopener noreferrer' };
    return tag('a', { ...common, ...away, 'data-value': value }, drawPlain(text));
  }
  return tag('button', { ...common, type: 'button', value }, drawPlain(text));
}

export function drawOverflow(menu: Of<'overflow'>, place: Place): Html {
  const items = menu.options.map(({ text, value, url, description }) => {
    const said = [drawPlain(text), description && tag('small', {}, drawPlain(description))];
    const chosen = value ?? text.text;
    return url !== undefined && isHarmless(url)
      ? tag(
          'a',
          { href: url, target: '_blank', rel: 'noopener noreferrer', 'data-value': chosen },
          said,
        )
      : tag('button', { type: 'button', value: chosen }, said);
  });
  return tag(
    'details',
    { ...identity(menu, place), class: 'overflow' },
    tag('summary', { class: 'button', 'aria-label': 'その他の操作' }, '…'),
    tag('div', { class: 'overflow-menu' }, items),
  );
}

export function drawContextAction(element: ContextAction, place: Place): Html {
  const about = identity(element, place);
  if (element.type === 'icon_button') {
    const { text, value = '' } = element;
    return tag(
      'button',
      { ...about, class: 'button', type: 'button', value },
      drawEmoji('wastebasket'),
      text.text,
    );
  }
  const buttons = [
    ['+1', element.positive_button] as const,
    ['-1', element.negative_button] as const,
  ].map(([sign, { text, value, accessibility_label: spoken }]) =>
    tag(
      'button',
      { class: 'button', type: 'button', value, 'aria-label': spoken },
      drawEmoji(sign),
      drawPlain(text),
    ),
  );
  return tag('span', { ...about, class: 'feedback', role: 'group', 'aria-label': '評価' }, buttons);
}

function classes(style: 'primary' | 'danger' | undefined): string {
  return style === undefined ? 'button' : `button ${style}`;
}
