import { expect, it } from 'vitest';
import type { Comment } from '../../src/domain/comment.ts';
import { commentsSeenBy, type Viewer } from '../../src/review/seen-by.ts';
import { countComments, missingMembers } from '../../src/review/progress.ts';
import { addComment } from '../../src/review/add-comment.ts';
import type { State } from '../../src/domain/state.ts';
import { accepted, anEvent, classify, openedAt, record, reviewing, tsAt } from './reviews.ts';

const [public_] = record(reviewing(), anEvent({ text: '設問の秘密の言葉です。' })).comments;
const comment = (given: Partial<Comment>): Comment => {
  if (public_ === undefined) throw new Error('No comment was made');
  return { ...public_, ...given };
};
const own = comment({ no: 1 });
const byAuthor = { kind: 'person', user: 'U1', at: '2026-11-21T00:00:00.000Z' } as const;
const anonymous = comment({
  ...{ no: 2, visibility: 'anonymous', origin: { via: 'form', submission: 'V1' } },
  classification: { step: 4, about: [{ kind: 'goal' }], by: byAuthor },
});
const private_ = comment({ no: 3, visibility: 'secretariat-only' });
const deleted = comment({ no: 4, deletedAt: '2026-11-22T00:00:00.000Z' });
const seen = (viewer: Viewer) => commentsSeenBy(viewer, [own, anonymous, private_, deleted]);

it('shows everything to the secretariat', () => {
  expect(seen('secretariat').map(({ no }) => no)).toEqual([1, 2, 3, 4]);
  expect(seen('secretariat').map(({ author }) => author)).toEqual(Array(4).fill({ user: 'U1' }));
});

it('shows authors their own comments whole', () => {
  expect(seen({ user: 'U1' }).map(({ no }) => no)).toEqual([1, 2, 3, 4]);
  expect(seen({ user: 'U1' })[1]?.author).toEqual({ user: 'U1' });
});

it.each<[string, Viewer]>([
  ['everyone', 'everyone'],
  ['another member', { user: 'U2' }],
])(
  'shows %s neither private comments nor names of anonymous ones nor deleted words',
  (_, viewer) => {
    const [first, second, last, ...more] = seen(viewer);
    expect(more).toEqual([]);
    expect(first).toMatchObject({ no: 1, author: { user: 'U1' } });
    expect(second).toMatchObject({ no: 2, author: 'anonymous', origin: { via: 'form' } });
    expect(last).toMatchObject({ no: 4, versions: [], isWithheld: true });
    for (const one of [second, last])
      expect(JSON.stringify(one?.classification)).not.toMatch(/U1|設問/);
    expect(JSON.stringify(second)).not.toContain('U1');
  },
);

it('withholds with deleted words the answer that may quote them', () => {
  const version = {
    text: '「秘密の言葉」とのご意見を踏まえます。',
    category: 'for-reference',
  } as const;
  const told = { ...version, division: '経済課', on: '2026-11-23', at: openedAt, by: 'U9' };
  const answered = comment({
    ...{ no: 5, deletedAt: '2026-11-24T00:00:00.000Z' },
    response: { versions: [told], progress: [] },
  });
  const [forAll] = commentsSeenBy('everyone', [answered]);
  expect(forAll).toMatchObject({ no: 5, response: null, isWithheld: true });
  const [forSecretariat] = commentsSeenBy('secretariat', [answered]);
  expect(forSecretariat?.response?.versions).toEqual([told]);
});

it('numbers private comments apart, so that no gap tells of them', () => {
  const written = (['public', 'secretariat-only', 'anonymous'] as const).reduce(
    (state, visibility, at) =>
      accepted(
        addComment(state, {
          ...{ review: 1, author: { user: 'U1' }, visibility, key: tsAt('2026-11-21T00:00:00Z') },
          origin: { via: 'form', submission: `V${at}` },
          words: { text: '設問を見直すべきです。', proposal: null },
          classification: classify('設問'),
        }),
      ),
    reviewing(),
  );
  expect(written.comments.map(({ label }) => label)).toEqual([
    { series: 'public', no: 1 },
    { series: 'private', no: 1 },
    { series: 'public', no: 2 },
  ]);
});

it('never gives out again the number of a comment that was disposed of', () => {
  const label = { series: 'public', no: 7 } as const;
  const disposed: State = {
    ...reviewing(),
    disposals: [{ at: openedAt, reviews: [], comments: [{ no: 9, label }] }],
  };
  const [next] = record(disposed, anEvent()).comments;
  expect(next).toMatchObject({ no: 10, label: { series: 'public', no: 8 } });
});

it('counts no private comment for everyone, but counts its author as done', () => {
  const base = reviewing();
  const people = ['U1', 'U2'].map((user) => ({
    ...{ user, name: user, roles: ['committee-member' as const] },
  }));
  const state = { ...base, comments: [private_], roster: { people, groups: [] } };
  const [review] = state.reviews;
  if (review === undefined) throw new Error('No review was opened');
  const counted = (viewer: Viewer) => countComments(commentsSeenBy(viewer, state.comments), review);
  expect(counted('everyone')).toMatchObject({ all: 0, unanswered: 0 });
  expect(counted('secretariat')).toMatchObject({ all: 1, unanswered: 1 });
  expect(missingMembers(state, review)).toEqual(['U2']);
});
