/** 集める: rows become a table, and what is too much is noticed while it is read. */

import type { TableRow } from '../domain/tables.ts';
import type { Limits } from './limits.ts';
import { Unreadable } from './unreadable.ts';

/** What all sheets of a file may still hold together. */
export type Quota = { limits: Limits; cells: number; letters: number };

export function fullQuota(limits: Limits): Quota {
  return { limits, cells: limits.cells, letters: limits.allLetters };
}

export type TableGatherer = {
  rows: TableRow[];
  /** Puts a text into a row; what lies between it and the one before is empty. */
  addCell: (row: TableRow, column: number, text: string) => void;
  /** Takes a row that is complete; it is left out if nothing stands in it. */
  addRow: (row: TableRow) => void;
};

/** Empty cells that only have a colour or a border count nowhere, however many there are. */
export function tableGatherer(sheet: string, quota: Quota): TableGatherer {
  const { limits } = quota;
  const rows: TableRow[] = [];
  return {
    rows,
    addCell: (row, column, text) => {
      if (text.trim() === '') return;
      if (column >= limits.columns) {
        throw new Unreadable({ is: 'too-many-columns', sheet, no: row.no, limit: limits.columns });
      }
      if (text.length > limits.letters) {
        const where = { sheet, no: row.no, column };
        throw new Unreadable({ is: 'cell-too-long', ...where, limit: limits.letters });
      }
      while (row.cells.length < column) row.cells.push('');
      row.cells.push(text);
      spend(quota, text);
    },
    addRow: (row) => {
      if (row.cells.length === 0 && row.formulas.length === 0) return;
      if (rows.length === limits.rows) {
        throw new Unreadable({ is: 'too-many-rows', sheet, limit: limits.rows });
      }
      rows.push(row);
    },
  };
}

function spend(quota: Quota, text: string): void {
  const { limits } = quota;
  quota.cells -= 1;
  quota.letters -= text.length;
  if (quota.cells < 0) throw new Unreadable({ is: 'too-many-cells', limit: limits.cells });
  if (quota.letters < 0) throw new Unreadable({ is: 'too-much-text', limit: limits.allLetters });
}
