/** 廃棄: reviews whose time is over go, with all that belongs to them; only their numbers stay. */

import { daysAfter } from '../domain/calendar.ts';
import type { Disposal } from '../domain/disposal.ts';
import { draftAbout, type FormDraft } from '../domain/form-draft.ts';
import type { Post } from '../domain/outbox.ts';
import type { State } from '../domain/state.ts';
import { tokyoTime } from '../domain/tokyo-time.ts';
import { dueReviews } from './retention.ts';

/** The numbers of what is gone. */
export type Gone = { reviews: ReadonlySet<number>; comments: ReadonlySet<number> };

/** After so many days nobody comes back to what they began to type. */
const draftDays = 30;

/**
 * Returns the state without the reviews that are due at a moment, their comments, drafts and posts,
 * and with a record of which numbers they had; the same state when none is due.
 *
 * Drafts that are older than 30 days go at the same time, whatever they are about.
 */
export function dispose(state: State, at: string): State {
  const gone = goneAt(state, at);
  if (gone.reviews.size === 0) return state;
  const disposal: Disposal = {
    at,
    reviews: [...gone.reviews],
    comments: state.comments.flatMap(({ no, label }) =>
      gone.comments.has(no) ? [{ no, label }] : [],
    ),
  };
  return {
    ...state,
    reviews: state.reviews.filter(({ no }) => !gone.reviews.has(no)),
    comments: state.comments.filter(({ no }) => !gone.comments.has(no)),
    points: state.points.filter(({ review }) => !gone.reviews.has(review)),
    outbox: state.outbox.flatMap((post) => postWithout(post, gone) ?? []),
    drafts: state.drafts.filter((draft) => !isDraftDue(draft, gone, at)),
    disposals: [...state.disposals, disposal],
  };
}

/** Returns the numbers of what is due at a moment. */
export function goneAt(state: State, at: string): Gone {
  const due = dueReviews(state, tokyoTime(at).date);
  const reviews = new Set(due.map(({ review }) => review.no));
  const comments = state.comments.filter(({ review }) => reviews.has(review));
  return { reviews, comments: new Set(comments.map(({ no }) => no)) };
}

/** Returns the numbers of all that was ever disposed of. */
export function allGone({ disposals }: Pick<State, 'disposals'>): Gone {
  return {
    reviews: new Set(disposals.flatMap(({ reviews }) => reviews)),
    comments: new Set(disposals.flatMap(({ comments }) => comments.map(({ no }) => no))),
  };
}

/** Tells whether a draft goes: for its age, or because its form names something that is gone. */
export function isDraftDue({ of, at: typedAt }: FormDraft, gone: Gone, at: string): boolean {
  const lastDay = daysAfter(tokyoTime(typedAt).date, draftDays);
  return lastDay < tokyoTime(at).date || namesGone(of, gone);
}

function namesGone(of: string, { reviews, comments }: Gone): boolean {
  const { about, no } = draftAbout(of) ?? {};
  if (no === undefined) return false;
  return about === 'review' ? reviews.has(no) : about === 'comment' && comments.has(no);
}

/** An answer to several comments is still owed to those that stay. */
function postWithout(post: Post, { reviews, comments }: Gone): Post | undefined {
  const { content } = post;
  switch (content.kind) {
    case 'point':
    case 'closing':
    case 'closing-papers':
      return reviews.has(content.review) ? undefined : post;
    case 'response': {
      const left = content.comments.filter((no) => !comments.has(no));
      if (left.length === content.comments.length) return post;
      return left.length === 0 ? undefined : { ...post, content: { ...content, comments: left } };
    }
    case 'entry-sent-back':
      return post;
    case 'comment':
    case 'response-to-author':
    case 'progress':
    case 'addendum':
      return comments.has(content.comment) ? undefined : post;
  }
}
