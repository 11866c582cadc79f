/** What of rewritten words an answer of the past shows, and to whom. */

import { expect, it } from 'vitest';
import type { Comment, CommentVersion } from '../../src/domain/comment.ts';
import type { State } from '../../src/domain/state.ts';
import { reviewRecord } from '../../src/review/record.ts';
import type { Viewer } from '../../src/review/seen-by.ts';
import { withWordsOfNow } from '../../src/review/words-now.ts';
import { aComment, discussed } from '../answers/a-committee.ts';
import { tsAt } from './reviews.ts';

const said = aComment(1, '田中課長が無能です。', { author: { user: 'U1' } });
const version = (text: string, at: string): CommentVersion => ({
  ...{ key: tsAt(at), text, proposal: null },
});
const better = version('体制を見直すべきです。', '2027-01-10T00:00:00Z');
const added = version('予算も見直すべきです。', '2027-03-01T00:00:00Z');
const answered: Comment['response'] = {
  progress: [],
  versions: [
    {
      ...{ category: 'adopted', text: '見直します。', division: '産業振興課', on: '2027-02-01' },
      ...{ by: 'U9', at: '2027-02-01T00:00:00.000Z' },
    },
  ],
};
const rewritten = (one: Comment, ...versions: CommentVersion[]): Comment => ({
  ...one,
  versions: [...one.versions, ...versions],
});

function shown(viewer: Viewer, then: Comment, now: Comment): [string[], boolean] {
  const holding = (one: Comment): State => ({ ...discussed, comments: [one] });
  const context = { record: reviewRecord(holding(then), viewer) };
  const [comment] = withWordsOfNow(context, holding(now)).record.comments;
  const texts = comment?.versions.map(({ text }) => text) ?? [];
  return [texts, comment?.isReworded ?? false];
}

it('shows the words as they stand now to all but the secretariat, and marks them', () => {
  const now = rewritten(said, better);
  for (const viewer of ['everyone', { user: 'U2' }, { user: 'U1' }] as const) {
    expect(shown(viewer, said, now)).toEqual([[better.text], true]);
  }
  expect(shown('secretariat', said, now)).toEqual([['田中課長が無能です。'], false]);
});

it('brings back none of several earlier words', () => {
  const then = rewritten(said, version('課長が無能です。', '2027-01-05T00:00:00Z'));
  expect(shown('everyone', then, rewritten(then, better))).toEqual([
    [better.text, better.text],
    true,
  ]);
});

it('leaves the words that were answered as they were where a 追記 came after', () => {
  const then = rewritten(said, better);
  const now = { ...rewritten(then, added), response: answered };
  expect(shown('everyone', then, now)).toEqual([[said.versions[0]?.text, better.text], false]);
  expect(shown('everyone', said, now)).toEqual([[better.text], true]);
});

it('says nothing of what was not rewritten, or was withdrawn already', () => {
  expect(shown('everyone', said, said)).toEqual([['田中課長が無能です。'], false]);
  const withdrawn = { ...said, deletedAt: '2027-01-01T00:00:00.000Z' };
  expect(shown('everyone', withdrawn, rewritten(withdrawn, better))).toEqual([[], false]);
});
