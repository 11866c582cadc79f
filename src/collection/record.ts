/** 収集の記録: what answers need to tell by when a figure is due and who enters it, and to whom they tell it. */

import { entryStatus } from '../domain/entry.ts';
import { isDecided } from '../domain/revision.ts';
import type { UserId } from '../domain/slack-id.ts';
import type { State } from '../domain/state.ts';
import { namesByUser } from '../domain/roster.ts';
import type { Collected } from './collected.ts';
import type { Kept } from './figure-status.ts';

/** `everyone`: the answer stands where all may read it. */
export type CollectionReader = 'secretariat' | 'asker' | 'everyone';

export type CollectionRecord = Kept & {
  reader: CollectionReader;
  /** Names of people by Slack id, as far as they are known. */
  names: ReadonlyMap<UserId, string>;
};

/** Returns the record for a reader; the roster alone tells names, unless more are given. */
export function collectionRecord(
  { plan, rules, entries, settings, putOffs, revisions, roster }: State,
  reader: CollectionReader,
  names: CollectionRecord['names'] = namesByUser(roster),
): CollectionRecord {
  // Nobody but the secretariat learns the day of a 「—」 that was not approved
  const known = entries.filter(
    (entry) =>
      reader === 'secretariat' ||
      entryStatus(entry) !== 'entered' ||
      entry.value.state === 'measured',
  );
  return { plan, rules, entries: known, settings, putOffs, ...decided(revisions), reader, names };
}

/** Only these change what is collected; whoever may know of others is told elsewhere. */
function decided(revisions: State['revisions']): Pick<State, 'revisions'> {
  return { revisions: revisions.every(isDecided) ? revisions : revisions.filter(isDecided) };
}

/** Who enters a figure, as the reader may know of it. */
export type Owners = {
  division: string | null;
  names: readonly string[];
  /** How many owners nobody knows the name of. */
  unnamed: number;
  /** Somebody without Slack; the name and address only where the secretariat reads it. */
  contact: { address: string | null } | null;
};

/** Returns who enters a figure; whether anybody was set is `isOwned`. */
export function ownersOf({ rule }: Collected, { reader, names }: CollectionRecord): Owners {
  const known = rule.owners.flatMap((user) => names.get(user) ?? []);
  const { division, contact } = rule;
  return {
    ...{ division, names: known, unnamed: rule.owners.length - known.length },
    contact: contact === null ? null : { address: reader === 'secretariat' ? contact : null },
  };
}

/** Whether anybody, or any 課, is named for a figure. */
export function isOwned({ rule: { owners, contact, division } }: Collected): boolean {
  return owners.length > 0 || contact !== null || division !== null;
}
