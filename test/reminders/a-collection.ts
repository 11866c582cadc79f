/** A collection of a few figures for stories about reminders; everything else of the plan is stopped. */

import { collected } from '../../src/collection/collected.ts';
import { beginState } from '../../src/domain/begin-state.ts';
import type { CollectionRule } from '../../src/domain/collection-rule.ts';
import { daysAfter } from '../../src/domain/calendar.ts';
import type { Entry } from '../../src/domain/entry.ts';
import type { CalendarDate } from '../../src/domain/fiscal-year.ts';
import type { Notice } from '../../src/domain/notice.ts';
import type { State } from '../../src/domain/state.ts';
import { TargetId } from '../../src/domain/target.ts';
import type { People } from '../../src/reminders/people.ts';
import { type Due, remindersDue } from '../../src/reminders/due.ts';
import { withNotices } from '../../src/reminders/plan-day.ts';
import { adoptedPlan } from '../helpers/adopted-plan.ts';

const adopted = beginState(adoptedPlan());

type Rules = Readonly<Record<string, Partial<CollectionRule>>>;

/** Returns a state that collects these figures and no others; due on 6月30日 unless they say so. */
export function collecting(rules: Rules): State {
  const nobody = { owners: [], contact: null, division: null, due: null };
  return {
    ...adopted,
    roster: {
      people: [
        { user: 'U4', name: '田中', roles: ['data-owner'] },
        { user: 'U5', name: '伊藤', roles: ['data-owner'] },
        { user: 'U1', name: '佐藤', roles: ['committee-member'] },
        { user: 'U2', name: '鈴木', roles: ['committee-member'] },
        { user: 'U9', name: '事務局', roles: ['secretariat'] },
      ],
      groups: [],
    },
    rules: collected(adopted).map(({ target }): CollectionRule => {
      const given = rules[target];
      return given === undefined
        ? { target, ...nobody, cycle: { kind: 'stopped', because: '集めない' } }
        : { target, ...nobody, cycle: { kind: 'yearly' }, ...given };
    }),
    notices: [longAgo],
  };
}

/** So that it is not the very first start. */
const longAgo: Notice = {
  ...{ to: 'U9', on: '2026-03-23', state: { status: 'dropped' }, passedOver: [] },
  reminders: [
    {
      ...{ key: 'U9 unanswered 2026-03-23 weekly 2026-03-23', stage: 'weekly', cause: 'own' },
      ...{ subject: { kind: 'unanswered', week: '2026-03-23' }, due: '2026-03-23' },
    },
  ],
};

/** U4 田中 and U5 伊藤 are owners, U1 佐藤 and U2 鈴木 members, U9 the secretariat. */
export function peopleOf({ roster }: State, also: Partial<People> = {}): People {
  return { roster, secretariat: ['U9'], gone: [], ...also };
}

export const target = (id: string): TargetId => TargetId.parse(id);

/** A line for each: who, what, which stage, why this person. */
export function dueLines(state: State, today: CalendarDate, people = peopleOf(state)): string[] {
  return remindersDue(state, today, people).map(lineOf);
}

export function lineOf({ to, subject, stage, cause }: Omit<Due, 'counted' | 'on'>): string {
  const what =
    subject.kind === 'entry'
      ? subject.target
      : subject.kind === 'review'
        ? `検証${subject.review}`
        : '未回答';
  return `${to} ${what} ${stage}${cause === 'own' ? '' : ` (${cause})`}`;
}

export const at = '2026-06-12T01:00:00.000Z';

/** 230 for 5-A2 in 令和7年度, which waits for approval. */
export function anEntry(given: Partial<Entry> = {}): Entry {
  return {
    ...{ no: 1, target: target('5-A2'), what: 'actual', fiscalYear: 2025, remark: null },
    value: { state: 'measured', value: '230' },
    ...{ evidence: null, via: 'form', by: 'U4', at, decisions: [] },
    ...given,
  };
}

/** Plans every day of a span as the bot does, and returns a line for each reminder. */
export function livedThrough(
  first: State,
  { from, to }: { from: string; to: string },
  people: People = peopleOf(first),
): string[] {
  let state = first;
  const lines: string[] = [];
  for (let day = from; day <= to; day = daysAfter(day, 1)) {
    state = sentOn(day, state, people);
    const today = state.notices.filter(({ on }) => on === day);
    lines.push(
      ...today.flatMap(({ to: user, reminders }) =>
        reminders.map((one) => `${day} ${lineOf({ ...one, to: user, passedOver: [] })}`),
      ),
    );
  }
  return lines;
}

/** The state after a day on which everything could be sent. */
export function sentOn(day: string, state: State, people = peopleOf(state)): State {
  const sent = { status: 'sent' as const, channel: 'DU4', ts: '1700000000.000100', shown: [] };
  const planned = withNotices(state, day, people);
  return { ...planned, notices: planned.notices.map((one) => ({ ...one, state: sent })) };
}
