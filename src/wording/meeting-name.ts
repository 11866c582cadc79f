/** 会議の呼び名: what a meeting of the committee is called before people. */

import type { Committee, Meeting } from '../domain/review.ts';
import { dateText } from '../domain/date-text.ts';

/** @example meetingName({ no: 2, on: '2026-12-10' }, { name: '検証部会' }); // '第2回検証部会（令和8年12月10日）' */
export function meetingName(
  { no, on }: Pick<Meeting, 'no' | 'on'>,
  { name }: Pick<Committee, 'name'>,
): string {
  return `第${no}回${name}（${dateText(on)}）`;
}
