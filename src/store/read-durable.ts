/** 読み取り専用で開く: what is saved in a folder, without the lock and without writing anything. */

import type { Kept } from './kept.ts';
import { recover } from './recover.ts';

export type DurableContent<S> = {
  state: S;
  /** The number of the last change that is in `state`. */
  seq: number;
  epoch: number;
  /** When the last change was made, or the snapshot written. */
  at: string;
};

/**
 * Reads the snapshot and the journal up to its last whole line; also while a bot is writing.
 *
 * @returns nothing when there is no store in the folder.
 * @throws {DataFileError} when what is there is damaged or comes from a newer program.
 */
export async function readDurable<S extends object>(
  folder: string,
  kept: Kept<S>,
): Promise<DurableContent<S> | undefined> {
  const found = await recover(folder, kept);
  return found && { state: found.state, seq: found.seq, epoch: found.epoch, at: found.at };
}
