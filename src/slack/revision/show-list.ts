/** 一覧を新しくする: what was saved stands in the list below the form, and on the Homes of the secretariat. */

import type { State } from '../../domain/state.ts';
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
