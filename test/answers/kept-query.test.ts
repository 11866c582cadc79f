/** What is noted of a question names nobody, and is asked again of the same people. */

import { expect, it } from 'vitest';
import type { AnswerContext } from '../../src/answers/answer-context.ts';
import { withNames, withoutNames } from '../../src/answers/kept-query.ts';
import type { Query } from '../../src/answers/query.ts';
import { reviewRecord } from '../../src/review/record.ts';
import { aPlan } from '../helpers/builders.ts';
import { aComment, discussed } from './a-committee.ts';

const roster = {
  ...discussed.roster,
  people: [{ user: 'U1', name: '佐藤花子', roles: ['committee-member' as const] }],
};
const comments = [aComment(7, '設問が古いです。', { author: { name: '山田太郎' } })];
const context: AnswerContext = {
  ...{ plan: aPlan(), today: '2026-11-20', role: 'committee-member' },
  record: reviewRecord({ ...discussed, roster, comments }, 'everyone'),
};
const asked = (members: Query['members']): Query => ({
  intent: 'comment-list',
  goals: [5],
  members,
});

it('notes people by their ids, and those of the documents by a comment of theirs', () => {
  const query = asked([{ name: '佐藤花子', user: 'U1' }, { name: '山田太郎' }]);
  const kept = withoutNames(query, context);
  expect(kept).toEqual({
    ...{ intent: 'comment-list', goals: [5] },
    members: [{ user: 'U1' }, { comment: 7 }],
  });
  expect(kept && withNames(kept, context)).toEqual(query);
});

it('notes nothing of somebody who is known by name alone', () => {
  expect(withoutNames(asked([{ name: '中村' }]), context)).toBeUndefined();
});

it('names nobody any more whose comment is gone or whose name nobody knows', () => {
  const query = { intent: 'comment-list' as const };
  expect(withNames({ ...query, members: [{ comment: 8 }] }, context)).toBeUndefined();
  expect(withNames({ ...query, members: [{ user: 'U8' }] }, context)).toBeUndefined();
});

it('does not find out by a number who was anonymous', () => {
  const hidden = [
    aComment(7, '匿名です。', { author: { name: '山田太郎' }, visibility: 'anonymous' }),
  ];
  const record = reviewRecord({ ...discussed, roster, comments: hidden }, 'everyone');
  const kept = { intent: 'comment-list' as const, members: [{ comment: 7 }] };
  expect(withNames(kept, { ...context, record })).toBeUndefined();
});
