/** 年度の計画: the plan with the names and the logic models that hold in a fiscal year. */

import { asOf, goalAsOf, logicModelAsOf, versionIn } from './as-of.ts';
import type { FiscalYear } from './fiscal-year.ts';
import type { Indicator, IndicatorVersion, Revised } from './indicator.ts';
import type { Plan } from './plan.ts';

/**
 * Returns the plan in the words of a fiscal year. The figures of another year still have their own
 * baseline, unit and series; only the wording is that of the year asked for, as far as it is of the same
 * thing: what was replaced keeps the name it had.
 *
 * The same plan where no 見直し changes anything.
 */
export function planAsOf(plan: Plan, fiscalYear: FiscalYear): Plan {
  if (!isRevised(plan)) return plan;
  const years = made.get(plan) ?? new Map<FiscalYear, Plan>();
  const known = years.get(fiscalYear) ?? make(plan, fiscalYear);
  made.set(plan, years.set(fiscalYear, known));
  return known;
}

const made = new WeakMap<Plan, Map<FiscalYear, Plan>>();

function isRevised({ indicators, goals, logicModels }: Plan): boolean {
  return [...indicators, ...goals, ...logicModels].some(({ versions }) => versions !== undefined);
}

function make(plan: Plan, fiscalYear: FiscalYear): Plan {
  return {
    ...plan,
    goals: plan.goals.map((goal) => goalAsOf(goal, fiscalYear)),
    logicModels: plan.logicModels.map((model) => logicModelAsOf(model, fiscalYear)),
    indicators: plan.indicators.map((one) => asOf(inWordsOf(one, fiscalYear), fiscalYear)),
  };
}

/** A figure of an old year under the name of today, where nothing but the name has changed. */
function inWordsOf(indicator: Indicator, fiscalYear: FiscalYear): Indicator {
  const { versions } = indicator;
  if (versions === undefined) return indicator;
  const worded = namedAlike(versions).flatMap((alike) => {
    const said = versionIn(alike, fiscalYear) ?? alike[0];
    return said === undefined ? [] : alike.map((version) => withWords(version, said));
  });
  const [first, ...others] = worded;
  return first === undefined ? indicator : { ...indicator, versions: [first, ...others] };
}

/** Versions of one thing; a replacement begins the next. */
function namedAlike(versions: readonly IndicatorVersion[]): IndicatorVersion[][] {
  return versions.reduce<IndicatorVersion[][]>((groups, version) => {
    const last = groups.at(-1);
    return last === undefined || isReplacement(version)
      ? [...groups, [version]]
      : [...groups.slice(0, -1), [...last, version]];
  }, []);
}

function isReplacement({ from, revised = [] }: IndicatorVersion): boolean {
  return revised.some((one) => one.kind === 'replacement' && one.from === from);
}

/** With what the words rest on. */
function withWords(version: IndicatorVersion, said: IndicatorVersion): IndicatorVersion {
  const isWording = ({ kind }: Revised): boolean => kind === 'wording';
  const revised = [
    ...(version.revised ?? []).filter((one) => !isWording(one)),
    ...(said.revised ?? []).filter(isWording),
  ];
  const worded = { ...version, name: said.name, nameVariants: said.nameVariants };
  return revised.length === 0 && version.revised === undefined ? worded : { ...worded, revised };
}
