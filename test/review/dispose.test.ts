import { expect, it } from 'vitest';
import { beginState } from '../../src/domain/begin-state.ts';
import type { Post } from '../../src/domain/outbox.ts';
import type { State } from '../../src/domain/state.ts';
import { nextNumbers } from '../../src/review/comment-of.ts';
import { dispose } from '../../src/review/dispose.ts';
import { openReview } from '../../src/review/open-review.ts';
import { wordsDueAt } from '../../src/review/dispose-words.ts';
import { adoptedPlan } from '../helpers/adopted-plan.ts';
import { firstDueMoment, goneWords, keptWords, lastDay, pastState } from './past-reviews.ts';
import { accepted } from './reviews.ts';

const past = pastState(beginState(adoptedPlan()));
const disposed = dispose(past, firstDueMoment);

it('leaves nothing of a review whose time is over, and all of the others', () => {
  for (const word of Object.values(goneWords))
    expect(JSON.stringify(disposed)).not.toContain(JSON.stringify(word).slice(1, -1));
  const { reviews, comments, outbox, drafts, disposals, ...rest } = past;
  expect(disposed).toEqual({
    ...rest,
    reviews: [reviews[1]],
    comments: comments.slice(5),
    outbox: outbox.slice(2), // The summary of the review, and a comment of it
    drafts: drafts.slice(1),
    disposals: [
      ...disposals,
      {
        ...{ at: firstDueMoment, reviews: [1] },
        comments: [
          { no: 1, label: { series: 'public', no: 1 } },
          { no: 2, label: { series: 'public', no: 2 } },
          { no: 3, label: { series: 'private', no: 1 } },
          { no: 4, label: { series: 'public', no: 3 } },
          { no: 5, label: { series: 'public', no: 4 } },
        ],
      },
    ],
  });
  expect(drafts.slice(1).map(({ values }) => values['text'])).toEqual([keptWords.typed]);
});

it('changes nothing on the last day', () => {
  expect(dispose(past, lastDay)).toBe(past);
});

it('never gives a number out again, not even when nothing else is left', () => {
  const emptied: State = { ...disposed, reviews: [], comments: [] };
  expect(nextNumbers(emptied, 'public')).toEqual({ no: 6, label: { series: 'public', no: 5 } });
  expect(nextNumbers(emptied, 'secretariat-only').label).toEqual({ series: 'private', no: 2 });
  const opened = openReview(
    emptied,
    { goal: 5, channel: 'C1', meeting: null, deadline: '2032-05-01' },
    { by: 'U9', at: firstDueMoment, today: '2032-04-01' },
  );
  expect(accepted(opened).reviews.map(({ no }) => no)).toEqual([2]);
});

it('removes every draft that is older than 30 days, and one about a disposed comment', () => {
  const draft = (of: string, at: string) => ({ user: 'U2', of, values: {}, at });
  const given = [
    draft('settings', '2032-03-01T15:00:00.000Z'), // 2 March in Tokyo, 30 days before
    draft('settings', '2032-03-01T14:00:00.000Z'),
    draft('respond 4', '2032-03-31T00:00:00.000Z'),
    draft('respond 6', '2032-03-31T00:00:00.000Z'),
    draft('respond 16', '2032-03-31T00:00:00.000Z'),
  ];
  const { drafts } = dispose({ ...past, drafts: given }, firstDueMoment);
  expect(drafts).toEqual([given[0], given[3], given[4]]);
});

it('still owes an answer to the comments that stay', () => {
  const post = (key: string, content: Post['content']): Post => ({
    ...{ key, content, addedAt: firstDueMoment, state: { status: 'due' } },
  });
  const outbox = [
    post('a', { kind: 'comment', comment: 2 }),
    post('b', { kind: 'response', comments: [1, 6], version: 1 }),
    post('c', { kind: 'response', comments: [1, 2], version: 1 }),
    post('d', { kind: 'closing', review: 1, at: firstDueMoment }),
    post('e', { kind: 'closing', review: 2, at: firstDueMoment }),
    post('f', { kind: 'addendum', comment: 3, version: 1, to: 'U9' }),
    post('g', { kind: 'comment', comment: 6 }),
  ];
  expect(dispose({ ...past, outbox }, firstDueMoment).outbox).toEqual([
    post('b', { kind: 'response', comments: [6], version: 1 }),
    outbox[4],
    outbox[6],
  ]);
});

it('knows every word that has to be gone, and how much there is of each review', () => {
  const { reviews, comments, drafts } = wordsDueAt(past, firstDueMoment);
  expect(reviews).toEqual([
    { no: 1, goal: 5, closedOn: '2026-12-10', keptUntil: '2032-03-31', comments: 5 },
  ]);
  expect(new Set([...comments.flatMap(({ words }) => words), ...drafts])).toEqual(
    new Set([...Object.values(goneWords), keptWords.short]),
  );
});
