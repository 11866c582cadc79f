/** 意見の変化: what was said, rewritten, withdrawn, sorted anew and answered, as far as the reader may know. */

import { isSameJson } from '../../domain/json.ts';
import type { SeenComment } from '../../review/seen-by.ts';
import type { ReviewRecord } from '../../review/record.ts';
import type { Query } from '../query.ts';
import { type AuthorName, authorName } from './comment-list.ts';

/** A comment in the words and under the name that the lists show. */
export type ToldComment = { comment: SeenComment; author: AuthorName };

/** What a list shows of a comment besides its words, before and after. */
export type SortedComment = { before: ToldComment; after: ToldComment; by: string | undefined };

export type AnsweredComment = { comment: SeenComment; before: SeenComment['response'] };

export type ChangedComments = {
  added: readonly ToldComment[];
  rewritten: readonly ToldComment[];
  withdrawn: readonly ToldComment[];
  /** It was taken for withdrawn, and stands in its thread after all. */
  restored: readonly ToldComment[];
  sorted: readonly SortedComment[];
  /** The ward has answered, or answered anew, or told what became of it. */
  answered: readonly AnsweredComment[];
};

type Period = { since: string; until: string | undefined };

/** Returns the changes of the comments on what was named. */
export function changedComments(
  query: Query,
  { then, now }: { then: ReviewRecord | undefined; now: ReviewRecord | undefined },
  period: Period,
): ChangedComments {
  const told = (comment: SeenComment, record = now): ToldComment => ({
    comment,
    author: authorName(comment.author, record),
  });
  const before = new Map(then?.comments.map((one) => [one.no, one]));
  const seen = (now?.comments ?? []).filter((one) => isNamed(one, query));
  const both = seen.flatMap((after) => {
    const was = before.get(after.no);
    return was === undefined ? [] : [{ was, after }];
  });
  const isWithdrawn = (one: SeenComment): boolean => isWithin(one.deletedAt, period);
  return {
    // What was withdrawn only after the period was there at its end, without its words
    added: seen.filter((one) => !before.has(one.no) && !isWithdrawn(one)).map((one) => told(one)),
    rewritten: both
      .filter(({ was, after }) => !after.isWithheld && isRewritten(was, after))
      .map(({ after }) => told(after)),
    withdrawn: seen.filter(isWithdrawn).map((one) => told(one)),
    restored: both
      .filter(({ was, after }) => was.isWithheld && !after.isWithheld)
      .map(({ after }) => told(after)),
    sorted: both
      .map(({ was, after }) => ({ before: told(was, then), after: told(after) }))
      .filter((one) => !isSameJson(shownOf(one.before), shownOf(one.after)))
      .map((one) => ({ ...one, by: sortedBy(one.after.comment, now) })),
    answered: seen
      .filter((one) => isOfTheWard(one, before.get(one.no)))
      .map((comment) => ({ comment, before: before.get(comment.no)?.response ?? null }))
      .filter((one) => !isSameJson(one.before, one.comment.response)),
  };
}

/** The ward's answer is withheld, and told again, with the words: that is no deed of the ward. */
function isOfTheWard(after: SeenComment, was: SeenComment | undefined): boolean {
  const isSeenBoth = (was?.response ?? null) !== null && after.response !== null;
  return isSeenBoth || after.isWithheld === (was?.isWithheld ?? false);
}

function isNamed({ goal, classification }: SeenComment, { goals, indicators }: Query): boolean {
  if (goals?.includes(goal) === false) return false;
  if (indicators === undefined) return true;
  const words = JSON.stringify(classification.about);
  return indicators.some((id) => words.includes(`"${id}"`));
}

function isWithin(moment: string | null, { since, until }: Period): boolean {
  if (moment === null) return false;
  const at = Date.parse(moment);
  return at > Date.parse(since) && (until === undefined || at <= Date.parse(until));
}

/** Words that were withheld then are told as restored. */
function isRewritten(was: SeenComment, { versions }: SeenComment): boolean {
  if (was.isWithheld) return false;
  const [before, after] = [was.versions, versions].map((all) => all.map(({ key }) => key));
  return !isSameJson(before, after);
}

function shownOf({ comment, author }: ToldComment): unknown {
  const { classification, visibility, label, isLate, goal } = comment;
  return [classification.step, classification.about, visibility, label, isLate, goal, author];
}

/** Known to the secretariat and to the author alone: the gate has taken it out for all others. */
function sortedBy({ classification: { by } }: SeenComment, record?: ReviewRecord) {
  return by.kind === 'person' ? record?.names.get(by.user) : undefined;
}
