/** Stories of the schedule: what the secretariat sets, who may then enter, and what is put off. */

import { expect, it } from 'vitest';
import { collected } from '../../src/collection/collected.ts';
import { editRule, putOff, setOptOut } from '../../src/collection/edit-rule.ts';
import { takeBackPromise } from '../../src/collection/promise.ts';
import { owedTo } from '../../src/collection/waiting.ts';
import { mayEnter } from '../../src/collection/who-may-enter.ts';
import type { CollectionRule } from '../../src/domain/collection-rule.ts';
import type { PutOff } from '../../src/domain/notice.ts';
import { TargetId } from '../../src/domain/target.ts';
import { at, colleague, first, kept, owner, secretariat, today, what } from './entering.ts';

const rule = (target: string, given: Partial<CollectionRule> = {}): CollectionRule => ({
  ...{ target: TargetId.parse(target), cycle: { kind: 'yearly' }, due: null },
  ...{ owners: [owner], contact: null, division: null },
  ...given,
});

it('keeps one rule for a figure, also when it is named by its second place', () => {
  const once = kept(editRule(first, rule('5-M6', { owners: [owner, owner] })));
  expect(once.rules).toEqual([rule('5-S1')]);
  const again = kept(editRule(once, rule('5-S1', { division: '経済課' })));
  expect(again.rules).toEqual([rule('5-S1', { division: '経済課' })]);
});

it('keeps no rule that says only what the plan itself says', () => {
  const set = kept(editRule(first, rule('5-M2')));
  const own = collected(first).find(({ target }) => target === '5-M2')?.rule;
  expect(own && kept(editRule(set, own)).rules).toEqual([]);
  expect(editRule(first, rule('5-M2', { owners: [] }))).toMatchObject({ rules: [{}] });
});

it('declines an unknown figure, no years, no reason and days that no calendar has', () => {
  expect(editRule(first, rule('5-A77'))).toEqual({ refused: 'not-collected', target: '5-A77' });
  expect(
    editRule(first, rule('5-A2', { cycle: { kind: 'fixed-years', fiscalYears: [] } })),
  ).toEqual({
    refused: 'no-years-chosen',
  });
  expect(editRule(first, rule('5-A2', { cycle: { kind: 'stopped', because: ' ' } }))).toEqual({
    refused: 'reason-missing',
  });
  expect(editRule(first, rule('5-A2', { due: { month: 6, day: 31 } }))).toEqual({
    ...{ refused: 'no-such-day', month: 6, day: 31 },
  });
  expect(editRule(first, rule('5-A2', { due: { month: 2, day: 29 } }))).toMatchObject({
    rules: [{ due: { month: 2, day: 29 } }],
  });
});

it('lets owners enter their own, every データ担当 what nobody has, the secretariat all', () => {
  const state = kept(
    editRule(kept(editRule(first, rule('5-A2'))), rule('5-A4', { owners: [], contact: 'mail' })),
  );
  const may = (user: string, role: 'data-owner' | 'secretariat' | 'committee-member') =>
    ['5-A2', '5-A4', '5-A5'].filter((id) => mayEnter(user, [role], what(id, state)));
  expect(may(owner, 'data-owner')).toEqual(['5-A2', '5-A5']);
  expect(may(colleague, 'data-owner')).toEqual(['5-A5']);
  expect(may(secretariat, 'secretariat')).toEqual(['5-A2', '5-A4', '5-A5']);
  expect(may(owner, 'committee-member')).toEqual([]);
});

it('tells everybody what they owe, what is due first in front', () => {
  const state = kept(editRule(first, rule('7-A2', { due: { month: 5, day: 31 } })));
  const owed = (user: string) => owedTo(state, user, ['data-owner'], today);
  expect(owed(owner)[0]).toMatchObject({ what: { target: '7-A2' }, due: '2026-05-31' });
  expect(owed(owner)[1]).toMatchObject({ what: { target: '5-A2' }, due: '2026-06-30' });
  expect(owed(colleague)[0]).toMatchObject({ what: { target: '5-A2' }, due: '2026-06-30' });
});

it('puts a value off to a day ahead, and keeps the last day that was named', () => {
  const off = (until: string): PutOff => ({
    ...{ by: owner, target: TargetId.parse('5-M6'), fiscalYear: 2025, until },
    ...{ kind: 'not-yet', reason: '集計中', at: at('01:00') },
  });
  const state = kept(putOff(kept(putOff(first, off('2026-07-10'))), off('2026-08-10')));
  expect(state.putOffs).toEqual([{ ...off('2026-08-10'), target: '5-S1' }]);
  expect(putOff(first, off(today))).toEqual({ refused: 'day-not-ahead', day: today, today });
  const theirs = { ...off('2026-07-01'), by: colleague };
  expect(kept(putOff(state, theirs)).putOffs).toEqual([{ ...theirs, target: '5-S1' }]);
});

it('puts a value off for a year after its due day at most', () => {
  const off = (until: string): PutOff => ({
    ...{ by: owner, target: TargetId.parse('5-A2'), fiscalYear: 2025, until },
    ...{ kind: 'not-yet', reason: '集計中', at: at('01:00') },
  });
  expect(kept(putOff(first, off('2027-06-30'))).putOffs).toHaveLength(1);
  expect(putOff(first, off('2027-07-01'))).toEqual({
    ...{ refused: 'day-too-far', day: '2027-07-01', last: '2027-06-30' },
  });
  const late = { ...off('2028-03-01'), at: '2027-03-02T01:00:00.000Z' }; // Eight months after that day
  expect(kept(putOff(first, late)).putOffs).toHaveLength(1);
});

it('takes back what was put off, and says so when there is nothing to take back', () => {
  const value = { target: TargetId.parse('5-M6'), fiscalYear: 2025 };
  const off: PutOff = {
    ...{ ...value, by: owner, until: '2026-07-10', kind: 'not-yet', reason: '集計中' },
    at: at('01:00'),
  };
  const again: PutOff = {
    ...value,
    by: owner,
    until: '2026-07-10',
    kind: 'next-business-day',
    at: at('01:00'),
  };
  const state = kept(putOff(kept(putOff(first, off)), again));
  expect(kept(takeBackPromise(state, value)).putOffs).toEqual([{ ...again, target: '5-S1' }]);
  expect(takeBackPromise(first, value)).toEqual({ refused: 'nothing-promised' });
});

it('turns a kind of reminder off for one person, and on again', () => {
  const off = setOptOut(setOptOut(first, owner, 'entry', true), owner, 'entry', true);
  expect(off.optOuts).toEqual([{ user: owner, kind: 'entry' }]);
  expect(setOptOut(off, colleague, 'entry', false).optOuts).toEqual(off.optOuts);
  expect(setOptOut(off, owner, 'entry', false).optOuts).toEqual([]);
});
