/** 行内の書式: bold, italic, struck and code in a line of mrkdwn, with links, names and emoji. */
import { drawControl } from './control.ts';
import { drawEmoji, emojiOf, withPictures } from './emoji.ts';
import { decoded } from './entities.ts';
import { type Child, type Html, joined, tag } from './html.ts';
import { drawLink } from './link.ts';
import type { DrawNames } from './names.ts';

export type Written = {
  names: DrawNames;
  /** Slack then makes no links of bare addresses. */
  verbatim: boolean;
};

const TAGS: Readonly<Record<string, string>> = { '*': 'strong', _: 'em', '~': 's' };

/** Brackets, code, bare addresses, emoji (none of which is a time, 10:30:) and marks. */
const SPECIAL =
  /<[^<>\n]+>|`[^`\n]+`|https?:\/\/[^\s<>|「」（）、。]+|:[a-z+-][a-z0-9_+'-]*:|[*_~]/g;
const SKIPPED = /<[^<>\n]+>|`[^`\n]+`|[*_~\n]/g;

/** Draws text without quotes and fences; line breaks stay, to be shown by the style sheet. */
export function drawInline(text: string, written: Written): Html {
  const parts: Child[] = [];
  let done = 0;
  for (const { index, 0: found } of text.matchAll(SPECIAL)) {
    if (index < done) continue; // Inside of what has been drawn already
    const drawn = drawFound(text, index, found, written);
    if (drawn === undefined) continue;
    parts.push(withPictures(decoded(text.slice(done, index))), drawn.child);
    done = drawn.end;
  }
  return joined(parts, withPictures(decoded(text.slice(done))));
}

type Drawn = { child: Child; end: number };

function drawFound(text: string, at: number, found: string, written: Written): Drawn | undefined {
  const end = at + found.length;
  const inside = found.slice(1, -1);
  if (found.startsWith('<')) return { child: drawControl(inside, written.names), end };
  if (found.startsWith('`')) return { child: tag('code', {}, decoded(inside)), end };
  if (found.startsWith('h')) return { child: bareAddress(decoded(found), written), end };
  if (found.startsWith(':')) {
    return emojiOf(inside) === undefined ? undefined : { child: drawEmoji(inside), end };
  }
  const close = closing(text, at);
  if (close === undefined) return undefined;
  const marked = drawInline(text.slice(at + 1, close), written);
  return { child: tag(TAGS[found] ?? 'span', {}, marked), end: close + 1 };
}

function bareAddress(url: string, { verbatim }: Written): Child {
  return (verbatim ? undefined : drawLink(url, url)) ?? url;
}

/** Where the mark at `open` is closed, if it opens anything. */
function closing(text: string, open: number): number | undefined {
  if (!isOpening(text, open)) return undefined;
  for (const { index, 0: found } of text.slice(open + 1).matchAll(SKIPPED)) {
    if (found === '\n') return undefined;
    const at = open + 1 + index;
    const isLast = found === text[open] && isEdge(text.slice(at + 1), 'first');
    if (isLast && index > 0 && !isSpace(text[at - 1])) return at;
  }
  return undefined;
}

/**
 * Slack wants a space or a sign around what is marked, so that neither 2*3*4 nor 「値は*5*です」 is
 * bold.
 */
function isOpening(text: string, at: number): boolean {
  const next = text[at + 1];
  return isEdge(text.slice(0, at), 'last') && next !== text[at] && !isSpace(next);
}

function isSpace(letter: string | undefined): boolean {
  return letter === undefined || letter.trim() === '';
}

function isEdge(text: string, which: 'first' | 'last'): boolean {
  const edge = which === 'first' ? /^(?:$|[\s\p{P}\p{S}])/u : /(?:^|[\s\p{P}\p{S}])$/u;
  return edge.test(text);
}
