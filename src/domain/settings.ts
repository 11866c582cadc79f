/** 設定: what the secretariat decides once for the whole workspace. */

import { z } from 'zod';
import { DueDay } from './collection-rule.ts';
import { CalendarDate } from './fiscal-year.ts';

export const Settings = z.strictObject({
  /** 保存年限: for how many years after its review was closed a comment is kept; null is for ever. */
  retentionYears: z.int().min(1).max(100).nullable(),
  /** 入力期限: where the rule of a figure names no day of its own. */
  entryDue: DueDay,
  /** 閉庁日 besides weekends, holidays and 12月29日 to 1月3日. */
  closedDays: z.array(CalendarDate),
  /** 年25％の目安: whether it is shown in pictures, in 施策一覧 and in answers. Stays out until it is turned on. */
  paceGuide: z.literal(true).optional(),
});
export type Settings = z.infer<typeof Settings>;

export const firstSettings: Settings = {
  retentionYears: null,
  entryDue: { month: 6, day: 30 },
  closedDays: [],
};
