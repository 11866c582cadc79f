/** 保存先の様子: whether changes can be saved, and how far the journal and the snapshot are. */

import type { Condition } from '../domain/condition.ts';

/** What was cut off the end of the journal at the start, and where its copy lies. */
export type TornTail = { file: string; byte: number; copy: string };

export type StoreStatus = {
  condition: Condition;
  /** The number of the latest saved change. */
  seq: number;
  epoch: number;
  /** Bytes in the journal since the last snapshot. */
  journalBytes: number;
  /** The change up to which `database.json` is complete, and when that was written. */
  snapshot: { seq: number; at: string };
  /** The system's code when the last snapshot could not be written; the journal holds everything. */
  snapshotProblem: string | undefined;
  torn: TornTail | undefined;
};
