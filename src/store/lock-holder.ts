/** 鍵の持ち主: whether a living process owns a folder, asked without becoming its owner. */

import type { LockState } from '../wording/doctor/lock.ts';
import { holdName } from './lock.ts';
import { latestEpoch, lockNames } from './lock-name.ts';
import { readOwner } from './owner.ts';
import { exists } from './side-folder.ts';

/**
 * Looks whether the name that an owner holds can be held, and gives it back.
 *
 * A bot that begins at this very moment is told that the folder is in use, and can begin again.
 */
export async function lockHolder(folder: string): Promise<LockState> {
  if (!(await exists(folder))) return { held: false };
  const nameOf = await lockNames(folder);
  const lock = await holdName(nameOf(await latestEpoch(folder)));
  await lock?.release();
  if (lock !== undefined) return { held: false };
  const owner = await readOwner(folder);
  return { held: true, holder: owner && { pid: owner.pid, host: owner.host, since: owner.since } };
}
