/** 意見をさがす・替える: by its number, and what of its words holds. */

import {
  type Comment,
  type CommentVersion,
  isPrivate,
  seriesOf,
  type Visibility,
} from '../domain/comment.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { State } from '../domain/state.ts';
import { momentOf } from './moment.ts';

/** Replaces one comment by what `change` makes of it; a refusal when there is none of that number. */
export function changeComment(
  state: State,
  no: number,
  change: (comment: Comment) => Comment | Refusal,
): State | Refusal {
  const comment = state.comments.find((one) => one.no === no);
  if (comment === undefined) return { refused: 'no-such-comment', no };
  const next = change(comment);
  if ('refused' in next) return next;
  return { ...state, comments: state.comments.map((one) => (one === comment ? next : one)) };
}

/** Returns the comment that a message is, or that the bot's message shows. */
export function commentOfMessage(
  { comments, reviews }: State,
  { channel, ts }: { channel: string; ts: string },
): Comment | undefined {
  return comments.find(({ origin, shown, review }) => {
    if ('ts' in origin && origin.channel === channel && origin.ts === ts) return true;
    return shown === ts && reviews.some((one) => one.no === review && one.channel === channel);
  });
}

/** Whether everybody may read of a comment in its thread: it is not private, and it was not deleted. */
export function isForAll(comment: Pick<Comment, 'visibility' | 'deletedAt'>): boolean {
  return !isPrivate(comment) && comment.deletedAt === null;
}

/** 意見番号: numbers go up, and none is given out twice, not even that of a disposed comment. */
export function nextNumbers(
  { comments, disposals }: State,
  visibility: Visibility,
): Pick<Comment, 'no' | 'label'> {
  const series = seriesOf(visibility);
  const given = [...comments, ...disposals.flatMap((one) => one.comments)];
  const named = given.filter(({ label }) => label.series === series);
  return {
    no: Math.max(0, ...given.map(({ no }) => no)) + 1,
    label: { series, no: Math.max(0, ...named.map(({ label }) => label.no)) + 1 },
  };
}

/** Returns the latest words; nothing when a message was gone before anybody saw it. */
export function latestWords({ versions }: Pick<Told, 'versions'>): CommentVersion | undefined {
  return versions.at(-1);
}

/** 追記: words that came after the ward's first answer, which they are no part of. */
export function addenda({ versions, response }: Told): CommentVersion[] {
  const answered = response?.versions[0]?.at;
  return answered === undefined ? [] : versions.filter(({ key }) => momentOf(key) > answered);
}

/** Returns the words that the ward answered, or the latest while there is no answer. */
export function answeredWords(comment: Told): CommentVersion | undefined {
  const later = addenda(comment);
  return comment.versions.filter((one) => !later.includes(one)).at(-1) ?? latestWords(comment);
}

/** A kept comment, or one as somebody may see it. */
type Told = Pick<Comment, 'versions' | 'response'>;
