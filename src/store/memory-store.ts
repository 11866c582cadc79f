/** 記憶だけの保存先: for tests of everything above the store; it is gone with the process. */

import { freezeJson } from '../domain/json.ts';
import { isRefusal } from '../domain/refusal.ts';
import type { State } from '../domain/state.ts';
import type { Store } from './store.ts';

/** Returns a store that keeps the promises of the port except that of lasting. */
export function createMemoryStore<S extends object = State>(first: S): Store<S> {
  let saved = Object.isFrozen(first) ? first : structuredClone(first); // The caller's own stays as it is
  freezeJson(saved);
  let decidedLast = saved;
  return {
    read: () => saved,
    update: async (decide) => {
      const decided = decide(decidedLast);
      if (isRefusal(decided)) return { saved: false, refusal: decided };
      const wrong = freezeJson(decided);
      if (wrong !== undefined) throw new TypeError(`Cannot keep ${wrong}`);
      decidedLast = decided;
      await Promise.resolve(); // Like a disk: what is being written does not show yet
      saved = decided;
      return { saved: true, state: decided };
    },
    note: () => Promise.resolve({ saved: true, state: saved }),
    close: () => Promise.resolve(),
  };
}
