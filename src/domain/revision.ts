/** 見直し: a dated change of a baseline, an indicator, a wording or a logic model, from 事務局案 to 決定. */

import { z } from 'zod';
import { Figure } from './figure.ts';
import { CalendarDate, FiscalYear } from './fiscal-year.ts';
import { GoalNumber } from './goal.ts';
import { IndicatorId } from './indicator.ts';
import { UserId } from './slack-id.ts';

const Text = z.string().min(1).max(500);

/** The parts of a logic model whose words can be changed. */
export const ModelPart = z.enum(['issue', 'trigger', 'example', 'short-term', 'mid-long-term']);
export type ModelPart = z.infer<typeof ModelPart>;

/** What a wording belongs to; `now` is the text as it stands, so that an outdated change is noticed. */
export const Worded = z.discriminatedUnion('thing', [
  z.strictObject({ thing: z.literal('indicator'), indicator: IndicatorId, now: Text }),
  z.strictObject({ thing: z.literal('goal'), goal: GoalNumber, now: Text }),
  z.strictObject({
    thing: z.literal('logic-model'),
    goal: GoalNumber,
    part: ModelPart,
    now: Text,
  }),
]);
export type Worded = z.infer<typeof Worded>;

/** The baseline of the new series, with the year that it is the figure of. */
const NewBaseline = z.strictObject({ fiscalYear: FiscalYear, value: Figure.nullable() });

export const Change = z.discriminatedUnion('kind', [
  /** 現況値の変更. `isComparable` is false where the figure is now counted in another way. */
  z.strictObject({
    kind: z.literal('baseline'),
    indicator: IndicatorId,
    baseline: NewBaseline,
    isComparable: z.boolean(),
  }),
  /** 指標の差替え: 求人件数 → マッチングイベント開催数. Another series, always. */
  z.strictObject({
    kind: z.literal('replacement'),
    indicator: IndicatorId,
    name: Text,
    unit: z.string().min(1).max(20).nullable(),
    method: Text,
    baseline: NewBaseline,
  }),
  /** 文言の変更: another name or text for the same thing. */
  z.strictObject({ kind: z.literal('wording'), of: Worded, text: Text }),
  /** ロジックモデルの変更: an element that is added, or taken out. */
  z.strictObject({
    kind: z.literal('element'),
    goal: GoalNumber,
    part: z.enum(['issue', 'trigger', 'example']),
    done: z.enum(['added', 'removed']),
    text: Text,
  }),
  /** ロジックモデルの変更: a link between two indicators that is added, or taken out. */
  z.strictObject({
    kind: z.literal('link'),
    goal: GoalNumber,
    from: IndicatorId,
    to: IndicatorId,
    done: z.enum(['added', 'removed']),
    /** Why one leads to the other; `null` where a link is taken out. */
    text: Text.nullable(),
  }),
]);
export type Change = z.infer<typeof Change>;

/** 事務局案 → 部会 → 発展会議 → 決定, one after the other. */
export const RevisionStage = z.enum(['draft', 'committee', 'conference', 'decided']);
export type RevisionStage = z.infer<typeof RevisionStage>;

const by = { by: UserId, at: z.iso.datetime() };

/** A stage that was reached on a day; who wrote it down, and when, are something else. */
export const StageReached = z.strictObject({
  stage: RevisionStage,
  on: CalendarDate,
  note: Text.nullable(),
  ...by,
});
export type StageReached = z.infer<typeof StageReached>;

export const Revision = z.strictObject({
  no: z.int().positive(),
  change: Change,
  /** The first fiscal year for which it holds; the years before keep what they had. */
  appliesFrom: FiscalYear,
  reason: Text,
  /** 根拠: where the decision can be looked up. */
  evidence: z.url().max(500).nullable(),
  /** Begins with 事務局案; only a revision that has reached 決定 is in any answer's figures. */
  stages: z.array(StageReached).min(1),
  /**
   * 系列断絶: whether the index numbers of the new series may go into the 充実度. `null` until somebody
   * approves it, and where the series is not broken.
   */
  breakApproved: z.strictObject({ on: CalendarDate, note: Text.nullable(), ...by }).nullable(),
  /** 取下げ: it was not pursued. */
  dropped: z.strictObject({ reason: Text, ...by }).nullable(),
});
export type Revision = z.infer<typeof Revision>;

/** The stage a revision stands at. */
export function stageOf({ stages }: Pick<Revision, 'stages'>): RevisionStage {
  return stages.at(-1)?.stage ?? 'draft';
}

/** Whether it is in the answers: 決定, and not taken back. */
export function isDecided(revision: Pick<Revision, 'stages' | 'dropped'>): boolean {
  return stageOf(revision) === 'decided' && revision.dropped === null;
}

/** Whether figures from `appliesFrom` on cannot be compared with those before. */
export function breaksSeries({ change }: Pick<Revision, 'change'>): boolean {
  return change.kind === 'replacement' || (change.kind === 'baseline' && !change.isComparable);
}
