/** Stories of putting a value off: only of what somebody was reminded of, and while it is owed. */

import { expect, it } from 'vitest';
import type { PutOff } from '../../src/domain/notice.ts';
import { putOffReminded, takeBackReminded } from '../../src/reminders/reminded.ts';
import { anEntry, collecting, sentOn, target } from './a-collection.ts';

const today = '2026-06-16';
const value = { target: target('5-A2'), fiscalYear: 2025 };
const reminded = sentOn(today, collecting({ '5-A2': { owners: ['U4'] } }));
const notYet: PutOff = {
  ...{ ...value, kind: 'not-yet', by: 'U4', until: '2026-08-10', reason: '集計中' },
  at: '2026-06-16T01:00:00.000Z',
};

it('puts off what somebody was reminded of, and takes it back for them', () => {
  const state = putOffReminded(reminded, notYet);
  expect(state).toEqual({ ...reminded, putOffs: [notYet] });
  expect(takeBackReminded({ ...reminded, putOffs: [notYet] }, value, { by: 'U4', today })).toEqual(
    reminded,
  );
});

it('puts off nothing that was entered a moment before, and nothing of others', () => {
  const entered = { ...reminded, entries: [anEntry()], putOffs: [notYet] };
  expect(putOffReminded(entered, notYet)).toEqual({ refused: 'not-owed' });
  expect(takeBackReminded(entered, value, { by: 'U4', today })).toEqual({ refused: 'not-owed' });
  expect(putOffReminded(reminded, { ...notYet, by: 'U5' })).toEqual({ refused: 'not-reminded' });
});
