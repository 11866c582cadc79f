/** 年度ごとの値: the figures of a row, each of its own year, or that the years cannot be told apart. */

import type { FiscalYear } from '../domain/fiscal-year.ts';
import type { Column } from './head.ts';
import type { Figures, RowReading } from './reading.ts';

/** Returns the row as unread where two of its columns would be the same figure of the same year. */
export function inYears(figures: Figures): RowReading {
  const { row, values } = figures;
  const columns = values.map(({ column }) => column).filter(({ is }) => isOfYear(is));
  const isTwice = columns.some((one, at) =>
    columns.slice(0, at).some((other) => isSame(one, other)),
  );
  return isTwice ? { is: 'unread', row, why: 'which-year' } : figures;
}

/** Returns the row with the year that it names itself, for the columns that name none. */
export function ofRowYear(figures: Figures, fiscalYear: FiscalYear): Figures {
  const values = figures.values.map((value) => {
    const { column } = value;
    const own = isOfYear(column.is) ? (column.fiscalYear ?? fiscalYear) : column.fiscalYear;
    return { ...value, column: { ...column, fiscalYear: own } };
  });
  return { ...figures, values };
}

function isOfYear(is: Column['is']): boolean {
  return is === 'actual' || is === 'index-number' || is === 'rate' || is === 'target';
}

function isSame(one: Column, other: Column): boolean {
  // 「中間目標値」 and 「最終目標値」 say by their words which is which
  const isOther = one.is === 'target' && one.title !== other.title;
  return one.is === other.is && one.fiscalYear === other.fiscalYear && !isOther;
}
