/** 資料に載る意見: the comments of a goal's reviews as a copy may show them, each with where it was said. */

import { messageAddress } from '../../domain/message-address.ts';
import type { PaperCopy } from '../../domain/paper-kind.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { Meeting, Review } from '../../domain/review.ts';
import type { State } from '../../domain/state.ts';
import { reviewRecord, type ReviewRecord } from '../../review/record.ts';
import type { SeenComment, Viewer } from '../../review/seen-by.ts';
import type { PaperMaterial, PaperRequest } from './paper.ts';

/** `unnamed`: 公表用, or a member whom nobody can name any more. */
export type AuthorOnPaper =
  { kind: 'anonymous' } | { kind: 'unnamed' } | { kind: 'named'; name: string };

export type CommentOnPaper = {
  comment: SeenComment;
  author: AuthorOnPaper;
  review: Review;
  meeting: Meeting | undefined;
  /** Where it was said in Slack; never in 公表用, whose readers cannot go there. */
  link: string | undefined;
};

export type CommentsOnPaper = {
  reviews: readonly Review[];
  /** By review, then as they came in. */
  comments: readonly CommentOnPaper[];
};

/** Only 事務局控え shows more than what everybody in the thread can read. */
export function viewerOf(copy: PaperCopy): Viewer {
  return copy === 'for-secretariat' ? 'secretariat' : 'everyone';
}

/**
 * Returns the reviews of a goal, or of all, with their comments.
 *
 * What a copy may show is decided by `commentsSeenBy` alone; 公表用 then loses the names as well.
 */
export function commentsOnPaper(
  { kind, goal, copy }: Pick<PaperRequest, 'kind' | 'goal' | 'copy'>,
  { state, workspace }: Pick<PaperMaterial, 'state' | 'workspace'>,
): CommentsOnPaper | Refusal {
  const reviews = state.reviews.filter((one) => goal === undefined || one.goal === goal);
  if (reviews.length === 0) return { refused: 'nothing-for-paper', kind, goal };
  const record = reviewRecord(state, viewerOf(copy));
  const comments = reviews.flatMap((review) =>
    record.comments
      .filter((one) => one.review === review.no)
      .map((comment): CommentOnPaper => ({
        comment,
        author: authorOf(comment, record, copy),
        review,
        meeting: meetingOf(review, state),
        link: copy === 'for-publication' ? undefined : linkOf(comment, review, workspace),
      })),
  );
  return { reviews, comments };
}

function meetingOf({ meeting }: Review, { meetings }: State): Meeting | undefined {
  return meetings.find(({ no }) => no === meeting);
}

function authorOf({ author }: SeenComment, record: ReviewRecord, copy: PaperCopy): AuthorOnPaper {
  if (author === 'anonymous') return { kind: 'anonymous' };
  const name = 'name' in author ? author.name : record.names.get(author.user);
  return name === undefined || copy === 'for-publication'
    ? { kind: 'unnamed' }
    : { kind: 'named', name };
}

function linkOf(
  { origin, shown }: SeenComment,
  { channel }: Review,
  workspace: PaperMaterial['workspace'],
): string | undefined {
  if (origin.via === 'shortcut') return origin.permalink;
  if (workspace === undefined) return undefined;
  if (origin.via === 'thread') return messageAddress(workspace, origin);
  return shown === null ? undefined : messageAddress(workspace, { channel, ts: shown });
}
