/** What a member has still to say, and has said. */

import { expect, it } from 'vitest';
import { addComment } from '../../src/review/add-comment.ts';
import { homeworkOf } from '../../src/review/homework.ts';
import { sayNoOpinion } from '../../src/review/no-opinion.ts';
import { closeReview, openReview } from '../../src/review/open-review.ts';
import { accepted, anEvent, channel, openedAt, record, reviewing, tsAt } from './reviews.ts';

const member = (user: string) => ({ user, name: user, roles: ['committee-member' as const] });
const deed = { by: 'U1', at: openedAt };

/** Two open reviews; the second has the earlier deadline. */
function twoReviews() {
  const first = { ...reviewing(), roster: { people: [member('U1'), member('U2')], groups: [] } };
  const second = { goal: 7, channel, meeting: null, deadline: '2026-11-30' };
  return accepted(openReview(first, second, { by: 'U9', at: openedAt, today: '2026-11-20' }));
}
const waiting = (user: string, state = twoReviews()) =>
  homeworkOf(user, state).waiting.map(({ no }) => no);

it('begins with the earliest deadline', () => {
  expect(waiting('U1')).toEqual([2, 1]);
});

it('is done with a comment, with 意見なし, or when the review is closed', () => {
  expect(waiting('U1', record(twoReviews(), anEvent()))).toEqual([2]);
  const passed = accepted(sayNoOpinion(twoReviews(), 2, deed));
  expect(waiting('U1', passed)).toEqual([1]);
  expect(homeworkOf('U1', passed).passed.map(({ no }) => no)).toEqual([2]);
  expect(homeworkOf('U2', passed).passed).toEqual([]);
  expect(waiting('U1', accepted(closeReview(twoReviews(), 1, deed)))).toEqual([2]);
});

it('is there again when the only comment was deleted', () => {
  const written = record(twoReviews(), anEvent());
  const deleted = record(written, anEvent({ deletedAt: '2026-11-22T00:00:00.000Z' }));
  expect(waiting('U1', deleted)).toEqual([2, 1]);
  expect(homeworkOf('U1', deleted).own).toEqual([]);
});

it('is not for who is no member', () => {
  expect(waiting('U3')).toEqual([]);
});

it('shows their own comments, latest first, private ones too, and nobody else’s', () => {
  const key = tsAt('2026-11-22T00:00:00Z');
  const words = { text: '内密の懸念です。', proposal: null };
  const state = accepted(
    addComment(record(record(twoReviews(), anEvent()), anEvent({ user: 'U2', ts: key })), {
      ...{ review: 1, author: { user: 'U1' }, origin: { via: 'form', submission: 'V1' } },
      ...{ visibility: 'secretariat-only', words, key },
      classification: {
        step: 1,
        about: [{ kind: 'goal' }],
        by: { kind: 'suggestion', because: [] },
      },
    }),
  );
  expect(homeworkOf('U1', state).own.map(({ no }) => no)).toEqual([3, 1]);
});
