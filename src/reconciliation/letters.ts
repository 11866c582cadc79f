/** 名前の文字: a name as it is looked up, without numbers, tags and the marks that people leave out. */

import { halfWidth } from './marks.ts';
import { withoutNoteSign } from './note-sign.ts';

/** 「2 創業相談の実施回数」 and 「行動指標2 創業相談の実施回数」, with 【再掲】 or a note sign behind it. */
export function waysToRead(cell: string): string[] {
  const plain = withoutNoteSign(cell).replaceAll(/【(?:再掲|新規|内容変更)】|[（(]再掲[）)]/gu, '');
  return [...new Set([lettersOf(plain), lettersOf(withoutNumber(plain))])];
}

export function withoutNumber(cell: string): string {
  return halfWidth(cell).replace(
    /^\s*(?:(?:行動|短期|中長期)(?:アウトカム)?(?:指標)?\s*|重点事業\s*)?(?:no\.?\s*)?(?:\d{1,2}|[①-⑳●])\s*[.):、]?\s*/iu,
    '',
  );
}

export const betweenLetters = /[\s「」『』“”"'‘’・･、。,.()〈〉<>【】[\]{}…:;~\-‐–—―/／&＆]/gu;

/** Returns a name without the marks that people leave out or print otherwise. */
export function lettersOf(text: string): string {
  return halfWidth(text)
    .replaceAll(/[①-⑳]/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(betweenLetters, '');
}
