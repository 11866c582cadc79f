/** 収集の予定: how often a figure is collected, by when, and from whom. */

import { z } from 'zod';
import { FiscalYear } from './fiscal-year.ts';
import { UserId } from './slack-id.ts';
import { TargetId } from './target.ts';

/** A day of the year after the fiscal year that a figure is of: 6月30日. */
export const DueDay = z.strictObject({
  month: z.int().min(1).max(12),
  day: z.int().min(1).max(31),
});
export type DueDay = z.infer<typeof DueDay>;

/** In which fiscal years a figure is expected. */
export const CollectionCycle = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('yearly') }),
  /** 5年に1度: `from` is a year in which it is surveyed; `null` until somebody knows it. */
  z.strictObject({
    kind: z.literal('every-n-years'),
    years: z.int().min(2).max(20),
    from: FiscalYear.nullable(),
  }),
  /** 令和8年度中間評価. */
  z.strictObject({ kind: z.literal('fixed-years'), fiscalYears: z.array(FiscalYear).min(1) }),
  /** 随時: entered when there is something, and never asked for. */
  z.strictObject({ kind: z.literal('as-needed') }),
  /** No longer collected. */
  z.strictObject({ kind: z.literal('stopped'), because: z.string().min(1) }),
]);
export type CollectionCycle = z.infer<typeof CollectionCycle>;

/** What the secretariat has decided for one figure; where there is none, the plan's own words hold. */
export const CollectionRule = z.strictObject({
  target: TargetId,
  cycle: CollectionCycle,
  /** `null` is the due day of the settings. */
  due: DueDay.nullable(),
  /** データ担当 in Slack. */
  owners: z.array(UserId),
  /** Somebody who is not in Slack: name and address, as the secretariat mails them. */
  contact: z.string().min(1).max(200).nullable(),
  /** 所管課. */
  division: z.string().min(1).max(100).nullable(),
});
export type CollectionRule = z.infer<typeof CollectionRule>;
