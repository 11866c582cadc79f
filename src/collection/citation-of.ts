/** 入力の出典: an approved entry as the source of its value. */

import type { Citation } from '../domain/citation.ts';
import type { Entry } from '../domain/entry.ts';
import { tokyoTime } from '../domain/tokyo-time.ts';
import { approvedAt } from './approved.ts';

/** @example citationOf(entry).place; // '入力12（2027-06-12承認）' */
export function citationOf(entry: Pick<Entry, 'no' | 'decisions'>): Citation {
  const on = tokyoTime(approvedAt(entry)).date;
  return { document: 'entered', place: `入力${entry.no}（${on}承認）` };
}
