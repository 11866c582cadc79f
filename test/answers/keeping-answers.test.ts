/** How long it is noted who asked what. */

import { expect, it } from 'vitest';
import type { GivenAnswer } from '../../src/answers/given-answer.ts';
import { answersAbout, answersSince, toldOf } from '../../src/answers/keeping-answers.ts';

const given = (no: number, query: GivenAnswer['query'], at = '2026-11-20T00:00:00.000Z') => ({
  ...{ no, at, query, seq: 1, asker: 'U1', shownTo: 'asker' as const, digest: 'abc' },
});

it.each([
  [null, '2026-11-20'],
  [5, '2026-11-20'],
  [2, '2026-11-20'],
  [1, '2027-11-20'],
])('keeps answers two years at most, and no longer than the records: %s', (retentionYears, day) => {
  expect(answersSince({ retentionYears }, '2028-11-20')).toBe(day);
});

const gone = { reviews: [{ goal: 5, keptUntil: '2027-03-31' }], comments: new Set([7]) };

it.each<[string, GivenAnswer['query'], boolean]>([
  ['comments of the goal', { intent: 'comment-list', goals: [5] }, true],
  ['comments of all goals', { intent: 'changes' }, true],
  [
    'a person of a comment',
    { intent: 'comment-list', goals: [6], members: [{ comment: 7 }] },
    true,
  ],
  ['comments of another goal', { intent: 'comment-list', goals: [6] }, false],
  ['figures of the goal', { intent: 'goal-summary', goals: [5] }, false],
  ['a person by id', { intent: 'comment-list', goals: [6], members: [{ user: 'U1' }] }, false],
])('knows which answers go with a disposal: %s', (_, query, isGone) => {
  expect(toldOf(given(1, query), gone)).toBe(isGone);
});

it('keeps answers that were given when the review was over its time', () => {
  const later = given(1, { intent: 'comment-list', goals: [5] }, '2027-04-01T00:00:00.000Z');
  expect(toldOf(later, gone)).toBe(false);
});

it('tells a person what they were answered, and of others only how many asked for them', () => {
  const about = { intent: 'comment-list' as const, members: [{ user: 'U1' }] };
  const all = [given(1, about), { ...given(2, about), asker: 'U2' }, given(3, { intent: 'help' })];
  expect(answersAbout('U1', all)).toMatchObject({ asked: [{ no: 1 }, { no: 3 }], aboutThem: 1 });
});
