/** 集めるものの一覧: every figure that is collected, with the rule that holds for it. */

import { versionIn } from '../domain/as-of.ts';
import { isFromWorkbook } from '../domain/citation.ts';
import type { CollectionRule } from '../domain/collection-rule.ts';
import type { Entry } from '../domain/entry.ts';
import type { FiscalYear } from '../domain/fiscal-year.ts';
import type { GoalNumber } from '../domain/goal.ts';
import type { Indicator, IndicatorVersion } from '../domain/indicator.ts';
import { goalsShowing, type MeasureIndicator } from '../domain/measure.ts';
import type { Plan } from '../domain/plan.ts';
import type { PriorityProject } from '../domain/priority-project.ts';
import type { State } from '../domain/state.ts';
import { ProjectFigureId, type TargetId } from '../domain/target.ts';
import { groupBySeries } from '../scoring/same-series.ts';
import type { Cell } from './approved.ts';
import { cycleInWords } from './cycle.ts';
import { planAsRevised } from './revisions-in-force.ts';

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
  /** Of a 施策: the sections of the plan that show it, and the 施策 where the name alone is not its own. */
  shownIn?: { sections: readonly string[]; ofMeasure: string | null };
  /** What it was and will be called and counted in, where a 見直し changes that. */
  versions?: readonly IndicatorVersion[];
};

type Kept = Pick<State, 'plan' | 'rules' | 'revisions'>;

/**
 * Returns what is collected, in the plan's order: 指標 (a series once), 施策, 重点事業. What a 見直し has
 * changed is called as it is in the latest of the years; `collectedIn` gives another year.
 *
 * @example the 31 indicators of the plan are 29 series
 * collected(state).filter(({ kind }) => kind === 'indicator').length; // 29
 */
export function collected({ rules, ...state }: Kept): readonly Collected[] {
  const plan = planAsRevised(state);
  const known = listed.get(plan);
  if (known?.rules === rules) return known.all;
  const all = list(plan, rules);
  listed.set(plan, { rules, all });
  return all;
}

/** Asked for with every row of a file; the state keeps plan and rules as they are until they change. */
const listed = new WeakMap<Plan, { rules: Kept['rules']; all: readonly Collected[] }>();

function list(plan: Plan, rules: Kept['rules']): Collected[] {
  const withRule = (one: Bare): Collected => {
    const set = rules.find(({ target }) => target === one.target);
    return { ...one, rule: set ?? one.rule, isRuleSet: set !== undefined };
  };
  return [...indicatorsOf(plan), ...measuresOf(plan), ...projectsOf(plan)].map(withRule);
}

/**
 * Returns one of them by its own id or by that of a place that shows the same series; where a year is
 * given, as it is called and counted in that year.
 */
export function collectedAs(
  target: string,
  kept: Kept,
  fiscalYear?: FiscalYear,
): Collected | undefined {
  const found = collected(kept).find(
    (one) => one.target === target || one.sameAs.some((other) => other === target),
  );
  return found === undefined || fiscalYear === undefined ? found : collectedIn(found, fiscalYear);
}

/**
 * Returns a figure as it is called and counted in a fiscal year.
 *
 * @example 5-A4, replaced from 令和8年度 on
 * collectedIn(fiveA4, 2025).unit; // '件'
 */
export function collectedIn(what: Collected, fiscalYear: FiscalYear): Collected {
  const version = versionIn(what.versions, fiscalYear);
  return version === undefined ? what : { ...what, name: version.name, unit: version.unit };
}

/**
 * Returns the figure of an entry as it was when it was entered: a 見直し may have put another series in the
 * place since. Without a unit where the series was taken back.
 */
export function collectedOf(
  { target, fiscalYear, series }: Pick<Entry, 'target' | 'fiscalYear' | 'series'>,
  kept: Kept,
): Collected | undefined {
  const what = collectedAs(target, kept, fiscalYear);
  if (what === undefined || cellOf(what, 'actual', fiscalYear).series === series) return what;
  const own = what.versions?.findLast((version) => version.seriesBreak?.no === series);
  return own === undefined ? { ...what, unit: null } : { ...what, name: own.name, unit: own.unit };
}

/** Returns the place of a value: the figure, the year and the series that the year is of. */
export function cellOf(
  { target, versions }: Pick<Collected, 'target' | 'versions'>,
  what: Entry['what'],
  fiscalYear: FiscalYear,
): Cell {
  const series = versionIn(versions, fiscalYear)?.seriesBreak?.no;
  return { target, what, fiscalYear, ...(series === undefined ? {} : { series }) };
}

/** @example projectFigureId(17, 1); // 'pp-17-1' */
export function projectFigureId(project: number, part: number): ProjectFigureId {
  return ProjectFigureId.parse(`pp-${project}-${part}`);
}

type Bare = Omit<Collected, 'isRuleSet'>;

function indicatorsOf({ indicators }: Plan): Bare[] {
  return groupBySeries(indicators).flatMap((places) => {
    // What came in as a workbook never gives its id to a series that the plan has had before
    const [first, ...others] = places.toSorted(
      (one, other) => Number(isFromWorkbook(one.citation)) - Number(isFromWorkbook(other.citation)),
    );
    return first === undefined ? [] : [indicatorOf(first, others)];
  });
}

function indicatorOf(first: Indicator, others: readonly Indicator[]): Bare {
  const goals = new Set([first, ...others].map(({ goal }) => goal));
  return {
    ...{ target: first.id, kind: 'indicator', name: first.name, unit: first.unit },
    goals: [...goals],
    sameAs: others.map(({ id }) => id),
    isStock: false,
    rule: { ...nobodys(first.id), cycle: cycleInWords(first.collection.cadence) },
    ...(first.versions === undefined ? {} : { versions: first.versions }),
  };
}

function measuresOf({ measureIndicators, measures }: Plan): Bare[] {
  return measureIndicators.map(({ id, name, unit, kind }: MeasureIndicator) => ({
    ...{ target: id, kind: 'measure', name, unit },
    goals: goalsShowing(id, measures),
    sameAs: [],
    isStock: kind === 'stock',
    rule: nobodys(id),
    shownIn: shownIn({ id, name }, { measureIndicators, measures }),
  }));
}

/** 「「セミナー＆相談」の実施回数」 is the name of two figures in 6-3: one of 雇用, one of 就労. */
function shownIn(
  { id, name }: Pick<MeasureIndicator, 'id' | 'name'>,
  { measureIndicators, measures }: Pick<Plan, 'measureIndicators' | 'measures'>,
): NonNullable<Collected['shownIn']> {
  const rows = measures.filter(({ indicator }) => indicator === id);
  const isShared = measureIndicators.some((other) => other.name === name && other.id !== id);
  return {
    sections: [...new Set(rows.map(({ section }) => section))],
    ofMeasure: isShared ? (rows[0]?.name ?? null) : null,
  };
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
