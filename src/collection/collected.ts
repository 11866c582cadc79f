/** 集めるものの一覧: every figure that is collected, with the rule that holds for it. */

import type { CollectionRule } from '../domain/collection-rule.ts';
import type { GoalNumber } from '../domain/goal.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { MeasureIndicator } from '../domain/measure.ts';
import type { Plan } from '../domain/plan.ts';
import type { PriorityProject } from '../domain/priority-project.ts';
import type { State } from '../domain/state.ts';
import { ProjectFigureId, type TargetId } from '../domain/target.ts';
import { groupBySeries } from '../scoring/same-series.ts';
import { cycleInWords } from './cycle.ts';

export type Collected = {
  target: TargetId;
  kind: 'indicator' | 'measure' | 'project';
  name: string;
  unit: string | null;
  /** The goals it belongs to, in order. */
  goals: readonly GoalNumber[];
  /** Other places of the plan that show the same series, and so the same value. */
  sameAs: readonly TargetId[];
  /** 累計: a figure that only grows, because every year holds those before it. */
  isStock: boolean;
  rule: CollectionRule;
  /** Whether the secretariat has set the rule, or the plan's own words hold. */
  isRuleSet: boolean;
};

type Kept = Pick<State, 'plan' | 'rules'>;

/**
 * Returns what is collected, in the plan's order: 指標 (a series once), 施策, 重点事業.
 *
 * @example the 31 indicators of the plan are 29 series
 * collected(state).filter(({ kind }) => kind === 'indicator').length; // 29
 */
export function collected({ plan, rules }: Kept): readonly Collected[] {
  const known = listed.get(plan);
  if (known?.rules === rules) return known.all;
  const all = list({ plan, rules });
  listed.set(plan, { rules, all });
  return all;
}

/** Asked for with every row of a file; the state keeps plan and rules as they are until they change. */
const listed = new WeakMap<Plan, { rules: Kept['rules']; all: readonly Collected[] }>();

function list({ plan, rules }: Kept): Collected[] {
  const withRule = (one: Bare): Collected => {
    const set = rules.find(({ target }) => target === one.target);
    return { ...one, rule: set ?? one.rule, isRuleSet: set !== undefined };
  };
  return [...indicatorsOf(plan), ...measuresOf(plan), ...projectsOf(plan)].map(withRule);
}

/** Returns one of them by its own id or by that of a place that shows the same series. */
export function collectedAs(target: string, kept: Kept): Collected | undefined {
  return collected(kept).find(
    (one) => one.target === target || one.sameAs.some((other) => other === target),
  );
}

/** @example projectFigureId(17, 1); // 'pp-17-1' */
export function projectFigureId(project: number, part: number): ProjectFigureId {
  return ProjectFigureId.parse(`pp-${project}-${part}`);
}

type Bare = Omit<Collected, 'isRuleSet'>;

function indicatorsOf({ indicators }: Plan): Bare[] {
  return groupBySeries(indicators).flatMap(([first, ...others]) =>
    first === undefined ? [] : [indicatorOf(first, others)],
  );
}

function indicatorOf(first: Indicator, others: readonly Indicator[]): Bare {
  const goals = new Set([first, ...others].map(({ goal }) => goal));
  return {
    ...{ target: first.id, kind: 'indicator', name: first.name, unit: first.unit },
    goals: [...goals],
    sameAs: others.map(({ id }) => id),
    isStock: false,
    rule: { ...nobodys(first.id), cycle: cycleInWords(first.collection.cadence) },
  };
}

function measuresOf({ measureIndicators, measures }: Plan): Bare[] {
  return measureIndicators.map(({ id, name, unit, kind }: MeasureIndicator) => ({
    ...{ target: id, kind: 'measure', name, unit },
    goals: [
      ...new Set(measures.filter(({ indicator }) => indicator === id).map(({ goal }) => goal)),
    ],
    sameAs: [],
    isStock: kind === 'stock',
    rule: nobodys(id),
  }));
}

function projectsOf({ projects }: Plan): Bare[] {
  return projects.flatMap(({ no, goals, progress }: PriorityProject) =>
    progress.map(({ label, unit }, at) => {
      const target = projectFigureId(no, at + 1);
      const rule = nobodys(target);
      return {
        target,
        kind: 'project',
        name: label,
        unit,
        goals,
        sameAs: [],
        isStock: false,
        rule,
      };
    }),
  );
}

function nobodys(target: TargetId): CollectionRule {
  const nobody = { owners: [], contact: null, division: null };
  return { target, cycle: { kind: 'yearly' }, due: null, ...nobody };
}
