/** 記憶だけの保存先: for tests of everything above the store; it is gone with the process. */

import { freezeJson } from '../domain/json.ts';
import { isRefusal } from '../domain/refusal.ts';
import type { State } from '../domain/state.ts';
import type { Past, Point, Store } from './store.ts';

/** Returns a store that keeps the promises of the port except that of lasting. */
export function createMemoryStore<S extends object = State>(
  first: S,
  now: () => Date = () => new Date(),
): Store<S> {
  let saved = Object.isFrozen(first) ? first : structuredClone(first); // The caller's own stays as it is
  freezeJson(saved);
  let decidedLast = saved;
  const versions = [{ state: saved, at: now().getTime() }];
  const keep = (state: S, at: number): void => {
    saved = state;
    versions.push({ state, at });
  };
  return {
    read: () => saved,
    position: () => versions.length - 1,
    asOf: (point) => Promise.resolve(pastOf(versions, point)),
    update: async (decide) => {
      const decided = decide(decidedLast);
      if (isRefusal(decided)) return { saved: false, refusal: decided };
      const wrong = freezeJson(decided);
      if (wrong !== undefined) throw new TypeError(`Cannot keep ${wrong}`);
      const isNew = decided !== decidedLast;
      decidedLast = decided;
      const at = now().getTime();
      await Promise.resolve(); // Like a disk: what is being written does not show yet
      if (isNew) keep(decided, at);
      return { saved: true, state: decided };
    },
    note: () => {
      keep(saved, now().getTime());
      return Promise.resolve({ saved: true, state: saved });
    },
    close: () => Promise.resolve(),
  };
}

type Versions<S> = readonly { state: S; at: number }[];

function pastOf<S>(versions: Versions<S>, point: Point): Past<S> {
  const moment = Date.parse(point.moment);
  const seq =
    'seq' in point
      ? Math.min(point.seq, versions.length - 1)
      : versions.findLastIndex(({ at }) => at <= moment);
  const version = versions[seq];
  if (version === undefined) {
    const since = new Date(versions[0]?.at ?? moment).toISOString();
    return { found: false, why: 'before-first', since };
  }
  const isOther = 'seq' in point && version.at > moment;
  return isOther
    ? { found: false, why: 'other-history' }
    : { found: true, state: version.state, seq };
}
