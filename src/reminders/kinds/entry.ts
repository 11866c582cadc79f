/** 入力期限のお知らせ: to the owners of a figure before and after the day, then to the secretariat. */

import { type Owed, owedOn } from '../../collection/owed.ts';
import { businessDayOnOrAfter, businessDayOnOrBefore } from '../../domain/business-days.ts';
import { daysAfter } from '../../domain/calendar.ts';
import type { ReminderCause, ReminderStage, ReminderSubject } from '../../domain/notice.ts';
import type { UserId } from '../../domain/slack-id.ts';
import type { State } from '../../domain/state.ts';
import { isHere, type People, secretariatAnyway, wants } from '../people.ts';
import type { Kind, Scheduled } from '../scheduled.ts';
import { escalatedAfter, type Round, roundOf } from './round.ts';

/** Calendar days from the due date. */
const stages = [
  { stage: 'before-14', days: -14 },
  { stage: 'before-3', days: -3 },
  { stage: 'due', days: 0 },
  { stage: 'after-2', days: 2 },
] as const satisfies readonly { stage: ReminderStage; days: number }[];

export const entryReminders: Kind = (state, today, people) =>
  owedOn(state, today).flatMap((owed) => ofFigure(owed, state, people));

function ofFigure(owed: Owed, state: State, people: People): Scheduled[] {
  const { what, fiscalYear, due } = owed;
  const subject = { kind: 'entry', target: what.target, fiscalYear } as const;
  const round = roundOf(owed, state);
  const days = round === undefined ? daysOf(owed, state) : [reminderOf(round)];
  const toOwners = recipientsOf(owed, state, people).flatMap((recipient) => [
    ...days.map((day) => ({ ...recipient, subject, due, ...day })),
    ...repeated(recipient, { subject, due }, state).filter(({ on }) => on > (round?.since ?? '')),
  ]);
  const last = escalationOf(round ?? { due }, state);
  const escalated = secretariatAnyway('entry', state, people).map((to): Scheduled => ({
    ...{ to, cause: 'escalated', subject, due, ...last },
  }));
  return [...toOwners, ...escalated].filter((one) => !isSilenced(one, owed));
}

function reminderOf({ since, due }: Round) {
  return { stage: 'reopened', counted: due, on: due, since } as const;
}

function escalationOf(
  { due, ...from }: Pick<Round, 'due'> & Partial<Round>,
  { settings: { closedDays } }: State,
) {
  const counted = daysAfter(due, escalatedAfter);
  const stage = from.since === undefined ? 'escalated' : 'reopened-escalated';
  return { ...from, stage, counted, on: businessDayOnOrAfter(counted, closedDays) } as const;
}

/** まだ出ない is silent until its day, whatever would go out before, 翌営業日に too. */
function isSilenced({ on }: Scheduled, { promised }: Owed): boolean {
  return promised !== undefined && on < promised.until;
}

/** Of a value that was put off, the days begin with the new one. */
function daysOf({ due, isPutOff }: Owed, { settings: { closedDays } }: State) {
  return stages
    .filter(({ days }) => !isPutOff || days >= 0)
    .map(({ stage, days }) => {
      const counted = daysAfter(due, days);
      const on =
        days > 0 || isPutOff
          ? businessDayOnOrAfter(counted, closedDays)
          : businessDayOnOrBefore(counted, closedDays);
      return { stage, counted, on };
    });
}

type Recipient = { to: UserId; cause: ReminderCause };

/** Whom nobody else can be asked for, the secretariat is. */
function recipientsOf({ what: { rule } }: Owed, state: State, people: People): Recipient[] {
  const here = rule.owners.filter((user) => isHere(user, people));
  const willing = here.filter((user) => wants('entry', user, state));
  if (willing.length > 0) return willing.map((to) => ({ to, cause: 'own' }));
  const cause = causeWithout(rule, here);
  return secretariatAnyway('entry', state, people).map((to) => ({ to, cause }));
}

function causeWithout(
  { owners, contact }: Owed['what']['rule'],
  here: readonly UserId[],
): ReminderCause {
  if (here.length > 0) return 'opted-out';
  if (contact !== null) return 'by-mail';
  return owners.length > 0 ? 'owner-left' : 'nobodys';
}

/** 翌営業日に, as this person asked for last. */
function repeated(
  recipient: Recipient,
  about: Pick<Scheduled, 'due'> & { subject: Extract<ReminderSubject, { kind: 'entry' }> },
  { putOffs, settings: { closedDays } }: State,
): Scheduled[] {
  const { target, fiscalYear } = about.subject;
  const asked = putOffs.findLast(
    (one) =>
      one.kind === 'next-business-day' &&
      one.by === recipient.to &&
      one.target === target &&
      one.fiscalYear === fiscalYear,
  );
  if (asked === undefined) return [];
  const { until: counted } = asked;
  const on = businessDayOnOrAfter(counted, closedDays);
  return [{ ...recipient, ...about, stage: 'again', counted, on }];
}
