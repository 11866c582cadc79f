/** Builders for stories of revisions: the adopted plan, and the secretariat in the autumn of 令和8年度. */

import { dropRevision } from '../../src/collection/revision-undo.ts';
import { approveBreak, reachStage } from '../../src/collection/revision-stages.ts';
import { type Proposal, proposeRevision, type Writing } from '../../src/collection/revise.ts';
import type { Refusal } from '../../src/domain/refusal.ts';
import { IndicatorId } from '../../src/domain/indicator.ts';
import type { Change, RevisionStage } from '../../src/domain/revision.ts';
import type { State } from '../../src/domain/state.ts';
import type { RevisionProblem } from '../../src/domain/revision-problem.ts';
import { first, kept } from './entering.ts';

export const id = (text: string): IndicatorId => IndicatorId.parse(text);

/** `on(20)` writes on the 20th of November at 10 o'clock in Tokyo. */
export const on = (day: number, time = '01:00'): Writing => ({
  ...{ by: 'U9', at: `2026-11-${day}T${time}:00.000Z`, today: `2026-11-${day}` },
});

/** 求人件数 → マッチングイベント開催数. */
export const matching = {
  ...({ kind: 'replacement', indicator: id('5-A4'), unit: '回' } as const),
  ...{ name: '区内企業と求職者のマッチングイベント開催数', method: '公社の事業報告' },
  baseline: { fiscalYear: 2025, value: '45' },
} satisfies Change;

/** What is proposed for 令和8年度, but for what a story is about. */
export const proposal = (given: Partial<Proposal> = {}): Proposal => ({
  ...{ change: matching, appliesFrom: 2026, reason: '第1回検証部会の意見' },
  ...{ evidence: null, on: '2026-11-10' },
  ...given,
});

export const proposed = (state: State, given: Partial<Proposal> = {}): State =>
  kept(proposeRevision(state, proposal(given), on(10)));

export const reach = (
  state: State,
  no: number,
  stage: RevisionStage,
  { day, writing = on(20) }: { day?: string; writing?: Writing } = {},
): State | Refusal =>
  reachStage(state, no, { stage, on: day ?? writing.today, note: null }, writing);

/** Brings a revision through all stages to 決定 on the 20th. */
export const decided = (state: State, no: number): State =>
  (['committee', 'conference', 'decided'] as const).reduce(
    (now, stage) => kept(reach(now, no, stage)),
    state,
  );

export const drop = (state: State, no: number, reason = '部会で見送り'): State | Refusal =>
  dropRevision(state, no, { reason, by: 'U9', at: on(20).at });

export const approve = (state: State, no: number, day = '2026-11-20'): State | Refusal =>
  approveBreak(state, no, { on: day, note: null }, on(20));

/** Each revision by its number, its stages, and what else became of it. */
export const course = ({ revisions }: State) =>
  revisions.map(({ no, stages, breakApproved, dropped }) =>
    [
      `${no}`,
      ...stages.map(({ stage, on: day }) => `${stage} ${day.slice(5)}`),
      ...(breakApproved === null ? [] : ['break approved']),
      ...(dropped === null ? [] : [`dropped: ${dropped.reason}`]),
    ].join(', '),
  );

/** What is answered where something stands in the way. */
export const no = (why: RevisionProblem): Refusal => ({ refused: 'revision', why });
export const propose = (change: Change, appliesFrom = 2026, state: State = first) =>
  proposeRevision(state, proposal({ change, appliesFrom }), on(10));
export const rename = (indicator: string, now: string, text: string): Change => ({
  ...{ kind: 'wording', of: { thing: 'indicator', indicator: id(indicator), now }, text },
});
export const baseline = (indicator: string, value: string | null, fiscalYear = 2025) =>
  ({
    ...({ kind: 'baseline', indicator: id(indicator), isComparable: true } as const),
    baseline: { fiscalYear, value },
  }) satisfies Change;
export const example = (text: string, done: 'added' | 'removed', goal = 5): Change => ({
  ...{ kind: 'element', goal, part: 'example', text, done },
});
export const link = (from: string, to: string, done: 'added' | 'removed' = 'added'): Change => ({
  ...{ kind: 'link', goal: 7, from: id(from), to: id(to), done, text: '関心が行動につながる' },
});
