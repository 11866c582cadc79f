/** ホームの材料（お知らせ）: when the next reminders go out, and which could not be sent. */

import type { Clock } from '../../clock.ts';
import { type Roster, usersWith } from '../../domain/roster.ts';
import type { UserId } from '../../domain/slack-id.ts';
import type { State } from '../../domain/state.ts';
import { nextReminders } from '../../reminders/next.ts';
import type { ReminderFacts } from '../../wording/home/reminder-part.ts';

/** `roster` with everybody of its user groups; nothing where Slack does not tell. */
export function reminderFacts(
  state: State,
  roster: Roster | undefined,
  { clock, secretariat: first }: { clock: Clock; secretariat: readonly UserId[] },
): ReminderFacts {
  const { people } = roster ?? state.roster;
  return {
    next: roster === undefined ? 'not-told' : nextFor(roster),
    failed: state.notices.filter((one) => one.state.status === 'failed'),
    nameOf: (user) => people.find((one) => one.user === user)?.name,
  };

  function nextFor(whole: Roster): ReminderFacts['next'] {
    const secretariat = [...first, ...usersWith('secretariat', whole)];
    const everybody = { roster: whole, secretariat, gone: [] };
    return nextReminders(state, clock.today(), everybody) ?? 'none';
  }
}
