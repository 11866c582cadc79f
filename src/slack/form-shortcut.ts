/** 用紙を開くショートカット: opens a form from anywhere in Slack, for those who may. */

import type { types } from '@slack/bolt';
import type { CalendarDate } from '../domain/fiscal-year.ts';
import type { Action } from '../domain/permissions.ts';
import type { State } from '../domain/state.ts';
import type { Listener } from './listener.ts';
import { openForm } from './open-form.ts';
import type { ShortcutPayload } from './payloads.ts';
import type { Services } from './services.ts';

export type FormShortcut = Listener<ShortcutPayload> & { callback: string };

/**
 * What is refused or fails is told in a direct message: a shortcut has no place of its own. `view` must
 * be quick: what opens a form is good for three seconds.
 */
export function formShortcut(
  callback: string,
  needs: Action,
  view: (
    state: State,
    today: CalendarDate,
    services: Services,
  ) => types.ModalView | Promise<types.ModalView>,
): FormShortcut {
  return {
    name: callback,
    callback,
    needs,
    keyOf: ({ trigger_id }) => `shortcut ${trigger_id}`,
    placeOf: ({ user }) => ({ kind: 'channel', channel: user.id, threadTs: undefined }),
    idsOf: ({ user }) => ({ user: user.id, channel: '' }),
    handle: async ({ user, trigger_id: trigger }, services) => {
      const { store, clock } = services;
      const opened = await view(store.read(), clock.today(), services);
      await openForm({ user: user.id, trigger, view: opened }, services);
      return undefined;
    },
  };
}
