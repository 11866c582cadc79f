/** 入力の出典: an approved entry as the source of its value. */

import type { Citation } from '../domain/citation.ts';
import { dateText } from '../domain/date-text.ts';
import type { Entry } from '../domain/entry.ts';
import { tokyoTime } from '../domain/tokyo-time.ts';
import { approvedAt } from './approved.ts';

/** @example citationOf(entry).place; // '入力12（令和9年6月12日承認）' */
export function citationOf(entry: Pick<Entry, 'no' | 'decisions'>): Citation {
  const on = dateText(tokyoTime(approvedAt(entry)).date);
  return { document: 'entered', place: `入力${entry.no}（${on}承認）` };
}
