/** 開示（変更の記録）: what the history says a person did, and what the roster said of them. */

import type { Change } from '../domain/change.ts';
import { createDraft } from '../domain/draft.ts';
import type { CalendarDate } from '../domain/fiscal-year.ts';
import { isSameJson } from '../domain/json.ts';
import type { Role } from '../domain/role.ts';
import { emptyRoster, Roster } from '../domain/roster.ts';
import type { UserId } from '../domain/slack-id.ts';
import { tokyoTime } from '../domain/tokyo-time.ts';

export type PersonHistory = {
  /** Actions and times, oldest first; not on what. Times are those of Tokyo. */
  deeds: readonly { seq: number; date: CalendarDate; time: string; action: string | null }[];
  /** Each entry from when on it held; null where they were in the roster no more. */
  roster: readonly { date: CalendarDate; entry: RosterEntry | null }[];
  /** Whether the roster could be followed through all of the history. */
  isComplete: boolean;
};

export type RosterEntry = { name: string; roles: Role[] };

export type PersonHistoryReader = { take: (change: Change) => void; read: () => PersonHistory };

/** Returns a reader that is told every change of a history, from the first on. */
export function personHistory(user: UserId): PersonHistoryReader {
  const deeds: PersonHistory['deeds'][number][] = [];
  const entries: PersonHistory['roster'][number][] = [];
  const rosters = rosterReader();
  return {
    take: ({ seq, at, actor, action = null, ops }) => {
      const { date, time } = tokyoTime(at);
      if (actor === user) deeds.push({ seq, date, time, action });
      const entry = rosters.entryAfter(ops, user);
      const last = entries.at(-1)?.entry ?? null;
      if (!isSameJson(last, entry)) entries.push({ date, entry });
    },
    read: () => ({ deeds, roster: entries, isComplete: rosters.isComplete() }),
  };
}

/** Follows the roster from its beginning, when nobody was in it, as far as it can be followed. */
function rosterReader() {
  const document = { roster: structuredClone(emptyRoster) };
  const draft = createDraft(document);
  let people: Roster['people'] = [];
  let isComplete = true;
  const follow = (ops: Change['ops']): void => {
    const read =
      draft.apply(ops) === undefined ? Roster.safeParse(document.roster).data : undefined;
    isComplete = read !== undefined;
    people = read?.people ?? people;
  };
  return {
    isComplete: () => isComplete,
    entryAfter: (ops: Change['ops'], user: UserId): RosterEntry | null => {
      const own = ops.filter(({ path: [first] }) => first === 'roster');
      if (own.length > 0 && isComplete) follow(own);
      const found = people.find((one) => one.user === user);
      return found === undefined ? null : { name: found.name, roles: found.roles };
    },
  };
}
