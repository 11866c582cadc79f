/** 点検結果の文（行のずれ）: a column that slid by one row, row by row. */

import type { SlidRow } from '../../review/checks/source-detail.ts';
import { inQuotes } from '../in-quotes.ts';

/** Returns the sentence with what stands beside each row, and what would if it were put back. */
export function slidRowsText(rows: readonly SlidRow[]): string {
  const said = rows.map(
    ({ name, printed, aligned }) =>
      `${inQuotes(name)}は${indicator(printed)}、並びを戻すと${indicator(aligned)}`,
  );
  return `行動指標の欄が、1行ずれているとも読めます（${said.join('／')}）。`;
}

function indicator(name: string | null): string {
  return name === null ? '空欄' : inQuotes(name);
}
