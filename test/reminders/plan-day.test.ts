/** Stories of planning a day: what is kept, what is passed over, what is never sent twice. */

import { expect, it } from 'vitest';
import { withNotices } from '../../src/reminders/plan-day.ts';
import {
  anEntry,
  collecting,
  dueLines,
  livedThrough,
  peopleOf,
  sentOn,
  target,
} from './a-collection.ts';

const mine = { '5-A2': { owners: ['U4'] } };

it('hands what is overdue at the very first start to the secretariat alone, and never again', () => {
  const state = {
    ...collecting({
      '5-A2': { owners: ['U4'] },
      '5-A4': { owners: ['U5'], due: { month: 9, day: 30 } },
    }),
    notices: [],
  };
  expect(dueLines(state, '2026-09-28')).toEqual([
    'U9 5-A2 escalated (escalated)',
    'U5 5-A4 before-3',
  ]);
  const next = sentOn('2026-09-28', state);
  expect(dueLines(next, '2026-09-29')).toEqual([]);
  expect(dueLines(next, '2026-09-30')).toEqual(['U5 5-A4 due']);
});

it('says after days of silence only the latest, and never what it has passed over', () => {
  const state = collecting(mine);
  const late = withNotices(state, '2026-06-30', peopleOf(state));
  expect(late.notices.at(-1)).toEqual({
    ...{ to: 'U4', on: '2026-06-30', state: { status: 'due' } },
    reminders: [
      {
        ...{ key: 'U4 entry 5-A2 2025 due 2026-06-30', stage: 'due', due: '2026-06-30' },
        subject: { kind: 'entry', target: '5-A2', fiscalYear: 2025 },
        cause: 'own',
      },
    ],
    passedOver: [
      'U4 entry 5-A2 2025 before-14 2026-06-30',
      'U4 entry 5-A2 2025 before-3 2026-06-30',
    ],
  });
  // The clock was wrong, and goes back
  expect(dueLines(sentOn('2026-06-30', state), '2026-06-26')).toEqual([]);
});

it('puts what could not be sent into the next notice, and sends no second one', () => {
  const state = collecting({
    '5-A2': { owners: ['U4'] },
    '5-A4': { owners: ['U4'], due: { month: 6, day: 27 } },
    '5-A5': { owners: ['U5'] },
  });
  const friday = withNotices(state, '2026-06-26', peopleOf(state));
  const entries = [anEntry({ target: target('5-A5') })];
  const monday = withNotices({ ...friday, entries }, '2026-06-30', peopleOf(state));
  expect(
    monday.notices
      .slice(1)
      .map(({ to, on, reminders, state: { status } }) => [
        ...[to, on, status],
        ...reminders.map(
          ({ subject, stage }) => `${subject.kind === 'entry' ? subject.target : ''} ${stage}`,
        ),
      ]),
  ).toEqual([['U4', '2026-06-30', 'due', '5-A4 after-2', '5-A2 due']]);
});

it('keeps a reminder that could not be sent for days, whatever else is due then', () => {
  const state = collecting({
    '5-A2': { owners: ['U4'] },
    '5-A5': { owners: ['U5'], due: { month: 7, day: 2 } },
  });
  const days = ['2026-06-16', '2026-06-17', '2026-06-18', '2026-06-19'];
  const last = days.reduce((now, day) => withNotices(now, day, peopleOf(now)), state);
  expect(
    last.notices.slice(1).map(({ to, on, reminders }) => [to, on, reminders[0]?.stage]),
  ).toEqual([
    ['U4', '2026-06-19', 'before-14'],
    ['U5', '2026-06-19', 'before-14'],
  ]);
});

it('drops what was never sent and holds no more, though nothing else is due', () => {
  const state = collecting(mine);
  const planned = withNotices(state, '2026-06-16', peopleOf(state));
  const entries = [anEntry({ target: target('5-A2') })];
  const next = withNotices({ ...planned, entries }, '2026-06-17', peopleOf(state));
  expect(next.notices).toEqual(state.notices);
});

it('plans a day once, however often it is asked, and forgets after more than a year', () => {
  const state = collecting(mine);
  const once = withNotices(state, '2026-06-16', peopleOf(state));
  expect(withNotices(once, '2026-06-16', peopleOf(state))).toBe(once);
  const lived = livedThrough(state, { from: '2026-06-01', to: '2027-09-30' });
  expect(lived.filter((line) => line.includes(' 5-A2 ')).map((line) => line.slice(0, 10))).toEqual([
    ...['2026-06-16', '2026-06-26', '2026-06-30', '2026-07-02', '2026-07-07'],
    ...['2027-06-16', '2027-06-25', '2027-06-30', '2027-07-02', '2027-07-07'],
  ]);
});

it('tells the secretariat of a value once as a body, and gives who joins later no old list', () => {
  const state = collecting({ '5-A2': { owners: ['U4'] }, '5-M4': {} });
  const lived = sentOn('2026-07-07', sentOn('2026-07-02', state));
  const grown = peopleOf(state, { secretariat: ['U9', 'U8'] });
  expect(dueLines(lived, '2026-07-08', grown)).toEqual([]);
  // Those who were to be told and could not be are told all the same
  const planned = withNotices(sentOn('2026-07-02', state), '2026-07-07', grown);
  const sent = { status: 'sent' as const, channel: 'DU9', ts: '1700000000.000100', shown: [] };
  const half = planned.notices.map((one) =>
    one.to === 'U9' && one.on === '2026-07-07' ? { ...one, state: sent } : one,
  );
  expect(dueLines({ ...planned, notices: half }, '2026-07-08', grown)).toEqual([
    'U8 5-A2 escalated (escalated)',
    'U8 5-M4 escalated (escalated)',
  ]);
});

it('counts as never told what was dropped before it was sent', () => {
  const state = collecting(mine);
  const planned = withNotices(state, '2026-06-16', peopleOf(state));
  const notices = planned.notices.map((one) => ({ ...one, state: { status: 'dropped' as const } }));
  expect(dueLines({ ...planned, notices }, '2026-06-17')).toEqual(['U4 5-A2 before-14']);
});
