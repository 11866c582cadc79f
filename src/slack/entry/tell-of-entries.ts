/** 入力のあと: what shows entries is brought up to date: reminders, the Homes of all who are concerned. */

import type { State } from '../../domain/state.ts';
import type { Services } from '../services.ts';

/** What waits stands on the Home of the secretariat, what became of it on that of who entered it. */
export async function tellOfEntries(
  { entries }: Pick<State, 'entries'>,
  { members, homes, reminders }: Pick<Services, 'members' | 'homes' | 'reminders'>,
): Promise<void> {
  reminders.refresh();
  const { people } = await members.roster();
  const secretariat = people.filter(({ roles }) => roles.includes('secretariat'));
  const concerned = [...secretariat.map(({ user }) => user), ...entries.map(({ by }) => by)];
  for (const user of new Set(concerned)) homes.refresh(user);
}
