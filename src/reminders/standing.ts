/** いまの様子: whether what a notice reminds of is still open, or what has become of it. */

import { type Cell, entryInForce, entryWaiting } from '../collection/approved.ts';
import { cellOf, type Collected, collected } from '../collection/collected.ts';
import { isExpected } from '../collection/cycle.ts';
import { promiseFor, promiseIn } from '../collection/promise.ts';
import type { Notice, Reminder, ReminderStanding, ReminderSubject } from '../domain/notice.ts';
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
  { subject }: Reminder & { subject: EntrySubject },
  { to, on }: About,
  what: Collected | undefined,
  { entries, putOffs }: State,
): ReminderStanding {
  const { target, fiscalYear } = subject;
  if (what === undefined || !isExpected(what.rule.cycle, fiscalYear)) return 'no-longer';
  const cell = cellOf(what, 'actual', fiscalYear);
  const settled = ofEntered(cell, entries);
  if (settled !== undefined) return settled;
  const promised = promiseFor(cell, { entries, putOffs });
  if (promised !== undefined && promised.until > on) return 'not-yet'; // An earlier day is why it went out
  const own = putOffs.filter(
    (one) =>
      one.kind === 'next-business-day' &&
      one.by === to &&
      one.target === target &&
      one.fiscalYear === fiscalYear,
  );
  return own.some(({ until }) => until > on) ? 'next-business-day' : 'open';
}

/** @returns nothing where no value was entered, or まだ出ない in its place. */
function ofEntered(cell: Cell, entries: State['entries']): ReminderStanding | undefined {
  const waiting = entryWaiting(entries, cell);
  const entry = waiting ?? entryInForce(entries, cell);
  if (entry === undefined || promiseIn(entry) !== undefined) return undefined;
  return entry === waiting ? 'entered' : 'approved';
}

function ofReview(no: number, { to }: About, state: State): ReminderStanding {
  const review = state.reviews.find((one) => one.no === no);
  if (review === undefined || !isOpen(review)) return 'no-longer';
  return missingMembers({ ...state, roster: withMember(to, state.roster) }, review).includes(to)
    ? 'open'
    : 'done';
}
