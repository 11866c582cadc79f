/** 表の出し入れ: files that people send become tables, and tables become files; others know how. */

import type { IntakeProblem } from '../domain/intake-problem.ts';
import type { Tables } from '../domain/tables.ts';
import type { ImportSheet } from '../wording/import-sheet.ts';

export type Tabling = {
  /** Takes seconds for a large file, and never fails for what is in it. */
  read: (file: { bytes: Uint8Array; name: string }) => Promise<Tables | IntakeProblem>;
  write: (sheets: readonly ImportSheet[]) => Promise<Uint8Array>;
  /** Larger files are not fetched. */
  mostBytes: number;
};
