/** Years of work: review 1 is over its time, review 2 is not; told change by change, as it came about. */

import type { CommentOrigin, Visibility } from '../../src/domain/comment.ts';
import type { Refusal } from '../../src/domain/refusal.ts';
import type { State } from '../../src/domain/state.ts';
import { addComment } from '../../src/review/add-comment.ts';
import { sayNoOpinion } from '../../src/review/no-opinion.ts';
import { closeReview, noteCard, openReview } from '../../src/review/open-review.ts';
import { respond } from '../../src/review/respond.ts';
import { accepted, anEvent, card, channel, classify, openedAt, record, tsAt } from './reviews.ts';

export type Deed = { by: string; action: string; decide: (state: State) => State | Refusal };

/** Review 1 was closed on 2026-12-10 and is kept for 5 years. */
export const lastDay = '2032-03-31T14:59:59.000Z';
export const firstDueMoment = '2032-03-31T15:00:00.000Z';

/** Every text of review 1 that must be found nowhere after its disposal. */
export const goneWords = {
  first: '設問の数が多すぎて、回答する人が途中でやめてしまうと思います。',
  edited: '設問の数が多く、\n「途中でやめる人」が出ると思います。',
  anonymous: '指標の選び方が、実感と合っていません。',
  proposal: '若い世代の回答率を、別に集計してはどうでしょうか。',
  private: '担当する課の説明は、事実と違うと聞いています。',
  spoken: '会議の場で、道筋の飛躍について指摘がありました。',
  name: '高橋次郎左衛門',
  answer: '設問を20問に減らし、来年度から実施します。',
  progress: '令和9年度の調査から、20問にしました。',
  typed: '書きかけのまま送らなかった、長い文章です。',
} as const;

/** What stays, or would be found everywhere: a short remark that was made in both reviews. */
export const keptWords = {
  short: '賛成です。',
  later: '後の検証で出された、まだ保存する意見です。',
  typed: '後の検証についての、きのうの書きかけです。',
} as const;

const commented = (
  review: number,
  author: State['comments'][number]['author'],
  text: string,
  given: {
    visibility?: Visibility;
    origin?: Exclude<CommentOrigin, { via: 'thread' }>;
    proposal?: string;
    on?: string;
  } = {},
): Deed => ({
  by: 'user' in author ? author.user : 'U9',
  action: 'comment-written',
  decide: (state) =>
    addComment(state, {
      ...{ review, author, visibility: given.visibility ?? 'public' },
      origin: given.origin ?? { via: 'form', submission: `V${review}${text}` },
      words: { text, proposal: given.proposal ?? null },
      classification: classify(text),
      key: tsAt(given.on ?? '2026-11-25T00:00:00Z'),
    }),
});

const typed = (user: string, of: string, text: string, at: string): Deed => ({
  ...{ by: user, action: 'save-draft' },
  decide: (state) => ({
    ...state,
    drafts: [...state.drafts, { user, of, values: { text, step: '4' }, at }],
  }),
});

const sent: Deed = {
  by: 'U2',
  action: 'drop-draft',
  decide: (state) => ({ ...state, drafts: [] }),
};

const proxy = {
  via: 'proxy',
  occasion: 'meeting',
  on: '2026-12-01',
  enteredBy: 'U9',
  submission: 'V2',
} as const;

export const deeds: readonly Deed[] = [
  {
    ...{ by: 'U9', action: 'edit-settings' },
    decide: (state) => ({
      ...state,
      settings: { ...state.settings, retentionYears: 5 },
      roster: {
        groups: [],
        people: [
          { user: 'U1', name: '佐藤花子', roles: ['committee-member'] },
          { user: 'U2', name: '鈴木一郎', roles: ['committee-member'] },
          { user: 'U9', name: '山田事務局', roles: ['secretariat'] },
        ],
      },
    }),
  },
  opened(5, openedAt, 1),
  {
    by: 'U1',
    action: 'comment-written',
    decide: (state) => record(state, anEvent({ text: goneWords.first })),
  },
  {
    ...{ by: 'U1', action: 'comment-edited' },
    decide: (state) =>
      record(state, anEvent({ text: goneWords.edited, key: tsAt('2026-11-22T00:00:00Z') })),
  },
  typed('U2', 'respond 1', goneWords.anonymous, '2026-11-24T00:00:00.000Z'),
  commented(1, { user: 'U2' }, goneWords.anonymous, {
    ...{ visibility: 'anonymous', proposal: goneWords.proposal },
  }),
  sent,
  commented(1, { user: 'U2' }, goneWords.private, { visibility: 'secretariat-only' }),
  commented(1, { name: goneWords.name }, goneWords.spoken, { origin: proxy }),
  commented(1, { user: 'U1' }, keptWords.short),
  {
    ...{ by: 'U9', action: 'respond' },
    decide: (state) => answered(state),
  },
  {
    ...{ by: 'system', action: 'post-due' },
    decide: (state) => ({
      ...state,
      outbox: [
        {
          key: 'response-1-1',
          content: { kind: 'response-to-author', comment: 1, version: 1, to: 'U1' },
          ...{ addedAt: '2026-12-05T00:00:00.000Z', state: { status: 'due' } },
        },
      ],
    }),
  },
  {
    ...{ by: 'U1', action: 'comment-deleted' },
    decide: (state) =>
      record(state, anEvent({ text: goneWords.edited, deletedAt: '2026-12-06T00:00:00.000Z' })),
  },
  {
    ...{ by: 'U2', action: 'no-opinion' },
    decide: (state) => sayNoOpinion(state, 1, { by: 'U2', at: '2026-12-07T00:00:00.000Z' }),
  },
  typed('U1', 'respond 1', goneWords.typed, '2026-12-08T00:00:00.000Z'),
  {
    ...{ by: 'U9', action: 'close-review' },
    decide: (state) => closeReview(state, 1, { by: 'U9', at: '2026-12-10T06:00:00.000Z' }),
  },
  opened(6, '2031-05-01T00:00:00.000Z', 2),
  commented(2, { user: 'U2' }, keptWords.later, { on: '2031-05-02T00:00:00Z' }),
  commented(2, { user: 'U2' }, keptWords.short, { on: '2031-05-03T00:00:00Z' }),
  typed('U2', 'write-comment 2', keptWords.typed, '2032-03-30T00:00:00.000Z'),
];

function opened(goal: number, at: string, no: number): Deed {
  return {
    ...{ by: 'U9', action: 'open-review' },
    decide: (state) => {
      const today = at.slice(0, 10);
      const deadline = goal === 5 ? '2026-12-04' : '2031-06-30';
      const review = { goal, channel, meeting: null, deadline };
      return noteCard(
        accepted(openReview(state, review, { by: 'U9', at, today })),
        no,
        no === 1 ? card : tsAt(at),
      );
    },
  };
}

function answered(state: State): State | Refusal {
  const given = respond(
    state,
    [{ no: 1, seenVersions: 0, seenKey: tsAt('2026-11-22T00:00:00Z') }],
    {
      ...{ category: 'adopted', text: goneWords.answer, division: '産業振興課' },
      ...{ on: '2026-12-05', by: 'U9', at: '2026-12-05T00:00:00.000Z' },
    },
  );
  const progress = {
    ...{ text: goneWords.progress, asOf: '2027-04-30' },
    ...{ by: 'U9', at: '2027-05-01T00:00:00.000Z' },
  };
  return {
    ...accepted(given),
    comments: accepted(given).comments.map((one) =>
      one.response === null ? one : { ...one, response: { ...one.response, progress: [progress] } },
    ),
  };
}

/** Returns the state after all deeds. */
export function pastState(first: State): State {
  return deeds.reduce((state, { decide }) => accepted(decide(state)), first);
}
