/** 収集の周期: in which fiscal years a figure is expected, and by which day. */

import type { CollectionCycle, CollectionRule } from '../domain/collection-rule.ts';
import type { CalendarDate, FiscalYear } from '../domain/fiscal-year.ts';
import type { Cadence } from '../domain/indicator.ts';
import type { Settings } from '../domain/settings.ts';

/**
 * Returns the cycle that the plan's own words tell; where they tell none, a figure is yearly as the
 * ward's tables are. Which year a survey falls on is not in the documents and stays open.
 *
 * @example 5-M2, 「5年に1度実施」
 * cycleInWords(cadence); // { kind: 'every-n-years', years: 5, from: null }
 */
export function cycleInWords(cadence: Cadence): CollectionCycle {
  switch (cadence.kind) {
    case 'unstated':
      return { kind: 'yearly' };
    case 'as-needed':
      return { kind: 'as-needed' };
    case 'every-n-years':
      return { kind: 'every-n-years', years: cadence.years, from: null };
    case 'fixed-year':
      return { kind: 'fixed-years', fiscalYears: [cadence.fiscalYear] };
  }
}

/**
 * Tells whether a figure of a fiscal year is asked for. Nobody is asked before the year of a survey is
 * known.
 *
 * @example a survey every five years, last in 令和5年度
 * isExpected({ kind: 'every-n-years', years: 5, from: 2023 }, 2025); // false
 */
export function isExpected(cycle: CollectionCycle, fiscalYear: FiscalYear): boolean {
  switch (cycle.kind) {
    case 'yearly':
      return true;
    case 'every-n-years': {
      const { years, from } = cycle;
      return from !== null && fiscalYear >= from && (fiscalYear - from) % years === 0;
    }
    case 'fixed-years':
      return cycle.fiscalYears.includes(fiscalYear);
    case 'as-needed':
    case 'stopped':
      return false;
  }
}

/** Returns the first expected year after one; `null` where none is known. */
export function nextExpected(cycle: CollectionCycle, after: FiscalYear): FiscalYear | null {
  const ahead = Array.from({ length: 20 }, (_, step) => after + 1 + step);
  return ahead.find((year) => isExpected(cycle, year)) ?? null;
}

/**
 * Returns the day by which a figure of a fiscal year is due: in the twelve months after its end.
 *
 * @example 令和7年度, 6月30日
 * dueDate({ due: null }, { entryDue: { month: 6, day: 30 } }, 2025); // '2026-06-30'
 */
export function dueDate(
  { due }: Pick<CollectionRule, 'due'>,
  { entryDue }: Pick<Settings, 'entryDue'>,
  fiscalYear: FiscalYear,
): CalendarDate {
  const { month, day } = due ?? entryDue;
  const year = month >= 4 ? fiscalYear + 1 : fiscalYear + 2;
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${year}-${two(month)}-${two(Math.min(day, lastDay))}`;
}
