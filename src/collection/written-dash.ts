/** 「—」の理由を読む: why there is no figure, in the words that the column asks for. */

import type { EnteredValue } from '../domain/entry.ts';

type Why = Extract<EnteredValue, { state: 'missing' }>['why'];

/** The first of each is how forms and our own files say it; a longer one stands before its beginning. */
export const dashWords: Readonly<Record<Why, readonly [string, ...string[]]>> = {
  'not-yet': ['まだ出ない', 'まだ出ていない', '未入力', '集計中', '未集計'],
  'not-surveyed-this-year': [
    '調査の年ではない',
    '調査の年でない',
    '調査年ではない',
    '調査年でない',
  ],
  'not-started': ['まだ始まっていない', '未開始'],
  retired: ['廃止・差し替え', '廃止・差替え', '廃止', '差し替え', '差替え'],
};

const whys = ['not-yet', 'not-surveyed-this-year', 'not-started', 'retired'] as const;

/**
 * Returns which of the four reasons a text begins with, and what follows it; alone, it is the reason.
 *
 * @example
 * writtenDash('まだ出ない：国の集計待ち'); // { why: 'not-yet', reason: '国の集計待ち' }
 * writtenDash('廃止'); // { why: 'retired', reason: '廃止' }
 * writtenDash('不明'); // undefined
 */
export function writtenDash(text: string): { why: Why; reason: string } | undefined {
  const said = text.trim();
  const why = whys.find((one) => dashWords[one].some((word) => beginsWith(said, word)));
  if (why === undefined) return undefined;
  const word = dashWords[why].find((one) => beginsWith(said, one)) ?? '';
  const rest = said
    .slice(word.length)
    .replace(/^[\s:：、,，。・／/]+/u, '')
    .replace(/^[（(]([^（()）]*)[)）]$/u, '$1')
    .trim();
  return { why, reason: rest === '' ? word : rest };
}

/** 「廃止」 is one of the reasons, 「廃止の予定はない」 is not. */
function beginsWith(said: string, word: string): boolean {
  return said.startsWith(word) && /^(?:$|[\s:：、,，。・／/（(])/u.test(said.slice(word.length));
}
