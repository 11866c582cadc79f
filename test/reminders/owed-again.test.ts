/** Stories of values that were entered, and are owed again: sent back, or withdrawn. */

import { expect, it } from 'vitest';
import type { PutOff } from '../../src/domain/notice.ts';
import { aRevision, replacement } from '../helpers/revisions.ts';
import { anEntry, collecting, dueLines, livedThrough, sentOn, target } from './a-collection.ts';

const mine = { '5-A2': { owners: ['U4'] } };

type Back = { kind: 'sent-back' | 'withdrawn'; on: string };
const reopened = (no: number, { kind, on }: Back) =>
  anEntry({
    no,
    at: `${on}T01:00:00.000Z`,
    decisions: [
      kind === 'sent-back'
        ? { kind, reason: '単位', by: 'U9', at: `${on}T02:00:00.000Z` }
        : { kind, by: 'U4', at: `${on}T01:05:00.000Z` },
    ],
  });
const owedAgain = (...backs: Back[]) => ({
  ...sentOn('2026-07-07', sentOn('2026-07-02', collecting(mine))),
  entries: backs.map((back, at) => reopened(at + 1, back)),
});
const after = { from: '2026-07-08', to: '2026-09-30' };

it('reminds once more of a value that was sent back after its day, and tells the secretariat', () => {
  expect(livedThrough(owedAgain({ kind: 'sent-back', on: '2026-07-10' }), after)).toEqual([
    '2026-07-17 U4 5-A2 reopened', // 5 business days later
    '2026-07-24 U9 5-A2 reopened-escalated (escalated)',
  ]);
});

it('begins again each time a value is sent back, and never twice for the same', () => {
  const once: Back = { kind: 'sent-back', on: '2026-07-10' };
  expect(
    livedThrough(
      // The second falls into the time that the first had left, the third does not
      owedAgain(once, { ...once, on: '2026-07-15' }, { ...once, on: '2026-08-03' }),
      { from: '2026-08-04', to: '2026-09-30' },
    ),
  ).toEqual([
    ...['2026-08-10 U4 5-A2 reopened', '2026-08-17 U9 5-A2 reopened-escalated (escalated)'],
  ]);
  const first = sentOn('2026-07-17', owedAgain(once));
  expect(dueLines(first, '2026-07-21')).toEqual([]);
  const withdrawn = [...first.entries, reopened(2, { kind: 'withdrawn', on: '2026-07-21' })];
  expect(livedThrough({ ...first, entries: withdrawn }, { ...after, from: '2026-07-21' })).toEqual([
    '2026-07-24 U9 5-A2 reopened-escalated (escalated)',
  ]);
});

it('reminds once more of a value that was withdrawn when all had been told of it', () => {
  expect(livedThrough(owedAgain({ kind: 'withdrawn', on: '2026-07-10' }), after)).toEqual([
    '2026-07-17 U4 5-A2 reopened',
    '2026-07-24 U9 5-A2 reopened-escalated (escalated)',
  ]);
});

it('keeps to the ordinary days while they are to come', () => {
  const early = {
    ...collecting(mine),
    entries: [reopened(1, { kind: 'sent-back', on: '2026-06-29' })],
  };
  const days = { from: '2026-06-30', to: '2026-09-30' };
  const ordinary = [
    '2026-06-30 U4 5-A2 due',
    '2026-07-02 U4 5-A2 after-2',
    '2026-07-07 U9 5-A2 escalated (escalated)',
  ];
  expect(livedThrough(early, days)).toEqual(ordinary);
  const slip = { ...early, entries: [reopened(1, { kind: 'withdrawn', on: '2026-07-01' })] };
  expect(livedThrough(slip, days)).toEqual(ordinary);
});

it('lets まだ出ない hold for a value that was sent back', () => {
  const state = owedAgain({ kind: 'sent-back', on: '2026-07-10' });
  const putOff: PutOff = {
    ...{ kind: 'not-yet', by: 'U4', target: target('5-A2'), fiscalYear: 2025 },
    ...{ until: '2026-08-20', reason: '集計中', at: '2026-07-13T01:00:00.000Z' },
  };
  expect(livedThrough({ ...state, putOffs: [putOff] }, after)).toEqual([
    ...['2026-08-20 U4 5-A2 due', '2026-08-24 U4 5-A2 after-2'],
    '2026-08-27 U9 5-A2 escalated (escalated)',
  ]);
});

it('reminds of the figure that a 見直し has put in the place as of any other', () => {
  const from2025 = aRevision(
    { ...replacement, indicator: '5-A2', baseline: { fiscalYear: 2024, value: '45' } },
    { appliesFrom: 2025 },
  );
  const state = owedAgain({ kind: 'sent-back', on: '2026-07-10' });
  const ofTheSeries = state.entries.map((one) => ({ ...one, series: 1 }));
  const revised = { ...state, revisions: [from2025] };
  expect(livedThrough({ ...revised, entries: ofTheSeries }, after)).toEqual([
    '2026-07-17 U4 5-A2 reopened',
    '2026-07-24 U9 5-A2 reopened-escalated (escalated)',
  ]);
  expect(livedThrough(revised, after)).toEqual([]); // What was sent back was of the series before
});
