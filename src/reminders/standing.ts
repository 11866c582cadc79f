/** いまの様子: whether what a notice reminds of is still open, or what has become of it. */

import { type Cell, entryInForce, entryWaiting } from '../collection/approved.ts';
import { cellOf, type Collected, collected } from '../collection/collected.ts';
import { isExpected } from '../collection/cycle.ts';
import { promisedDay } from '../collection/owed.ts';
import type {
  Notice,
  PutOff,
  Reminder,
  ReminderStanding,
  ReminderSubject,
} from '../domain/notice.ts';
import { withMember } from '../domain/roster.ts';
import type { State } from '../domain/state.ts';
import { missingMembers } from '../review/progress.ts';
import { isOpen } from '../review/review-of.ts';
import { unansweredBefore } from './unanswered-comments.ts';

type About = Pick<Notice, 'to' | 'on'>;

/** Returns what holds now of each reminder of a notice, in its order. */
export function standingsOf(notice: Notice, state: State): ReminderStanding[] {
  const figures = new Map(collected(state).map((one) => [one.target, one]));
  return notice.reminders.map((reminder) => {
    const { subject } = reminder;
    switch (subject.kind) {
      case 'entry':
        return ofEntry({ ...reminder, subject }, notice, figures.get(subject.target), state);
      case 'review':
        return ofReview(subject.review, notice, state);
      case 'unanswered':
        return unansweredBefore(notice.on, state.comments).length > 0 ? 'open' : 'done';
    }
  });
}

type EntrySubject = Extract<ReminderSubject, { kind: 'entry' }>;

function ofEntry(
  { subject, due }: Reminder & { subject: EntrySubject },
  { to, on }: About,
  what: Collected | undefined,
  { entries, putOffs }: State,
): ReminderStanding {
  const { target, fiscalYear } = subject;
  if (what === undefined || !isExpected(what.rule.cycle, fiscalYear)) return 'no-longer';
  const entered = ofEntered(cellOf(what, 'actual', fiscalYear), entries);
  if (typeof entered === 'string') return entered;
  const asked = putOffs.filter((one) => one.target === target && one.fiscalYear === fiscalYear);
  const reminded = due > on ? due : on; // An earlier day is why the notice went out
  const promised = [entered.promised, ...asked.filter(isNotYetPutOff).map(({ until }) => until)];
  if (promised.some((day) => day > reminded)) return 'not-yet';
  const own = asked.filter((one) => !isNotYetPutOff(one) && one.by === to);
  return own.some(({ until }) => until > on) ? 'next-business-day' : 'open';
}

function isNotYetPutOff({ kind }: PutOff): boolean {
  return kind === 'not-yet';
}

/** Returns the day on which a value is expected that was entered as まだ出ない, and '' where none was. */
function ofEntered(cell: Cell, entries: State['entries']): ReminderStanding | { promised: string } {
  const waiting = entryWaiting(entries, cell);
  const entry = waiting ?? entryInForce(entries, cell);
  if (entry === undefined) return { promised: '' };
  const promised = promisedDay(entry);
  if (promised !== undefined) return { promised };
  return entry === waiting ? 'entered' : 'approved';
}

function ofReview(no: number, { to }: About, state: State): ReminderStanding {
  const review = state.reviews.find((one) => one.no === no);
  if (review === undefined || !isOpen(review)) return 'no-longer';
  return missingMembers({ ...state, roster: withMember(to, state.roster) }, review).includes(to)
    ? 'open'
    : 'done';
}
