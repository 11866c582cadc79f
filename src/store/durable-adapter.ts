/** lowdbとの継ぎ目: reading is recovery, writing is a snapshot; between them stands the journal. */

import type { Adapter } from 'lowdb';
import { freezeJson } from '../domain/json.ts';
import type { Claim } from './claim.ts';
import type { Files } from './files.ts';
import type { Kept } from './kept.ts';
import { snapshotFile } from './places.ts';
import { recover, type Recovered } from './recover.ts';
import { writeSnapshot } from './snapshot-file.ts';
import type { StoreStatus, TornTail } from './status.ts';
import { keepOlder, removeLeftOvers, settle } from './tidy.ts';

export type DurableAdapterOptions<S extends object> = {
  kept: Kept<S>;
  /** The content of a folder in which nothing is saved yet. */
  first: S;
  settings: { files: Files; now: () => Date; takeOver: boolean };
  claim: Claim;
};

export type DurableAdapter<S> = Adapter<S> & {
  /** The change up to which the document is saved. */
  seq: () => number;
  advance: (seq: number) => void;
  snapshot: () => StoreStatus['snapshot'];
  snapshotBytes: () => number;
  /** What was found in the journal when it was read. */
  journalBytes: () => number;
  /** Brings the folder into the state from which a journal can go on. */
  makeReady: (state: S) => Promise<TornTail | undefined>;
};

/** Returns an adapter that writes whatever is saved at the moment of the call. */
export function createDurableAdapter<S extends object>(
  folder: string,
  { kept, first, settings, claim }: DurableAdapterOptions<S>,
): DurableAdapter<S> {
  const { files, now, takeOver } = settings;
  const file = snapshotFile(folder);
  const cache = new WeakMap<object, string>();
  let found: Recovered<S> | undefined;
  let seq = 0;
  let snapshot = { seq: 0, at: '' };
  let snapshotBytes = 0;

  const write = async (state: S): Promise<void> => {
    const meta = { format: kept.format, seq, epoch: claim.epoch, at: now().toISOString() };
    snapshotBytes = await writeSnapshot(
      file,
      { content: state, meta },
      { files, cache, isOurs: claim.isOurs },
    );
    snapshot = { seq: meta.seq, at: meta.at };
  };
  return {
    read: async () => {
      found = await recover(folder, kept);
      if (found === undefined) return checkedFirst(kept, first);
      ({ seq, snapshot, snapshotBytes } = found);
      return found.state;
    },
    write,
    seq: () => seq,
    advance: (to) => {
      seq = to;
    },
    snapshot: () => snapshot,
    snapshotBytes: () => snapshotBytes,
    journalBytes: () => found?.journalBytes ?? 0,
    makeReady: async (state) => {
      await removeLeftOvers(folder, files);
      const torn = found && (await settle(folder, found, { files, at: now() }));
      const format = found?.snapshot.format ?? kept.format;
      if (format < kept.format) await keepOlder(folder, format, files);
      // After a take-over nothing may depend on a segment that the old owner can still cut
      if (found === undefined || format < kept.format || takeOver) await write(state);
      return torn;
    },
  };
}

function checkedFirst<S extends object>(kept: Kept<S>, first: S): S {
  const state = kept.schema.parse(first); // Its own copy: the caller's is not to be frozen
  const wrong = freezeJson(state);
  if (wrong !== undefined) throw new TypeError(`Cannot keep the first content: ${wrong}`);
  return state;
}
