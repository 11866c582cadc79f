/** Entering values in Slack for tests: who holds what, and what is picked, typed and sent. */

import type { Entry } from '../../../src/domain/entry.ts';
import type { State } from '../../../src/domain/state.ts';
import { TargetId } from '../../../src/domain/target.ts';
import type { Entries } from '../../../src/sandbox/play/entered-values.ts';
import { type HomeScene, startHomeScene } from '../home/home-scene.ts';
import { staffed } from '../review/review-scene.ts';

/** U4 holds 5-A2, U3 holds nothing of their own, U8 and U9 are the secretariat. */
export const first: State = {
  ...staffed,
  roster: {
    ...staffed.roster,
    people: [
      ...staffed.roster.people,
      { user: 'U3', name: '高橋', roles: ['data-owner'] },
      { user: 'U4', name: '田中', roles: ['data-owner'] },
    ],
  },
  rules: [
    {
      ...{ target: TargetId.parse('5-A2'), cycle: { kind: 'yearly' }, due: null },
      ...{ owners: ['U4'], contact: null, division: '経済課' },
    },
  ],
};

export type EntryScene = HomeScene & {
  entries: () => readonly Entry[];
  shown: (by: string) => Promise<string>;
  /** Returns what is said below the fields, or nothing. */
  send: (by: string, enter: Entries) => Promise<string>;
  /** Chooses a figure; the form for its value stands open then. */
  pick: (by: string, target: string, rest?: Entries) => Promise<string>;
  close: (by: string) => Promise<void>;
};

export async function startEntryScene(state: State = first): Promise<EntryScene> {
  const home = await startHomeScene({ first: state });
  const { sato, store } = home.scene;
  const send = async (by: string, enter: Entries): Promise<string> => {
    const view = await home.modal(by);
    const { body } = await sato.submit({ by, view, enter });
    return JSON.stringify(body ?? '');
  };
  return {
    ...home,
    entries: () => store.read().entries,
    shown: async (by) => JSON.stringify((await home.modal(by)).blocks),
    send,
    pick: async (by, target, rest = {}) => {
      await sato.shortcut({ by, callbackId: 'enter-value' });
      return send(by, { target, ...rest });
    },
    close: async (by) => {
      await sato.close({ by, view: await home.modal(by) });
    },
  };
}
