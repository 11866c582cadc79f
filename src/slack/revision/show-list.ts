/** 一覧を新しくする: what was saved stands in the list below the form, and on the Homes of the secretariat. */

import type { State } from '../../domain/state.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { UserId } from '../../domain/slack-id.ts';
import type { FormOutcome } from '../form.ts';
import { showInDialog } from '../import/show-in-dialog.ts';
import type { Services } from '../services.ts';
import { listView } from './list-view.ts';

/** `list` is the dialog in which the list stands; one that was closed stays closed. */
export async function showList(
  list: string,
  { state, said }: { state: State; said: string },
  { client, clock, members, homes }: Services,
): Promise<void> {
  await showInDialog(client, list, listView(state, clock.now().toISOString(), said));
  const { people } = await members.roster();
  for (const { user, roles } of people) if (roles.includes('secretariat')) homes.refresh(user);
}

type Saving = {
  user: UserId;
  action: string;
  list: string;
  /** What is said above the list, of what is kept by then. */
  said: (state: State) => string;
};

/** Saves what a form about a revision changes, and shows the list with it. */
export async function saveInList(
  change: (state: State) => State | Refusal,
  { user, action, list, said }: Saving,
  services: Services,
): Promise<FormOutcome> {
  const result = await services.store.update(change, user, { action });
  if (!result.saved) return { outcome: 'refused', refusal: result.refusal };
  const { state } = result;
  const shown = { state, said: said(state) };
  return { outcome: 'saved', afterwards: () => showList(list, shown, services) };
}
