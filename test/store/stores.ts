/** Folders with a real store in them, for tests of what is done with such folders. */

import { beginState } from '../../src/domain/begin-state.ts';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { State } from '../../src/domain/state.ts';
import { type DurableStore, openDurableStore } from '../../src/store/durable-store.ts';
import { keptState } from '../../src/store/kept-state.ts';
import { adoptedPlan } from '../helpers/adopted-plan.ts';
import { withRevision } from './store-contract.ts';

export type Home = { path: (name: string) => string; remove: () => Promise<void> };

export async function aHome(): Promise<Home> {
  const home = await mkdtemp(join(tmpdir(), 'michisuji-'));
  return { path: (name) => join(home, name), remove: () => rm(home, { recursive: true }) };
}

export const firstState = (): State => beginState(adoptedPlan());

export async function openedStore(folder: string): Promise<DurableStore<State>> {
  return openDurableStore(folder, keptState, firstState());
}

/** Leaves a closed store whose revision was raised `changes` times, once a change. */
export async function aStore(folder: string, changes: number): Promise<void> {
  const store = await openedStore(folder);
  await raise(store, changes);
  await store.close();
}

export async function raise(store: DurableStore<State>, changes: number): Promise<void> {
  for (let count = 0; count < changes; count += 1) {
    await store.update((state) => withRevision(state, state.plan.revision + 1), 'U1', {
      action: 'raise',
    });
  }
}
