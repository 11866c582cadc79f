/** 今日の顔ぶれ: who can be reminded, as Slack tells; without Slack's word nobody is taken for gone. */

import type { CalendarDate } from '../../domain/fiscal-year.ts';
import type { UserId } from '../../domain/slack-id.ts';
import type { State } from '../../domain/state.ts';
import type { Notice } from '../../domain/notice.ts';
import { remindersDue, schedule } from '../../reminders/due.ts';
import type { People } from '../../reminders/people.ts';
import { type Scheduled, subjectKey } from '../../reminders/scheduled.ts';
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

/** Asks about the accounts of those alone who would be reminded, and of whoever is in their place. */
export function peopleToRemind(
  state: State,
  today: CalendarDate,
  source: PeopleSource,
): Promise<People> {
  return withoutGone(source, (people) => remindersDue(state, today, people));
}

/** Asks the same of those who are reminded of what stands in a notice, on whatever day. */
export function peopleOfNotice(
  { on, reminders }: Pick<Notice, 'on' | 'reminders'>,
  state: State,
  source: PeopleSource,
): Promise<People> {
  const subjects = new Set(reminders.map(({ subject }) => subjectKey(subject)));
  return withoutGone(source, (people) =>
    schedule(state, on, people).filter(({ subject }) => subjects.has(subjectKey(subject))),
  );
}

/** Whoever is reminded in the place of somebody who has left may have left as well. */
async function withoutGone(
  source: PeopleSource,
  remindersFor: (people: People) => readonly Pick<Scheduled, 'to'>[],
): Promise<People> {
  const people = await everybody(source);
  const asked = new Set<UserId>();
  const gone: UserId[] = [];
  const toAsk = (): UserId[] => {
    const recipients = remindersFor({ ...people, gone }).map(({ to }) => to);
    return [...new Set(recipients)].filter((user) => !asked.has(user));
  };
  for (let users = toAsk(); users.length > 0; users = toAsk()) {
    for (const user of users) {
      asked.add(user);
      if (await source.members.hasLeft(user)) gone.push(user);
    }
  }
  return { ...people, gone };
}
