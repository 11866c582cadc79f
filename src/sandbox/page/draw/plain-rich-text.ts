/** The words of rich text without what they look like, e.g. to be edited in a plain field. */
import type { RichText } from '../../block-kit/rich-text.ts';
import type { DrawNames } from './names.ts';

type Part = RichText['elements'][number];
type Inline = Extract<Part, { type: 'rich_text_section' }>['elements'][number];

export function plainRichText({ elements }: RichText, names: DrawNames): string {
  const lines = elements.flatMap((part) =>
    part.type === 'rich_text_list' ? part.elements.map((item) => item.elements) : [part.elements],
  );
  return lines.map((line) => line.map((one) => wordsOf(one, names)).join('')).join('\n');
}

function wordsOf(one: Inline, names: DrawNames): string {
  switch (one.type) {
    case 'text':
      return one.text;
    case 'link':
      return one.text ?? one.url;
    case 'user':
      return `@${names.user(one.user_id)}`;
    case 'channel':
      return `#${names.channel(one.channel_id)}`;
    case 'usergroup':
      return `@${one.usergroup_id}`;
    case 'team':
      return `@${one.team_id}`;
    case 'broadcast':
      return `@${one.range}`;
    case 'color':
      return one.value;
    case 'emoji':
      return `:${one.name}:`;
    case 'date':
      return one.fallback ?? one.format;
  }
}
