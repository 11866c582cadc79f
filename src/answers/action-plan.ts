/** アクションプランの行と値: printed rows joined with the values they show, and values with their rows. */

import type { Conflict } from '../domain/conflict.ts';
import type { Figure } from '../domain/figure.ts';
import type { FiscalYear } from '../domain/fiscal-year.ts';
import type { Actual } from '../domain/indicator.ts';
import type {
  ActionPlanSection,
  Measure,
  MeasureIndicator,
  MeasureIndicatorId,
} from '../domain/measure.ts';
import type { Plan } from '../domain/plan.ts';
import { conflictsAbout } from '../scoring/conflicts.ts';
import { toDecimal } from '../scoring/decimal.ts';
import type { MeasureRow } from './row.ts';
import { type ShownRate, shownRate } from './shown-rate.ts';

/** One row as printed, with its value of the year; `undefined` where the row shows none. */
export type MeasureEntry = {
  measure: Measure;
  section: ActionPlanSection | undefined;
  indicator: MeasureIndicator | undefined;
  actual: Actual | undefined;
  rate: ShownRate | undefined;
  /** What the row shows once the slid rows are put back: `null` is an empty row. */
  aligned: MeasureIndicator | null | undefined;
  /** How the unit is printed beside this value, over all rows that show it. */
  printedUnits: readonly (string | null)[];
  conflicts: readonly Conflict[];
};

/** One value with every row that shows it; an empty row is a value of its own. */
export type MeasureValue = {
  first: MeasureEntry;
  places: readonly MeasureEntry[];
};

/** Returns the action plan's rows as printed, in the plan's order. */
export function measureEntries(plan: Plan, fiscalYear: FiscalYear): MeasureEntry[] {
  const find = (id: MeasureIndicatorId | null) =>
    plan.measureIndicators.find((indicator) => indicator.id === id);
  return plan.measures.map((measure) => {
    const indicator = find(measure.indicator);
    return {
      measure,
      section: plan.sections.find(({ no }) => no === measure.section),
      indicator,
      actual: indicator?.actuals.find((actual) => actual.fiscalYear === fiscalYear),
      rate: indicator && shownRate(indicator, fiscalYear),
      printedUnits: unitsBeside(plan, measure),
      aligned: measure.aligned && (find(measure.aligned.indicator) ?? null),
      conflicts: indicator ? conflictsAbout(plan, indicator.id) : [],
    };
  });
}

function unitsBeside(plan: Plan, { indicator }: Measure): (string | null)[] {
  if (indicator === null) return [];
  const rows = plan.measures.filter((measure) => measure.indicator === indicator);
  return [...new Set(rows.map(({ printedUnit }) => printedUnit))];
}

/**
 * Returns each value once with the rows that show it, in the order of its first row.
 *
 * @example goal 5: 18 printed rows
 * distinctValues(entriesOfGoal5).length; // 13
 */
export function distinctValues(entries: readonly MeasureEntry[]): MeasureValue[] {
  const keyOf = ({ indicator, measure }: MeasureEntry) => indicator?.id ?? measure.id;
  const firsts = entries.filter(
    (entry, at) => entries.findIndex((other) => keyOf(other) === keyOf(entry)) === at,
  );
  return firsts.map((first) => ({
    first,
    places: entries.filter((entry) => keyOf(entry) === keyOf(first)),
  }));
}

/** The printed figure of the year; `undefined` where there is none. */
export function actualFigure({ actual }: MeasureEntry): Figure | undefined {
  return actual?.state === 'measured' ? actual.value : undefined;
}

/** The 達成率 of the year, printed or ours; `undefined` for 「—」 and for a lost cell. */
export function rateFigure({ rate }: MeasureEntry): Figure | undefined {
  return rate?.state === 'printed' || rate?.state === 'computed' ? rate.value : undefined;
}

/** Returns a printed row in the form that programs read. */
export function measureRow(entry: MeasureEntry, fiscalYear: FiscalYear): MeasureRow {
  const { measure, indicator } = entry;
  return {
    kind: 'measure',
    id: measure.id,
    measure: measure.name,
    indicator: indicator?.name ?? null,
    indicatorId: indicator?.id ?? null,
    goal: measure.goal,
    section: measure.section,
    fiscalYear,
    actual: actualFigure(entry) ?? null,
    unit: measure.printedUnit,
    achievementRate: rateFigure(entry) ?? null,
    repeated: measure.repeated,
    reason: reasonOf(entry),
  };
}

/** Its facility opened later, and no year has a figure yet: 0 is no failure then. */
export function isNotStarted({
  indicator,
  actual,
}: Pick<MeasureEntry, 'actual'> & { indicator: MeasureIndicator | undefined }): boolean {
  const hasFigure = actual?.state === 'measured' && !toDecimal(actual.value).isZero();
  return indicator?.start === 'not-started' && !hasFigure;
}

function reasonOf(entry: MeasureEntry): MeasureRow['reason'] {
  const { indicator, rate } = entry;
  if (!indicator) return 'empty-row';
  if (rate?.state === 'cell-lost') return 'cell-lost';
  if (rate?.state === 'dash') return 'dash';
  return isNotStarted(entry) ? 'not-started' : null;
}
