/** 読まなかった列: columns whose title is not known, so that nobody takes them for compared. */

import type { Head } from './head.ts';
import type { MarkReader } from './marks.ts';
import type { PaperRow } from './paper.ts';
import type { PrintedValue } from './reading.ts';

/** Columns of words: they hold nothing that could be compared. */
const ofWords =
  /^(?:no\.?|#|番号|項番|(?:行動|成果|活動)?指標(?:名|名称|番号)?|項目|名称|レベル|区分|種別|分類|段階|基本の?方針|方針|目指す姿.*|施策(?:名|番号)?|(?:具体的)?取組み?(?:名|例|内容)?|(?:重点)?事業(?:名|内容|番号)?|(?:データの?)?(?:収集|測定|把握)方法|データ|出典|根拠|備考|摘要|注|注記|メモ|説明|コメント|意見|所管(?:課|部)?|担当(?:課|部|者)?|時点|注目する対象|主な課題・現状|きっかけとなる変化.*)$/iu;

/** A longer text in a head is no title. */
const longestTitle = 24;

/**
 * Returns the titles of the columns in which a row holds something that was not read. A column without a
 * title counts where a figure stands in it, and the row has kept to its columns.
 *
 * @example 「指標名 | 基準値 | R6実績 | 備考2」
 * unknownColumns(row, head, values, marks); // ['備考2']
 */
export function unknownColumns(
  { cells }: PaperRow,
  head: Head,
  values: readonly PrintedValue[],
  marks: MarkReader,
): string[] {
  if (cells.length === 1) return [];
  const { titles, columns, nameAt, unitAt, yearAt } = head;
  const isKnown = (at: number): boolean =>
    [nameAt, unitAt, yearAt].includes(at) || columns.some((column) => column.at === at);
  const isInPlace = values.every(({ column, mark }) => {
    const cell = marks.cell(cells[column.at] ?? '');
    return typeof cell !== 'string' && cell.figure === mark.figure;
  });
  const first = Math.min(...columns.map(({ at }) => at));
  const beforeName = nameAt ?? first; // Whom the row is for, and what it belongs to
  const isFigure = (cell: string): boolean => typeof marks.cell(cell) !== 'string';
  const isPassedOver = (cell: string, at: number, title: string): boolean =>
    cell.trim() === '' || isKnown(at) || ofWords.test(title) || title.length > longestTitle;
  const nameOf = (cell: string, at: number): string | undefined => {
    const title = titles[at] ?? '';
    if (isPassedOver(cell, at, title) || (at < beforeName && !isFigure(cell))) return undefined;
    if (title !== '') return title;
    return isFigure(cell) && isInPlace && at > first ? `${at + 1}列目（見出しなし）` : undefined;
  };
  return cells.flatMap((cell, at) => nameOf(cell, at) ?? []);
}
