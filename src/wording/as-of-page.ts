/** 時点の言葉: from which moment an answer is, so that nobody takes it for the present one. */

import { queryAt } from '../answers/as-of/moment.ts';
import type { Meeting } from '../domain/review.ts';
import { isEndOfDay } from '../domain/tokyo-moment.ts';
import { tokyoTime } from '../domain/tokyo-time.ts';
import { dateText } from '../domain/date-text.ts';
import { momentText } from './moment-text.ts';
import type { Page } from './page.ts';
import { sentencePage } from './sentence-page.ts';

/**
 * Returns how a moment is said; a whole day is meant up to its end.
 *
 * @example
 * momentPhrase('2026-11-01T08:00:00.000Z'); // '令和8年11月1日 17:00'
 * momentPhrase('2026-11-01T14:59:59.999Z'); // '令和8年11月1日の終わり'
 */
export function momentPhrase(moment: string): string {
  return isEndOfDay(moment) ? `${dateText(tokyoTime(moment).date)}の終わり` : momentText(moment);
}

/**
 * Returns an answer that was made from the state of a moment: its reading names the moment, and its
 * buttons ask of the same moment.
 *
 * @example the reading of 目指す姿5
 * // '令和8年11月1日の終わりの時点／目指す姿5／令和6年度（年度の指定がないため最新）'
 */
export function pageAt(page: Page, asOf: string, of?: Pick<Meeting, 'no'>): Page {
  const meeting = of === undefined ? '' : `（第${of.no}回の会議の日）`;
  const then = `${momentPhrase(asOf)}の時点${meeting}`;
  return {
    ...page,
    reading: [then, page.reading].filter((part) => part !== '').join('／'),
    buttons: page.buttons.map(({ label, query }) => ({ label, query: queryAt(query, { asOf }) })),
  };
}

/** Whoever remembers other words learns why they are not here. */
export const rewordedNote = 'あとで書き直された意見は、いまの文で示しています。';

/** Nothing was kept at that moment. */
export function beforeFirstPage(since: string): Page {
  return sentencePage(
    `その時点の記録はありません。記録をさかのぼれるのは、${momentText(since)} からです。それより後の日を付けて、もう一度お尋ねください。`,
  );
}

/** After a restore the history is another one. */
export const otherHistoryPage: Page = sentencePage(
  'その時点の記録は、バックアップからの復元で入れ替わったため、お示しできません。日付を付けて、もう一度お尋ねください（例：「11月1日時点で目指す姿5の指数は？」）。',
);
