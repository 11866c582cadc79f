/** 保存先を開く: the only file that names a store backend. */

import type { Config } from './config.ts';
import { adoptPlan } from './domain/adopt-plan.ts';
import { beginState } from './domain/begin-state.ts';
import type { Condition } from './domain/condition.ts';
import type { Plan } from './domain/plan.ts';
import type { Refusal } from './domain/refusal.ts';
import type { State } from './domain/state.ts';
import { type DurableOptions, openDurableStore } from './store/durable-store.ts';
import { keptState } from './store/kept-state.ts';
import { readDurable } from './store/read-durable.ts';
import { readPlan } from './store/read-plan.ts';
import type { TornTail } from './store/status.ts';
import { readPast } from './store/read-past.ts';
import { rememberPast } from './store/remember-past.ts';
import type { PastReader, Point, Store } from './store/store.ts';
import { createWaitingStore, isForWantOfRoom } from './store/waiting-store.ts';

/** Which folders the data lies in. */
export type Folders = Pick<Config, 'planFile' | 'dataDir'>;

export type Opened = {
  /** The revisions before and after, when a newer plan was adopted. */
  adopted: { from: number; to: number } | undefined;
  /** Why a newer plan was not adopted: goals that were added do not fit into it. */
  misfit: Misfit | undefined;
  torn: TornTail | undefined;
};

export type OpenStoreOptions = DurableOptions & {
  /** Called when the store is open for writing: at once, or later when the disk was full. */
  onOpen?: (opened: Opened) => void;
};

/**
 * Opens the store for the bot and adopts the committed plan when that is newer than the stored one.
 *
 * On a full disk what is stored can be read all the same; `onCondition` is told.
 *
 * @throws {DataFileError} when the plan or the store cannot be used, or another process has it.
 */
export async function openStore(
  folders: Folders,
  { onOpen = () => undefined, ...options }: OpenStoreOptions = {},
): Promise<Store> {
  const plan = await readPlan(folders.planFile);
  const open = async (): Promise<Store> => {
    let adoptLate: () => void = () => undefined;
    const onCondition = (condition: Condition): void => {
      options.onCondition?.(condition);
      if (condition.writable) adoptLate();
    };
    const settings = { ...options, onCondition };
    const store = await openDurableStore(folders.dataDir, keptState, beginState(plan), settings);
    onOpen({ ...(await adopt(store, plan)), torn: store.status().torn });
    // There may have been no room for it at first
    adoptLate = () => void adopt(store, plan).catch(() => undefined);
    return store;
  };
  try {
    return await open();
  } catch (error) {
    if (!isForWantOfRoom(error)) throw error;
    const reader = await openReader(folders);
    options.onCondition?.({ writable: false, reason: 'disk-full', code: 'ENOSPC' });
    const onOpened = (): void => options.onCondition?.({ writable: true });
    return createWaitingStore({ reader, open, onOpen: onOpened });
  }
}

type Misfit = Extract<Refusal, { refused: 'plan-misfits-goals' }>;

async function adopt(store: Store, plan: Plan): Promise<Pick<Opened, 'adopted' | 'misfit'>> {
  const from = store.read().plan.revision;
  const decide = (state: State) => adoptPlan(state, plan);
  const result = await store.update(decide, 'system', { action: 'adopt-plan' });
  if (result.saved) return { adopted: { from, to: plan.revision }, misfit: undefined };
  const { refusal } = result;
  const misfit = refusal.refused === 'plan-misfits-goals' ? refusal : undefined;
  return { adopted: undefined, misfit };
}

/**
 * Opens what the bot has stored, or the committed plan where no bot has run yet; writes nothing.
 *
 * @throws {DataFileError} when the plan or the store cannot be used.
 */
export async function openReader({ planFile, dataDir }: Folders): Promise<PastReader> {
  const stored = await readDurable(dataDir, keptState);
  const state = stored?.state ?? beginState(await readPlan(planFile));
  const seq = stored?.seq ?? 0;
  const position = (): number => seq;
  const asOf = (point: Point) =>
    readPast({ folder: dataDir, kept: keptState, now: { state, seq }, point });
  return { read: () => state, position, asOf: rememberPast(asOf, position) };
}
