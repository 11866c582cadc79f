/** 入れる前の試し: which index number or achievement rate a typed figure would give. */

import { asOf } from '../domain/as-of.ts';
import type { Entry } from '../domain/entry.ts';
import type { Figure } from '../domain/figure.ts';
import type { FiscalYear } from '../domain/fiscal-year.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { MeasureIndicator } from '../domain/measure.ts';
import type { Plan } from '../domain/plan.ts';
import {
  type ComputedRate,
  computedRate,
  type NotComputable,
} from '../scoring/achievement-rate.ts';
import { type IndicatorScore, scoreIndicator } from '../scoring/indicator-score.ts';
import { cellOf, type Collected, collectedAs } from './collected.ts';
import { type Collecting, planInForce } from './plan-in-force.ts';

/** One place of the plan that shows the figure; a series has as many as it is printed in. */
export type IndicatorPreview = { indicator: Indicator; now: IndicatorScore; then: IndicatorScore };

type Rate = ComputedRate | NotComputable;

export type IndexPreview =
  | { kind: 'indicator'; places: readonly IndicatorPreview[] }
  | { kind: 'measure'; measure: MeasureIndicator; now: Rate; then: Rate }
  /** The progress of a 重点事業 is shown as it is: nothing is computed from it. */
  | { kind: 'project' };

/**
 * Returns what holds now and what would hold if the figure were approved; the very formulas that
 * answers use do the sum.
 *
 * @returns nothing when no figure is collected under that id.
 *
 * @example 5-A2 相談実施回数, 230 for 令和7年度, baseline 155
 * indexPreview(state, '5-A2', 2025, '230'); // places[0].then.shown '148.39'
 */
export function indexPreview(
  state: Collecting,
  target: string,
  fiscalYear: FiscalYear,
  figure: Figure,
  of: Entry['what'] = 'actual',
): IndexPreview | undefined {
  const what = collectedAs(target, state);
  if (what === undefined) return undefined;
  const now = planInForce(state);
  const then = planInForce({
    ...state,
    entries: [...state.entries, asIfApproved(what, fiscalYear, figure, of)],
  });
  switch (what.kind) {
    case 'indicator':
      return { kind: 'indicator', places: placesOf(what, fiscalYear, now, then) };
    case 'measure':
      return measurePreview(what, fiscalYear, now, then);
    case 'project':
      return { kind: 'project' };
  }
}

/** Approved after everything else, so that it is the one in force. It is never kept. */
function asIfApproved(
  what: Collected,
  fiscalYear: FiscalYear,
  figure: Figure,
  of: Entry['what'],
): Entry {
  const deed = { by: 'U0', at: '9999-12-31T00:00:00.000Z' };
  return {
    ...{ no: Number.MAX_SAFE_INTEGER, ...cellOf(what, of, fiscalYear) },
    value: { state: 'measured', value: figure },
    ...{ remark: null, evidence: null, via: 'form', ...deed },
    decisions: [{ kind: 'approved', ...deed }],
  };
}

function placesOf(
  { target, sameAs }: Collected,
  fiscalYear: FiscalYear,
  now: Plan,
  then: Plan,
): IndicatorPreview[] {
  const ids = new Set<string>([target, ...sameAs]);
  return now.indicators
    .filter(({ id }) => ids.has(id))
    .flatMap((indicator) => {
      const changed = then.indicators.find(({ id }) => id === indicator.id);
      if (changed === undefined) return [];
      return [
        {
          indicator: asOf(indicator, fiscalYear),
          now: scoreIndicator(indicator, fiscalYear),
          then: scoreIndicator(changed, fiscalYear),
        },
      ];
    });
}

function measurePreview(
  { target }: Collected,
  fiscalYear: FiscalYear,
  now: Plan,
  then: Plan,
): IndexPreview | undefined {
  const find = (plan: Plan) => plan.measureIndicators.find(({ id }) => id === target);
  const [measure, changed] = [find(now), find(then)];
  if (measure === undefined || changed === undefined) return undefined;
  return {
    ...{ kind: 'measure', measure },
    now: computedRate(measure, fiscalYear),
    then: computedRate(changed, fiscalYear),
  };
}
