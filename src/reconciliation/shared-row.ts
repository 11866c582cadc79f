/** 一つの行に二つの値: 「①66 ②310」 stand in one cell, and their rates run together in the next. */

import type { Head } from './head.ts';
import { ofKind } from './of-kind.ts';
import type { PaperRow } from './paper.ts';
import type { RowReader, RowReading } from './reading.ts';

/** 「①相談の回数 ②証明書の数 | ①66 ②310 | 回 17.9% 人 17.2%」: two figures share one row. */
export function sharedRow(
  row: PaperRow,
  head: Head | undefined,
  { book, marks }: RowReader,
): RowReading[] | undefined {
  const columns = head?.columns;
  const trail = marks.trail(row.cells.join('\t'));
  const numbered = trail.marks.filter(({ isNumbered }) => isNumbered).length;
  if (columns === undefined || numbered < 2) return undefined;
  const parts = row.cells
    .map((cell) =>
      cell
        .split(/[①-⑳]/u)
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    )
    .map((cell) => cell.map((part) => ofKind(book.exactly(part), head)))
    .find((cell) => cell.length === numbered && cell.every(({ length }) => length > 0));
  if (parts === undefined || trail.marks.length !== numbered * columns.length) {
    return [{ is: 'unread', row, why: 'which-column' }];
  }
  return parts.map((things, part) => ({
    ...{ is: 'figures' as const, row, things },
    values: columns.flatMap((column, at) => {
      const mark = trail.marks[at * numbered + part];
      // The units run together behind the last figure, and cannot be told apart
      const unit = mark?.unit === '%' ? '%' : null;
      return mark ? [{ column, mark: { ...mark, unit }, unit }] : [];
    }),
  }));
}
