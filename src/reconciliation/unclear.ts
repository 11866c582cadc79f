/** 読めない値: what is no figure, and yet stands where one should, so that it must not be passed over. */

import type { Column, Head } from './head.ts';
import { halfWidth } from './marks.ts';
import type { NameBook } from './name-book.ts';
import type { PaperRow } from './paper.ts';
import type { RowReader } from './reading.ts';

/** 「9,999件（速報値）」, 「約1,234人」, 「#REF!」 and 「集計中」. */
const likeFigure =
  /^\D{0,3}\d|^#[A-Z]|集計|算出|計算|調査中|未定|未実施|未公表|非公表|不明|速報|見込/u;

/**
 * Returns whether a text may be meant as a figure, or says that there is none yet.
 *
 * @example
 * isLikeFigure('9,999件（速報値）'); // true
 * isLikeFigure('産業振興公社'); // false
 */
export function isLikeFigure(text: string): boolean {
  return likeFigure.test(halfWidth(text).trim());
}

/** What a workbook shows for a figure that was not worked out. */
export function isFault(text: string): boolean {
  return /^#[A-Z]|計算結果なし/u.test(text);
}

/** 「おしごとカフェでの求人数 2,691件 9,999件（速報値）」 in one line; sentences are none. */
export function isUnclearRow(line: string, book: NameBook): boolean {
  if (/[。、]/u.test(line) || book.within(line).length === 0) return false;
  return halfWidth(line).split(/\s+/u).slice(1).some(isLikeFigure);
}

/** Returns the columns of figures under which a row holds something else; a name there has only slid. */
export function unclearColumns(
  { cells }: PaperRow,
  head: Head,
  { book, marks }: RowReader,
): Column[] {
  if (cells.length === 1) return [];
  return head.columns.filter(
    ({ at, is }) =>
      is !== 'other' &&
      marks.cell(cells[at] ?? '') === 'other' &&
      book.exactly(cells[at] ?? '').length === 0,
  );
}

/**
 * Returns whether the other cells can be taken by their columns: the row has not slid, for no figure stands
 * beside them.
 */
export function isInPlace(
  { cells }: PaperRow,
  { columns, nameAt, yearAt }: Head,
  { book, marks }: RowReader,
): boolean {
  if (nameAt === undefined || book.exactly(cells[nameAt] ?? '').length === 0) return false;
  return cells.every((cell, at) => {
    const isFigure = typeof marks.cell(cell) !== 'string';
    return !isFigure || at < nameAt || at === yearAt || columns.some((one) => one.at === at);
  });
}
