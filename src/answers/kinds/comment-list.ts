/** 意見の一覧: what members have said of a goal, a step or an indicator, and what is not answered yet. */

import type { CommentAuthor } from '../../domain/comment.ts';
import type { Plan } from '../../domain/plan.ts';
import type { ReviewRecord } from '../../review/record.ts';
import type { SeenComment } from '../../review/seen-by.ts';
import type { AnswerContext } from '../answer-context.ts';
import { asksForComment } from '../asks-for-comment.ts';
import type { Query } from '../query.ts';
import type { Row } from '../row.ts';

/** A member whom nobody can name any more is still no anonymous one. */
export type AuthorName =
  { kind: 'anonymous' } | { kind: 'nameless' } | { kind: 'named'; name: string };

export type ListedComment = { comment: SeenComment; author: AuthorName };

export type CommentListFacts = {
  intent: 'comment-list';
  query: Query;
  /** Unanswered first, oldest first. */
  listed: readonly ListedComment[];
  /** How many of them were withdrawn; these wait for nothing, and the card does not count them. */
  withdrawn: number;
  unanswered: number;
  /**
   * Whether, of the members asked for, the reader sees everything: the secretariat does, and authors
   * of themselves. Others see what was said openly, and learn nothing of whether there is more.
   */
  seesAll: boolean;
  plan: Plan;
  rows: readonly Row[];
};

/** Returns the comments that were asked for, as far as the reader may know of them. */
export function commentList(query: Query, { plan, record }: AnswerContext): CommentListFacts {
  const comments = (record?.comments ?? []).filter((one) => asksForComment(query, one, plan));
  const shown = inOrder(comments, query);
  return {
    intent: 'comment-list',
    query,
    listed: shown.map((comment) => ({ comment, author: authorName(comment.author, record) })),
    withdrawn: shown.filter(({ isWithheld }) => isWithheld).length,
    unanswered: shown.filter(isWaiting).length,
    seesAll: seesAll(query, record),
    plan,
    rows: [],
  };
}

/** A deleted comment waits for no answer. */
function isWaiting({ response, isWithheld }: SeenComment): boolean {
  return response === null && !isWithheld;
}

function inOrder(comments: readonly SeenComment[], { response }: Query): SeenComment[] {
  const waiting = comments.filter(isWaiting);
  if (response === 'unanswered') return waiting;
  const answered = comments.filter((one) => one.response !== null);
  if (response === 'answered') return answered;
  return [...waiting, ...comments.filter((one) => !isWaiting(one))];
}

/** Returns who said something, as far as the reader may know and the name is known. */
export function authorName(author: CommentAuthor | 'anonymous', record?: ReviewRecord): AuthorName {
  if (author === 'anonymous') return { kind: 'anonymous' };
  const name = 'name' in author ? author.name : record?.names.get(author.user);
  return name === undefined ? { kind: 'nameless' } : { kind: 'named', name };
}

function seesAll({ members = [] }: Query, record?: ReviewRecord): boolean {
  const viewer = record?.viewer;
  if (viewer === undefined || viewer === 'everyone') return false;
  return viewer === 'secretariat' || members.every(({ user }) => user === viewer.user);
}
