/** 指標: what is measured, from which baseline, with which actual in which fiscal year. */

import { z } from 'zod';
import { Citation } from './citation.ts';
import { Figure } from './figure.ts';
import { CalendarDate, FiscalYear } from './fiscal-year.ts';
import { GoalNumber } from './goal.ts';
import { Level } from './level.ts';
import { MissingReason } from './missing-reason.ts';

/** `5-A4`: goal 5, 行動指標 (A), number 4. S is 短期アウトカム, M is 中長期アウトカム. */
export const IndicatorId = z
  .string()
  .regex(/^\d{1,2}-[ASM]\d{1,2}$/)
  .brand<'IndicatorId'>();
export type IndicatorId = z.infer<typeof IndicatorId>;

/** 収集の周期, only where the source's own words tell it; `quote` holds those words. */
export const Cadence = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('unstated') }),
  z.strictObject({ kind: z.literal('as-needed'), quote: z.string().min(1) }),
  z.strictObject({
    kind: z.literal('every-n-years'),
    years: z.int().positive(),
    quote: z.string().min(1),
  }),
  z.strictObject({
    kind: z.literal('fixed-year'),
    fiscalYear: FiscalYear,
    quote: z.string().min(1),
  }),
]);
export type Cadence = z.infer<typeof Cadence>;

/** データの収集方法 as printed; `parts` is a reading of a cell in which two texts run together. */
export const Collection = z.strictObject({
  method: z.string().min(1),
  cadence: Cadence,
  parts: z
    .strictObject({
      current: z.string().min(1),
      second: z.string().nullable(),
      remark: z.string().nullable(),
    })
    .optional(),
});
export type Collection = z.infer<typeof Collection>;

/** A second name printed beside the first. The figures belong to the first name alone. */
export const SecondName = z.strictObject({
  name: z.string().min(1),
  /** `worded-proposal`: the source proposes it in a sentence. Otherwise it merely stands there. */
  status: z.enum(['worded-proposal', 'second-name-only']),
  citation: Citation,
});
export type SecondName = z.infer<typeof SecondName>;

/** 実績 of one fiscal year, or the reason for its 「—」. */
export const Actual = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('measured'),
    fiscalYear: FiscalYear,
    value: Figure,
    /** 実績, 見込み or 現在: how the source names the figure. */
    kind: z.enum(['actual', 'estimate', 'as-of']),
    citation: Citation,
  }),
  z.strictObject({
    state: z.literal('missing'),
    fiscalYear: FiscalYear,
    reason: MissingReason,
    citation: Citation,
  }),
]);
export type Actual = z.infer<typeof Actual>;

/** Something a reader of the figures has to know, in our own words, with its place. */
export const Remark = z.strictObject({
  kind: z.enum([
    'margin-note',
    'comparability',
    'definition',
    'name-variant',
    'unit',
    'transcription',
  ]),
  text: z.string().min(1),
  citation: Citation,
});
export type Remark = z.infer<typeof Remark>;

/** 系列断絶: from a fiscal year on, figures cannot be compared with those of the years before. */
export const SeriesBreak = z.strictObject({
  /** The number of the 見直し that broke it, which tells the series apart. */
  no: z.int().positive(),
  from: FiscalYear,
  /** Whether the new index numbers may go into the 充実度. */
  isApproved: z.boolean(),
});
export type SeriesBreak = z.infer<typeof SeriesBreak>;

const Stood = z.strictObject({
  name: z.string().min(1),
  unit: z.string().min(1).nullable(),
  baseline: z.strictObject({ fiscalYear: FiscalYear, value: Figure.nullable() }),
});

/** A decided 見直し that the figures rest on, with what it changed. */
export const Revised = z.strictObject({
  no: z.int().positive(),
  kind: z.enum(['baseline', 'replacement', 'wording']),
  from: FiscalYear,
  breaksSeries: z.boolean(),
  decidedOn: CalendarDate,
  before: Stood,
  after: Stood,
  citation: Citation,
});
export type Revised = z.infer<typeof Revised>;

const Standing = z.strictObject({
  id: IndicatorId,
  goal: GoalNumber,
  level: Level,
  no: z.int().positive(),
  name: z.string().min(1),
  nameVariants: z.array(z.string().min(1)),
  secondName: SecondName.optional(),
  collection: Collection,
  unit: z.string().min(1).nullable(),
  /** Which way is better. The source states none, so all are `increase` until somebody decides. */
  direction: z.enum(['increase', 'decrease']),
  baseline: z.strictObject({
    fiscalYear: FiscalYear,
    /** `null` is a printed 「—」; a printed 0 is `"0"`. */
    value: Figure.nullable(),
    citation: Citation,
  }),
  actuals: z.array(Actual),
  /** 公表値: index numbers as the ward printed them, never overwritten by ours. */
  published: z.array(
    z.strictObject({ fiscalYear: FiscalYear, indexNumber: Figure, citation: Citation }),
  ),
  /** The same series printed in another place (5-S1 and 5-M6, 5-M2 and 6-M4). */
  sameSeriesAs: z.array(IndicatorId),
  /** 下線: whether 基本計画 holds the same indicator. The text form of the source lost the underlining. */
  inBasicPlan: z.enum(['unknown', 'yes', 'no']),
  remarks: z.array(Remark),
  citation: Citation,
  /** None where no 見直し broke the series: the documents hold neither of these two. */
  seriesBreak: SeriesBreak.optional(),
  revised: z.array(Revised).optional(),
});

/** What a 見直し can change of an indicator, and the first fiscal year that it holds for. */
export const IndicatorVersion = Standing.pick({
  name: true,
  nameVariants: true,
  secondName: true,
  collection: true,
  unit: true,
  direction: true,
  baseline: true,
  remarks: true,
  seriesBreak: true,
  revised: true,
}).extend({ from: FiscalYear.nullable() });
export type IndicatorVersion = z.infer<typeof IndicatorVersion>;

export const Indicator = Standing.extend({
  /**
   * How it stood and stands, oldest first, the first one without a beginning; one of them is also
   * what the indicator itself says. Figures are read through `asOf`, never past it.
   */
  versions: z.array(IndicatorVersion).min(1).optional(),
});
export type Indicator = z.infer<typeof Indicator>;
