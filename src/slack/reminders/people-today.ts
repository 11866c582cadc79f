/** 今日の顔ぶれ: who can be reminded, as Slack tells; without Slack's word nobody is taken for gone. */

import type { CalendarDate } from '../../domain/fiscal-year.ts';
import type { UserId } from '../../domain/slack-id.ts';
import type { State } from '../../domain/state.ts';
import { remindersDue } from '../../reminders/due.ts';
import type { People } from '../../reminders/people.ts';
import type { Members } from '../members.ts';

export type PeopleSource = {
  members: Pick<Members, 'roster' | 'hasLeft'>;
  /** Whoever is 事務局 now. */
  secretariat: () => Promise<readonly UserId[]>;
};

/** Fails when Slack does not tell who is in the user groups: nobody must look as if they had left. */
export async function everybody({ members, secretariat }: PeopleSource): Promise<People> {
  const roster = await members.roster();
  return { roster, secretariat: await secretariat(), gone: [] };
}

/** Asks about the accounts of those alone who would be reminded, and of whose place somebody else may be. */
export async function peopleToRemind(
  state: State,
  today: CalendarDate,
  source: PeopleSource,
): Promise<People> {
  const people = await everybody(source);
  const recipients = new Set(remindersDue(state, today, people).map(({ to }) => to));
  const gone: UserId[] = [];
  for (const user of recipients) if (await source.members.hasLeft(user)) gone.push(user);
  return { ...people, gone };
}
