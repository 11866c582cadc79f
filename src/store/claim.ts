/** 引き受け: one process becomes the owner of a folder, under a number that rises each time. */

import { DataFileError } from './data-file-error.ts';
import type { Files } from './files.ts';
import { holdName, type Lock } from './lock.ts';
import { latestEpoch, lockNames } from './lock-name.ts';
import { becomeOwner, readOwner } from './owner.ts';

export type Claim = {
  /** The number of this ownership; all that it writes carries it. */
  epoch: number;
  /** Whether nobody has taken over since. */
  isOurs: () => boolean;
  release: () => Promise<void>;
};

export type ClaimOptions = { takeOver: boolean; at: Date; files: Files };

/**
 * Makes this process the owner of a folder.
 *
 * The lock's name holds the epoch: after a take-over the new owner's lock counts, whatever the old
 * one does.
 *
 * @throws {DataFileError} when it has a living owner, unless we are to take over; and when another
 * process is becoming its owner at this moment.
 */
export async function claimFolder(folder: string, options: ClaimOptions): Promise<Claim> {
  const nameOf = await lockNames(folder);
  const latest = await latestEpoch(folder);
  const theirs = options.takeOver ? noLock : await holdName(nameOf(latest));
  const ours = theirs && (await holdName(nameOf(latest + 1)));
  try {
    const isFree = ours !== undefined && (await latestEpoch(folder)) === latest;
    if (!isFree) throw await inUse(folder);
    const isOurs = await becomeOwner(folder, { ...options, epoch: latest + 1 });
    return { epoch: latest + 1, isOurs, release: () => ours.release() };
  } catch (error) {
    await ours?.release();
    throw error;
  } finally {
    await theirs?.release();
  }
}

/** Stands for the lock of an owner whom we do not ask. */
const noLock: Lock = { release: () => Promise.resolve() };

async function inUse(folder: string): Promise<DataFileError> {
  const owner = await readOwner(folder);
  const holder = owner && { pid: owner.pid, host: owner.host, since: owner.since };
  return new DataFileError({ problem: 'in-use', file: folder, holder });
}
