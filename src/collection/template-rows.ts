/** ひな形の行: the figures that are expected for a fiscal year, with what is known of them so far. */

import type { Figure } from '../domain/figure.ts';
import type { FiscalYear } from '../domain/fiscal-year.ts';
import type { GoalNumber } from '../domain/goal.ts';
import { asOf } from '../domain/as-of.ts';
import { type Collected, collected, collectedIn } from './collected.ts';
import { isExpected } from './cycle.ts';
import { givenFigure } from './given-figure.ts';
import { type KnownValue, lastKnown } from './known-values.ts';
import type { Collecting } from './plan-in-force.ts';
import { printedFigure } from './printed-figure.ts';
import { planAsRevised } from './revisions-in-force.ts';

export type TemplateRow = {
  figure: Collected;
  /** 基準値; only indicators have one. */
  baseline: Figure | null;
  last: KnownValue | null;
};

export type Template = {
  fiscalYear: FiscalYear;
  rows: readonly TemplateRow[];
  /** Figures that nobody asks for in that year: surveys of other years, 随時, and those given up. */
  notExpected: number;
  /** Figures that the documents print for that year, which no file can change. */
  printed: number;
  /** Figures whose baseline is that of the year, which is changed by a 見直し. */
  baselines: number;
};

/** Returns the rows in the plan's order; of one goal where `goal` is given. */
export function templateOf(
  state: Collecting,
  fiscalYear: FiscalYear,
  goal: GoalNumber | undefined,
): Template {
  const all = collected(state)
    .filter(({ goals }) => goal === undefined || goals.includes(goal))
    .map((what) => collectedIn(what, fiscalYear));
  const expected = all.filter(({ rule }) => isExpected(rule.cycle, fiscalYear));
  const cell = { what: 'actual', fiscalYear } as const;
  const open = expected.filter((one) => givenFigure(state, one, cell) === undefined);
  const unprinted = expected.filter((one) => printedFigure(state.plan, one, cell) === undefined);
  return {
    fiscalYear,
    rows: open.map((figure) => ({
      figure,
      baseline: baselineOf(figure, fiscalYear, state),
      last: lastKnown(state, figure, fiscalYear) ?? null,
    })),
    notExpected: all.length - expected.length,
    printed: expected.length - unprinted.length,
    baselines: unprinted.length - open.length,
  };
}

function baselineOf(
  { target }: Collected,
  fiscalYear: FiscalYear,
  state: Collecting,
): Figure | null {
  const found = planAsRevised(state).indicators.find(({ id }) => id === target);
  return found === undefined ? null : asOf(found, fiscalYear).baseline.value;
}
