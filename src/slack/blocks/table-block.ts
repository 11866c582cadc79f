/** 表: a table of the page as Slack's own data_table. */

import type { types } from '@slack/bolt';
import type { PageTable } from '../../wording/page.ts';
import { blockCost, table as limits } from './budget.ts';
import type { Drawn } from './lines.ts';
import { literal } from './mrkdwn.ts';

/** Slack refuses an empty cell. */
const emptyCell = '－';

export function fitsTable({ columns, rows }: PageTable): boolean {
  return rows.length > 0 && columns.length > 0 && columns.length <= limits.columns;
}

/** Draws as many whole rows as there is room for, under a header that names the columns. */
export function tableBlock({ caption, columns, rows }: PageTable, room: number): Drawn {
  const title = literal(caption) === '' ? '表' : literal(caption);
  const header = cellsOf(columns, columns.length);
  const most = Math.min(room - blockCost - title.length, limits.characters);
  const kept: types.RawTextElement[][] = [];
  let used = lengthOf(header);
  for (const row of rows.slice(0, limits.rows)) {
    const cells = cellsOf(row, columns.length);
    if (used + lengthOf(cells) > most) break;
    used += lengthOf(cells);
    kept.push(cells);
  }
  if (kept.length === 0) return { blocks: [], cost: 0, omitted: rows.length };
  const block: types.DataTableBlock = {
    type: 'data_table',
    caption: title,
    rows: [header, ...kept],
    page_size: Math.min(kept.length, limits.pageSize),
    row_header_column_index: 0,
  };
  const cost = used + title.length + blockCost;
  return { blocks: [block], cost, omitted: rows.length - kept.length };
}

function cellsOf(row: readonly string[], width: number): types.RawTextElement[] {
  return Array.from({ length: width }, (_, at) => {
    const text = literal(row[at] ?? '');
    return { type: 'raw_text', text: text === '' ? emptyCell : text };
  });
}

function lengthOf(cells: readonly types.RawTextElement[]): number {
  return cells.reduce((sum, { text }) => sum + text.length, 0);
}
