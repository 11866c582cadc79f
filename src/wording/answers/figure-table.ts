/** 値の一覧表: figures that are collected, as many as can be looked over, and how many there are besides. */

import type { PagePart } from '../page.ts';

/** What one table of Slack holds; it shows 20 of them at a time. Notices promise that all are listed. */
export const mostFigures = 100;

/** Returns a table of the first figures; what is left out is said, with what to ask instead. */
export function figureTable<Of>(
  caption: string,
  columns: readonly string[],
  figures: readonly Of[],
  rowOf: (one: Of) => readonly string[],
): PagePart[] {
  const rest = figures.length - mostFigures;
  const rows = figures.slice(0, mostFigures).map(rowOf);
  const table: PagePart = { kind: 'table', table: { caption, columns, rows } };
  return rest <= 0
    ? [table]
    : [
        table,
        {
          kind: 'paragraph',
          text: `ほかに${rest}件あります。目指す姿や指標の名前を付けてお尋ねになると、絞ってお示しします。`,
        },
      ];
}
