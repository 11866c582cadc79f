/** 前回の値: what is known of a figure before a fiscal year, printed, approved or as the baseline. */

import { entryStatus } from '../domain/entry.ts';
import { asOf, seriesIn } from '../domain/as-of.ts';
import type { Figure } from '../domain/figure.ts';
import { type FiscalYear, fiscalYearOf, fromReiwa } from '../domain/fiscal-year.ts';
import type { Actual, Indicator } from '../domain/indicator.ts';
import type { Plan } from '../domain/plan.ts';
import { entryInForce } from './approved.ts';
import { type Collected, projectFigureId } from './collected.ts';
import { type Collecting, planInForce } from './plan-in-force.ts';

export type KnownValue = { figure: Figure; fiscalYear: FiscalYear };

/**
 * Returns the latest figure that is known from before a fiscal year; where nothing else is, that is the
 * baseline.
 *
 * Nothing is known across a 系列断絶: a value of another series is no value of this one.
 *
 * The pages of 重点事業 print what was foreseen during 令和6年度: that counts for 令和6年度 as well.
 *
 * @example 7-A2 創業相談の実施回数
 * lastKnown(state, sevenA2, 2024); // { figure: '452', fiscalYear: 2023 }
 */
export function lastKnown(
  state: Collecting,
  what: Collected,
  fiscalYear: FiscalYear,
): KnownValue | undefined {
  const plan = planInForce(state);
  const foreseen = foreseenIn(state.plan, what).filter((one) => one.fiscalYear <= fiscalYear);
  const measured = measuredOf(plan, what, fiscalYear).filter((one) => one.fiscalYear < fiscalYear);
  const approved = what.kind === 'project' ? approvedOf(state, what, fiscalYear) : [];
  return [...foreseen, ...measured, ...approved]
    .toSorted((one, other) => one.fiscalYear - other.fiscalYear)
    .at(-1);
}

function measuredOf(
  { indicators, measureIndicators }: Plan,
  { target }: Collected,
  fiscalYear: FiscalYear,
): KnownValue[] {
  const indicator = indicators.find(({ id }) => id === target);
  const measure = measureIndicators.find(({ id }) => id === target);
  return [
    ...(indicator === undefined ? [] : knownOfSeries(indicator, fiscalYear)),
    ...(measure?.actuals ?? []).flatMap(knownIn),
  ];
}

function knownOfSeries(indicator: Indicator, fiscalYear: FiscalYear): KnownValue[] {
  const { baseline } = asOf(indicator, fiscalYear);
  const series = seriesIn(indicator, fiscalYear);
  const actuals = indicator.actuals.filter((one) => seriesIn(indicator, one.fiscalYear) === series);
  return [
    ...(baseline.value === null
      ? []
      : [{ figure: baseline.value, fiscalYear: baseline.fiscalYear }]),
    ...actuals.flatMap(knownIn),
  ];
}

function knownIn(actual: Actual): KnownValue[] {
  return actual.state === 'measured'
    ? [{ figure: actual.value, fiscalYear: actual.fiscalYear }]
    : [];
}

/** What a page of a 重点事業 prints, by the month that it names. */
function foreseenIn({ projects }: Plan, { target }: Collected): KnownValue[] {
  return projects.flatMap(({ no, progress }) =>
    progress.flatMap(({ actual, asOf }, at) => {
      const fiscalYear = yearOf(asOf);
      return actual === null || fiscalYear === undefined || projectFigureId(no, at + 1) !== target
        ? []
        : [{ figure: actual, fiscalYear }];
    }),
  );
}

/** The progress of 重点事業 stands in the plan in force without its year, so the entries are asked. */
function approvedOf(
  { entries }: Collecting,
  { target }: Collected,
  before: FiscalYear,
): KnownValue[] {
  const years = entries
    .filter((one) => one.target === target && entryStatus(one) === 'approved')
    .map(({ fiscalYear }) => fiscalYear)
    .filter((year) => year < before);
  return [...new Set(years)].flatMap((fiscalYear) => {
    const value = entryInForce(entries, { target, what: 'actual', fiscalYear })?.value;
    return value?.state === 'measured' ? [{ figure: value.value, fiscalYear }] : [];
  });
}

/** @example yearOf('令和7年3月末見込み'); // 2024 */
function yearOf(asOf: string): FiscalYear | undefined {
  const [, year, month] = /令和(\d{1,2})年(\d{1,2})月/.exec(asOf) ?? [];
  if (year === undefined || month === undefined) return undefined;
  return fiscalYearOf(`${fromReiwa(Number(year))}-${month.padStart(2, '0')}-01`);
}
