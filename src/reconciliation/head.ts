/** 見出し: what the columns of a table hold, told from the words that ward papers use. */

import type { FiscalYear } from '../domain/fiscal-year.ts';
import { halfWidth } from './marks.ts';
import { withoutNoteSign } from './note-sign.ts';
import { titleAndUnit } from './table-unit.ts';
import { namesBase, yearOfCaption, yearOfTitle } from './year-in.ts';

/** A column of figures; `other` is one that the plan holds nothing for, such as 増減. */
export type Column = {
  at: number;
  title: string;
  /** 「R6実績（千人）」 */
  unit: string | null;
  /** Where the head names none it is looked for around the table. */
  fiscalYear: FiscalYear | undefined;
  is: 'baseline' | 'actual' | 'index-number' | 'rate' | 'planned' | 'target' | 'other';
};

export type Head = {
  titles: readonly string[];
  columns: readonly Column[];
  nameAt: number | undefined;
  unitAt: number | undefined;
  /** A column that names the year of each row. */
  yearAt: number | undefined;
  /** Named by a cell that is no column of figures: 「指標名（令和7年度）」. */
  fiscalYear: FiscalYear | undefined;
};

/** Of a row only its cells are looked at. */
type Cells = { cells: readonly string[] };

const longestTitle = 24;

/**
 * Returns the head that a row is; `undefined` for a row that is none.
 *
 * @example 「指標 | 指標名 | データの収集方法 | 基準値 | 令和6年度 実績 | 指数」
 * headOf(row)?.columns.map(({ is }) => is); // ['baseline', 'actual', 'index-number']
 */
export function headOf({ cells }: Cells): Head | undefined {
  const titles = (cells.length === 1 ? wordsOf(cells[0] ?? '') : cells).map((cell) =>
    withoutNoteSign(halfWidth(cell).replaceAll(/\s/gu, '')),
  );
  const columns = titles.flatMap((title, at) => columnOf(title, at) ?? []);
  const nameAt = firstAt(
    titles,
    /^(?:行動|成果|活動)?指標(?:名|名称)?$|^(?:項目|名称|指標・項目)$/u,
  );
  const unitAt = firstAt(titles, /^単位$/u);
  const yearAt = firstAt(titles, /^(?:対象|実績)?年度$/u);
  const besides = titles.filter((_, at) => !columns.some((column) => column.at === at));
  const [fiscalYear] = besides.flatMap((title) => yearOfCaption(title) ?? []);
  const known = columns.filter(({ is }) => is !== 'other').length;
  if (known === 0 || (known === 1 && nameAt === undefined)) return undefined;
  return { titles, columns, nameAt, unitAt, yearAt, fiscalYear };
}

/** 「指標」 names the level and 「指標名」 the indicator where both stand. */
function firstAt(titles: readonly string[], pattern: RegExp): number | undefined {
  const found = titles.flatMap((title, at) => (pattern.test(title) ? [at] : []));
  const named = found.find((at) => titles[at]?.includes('名'));
  return named ?? found.at(-1);
}

/** A head that was copied as one line: 「令和6年度」 and 「実績」 behind it are one title. */
function wordsOf(line: string): string[] {
  return halfWidth(line)
    .replaceAll(/(年度|R\d{1,2})\s+(?=実[績数]|値)/gu, '$1')
    .split(/\s+/u);
}

function columnOf(title: string, at: number): Column[] | undefined {
  if (title === '' || title.length > longestTitle || /[。、]/u.test(title)) return undefined;
  const { title: plain, unit } = titleAndUnit(title);
  const is = kindOf(plain);
  return is && [{ at, title, unit, is, fiscalYear: yearOfTitle(plain) }];
}

const onlyYear = /^(?:令和|R)(?:\d{1,2}|元)(?:年度?)?(?:\(20\d\d(?:年度)?\))?$|^20\d\d年度$/iu;

/** Returns whether a title is a year alone: 「令和9年度」 may be that of an actual or of a target. */
export function isYearAlone({ title }: Pick<Column, 'title'>): boolean {
  return onlyYear.test(titleAndUnit(title).title);
}

function kindOf(title: string): Column['is'] | undefined {
  if (/^(?:差|比較)|増減|前年|昨年/u.test(title)) return 'other';
  if (isPartOfYear.test(title)) return 'other';
  if (/達成率|進捗率/u.test(title)) return 'rate';
  if (/(?:^|[^点])指数(?:\(.*\))?$/u.test(title)) return 'index-number';
  if (isWorkedOut(title)) return undefined;
  if (isBaseline.test(title)) return 'baseline';
  if (/計画|目標/u.test(title)) return kindOfPlanned(title);
  if (onlyYear.test(title)) return 'actual';
  return /^.{0,14}(?:実績|実数)(?:値)?(?:\(.*\))?$/u.test(title) ? 'actual' : undefined;
}

/** 「対基準値比」, 「実績/基準値」 and 「基準値との差」 are made of two figures, and 「基準値を100とした値」 is too. */
function isWorkedOut(title: string): boolean {
  return namesBase(title) || ofTwoFigures.test(title);
}

const ofTwoFigures =
  /(?:基準値|現況値|現状値|策定時|実績|実数)(?:との?|からの|より|に対する|に?比|の?伸|の?変)|[/÷:対](?:基準|現況|現状|策定|実績)|(?:基準値|現況値|現状値|実績値?)[/÷:対]/u;

const day = '(?:(?:令和|R)?(?:\\d{1,4}|元)(?:年度?)?(?:\\d{1,2}月)?末?)';
const isBaseline = new RegExp(
  `^.{0,10}(?:基準値|現況値|現状値|策定時)(?:の?(?:数値|値|実績値?|時点))?(?:\\([^()]*\\)|${day}(?:\\([^()]*\\))?)*(?:現在|時点|実績値?|値)?$`,
  'iu',
);

/** Half a year, a quarter, or a year that has not ended yet, is another figure than that of the year. */
const isPartOfYear = /[上下]半?期|四半期|中間(?!目標)|(?<!\d)(?:[4-9]|1[0-2])月末|見込|速報/u;

function kindOfPlanned(title: string): 'planned' | 'target' | 'other' {
  if (isFourYears(title)) return 'planned';
  return /^.{0,16}目標値?(?:\(.*\))?(?:(?:令和|R)\d+(?:年度?)?)?$/u.test(title)
    ? 'target'
    : 'other';
}

function isFourYears(title: string): boolean {
  return /4年間|R6[~\-から]+(?:R)?9/u.test(title);
}

/** Two rows of titles: 「令和6年度」 over 「実績」 and 「指数」, where merged cells go on to the right. */
export function joinedHead<Row extends Cells>(upper: Row, lower: Row): Row {
  const width = Math.max(upper.cells.length, lower.cells.length);
  let above = '';
  const cells = Array.from({ length: width }, (_, at) => {
    const below = lower.cells[at] ?? '';
    const own = upper.cells[at] ?? '';
    if (own !== '') above = own;
    return below === '' ? own : `${own === '' ? above : own}${below}`;
  });
  return { ...lower, cells };
}
