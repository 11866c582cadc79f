/** 元に戻す: from Home, within ten minutes, by who has done it. */

import { withdrawApproval } from '../../collection/approve.ts';
import { withdrawEntry } from '../../collection/enter.ts';
import type { Action } from '../../domain/permissions.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { State } from '../../domain/state.ts';
import { tellOfEntries } from './tell-of-entries.ts';
import { type HomeButton, homeButton } from '../press-anywhere.ts';

type Undo = (state: State, no: number, deed: { by: string; at: string }) => State | Refusal;

/** The button carries the number of the entry. */
function undoButton(
  { press: action, needs }: { press: string; needs: Action },
  saved: { action: string },
  undo: Undo,
): HomeButton {
  return homeButton({
    ...{ action, needs },
    acknowledged: 'once-saved',
    handle: async ({ user, actions: [{ value }] }, services) => {
      const { store, clock } = services;
      const deed = { by: user.id, at: clock.now().toISOString() };
      const result = await store.update(
        (state) => undo(state, Number(value), deed),
        user.id,
        saved,
      );
      if (!result.saved) return result.refusal;
      await tellOfEntries(result.state, services);
      return undefined;
    },
  });
}

export const homeWithdraw = undoButton(
  { press: 'home-withdraw-entry', needs: 'enter-value' },
  { action: 'entry-withdrawn' },
  withdrawEntry,
);

export const homeWithdrawApproval = undoButton(
  { press: 'home-withdraw-approval', needs: 'approve-entry' },
  { action: 'approval-withdrawn' },
  withdrawApproval,
);
