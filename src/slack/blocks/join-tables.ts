/** 表をつなぐ: tables with the same columns become one, because Slack takes one table in a message. */

import type { PagePart, PageTable } from '../../wording/page.ts';

/** Joins tables that follow each other and have the same columns; rows and captions keep their order. */
export function joinTables(parts: readonly PagePart[]): PagePart[] {
  return parts.reduce<PagePart[]>((joined, part) => {
    const before = joined.at(-1);
    if (before?.kind !== 'table' || part.kind !== 'table') return [...joined, part];
    if (!haveSameColumns(before.table, part.table)) return [...joined, part];
    return [...joined.slice(0, -1), { kind: 'table', table: both(before.table, part.table) }];
  }, []);
}

function haveSameColumns(one: PageTable, other: PageTable): boolean {
  return JSON.stringify(one.columns) === JSON.stringify(other.columns);
}

function both(first: PageTable, second: PageTable): PageTable {
  const caption = [first.caption, second.caption].filter((text) => text !== '').join('／');
  return { caption, columns: first.columns, rows: [...first.rows, ...second.rows] };
}
