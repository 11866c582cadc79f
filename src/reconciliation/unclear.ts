/** 読めない値: what is no figure, and yet stands where one should, so that it must not be passed over. */

import type { Column, Head } from './head.ts';
import { halfWidth, type MarkReader } from './marks.ts';
import { withoutNoteSignAhead } from './note-sign.ts';
import type { PaperRow } from './paper.ts';
import type { RowReader } from './reading.ts';

/** 「9,999件（速報値）」, 「約1,234人」, 「九千四百八件」, 「#REF!」 and 「集計中」. */
const likeFigure =
  /^\D{0,3}\d|^[一二三四五六七八九十〇][〇一二三四五六七八九十百千万]+\D{0,3}$|^#[A-Z]|集計|算出|計算|調査中|未定|未実施|未公表|非公表|不明|速報|見込/iu;

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

/** Returns whether a line that could not be read names a figure and holds one. */
export function holdsFigures(line: string, reader: RowReader): boolean {
  return isUnclearRow(line, reader) || isSentenceOfFigures(line, reader);
}

/** 「おしごとカフェでの求人数 2,691件 9,999件（速報値）」 in one line; sentences are none. */
function isUnclearRow(line: string, { book, marks }: RowReader): boolean {
  return !line.includes('。') && hasUnreadFigure(line, { book, marks });
}

/**
 * Returns whether anything beside the name in a line may be a figure. Where figures are read at its end, such
 * a one would be lost: 「6,901人(※)」 of 「新規会員登録者数 6,901人(※) 97.1%」.
 */
export function hasUnreadFigure(line: string, { book, marks }: RowReader): boolean {
  const { before, behind } = book.within(line);
  return (
    wordsOf(withoutNoteSignAhead(behind)).some((word) => isLikeFigure(word) || inWord.test(word)) ||
    wordsOf(before).some((word) => isFigureAhead(marks.cell(word)))
  );
}

/** 「セラ・サービスの加盟数：7,856人から9,999人に減少」 between the rows of a table: a sentence about a figure. */
function isSentenceOfFigures(line: string, { book }: RowReader): boolean {
  const [name = '', ...rest] = halfWidth(line).split(/[::,]|(?<=[数率合度等額])[はがの]/u);
  return book.exactly(name).length > 0 && /\d/u.test(rest.join(''));
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

/** 「(参考値)9,408件」, but not 「各6回ずつのプログラム」. */
const inWord = /(?:\d{2}|\d[.,、]\d|\d[人名件回社園%])\D{0,3}$/u;

/** 「2」 before a name is its number; 「1,408件」 is its figure. */
function isFigureAhead(mark: ReturnType<MarkReader['cell']>): boolean {
  if (typeof mark === 'string' || mark.figure === null) return false;
  return mark.unit !== null || mark.figure.length > longestNumber;
}

const longestNumber = 2;

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
