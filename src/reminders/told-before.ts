/** 知らせ済み: what has been told, to one person or to the secretariat as a body, and need not be again. */

import type { CalendarDate } from '../domain/fiscal-year.ts';
import type { Notice, Reminder, ReminderKey } from '../domain/notice.ts';
import { reminderKey, type Scheduled } from './scheduled.ts';

export type ToldBefore = {
  keys: ReadonlySet<ReminderKey>;
  /** Keys without their recipients, of what anybody of the secretariat was told. */
  toSecretariat: ReadonlySet<string>;
  /** Planned for somebody, and certainly not sent. */
  unsent: ReadonlySet<ReminderKey>;
};

/** Planned for an earlier day, and certainly not sent: what it holds goes into a notice of today. */
export function isUnsent({ state, on }: Notice, today: CalendarDate): boolean {
  return state.status === 'due' && on < today;
}

/** What was dropped has told nobody anything: it counts as if it had never been planned. */
export function toldBefore(notices: readonly Notice[], today: CalendarDate): ToldBefore {
  const waiting = notices.filter((notice) => isUnsent(notice, today));
  const used = notices.filter(
    (notice) => !waiting.includes(notice) && notice.state.status !== 'dropped',
  );
  const reminders = used.flatMap((notice) => notice.reminders);
  const passed = [...used, ...waiting].flatMap(({ passedOver }) => passedOver);
  return {
    keys: new Set([...passed, ...reminders.map(({ key }) => key)]),
    toSecretariat: new Set(reminders.filter(isForAll).map(({ key }) => withoutRecipient(key))),
    unsent: new Set(waiting.flatMap((notice) => notice.reminders.map(({ key }) => key))),
  };
}

/** Who joins the secretariat later sees on Home what the others were told, and gets no list of it. */
export function isTold(one: Scheduled, { keys, toSecretariat, unsent }: ToldBefore): boolean {
  const key = reminderKey(one);
  if (keys.has(key)) return true;
  return isForAll(one) && !unsent.has(key) && toSecretariat.has(withoutRecipient(key));
}

/** What the secretariat is told in the place of owners is told to all of it; 翌営業日に is one's own. */
function isForAll({
  subject,
  cause,
  stage,
}: Pick<Reminder, 'subject' | 'cause' | 'stage'>): boolean {
  return subject.kind === 'entry' && cause !== 'own' && stage !== 'again';
}

function withoutRecipient(key: ReminderKey): string {
  return key.slice(key.indexOf(' ') + 1);
}
