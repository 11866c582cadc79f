/** 変更履歴に載る変更: what each copy may tell, of which goal, and what stood before an approval. */

import { expect, it } from 'vitest';
import { beginState } from '../../../src/domain/begin-state.ts';
import type { AuditEntry } from '../../../src/domain/audit.ts';
import { Entry } from '../../../src/domain/entry.ts';
import type { Op } from '../../../src/domain/change.ts';
import { changesOnPaper } from '../../../src/reports/papers/changes-on-paper.ts';
import { adoptedPlan } from '../../helpers/adopted-plan.ts';

const approval = { kind: 'approved', by: 'U9', at: '2026-07-02T00:00:00.000Z' };

const anEntry = (no: number, value: string, target = '5-A2'): Entry =>
  Entry.parse({
    ...{ no, target, what: 'actual', fiscalYear: 2025, value: { state: 'measured', value } },
    ...{ remark: null, evidence: null, via: 'form', by: 'U3', at: '2026-07-01T00:00:00.000Z' },
    decisions: [approval],
  });

const first = anEntry(1, '230');
const second = anEntry(2, '231');
const ofSix = anEntry(3, '10', '6-A1');
const state = { ...beginState(adoptedPlan()), entries: [first, ofSix, second] };

const aChange = (seq: number, values: readonly Op[]): AuditEntry => ({
  ...{ seq, date: '2026-07-02', time: '09:00:00', actor: 'U9', action: 'approve-entry' },
  ...{ reason: undefined, adoption: undefined, values },
});
const decided = (no: number, after: object): Op => ({
  path: ['entries', { at: 0, id: String(no) }, 'decisions', { at: 0 }],
  after,
});
const comment: Op = { path: ['comments', { at: 0, id: '1' }], after: { goal: 5, text: '内密' } };

const forAll = { goal: undefined, copy: 'for-committee' } as const;

it('tells an approved value with the one that held before it', () => {
  const entries = [aChange(1, [decided(1, approval)]), aChange(2, [decided(2, approval)])];
  expect(changesOnPaper(entries, state, forAll)).toEqual([
    { entry: entries[0], changes: [{ told: 'approved', entry: first, other: undefined }] },
    { entry: entries[1], changes: [{ told: 'approved', entry: second, other: first }] },
  ]);
});

it('tells what holds again where an approval was taken back', () => {
  const entries = [aChange(3, [decided(2, { ...approval, kind: 'approval-withdrawn' })])];
  expect(changesOnPaper(entries, state, forAll)).toEqual([
    {
      entry: entries[0],
      changes: [{ told: 'approval-withdrawn', entry: second, other: first }],
    },
  ]);
});

it('leaves out other goals where one was asked for', () => {
  const entries = [aChange(1, [decided(1, approval)]), aChange(2, [decided(3, approval)])];
  const ofGoal = (goal: number) =>
    changesOnPaper(entries, state, { ...forAll, goal }).map(({ entry }) => entry.seq);
  expect([ofGoal(5), ofGoal(6), ofGoal(7)]).toEqual([[1], [2], []]);
});

it('tells of a comment, and of a value that nobody approved, to the secretariat alone', () => {
  const sentBack = decided(1, { kind: 'sent-back', reason: '単位', by: 'U9', at: approval.at });
  const entries = [aChange(1, [comment, sentBack])];
  const told = (copy: 'for-committee' | 'for-publication' | 'for-secretariat') =>
    changesOnPaper(entries, state, { goal: 5, copy }).flatMap(({ changes }) => changes);
  expect([told('for-committee'), told('for-publication')]).toEqual([[], []]);
  expect(told('for-secretariat')).toEqual([
    { told: 'op', op: comment },
    { told: 'op', op: sentBack },
  ]);
});

it('leaves out of every copy how the bot came to send something', () => {
  const sending: Op = { path: ['outbox', { at: 0 }, 'state'], before: 'due', after: 'sending' };
  const card: Op = { path: ['reviews', { at: 0, id: '1' }, 'card'], before: null, after: '1' };
  const deadline: Op = {
    path: ['reviews', { at: 0, id: '1' }, 'deadline'],
    before: '2026-12-08',
    after: '2026-12-11',
  };
  const entries = [aChange(1, [sending, card]), aChange(2, [deadline, card]), aChange(3, [])];
  const all = changesOnPaper(entries, state, { goal: undefined, copy: 'for-secretariat' });
  expect(all).toEqual([
    { entry: entries[1], changes: [{ told: 'op', op: deadline }] },
    { entry: entries[2], changes: [{ told: 'by-reason' }] },
  ]);
});
