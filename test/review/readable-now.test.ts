import { expect, it } from 'vitest';
import type { Comment } from '../../src/domain/comment.ts';
import type { DiscussionPoint } from '../../src/domain/discussion-point.ts';
import type { State } from '../../src/domain/state.ts';
import { readableNow } from '../../src/review/readable-now.ts';
import { commentsSeenBy } from '../../src/review/seen-by.ts';
import { aComment, discussed } from '../answers/a-committee.ts';

const holding = (...comments: Comment[]): State => ({ ...discussed, comments });
const shown = (then: State, now: State): string[] =>
  commentsSeenBy('everyone', readableNow(then, now).comments).map(
    ({ versions, isWithheld }) => versions.at(-1)?.text ?? (isWithheld ? '取消' : ''),
  );
const said = aComment(1, '設問が古いです。', { author: { user: 'U1' } });
const privately = {
  visibility: 'secretariat-only',
  label: { series: 'private', no: 1 },
} as const;

it('is the very same state where nothing was withdrawn since', () => {
  const then = holding(said);
  expect(readableNow(then, holding(said, aComment(2, '新しい意見です。')))).toBe(then);
});

it('withholds what was withdrawn since, and leaves out what is gone', () => {
  const withdrawn = { ...said, deletedAt: '2026-11-22T00:00:00.000Z' };
  expect(shown(holding(said), holding(withdrawn))).toEqual(['取消']);
  expect(shown(holding(said), holding())).toEqual([]);
  expect(shown(holding(withdrawn), holding(said))).toEqual(['取消']);
});

it('lets the stricter of two visibilities hold, whichever was first', () => {
  const hidden = { ...said, ...privately };
  expect(shown(holding(said), holding(hidden))).toEqual([]);
  expect(shown(holding(hidden), holding(said))).toEqual([]);
  const [then] = readableNow(holding(said), holding(hidden)).comments;
  expect(then?.label).toEqual(privately.label);
});

it('leaves out the 論点 of a review that is gone', () => {
  const point = (review: number): DiscussionPoint => ({
    ...{ id: `${review}-1`, review, no: 1, key: 'R01', rule: 'R01', step: null, heading: '基準値' },
    ...{ text: '論点です。', source: '', by: 'U9', at: '2026-11-21T00:00:00.000Z', shown: null },
  });
  const [kept] = discussed.reviews;
  if (kept === undefined) throw new Error('No review');
  const then = { ...holding(said), points: [point(kept.no), point(99)] };
  expect(readableNow(then, holding(said)).points).toEqual([point(kept.no)]);
});
