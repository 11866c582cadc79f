/** 保存先を開く: the only file that names a store backend. */

import { join } from 'node:path';
import type { Config } from './config.ts';
import { adoptPlan } from './domain/adopt-plan.ts';
import { State } from './domain/state.ts';
import { openLowdbStore } from './store/lowdb-store.ts';
import { readDataFileIfAny } from './store/read-data-file.ts';
import { readPlan } from './store/read-plan.ts';
import type { Reader, Store } from './store/store.ts';

/** Which folders the data lies in. */
export type Folders = Pick<Config, 'planFile' | 'dataDir'>;

export type OpenStore = {
  store: Store;
  /** The revisions before and after, when a newer plan was adopted at this start. */
  adopted: { from: number; to: number } | undefined;
};

/**
 * Opens the store for the bot and adopts the committed plan when that is newer than the stored one.
 *
 * @throws {DataFileError} when the plan or the store cannot be used.
 */
export async function openStore({ planFile, dataDir }: Folders): Promise<OpenStore> {
  const plan = await readPlan(planFile);
  const store = await openLowdbStore(databaseIn(dataDir), { format: 1, plan });
  const from = store.read().plan.revision;
  const result = await store.update((state) => adoptPlan(state, plan), 'system');
  return { store, adopted: result.saved ? { from, to: plan.revision } : undefined };
}

/**
 * Opens what the bot has stored, or the committed plan where no bot has run yet; writes nothing.
 *
 * @throws {DataFileError} when the plan or the store cannot be used.
 */
export async function openReader({ planFile, dataDir }: Folders): Promise<Reader> {
  const stored = await readDataFileIfAny(databaseIn(dataDir), State);
  const state: State = stored ?? { format: 1, plan: await readPlan(planFile) };
  return { read: () => state };
}

function databaseIn(folder: string): string {
  return join(folder, 'database.json');
}
