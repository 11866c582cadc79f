/** 年度の決め方: the year of the columns that name none, and where it was read. */

import type { FiscalYear } from '../domain/fiscal-year.ts';
import type { Plan } from '../domain/plan.ts';
import { latestFiscalYear, latestMeasureFiscalYear } from '../scoring/latest-fiscal-year.ts';
import type { Thing } from './thing.ts';
import type { Figures, PrintedValue } from './reading.ts';
import { yearOfCaption, yearOfTitle } from './year-in.ts';

/** 年度の根拠: `caption`, `sheet` and `file` say it; `asked` was chosen; nothing does, and it is the latest. */
export type YearTaken = {
  fiscalYear: FiscalYear;
  from: 'caption' | 'sheet' | 'file' | 'asked' | 'latest';
};

/** What is known of a paper besides its rows. */
export type AboutPaper = {
  /** The name of its file. */
  file?: string | undefined;
  /** Chosen by somebody, for columns that name no year. */
  fiscalYear?: FiscalYear | undefined;
};

export function distinctYears(years: readonly YearTaken[]): YearTaken[] {
  return years.filter(
    (one, at) =>
      years.findIndex(
        ({ fiscalYear, from }) => fiscalYear === one.fiscalYear && from === one.from,
      ) === at,
  );
}

/** A target of the 充実度 says its year by its words; that of a 重点事業 is of the year of its actual. */
export function needsYear({ column: { is, fiscalYear } }: PrintedValue, { kind }: Thing): boolean {
  const isOfYear = ['actual', 'index-number', 'rate'].includes(is);
  return fiscalYear === undefined && (isOfYear || (is === 'target' && kind === 'project'));
}

/** What somebody chose goes before what stands around the table; of no column that names its year. */
export function yearTaken(
  thing: Thing,
  reading: Figures,
  { plan, about }: { plan: Plan; about: AboutPaper },
): YearTaken {
  const { captioned, row } = reading;
  const sheet = yearOfCaption(row.sheet);
  const file = about.file === undefined ? undefined : yearOfCaption(about.file);
  if (about.fiscalYear !== undefined) return { fiscalYear: about.fiscalYear, from: 'asked' };
  if (captioned !== undefined) return { fiscalYear: captioned, from: 'caption' };
  if (sheet !== undefined) return { fiscalYear: sheet, from: 'sheet' };
  if (file !== undefined) return { fiscalYear: file, from: 'file' };
  return { fiscalYear: latestOf(thing, plan), from: 'latest' };
}

function latestOf(thing: Thing, plan: Plan): FiscalYear {
  if (thing.kind === 'measure') return latestMeasureFiscalYear(plan);
  if (thing.kind !== 'project') return latestFiscalYear(plan);
  const years = thing.progress.flatMap(({ asOf }) => yearOfTitle(asOf) ?? []);
  return years.length === 0 ? latestMeasureFiscalYear(plan) : Math.max(...years);
}

const mostYears = 4;

/**
 * Returns the years that a paper may be of, the latest first: those with values, and the one after them.
 *
 * @example
 * yearsOfPapers(plan); // [2025, 2024, 2023]
 */
export function yearsOfPapers(plan: Plan): FiscalYear[] {
  const { fiscalYear: first } = plan.composite.baseline;
  const last = Math.max(latestFiscalYear(plan), latestMeasureFiscalYear(plan));
  const all = Array.from({ length: last + 2 - first }, (_, at) => last + 1 - at);
  return all.slice(0, mostYears);
}
