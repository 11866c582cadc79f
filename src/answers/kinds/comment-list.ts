/** 意見の一覧: what members have said of a goal, a step or an indicator, and what is not answered yet. */

import type { Subject } from '../../domain/comment.ts';
import type { Plan } from '../../domain/plan.ts';
import type { SeenComment } from '../../review/seen-by.ts';
import type { AnswerContext } from '../answer-context.ts';
import type { Query } from '../query.ts';
import type { Row } from '../row.ts';

export type ListedComment = {
  comment: SeenComment;
  /** Nothing where the author is not for this reader. */
  authorName: string | undefined;
};

export type CommentListFacts = {
  intent: 'comment-list';
  query: Query;
  /** Unanswered first, oldest first. */
  listed: readonly ListedComment[];
  unanswered: number;
  plan: Plan;
  rows: readonly Row[];
};

/** Returns the comments that were asked for, as far as the reader may know of them. */
export function commentList(query: Query, { plan, record }: AnswerContext): CommentListFacts {
  const comments = (record?.comments ?? []).filter((one) => isAsked(one, query));
  const waiting = comments.filter(isWaiting);
  const shown = query.response === 'unanswered' ? waiting : inOrder(comments, query);
  return {
    intent: 'comment-list',
    query,
    listed: shown.map((comment) => ({ comment, authorName: nameOf(comment, record?.names) })),
    unanswered: waiting.length,
    plan,
    rows: [],
  };
}

function isAsked({ goal, classification }: SeenComment, query: Query): boolean {
  const { goals = [], steps = [], indicators = [] } = query;
  const about = classification.about.flatMap(indicatorsIn);
  return (
    (goals.length === 0 || goals.includes(goal)) &&
    (steps.length === 0 || steps.some((step) => step === classification.step)) &&
    (indicators.length === 0 || indicators.some((one) => about.includes(one)))
  );
}

function indicatorsIn(subject: Subject): string[] {
  if ('indicator' in subject) return [subject.indicator];
  return subject.kind === 'link' ? [subject.from, subject.to] : [];
}

/** A deleted comment waits for no answer. */
function isWaiting({ response, isWithheld }: SeenComment): boolean {
  return response === null && !isWithheld;
}

function inOrder(comments: readonly SeenComment[], { response }: Query): SeenComment[] {
  const answered = comments.filter((one) => one.response !== null);
  if (response === 'answered') return answered;
  const others = comments.filter((one) => one.response !== null || one.isWithheld);
  return [...comments.filter(isWaiting), ...others];
}

function nameOf({ author }: SeenComment, names?: ReadonlyMap<string, string>): string | undefined {
  if (author === 'anonymous') return undefined;
  return 'name' in author ? author.name : names?.get(author.user);
}
