/** 表: what a file that somebody sent holds, as the text of its cells and nothing more. */

import { z } from 'zod';

/**
 * Why the text of a cell is not to be taken for its value.
 *
 * - `no-value`: a formula that was saved without its result; the text is empty.
 * - `error`: the cell shows an error; the text is what it shows (`#REF!`).
 * - `unreadable`: the file says something that no Excel would show; the text is what stands there.
 * - `odd-letters`: control characters or halves of letters, each shown as 「�」.
 * - `shown-otherwise`: the cell shows its number rounded, in thousands or as a sign; the text is the
 *   number.
 * - `too-many-digits`: more than the 15 that Excel keeps.
 */
export const CellFault = z.enum([
  'no-value',
  'error',
  'unreadable',
  'odd-letters',
  'shown-otherwise',
  'too-many-digits',
]);
export type CellFault = z.infer<typeof CellFault>;

/**
 * A row that holds anything.
 *
 * `no` is the row number that Excel shows. Cells are what a person sees, left to right from column A,
 * but numbers keep all their digits (`1234.5`), percentages too (`44.2%`), and dates are
 * `2026-06-30`. Columns in `formulas` and `faults` count from 0.
 */
export const TableRow = z.strictObject({
  no: z.int().positive(),
  cells: z.array(z.string()),
  formulas: z.array(z.int()),
  faults: z.array(z.strictObject({ column: z.int(), fault: CellFault })),
  /** Somebody hid or filtered it: it is there, but the sender may not have seen it. */
  hidden: z.boolean(),
});
export type TableRow = z.infer<typeof TableRow>;

export const Table = z.strictObject({
  name: z.string(),
  rows: z.array(TableRow),
  /** From 0; what they hold stands in the rows all the same. */
  hiddenColumns: z.array(z.int()),
});
export type Table = z.infer<typeof Table>;

/** What was read; hidden sheets are named, but not read. A CSV is one sheet without a name. */
export const Tables = z.strictObject({
  sheets: z.array(Table),
  hiddenSheets: z.array(z.string()),
});
export type Tables = z.infer<typeof Tables>;
