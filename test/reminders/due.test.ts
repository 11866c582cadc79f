/** Stories of reminders: on which days, at which stage, and to whom. */

import { expect, it } from 'vitest';
import type { Comment } from '../../src/domain/comment.ts';
import type { PutOff } from '../../src/domain/notice.ts';
import type { State } from '../../src/domain/state.ts';
import {
  anEntry,
  at,
  collecting,
  dueLines,
  livedThrough,
  peopleOf,
  sentOn,
  target,
} from './a-collection.ts';

const summer = { from: '2026-06-01', to: '2026-07-31' };
const mine = { '5-A2': { owners: ['U4'] } };

it('goes to the owner 14 and 3 days before, on the day and 2 days after, then to the secretariat', () => {
  expect(livedThrough(collecting(mine), summer)).toEqual([
    '2026-06-16 U4 5-A2 before-14',
    '2026-06-26 U4 5-A2 before-3', // 6月27日 is a Saturday
    '2026-06-30 U4 5-A2 due',
    '2026-07-02 U4 5-A2 after-2',
    '2026-07-07 U9 5-A2 escalated (escalated)',
  ]);
});

it('moves before the day to the previous business day, and after it to the next', () => {
  const state = collecting({ '5-A2': { owners: ['U4'], due: { month: 5, day: 4 } } });
  expect(livedThrough(state, { from: '2026-04-01', to: '2026-06-30' })).toEqual([
    '2026-04-20 U4 5-A2 before-14',
    '2026-05-01 U4 5-A2 due', // 3日前 and the day both fall into the holidays
    '2026-05-07 U4 5-A2 after-2', // 5月6日 is 振替休日
    '2026-05-11 U9 5-A2 escalated (escalated)',
  ]);
});

it('keeps to the days on which the ward closes besides', () => {
  const closed = collecting(mine);
  const state = { ...closed, settings: { ...closed.settings, closedDays: ['2026-06-16'] } };
  expect(dueLines(state, '2026-06-16')).toEqual([]);
  expect(dueLines(state, '2026-06-15')).toEqual(['U4 5-A2 before-14']);
});

it('is silent about what was entered, and speaks again when it was sent back', () => {
  const state = collecting(mine);
  expect(dueLines({ ...state, entries: [anEntry()] }, '2026-06-30')).toEqual([]);
  const decisions = [{ kind: 'sent-back', reason: '単位', by: 'U9', at }] as const;
  expect(dueLines({ ...state, entries: [anEntry({ decisions: [...decisions] })] }, '2026-06-30')) //
    .toEqual(['U4 5-A2 due']);
});

it('asks for a survey in its own years only', () => {
  const cycle = { kind: 'every-n-years', years: 5, from: 2023 } as const;
  expect(livedThrough(collecting({ '5-A2': { owners: ['U4'], cycle } }), summer)).toEqual([]);
});

it('is silent after まだ出ない until that day, and then begins with it', () => {
  const putOff: PutOff = {
    ...{ kind: 'not-yet', by: 'U4', target: target('5-A2'), fiscalYear: 2025, at },
    ...{ until: '2026-07-18', reason: '国の公表待ち' },
  };
  const state = { ...collecting(mine), putOffs: [putOff] };
  expect(livedThrough(state, summer)).toEqual([
    '2026-07-21 U4 5-A2 after-2', // 7月18日 is a Saturday, and 7月20日 海の日
    '2026-07-27 U9 5-A2 escalated (escalated)',
  ]);
  const said = {
    state: 'missing',
    why: 'not-yet',
    reason: '待ち',
    expectedOn: '2026-07-14',
  } as const;
  expect(
    livedThrough({ ...collecting(mine), entries: [anEntry({ value: said })] }, summer),
  ).toEqual([
    ...['2026-07-14 U4 5-A2 due', '2026-07-16 U4 5-A2 after-2'],
    '2026-07-21 U9 5-A2 escalated (escalated)',
  ]);
});

it('is silent until a day before the due date too, and does not call the value late after it', () => {
  const putOff: PutOff = {
    ...{ kind: 'not-yet', by: 'U4', target: target('5-A2'), fiscalYear: 2025, at },
    ...{ until: '2026-06-18', reason: '集計中' },
  };
  const state = { ...collecting(mine), putOffs: [putOff] };
  expect(livedThrough(state, { from: '2026-06-01', to: '2026-06-30' })).toEqual([
    '2026-06-26 U4 5-A2 before-3',
    '2026-06-30 U4 5-A2 due',
  ]);
});

it('is silent until that day about what was to come again on the next business day', () => {
  const about = { by: 'U4', target: target('5-A2'), fiscalYear: 2025 };
  const again: PutOff = { kind: 'next-business-day', ...about, until: '2026-06-17', at };
  const notYet: PutOff = {
    ...{ kind: 'not-yet', ...about, until: '2026-08-10', reason: '集計中' },
    at: '2026-06-16T02:00:00.000Z',
  };
  const state = { ...sentOn('2026-06-16', collecting(mine)), putOffs: [again, notYet] };
  expect(livedThrough(state, { from: '2026-06-17', to: '2026-08-10' })).toEqual([
    '2026-08-10 U4 5-A2 due',
  ]);
});

it('goes by what was said last of when a value is expected, be it the earlier day', () => {
  const said = (until: string, day: string, by = 'U4'): PutOff => ({
    ...{ kind: 'not-yet', by, target: target('5-A2'), fiscalYear: 2025, until, reason: '待ち' },
    at: `${day}T01:00:00.000Z`,
  });
  const value = {
    state: 'missing',
    why: 'not-yet',
    reason: '待ち',
    expectedOn: '2026-07-14',
  } as const;
  const lived = (putOffs: PutOff[], entryOn?: string) =>
    livedThrough(
      {
        ...collecting(mine),
        putOffs,
        entries: entryOn === undefined ? [] : [anEntry({ value, at: `${entryOn}T01:00:00.000Z` })],
      },
      { from: '2026-07-01', to: '2026-07-31' },
    )[0];
  expect(lived([said('2026-07-20', '2026-06-12'), said('2026-07-09', '2026-06-13', 'U5')])).toBe(
    '2026-07-09 U4 5-A2 due',
  );
  expect(lived([said('2026-07-22', '2026-06-12')], '2026-06-13')).toBe('2026-07-14 U4 5-A2 due');
  expect(lived([said('2026-07-22', '2026-06-14')], '2026-06-13')).toBe('2026-07-22 U4 5-A2 due');
});

it('takes a value for out that was entered and sent back after it was said not to be', () => {
  const putOff: PutOff = {
    ...{ kind: 'not-yet', by: 'U4', target: target('5-A2'), fiscalYear: 2025, at },
    ...{ until: '2026-08-10', reason: '集計中' },
  };
  const back = {
    kind: 'sent-back',
    reason: '単位',
    by: 'U9',
    at: '2026-06-19T01:00:00.000Z',
  } as const;
  const state = {
    ...collecting(mine),
    putOffs: [putOff],
    entries: [anEntry({ decisions: [back] })],
  };
  expect(dueLines(state, '2026-06-26')).toEqual(['U4 5-A2 before-3']);
});

it('comes again on the next business day for who asked, day after day', () => {
  const again = (until: string): PutOff => ({
    ...{ kind: 'next-business-day', by: 'U4', target: target('5-A2'), fiscalYear: 2025 },
    ...{ until, at },
  });
  const state = collecting({ '5-A2': { owners: ['U4', 'U5'] } });
  const asked = sentOn('2026-06-16', state);
  const once = { ...asked, putOffs: [again('2026-06-17')] };
  expect(dueLines(once, '2026-06-17')).toEqual(['U4 5-A2 again']);
  const repeated = sentOn('2026-06-17', once);
  expect(dueLines(repeated, '2026-06-18')).toEqual([]);
  expect(dueLines({ ...repeated, putOffs: [again('2026-06-18')] }, '2026-06-18')).toEqual([
    'U4 5-A2 again',
  ]);
});

it('turns to the secretariat where no owner can be reached, and says why', () => {
  const state = collecting({
    '5-A2': { owners: ['U4'] },
    '5-A4': { owners: ['U77'] },
    '5-A5': { contact: '公社 山田 yamada@example.jp' },
    '5-M4': {},
    '5-M1': { owners: ['U5'] },
    '5-M3': { owners: ['U4', 'U5'] },
  });
  const optOuts = [{ user: 'U5', kind: 'entry' as const }];
  const people = peopleOf(state, { gone: ['U4'] });
  expect(dueLines({ ...state, optOuts }, '2026-06-30', people)).toEqual([
    'U9 5-A2 due (owner-left)',
    'U9 5-A4 due (owner-left)',
    'U9 5-A5 due (by-mail)',
    'U9 5-M1 due (opted-out)',
    'U9 5-M3 due (opted-out)',
    'U9 5-M4 due (nobodys)',
  ]);
  expect(dueLines({ ...state, optOuts }, '2026-06-30')).toContain('U4 5-M3 due');
});

it('never leaves the secretariat without what would be lost', () => {
  const state = collecting({ '5-M4': {} });
  const optOuts = [{ user: 'U9', kind: 'entry' as const }];
  expect(dueLines({ ...state, optOuts }, '2026-06-30')).toEqual(['U9 5-M4 due (nobodys)']);
  const two = peopleOf(state, { secretariat: ['U8', 'U9'] });
  expect(dueLines({ ...state, optOuts }, '2026-06-30', two)).toEqual(['U8 5-M4 due (nobodys)']);
});

it('goes once to members who have said nothing, 3 days and 1 day before the deadline', () => {
  const review = {
    ...{ no: 1, goal: 5, channel: 'C1', card: null, meeting: null, deadline: '2026-07-06' },
    ...{ openedBy: 'U9', openedAt: '2026-06-15T01:00:00.000Z', closings: [], highWater: null },
    noOpinions: [{ user: 'U2', at }],
  };
  const state = { ...collecting({}), reviews: [review] };
  const seen = { from: '2026-06-15', to: '2026-07-10' };
  expect(livedThrough(state, seen)).toEqual([
    ...['2026-07-03 U1 検証1 before-1'], // Both fall on the Friday before
  ]);
  const thursday = { ...state, reviews: [{ ...review, deadline: '2026-07-09' }] };
  expect(livedThrough(thursday, seen)).toEqual([
    ...['2026-07-06 U1 検証1 before-3', '2026-07-08 U1 検証1 before-1'],
  ]);
  expect(livedThrough({ ...thursday, optOuts: [{ user: 'U1', kind: 'review' }] }, seen)).toEqual(
    [],
  );
});

it('does not remind of a review on the day after the card was posted', () => {
  const review = {
    ...{ no: 1, goal: 5, channel: 'C1', card: null, meeting: null, deadline: '2026-07-09' },
    ...{ openedBy: 'U9', openedAt: '2026-07-07T01:00:00.000Z', closings: [], highWater: null },
    noOpinions: [],
  };
  const state = { ...collecting({}), reviews: [review] };
  expect(livedThrough(state, { from: '2026-07-07', to: '2026-07-10' })).toEqual([
    '2026-07-08 U1 検証1 before-1',
    '2026-07-08 U2 検証1 before-1',
  ]);
});

it('tells the secretariat of unanswered comments on the first business day of each week', () => {
  const comment: Comment = {
    ...{ no: 1, label: { series: 'public', no: 1 }, review: 1, goal: 5, author: { user: 'U1' } },
    origin: { via: 'form', submission: 'V1' },
    ...{ visibility: 'public', deletedAt: null, isLate: false, shown: null, response: null },
    versions: [{ key: '1789527600.000100', text: '設問', proposal: null }], // 2026-09-16 12:00
    classification: { step: 1, about: [{ kind: 'goal' }], by: { kind: 'suggestion', because: [] } },
  };
  const state: State = { ...collecting({}), comments: [comment] };
  expect(livedThrough(state, { from: '2026-09-14', to: '2026-10-02' })).toEqual([
    '2026-09-24 U9 未回答 weekly', // Monday to Wednesday are holidays
    '2026-09-28 U9 未回答 weekly',
  ]);
});
