/** 文字: plain_text as it is written, mrkdwn with its marks. */
import { drawEmoji, emojiOf, withPictures } from './emoji.ts';
import { type Child, type Html, joined } from './html.ts';
import { mrkdwn } from './mrkdwn.ts';
import type { DrawNames } from './names.ts';

export type TextObject =
  | { type: 'plain_text'; text: string; emoji?: boolean | undefined }
  | { type: 'mrkdwn'; text: string; verbatim?: boolean | undefined };

export function drawText(text: TextObject, names: DrawNames): Html {
  return text.type === 'mrkdwn'
    ? mrkdwn(text.text, { names, verbatim: text.verbatim ?? false })
    : drawPlain(text);
}

/** Slack makes emoji of shortcodes unless it is told not to, and changes nothing else. */
export function drawPlain({ text, emoji = true }: { text: string; emoji?: boolean | undefined }) {
  if (!emoji) return joined(withPictures(text));
  const pieces: readonly Child[] = text.split(/:([a-z+-][a-z0-9_+'-]*):/).map((piece, at) => {
    if (at % 2 === 0) return withPictures(piece);
    return emojiOf(piece) === undefined ? `:${piece}:` : drawEmoji(piece);
  });
  return joined(pieces);
}
