/** 鍵の名前: one lock for each ownership of a folder, by whatever path one comes to it. */

import { stat } from 'node:fs/promises';
import { journalChain } from './journal-chain.ts';
import { readOwner } from './owner.ts';

/** Returns the highest number that an owner of the folder ever had, 0 where there was none. */
export async function latestEpoch(folder: string): Promise<number> {
  const owner = await readOwner(folder);
  const chain = await journalChain(folder);
  return Math.max(owner?.epoch ?? 0, chain.at(-1)?.epoch ?? 0);
}

/** Returns what names the lock of an owner: device and inode of the folder, and the epoch. */
export async function lockNames(folder: string): Promise<(epoch: number) => string> {
  const { dev, ino } = await stat(folder);
  return (epoch) => `${dev}-${ino}-${epoch}`;
}
