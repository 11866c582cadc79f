/** 書式付きの文: a rich_text block: paragraphs, lists, quotes and preformatted text. */
import type { RichText } from '../../block-kit/rich-text.ts';
import { drawEmoji, withPictures } from './emoji.ts';
import { type Html, tag } from './html.ts';
import { drawLink } from './link.ts';
import { drawChannel, drawGroup, drawUser } from './mention.ts';
import type { DrawNames } from './names.ts';
import { drawDate } from './slack-date.ts';

type Part = RichText['elements'][number];
type Section = Extract<Part, { type: 'rich_text_section' }>;
type Inline = Section['elements'][number];

export function drawRichText({ elements }: RichText, names: DrawNames): Html {
  const parts = elements.map((part) => drawPart(part, names));
  return tag('div', { class: 'rich-text' }, parts);
}

function drawPart(part: Part, names: DrawNames): Html {
  switch (part.type) {
    case 'rich_text_section':
      return tag('p', {}, inlines(part.elements, names));
    case 'rich_text_quote':
      return tag('blockquote', {}, inlines(part.elements, names));
    case 'rich_text_preformatted':
      return tag('pre', {}, inlines(part.elements, names));
    case 'rich_text_list': {
      const { style, indent = 0, offset = 0 } = part;
      const items = part.elements.map((item) => tag('li', {}, inlines(item.elements, names)));
      const classes = `indent-${indent}`;
      return style === 'ordered'
        ? tag('ol', { class: classes, start: offset + 1 }, items)
        : tag('ul', { class: classes }, items);
    }
  }
}

function inlines(elements: readonly Inline[], names: DrawNames): readonly Html[] {
  return elements.map((one) => styled(one, drawInline(one, names)));
}

function drawInline(one: Inline, names: DrawNames): Html {
  switch (one.type) {
    case 'text':
      return tag('span', {}, one.text);
    case 'link': {
      const text = one.text ?? one.url;
      return drawLink(one.url, text) ?? tag('span', { class: 'not-a-link' }, text);
    }
    case 'user':
      return drawUser(one.user_id, names);
    case 'channel':
      return drawChannel(one.channel_id, names);
    case 'usergroup':
      return drawGroup(one.usergroup_id);
    case 'team':
      return drawGroup(one.team_id);
    case 'broadcast':
      return drawGroup(one.range);
    case 'color':
      return tag('code', {}, one.value);
    case 'emoji':
      return one.unicode === undefined
        ? drawEmoji(one.name)
        : tag('span', {}, withPictures(letters(one.unicode)));
    case 'date':
      return drawDate(one);
  }
}

/** Slack writes the letters of an emoji in hexadecimal, `1f469-200d-1f4bb`. */
function letters(unicode: string): string {
  const points = unicode.split('-').map((point) => Number.parseInt(point, 16));
  return points.every((point) => point <= 0x10ffff) ? String.fromCodePoint(...points) : unicode;
}

const STYLES = [
  ['code', 'code'],
  ['strike', 's'],
  ['italic', 'em'],
  ['underline', 'u'],
  ['bold', 'strong'],
] as const;

function styled({ style }: Inline, drawn: Html): Html {
  return STYLES.reduce(
    (inner, [key, name]) => (style?.[key] ? tag(name, {}, inner) : inner),
    drawn,
  );
}
