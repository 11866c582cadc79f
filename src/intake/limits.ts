/** 上限: how much of a file that somebody sent is looked at before it is turned down. */

import { z } from 'zod';

export const Limits = z.strictObject({
  /** Of the file as it was sent. */
  bytes: z.int(),
  /** Of everything in a workbook once it is unpacked. */
  unpackedBytes: z.int(),
  /** How many times larger than the file that may be, where it is large at all. */
  ratio: z.int(),
  /** Files inside a workbook: sheets, pictures, comments. */
  parts: z.int(),
  sheets: z.int(),
  /** Rows of one sheet that hold anything. */
  rows: z.int(),
  columns: z.int(),
  /** UTF-16 code units of one cell. */
  letters: z.int(),
  /** Of all sheets together: one text may stand often, and each time it is copied. */
  cells: z.int(),
  allLetters: z.int(),
  heapMegabytes: z.int(),
  milliseconds: z.int(),
});
export type Limits = z.infer<typeof Limits>;

export const usualLimits: Limits = {
  bytes: 5 * 1024 ** 2,
  unpackedBytes: 60 * 1024 ** 2,
  ratio: 100,
  parts: 2_000,
  sheets: 30,
  rows: 5_000,
  columns: 200,
  letters: 4_000,
  cells: 200_000,
  allLetters: 5_000_000,
  heapMegabytes: 384,
  milliseconds: 15_000,
};
