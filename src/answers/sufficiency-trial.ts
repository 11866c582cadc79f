/** 充実度の試算: our trial of the composite, with everything that has to stand beside it. */

import type { FiscalYear } from '../domain/fiscal-year.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Plan } from '../domain/plan.ts';
import { type Alternatives, alternatives } from '../scoring/alternatives.ts';
import { contributions, pooledContributions } from '../scoring/contributions.ts';
import { type AvailableSufficiency, sufficiency } from '../scoring/sufficiency.ts';
import { contributionsOfGoals, type GoalContribution } from '../scoring/without.ts';
import { type NamedContribution, named, setApartOf } from './goal-facts.ts';

export type SufficiencyTrial = {
  composite: AvailableSufficiency;
  /** Goals whose indicators are held here, and those the plan has besides. */
  registered: readonly number[];
  notRegistered: readonly number[];
  /** In the plan's order; the points come to the value − 100. */
  contributions: readonly NamedContribution[];
  /** The same if every indicator counted alike, whichever goal it is in. */
  pooled: readonly NamedContribution[];
  alternatives: Alternatives;
  /** What each goal adds, and the trial without it. */
  ofGoals: readonly GoalContribution[];
  /** 系列断絶: with an index number, but not in the trial until somebody approves the new series. */
  setApart: readonly Indicator[];
};

/**
 * Returns the trial of a fiscal year; `undefined` where nothing is measured and in the baseline
 * year, which is 100 by the plan's own word and no trial of ours.
 */
export function sufficiencyTrial(plan: Plan, fiscalYear: FiscalYear): SufficiencyTrial | undefined {
  const composite = sufficiency(plan, fiscalYear);
  if (composite.state !== 'available' || composite.standing === 'baseline') return undefined;
  const goalsWhere = (isRegistered: boolean) =>
    composite.goals
      .filter(({ state }) => (state !== 'not-registered') === isRegistered)
      .map(({ goal }) => goal);
  return {
    composite,
    registered: goalsWhere(true),
    notRegistered: goalsWhere(false),
    contributions: named(plan, contributions(composite), fiscalYear),
    pooled: named(plan, pooledContributions(composite), fiscalYear),
    alternatives: alternatives(composite),
    ofGoals: contributionsOfGoals(composite),
    setApart: composite.goals.flatMap((goal) => setApartOf(plan, goal)),
  };
}
