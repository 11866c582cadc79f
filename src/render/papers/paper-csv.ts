/** 資料のCSV: the rows of a paper for other programs, the raw values included. */

import type { PaperCell, PaperColumn, PaperSheet } from '../../reports/papers/paper-sheet.ts';
import { cellText } from '../../wording/papers/cell-text.ts';
import { type CsvRow, writeCsv } from '../write-csv.ts';

/** Returns one table; its heads come again only where those of the next goal differ. */
export function paperCsv(sheets: readonly PaperSheet[]): Uint8Array {
  const headOf = ({ columns }: PaperSheet): string[] => columns.map(({ title }) => title);
  return writeCsv(
    sheets.flatMap((sheet, at): CsvRow[] => {
      const head = headOf(sheet);
      const before = sheets[at - 1];
      const isSame = before !== undefined && headOf(before).join('\n') === head.join('\n');
      const rows = sheet.rows.map((row) => row.map((cell, no) => inCell(cell, sheet.columns[no])));
      return isSame ? rows : [head, ...rows];
    }),
  );
}

/** 「4,022件」 is for reading; beside it stands 4022. */
function inCell(cell: PaperCell, column: PaperColumn | undefined): string {
  return cell.is === 'number' && column?.isPrinted === false ? cell.figure : cellText(cell);
}
