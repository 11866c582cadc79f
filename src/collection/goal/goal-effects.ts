/** 追加のあとの答え: what answers will say of a goal and of the 充実度 once a workbook is kept. */

import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { Goal } from '../../domain/goal.ts';
import type { GoalContent } from '../../domain/goal-addition.ts';
import { isSameJson } from '../../domain/json.ts';
import type { State } from '../../domain/state.ts';
import { type GoalIndex, goalIndex } from '../../scoring/goal-index.ts';
import { latestFiscalYear } from '../../scoring/latest-fiscal-year.ts';
import { type Sufficiency, sufficiency } from '../../scoring/sufficiency.ts';
import { planInForce } from '../plan-in-force.ts';

export type GoalEffects = {
  fiscalYear: FiscalYear;
  index: GoalIndex;
  /** Of the same year, before and after. */
  sufficiency: { before: Sufficiency; after: Sufficiency };
  /** Where questions without a year mean another one from then on. */
  latestBefore: FiscalYear;
};

export function goalEffects(goal: Goal, before: State, after: State): GoalEffects {
  const [plan, next] = [planInForce(before), planInForce(after)];
  const fiscalYear = latestFiscalYear(next);
  return {
    fiscalYear,
    index: goalIndex(next, goal.no, fiscalYear),
    sufficiency: { before: sufficiency(plan, fiscalYear), after: sufficiency(next, fiscalYear) },
    latestBefore: latestFiscalYear(plan),
  };
}

/** How many things of a kind come, change and go. */
export type ContentChange = {
  of: 'logicModel' | 'indicators' | 'sections' | 'measureIndicators' | 'measures';
  added: readonly string[];
  changed: readonly string[];
  removed: readonly string[];
  same: number;
};

/** Compares what a workbook held with what it holds now; where a thing stands in it does not count. */
export function contentChanges(before: GoalContent | undefined, now: GoalContent): ContentChange[] {
  const listsOf = (content: GoalContent | undefined) => ({
    indicators: (content?.indicators ?? []).map((one) => ({ id: String(one.id), one })),
    sections: (content?.sections ?? []).map((one) => ({ id: one.no, one })),
    measures: (content?.measures ?? []).map((one) => ({ id: String(one.id), one })),
    measureIndicators: (content?.measureIndicators ?? []).map((one) => ({
      id: String(one.id),
      one,
    })),
    logicModel: elementsOf(content),
  });
  const [old, fresh] = [listsOf(before), listsOf(now)];
  const kinds = ['logicModel', 'indicators', 'sections', 'measures', 'measureIndicators'] as const;
  return kinds.map((of) => {
    const isIn = (all: readonly { id: string }[], id: string): boolean =>
      all.some((one) => one.id === id);
    const isSame = ({ id, one }: { id: string; one: unknown }): boolean =>
      old[of].some((other) => other.id === id && isSameJson(bare(other.one), bare(one)));
    const stayed = fresh[of].filter(({ id }) => isIn(old[of], id));
    return {
      of,
      added: fresh[of].filter(({ id }) => !isIn(old[of], id)).map(({ id }) => id),
      changed: stayed.filter((one) => !isSame(one)).map(({ id }) => id),
      removed: old[of].filter(({ id }) => !isIn(fresh[of], id)).map(({ id }) => id),
      same: stayed.filter(isSame).length,
    };
  });
}

/** The elements of a logic model have no numbers: their words tell them apart. */
function elementsOf(content: GoalContent | undefined): { id: string; one: unknown }[] {
  if (content === undefined) return [];
  const { logicModel: model } = content;
  const { printedTitle, audiences, remarks, shortTermOutcomes, midLongTermOutcomes } = model;
  const others = [shortTermOutcomes.others, midLongTermOutcomes.others];
  const named = (part: string, all: readonly { text: string }[]) =>
    all.map((one) => ({ id: `${part}「${one.text}」`, one }));
  return [
    { id: '題・対象・備考', one: { printedTitle, audiences, remarks, others } },
    ...named('課題', model.issues),
    ...named('きっかけ', model.triggers),
    ...named('取組例', model.examples),
    ...named('短期アウトカム', model.shortTermOutcomes.known),
    ...named('中長期アウトカム', model.midLongTermOutcomes.known),
    ...named('つながり', model.statedLinks),
  ];
}

/** Without the places, which shift when a row is put in. */
function bare(one: unknown): unknown {
  return JSON.parse(
    JSON.stringify(one, (name, value: unknown) => (name === 'citation' ? undefined : value)),
  );
}
