/** CSV: lines with commas or tabs become a table without a name. */

import { CsvError, parse } from 'csv-parse/sync';
import type { Tables } from '../domain/tables.ts';
import { decodeText } from './decode-text.ts';
import { fullQuota, tableGatherer } from './gather.ts';
import type { Limits } from './limits.ts';
import { Unreadable } from './unreadable.ts';

/**
 * Returns the rows that hold anything; `no` counts as Excel does, where a quoted line break does not
 * begin a new row.
 *
 * Nothing is interpreted: 「=1+1」 is these four characters.
 */
export function readCsv(bytes: Uint8Array, limits: Limits): Tables {
  const text = withoutEmptyEnd(decodeText(bytes).replaceAll(/\r\n?/gu, '\n'));
  const gathered = tableGatherer('', fullQuota(limits));
  let no = 0;
  try {
    parse(text, {
      delimiter: separatorOf(text),
      record_delimiter: '\n',
      relax_column_count: true,
      relax_quotes: true,
      on_record: (cells: string[]) => {
        no += 1;
        const row = { no, cells: [], formulas: [], faults: [], hidden: false };
        for (const [column, cell] of cells.entries()) gathered.addCell(row, column, cell);
        gathered.addRow(row);
        return null; // Or all of them would be kept a second time
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new Unreadable({ is: 'unclosed-quote', no: no + 1 });
  }
  return { sheets: [{ name: '', rows: gathered.rows, hiddenColumns: [] }], hiddenSheets: [] };
}

/** Excel leaves lines of nothing but commas where rows were emptied: up to a million of them. */
function withoutEmptyEnd(text: string): string {
  let end = text.length;
  while (end > 0 && ',\t\n '.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** Excel's 「Unicodeテキスト」 has tabs; the first line tells, for no heading holds one. */
function separatorOf(text: string): string {
  const [first = ''] = text.trimStart().split('\n', 1);
  return first.includes('\t') ? '\t' : ',';
}
