/** A store with years of reviews in it: segments, torn ends, a copy of an older format, two backups. */

import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beginState } from '../../src/domain/begin-state.ts';
import type { Change } from '../../src/domain/change.ts';
import type { State } from '../../src/domain/state.ts';
import { backUp } from '../../src/store/backup.ts';
import { type DurableStore, openDurableStore } from '../../src/store/durable-store.ts';
import { filesUnder } from '../../src/store/files-under.ts';
import { journalEntries } from '../../src/store/journal-entries.ts';
import { keptState } from '../../src/store/kept-state.ts';
import { readDurable } from '../../src/store/read-durable.ts';
import { aPlan } from '../helpers/builders.ts';
import { type Deed, deeds, goneWords } from '../review/past-reviews.ts';
import type { Home } from './stores.ts';

export type PastStore = {
  folder: string;
  backupDir: string;
  open: () => Promise<DurableStore<State>>;
  doAll: (some: readonly Deed[]) => Promise<void>;
  snapshot: () => Promise<string>;
  state: () => Promise<State>;
  story: () => Promise<Change[]>;
  /** Files that hold one of the words, in plain or in JSON: a search of its own. */
  filesWith: (words: readonly string[]) => Promise<string[]>;
};

const before = () => new Date('2031-06-01T00:00:00.000Z');

/** With a small plan, since dozens of such stores are opened. */
export async function aPastStore(home: Home): Promise<PastStore> {
  const folder = home.path('store');
  const backupDir = home.path('backups');
  const open = () => openDurableStore(folder, keptState, beginState(aPlan()));
  const snapshot = () => readFile(join(folder, 'database.json'), 'utf8');
  const doAll = async (some: readonly Deed[]): Promise<void> => {
    const store = await open();
    for (const [at, { by, action, decide }] of some.entries()) {
      const { saved } = await store.update(decide, by, { action });
      if (!saved) throw new Error(`Refused: ${action}`);
      if (at % 4 === 3) await store.takeSnapshot();
    }
    await store.close();
  };
  const backedUp = (kind: 'daily' | 'asked') =>
    backUp({ from: folder, into: backupDir, kind, kept: keptState, now: before });

  await doAll(deeds.slice(0, 8));
  await writeFile(join(folder, 'archive', 'database-format-3.json'), await snapshot());
  await doAll(deeds.slice(8, 14));
  await backedUp('daily');
  await doAll(deeds.slice(14));
  await mkdir(join(folder, 'torn'));
  const torn = Buffer.from(goneWords.private).subarray(0, 40); // Ends within a letter
  await writeFile(join(folder, 'torn', '000001-000000000000-1-20261201T000000000Z.torn'), torn);
  await backedUp('asked');

  return {
    ...{ folder, backupDir, open, doAll, snapshot },
    state: async () => {
      const content = await readDurable(folder, keptState);
      if (content === undefined) throw new Error('Nothing is stored');
      return content.state;
    },
    story: async () => {
      const changes: Change[] = [];
      for await (const change of journalEntries(folder)) changes.push(change);
      return changes;
    },
    filesWith: async (words) => {
      const found: string[] = [];
      for (const place of [folder, backupDir]) {
        for await (const { file } of filesUnder(place)) {
          const text = await readFile(file, 'utf8');
          const isIn = (word: string): boolean =>
            text.includes(word) || text.includes(JSON.stringify(word).slice(1, -1));
          if (words.some(isIn)) found.push(file);
        }
      }
      return found;
    },
  };
}

/** What a change must go on telling. */
export const told = ({ seq, at, actor, action }: Change) => ({ seq, at, actor, action });

/** Keeps a copy of store and backups. @returns what puts it back. */
export async function keptCopy(
  home: Home,
  { folder, backupDir }: PastStore,
): Promise<() => Promise<void>> {
  const copies = [folder, backupDir].map((one, at) => ({ one, copy: home.path(`copy-${at}`) }));
  for (const { one, copy } of copies) await cp(one, copy, { recursive: true });
  return async () => {
    for (const { one, copy } of copies) {
      await rm(one, { recursive: true });
      await cp(copy, one, { recursive: true });
    }
  };
}
