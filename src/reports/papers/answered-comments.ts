/** 意見と区の考え方の組: comments of a goal by step, those with one and the same answer together. */

import type { GoalNumber } from '../../domain/goal.ts';
import type { State } from '../../domain/state.ts';
import type { ResponseVersion, WardResponse } from '../../domain/ward-response.ts';
import { steps } from '../../review/progress.ts';
import { commentsSeenBy, type SeenComment } from '../../review/seen-by.ts';

/** Whom the paper is for: nobody's private comment stands in what everybody may read. */
export type PaperReader = 'everyone' | 'secretariat';

export type AnsweredComments = {
  comments: readonly SeenComment[];
  /** Nothing where the ward has not answered, and where the comment was withdrawn. */
  answer: ResponseVersion | undefined;
  /** What became of it last. */
  progress: WardResponse['progress'][number] | undefined;
};

export type GoalComments = { goal: GoalNumber; groups: readonly AnsweredComments[] };

/**
 * Returns the comments of each goal that was reviewed, in the order of the steps, then as they came.
 *
 * The secretariat answers several comments at once where they say the same; they stand together at the
 * place of the first. A withdrawn comment stands alone: its answer may quote it.
 *
 * @example the ward gave 意見1 (手順4) and 意見3 (手順2) one answer, and 意見2 (手順4) none
 * answeredComments(state, undefined, 'everyone'); // [{ goal: 5, groups: [[3, 1] answered, [2]] }]
 */
export function answeredComments(
  state: Pick<State, 'comments' | 'reviews'>,
  goal: GoalNumber | undefined,
  reader: PaperReader,
): GoalComments[] {
  const seen = commentsSeenBy(reader, state.comments);
  const goals = [...new Set(state.reviews.map((review) => review.goal))];
  return goals
    .filter((one) => goal === undefined || one === goal)
    .toSorted((one, other) => one - other)
    .map((one) => ({ goal: one, groups: grouped(seen.filter((each) => each.goal === one)) }));
}

function grouped(comments: readonly SeenComment[]): AnsweredComments[] {
  const groups = new Map<string, SeenComment[]>();
  for (const one of comments.toSorted(byStep)) {
    const key = keyOf(one);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map((group) => {
    const [first] = group;
    const response = first?.isWithheld ? null : first?.response;
    return {
      comments: group,
      answer: response?.versions.at(-1),
      progress: response?.progress.at(-1),
    };
  });
}

function byStep(one: SeenComment, other: SeenComment): number {
  const place = ({ classification }: SeenComment) => steps.indexOf(classification.step);
  return place(one) - place(other) || one.no - other.no;
}

/** One answer is one only if nothing that became of it differs; private comments stay by themselves. */
function keyOf({ no, label, response, isWithheld }: SeenComment): string {
  const last = response?.versions.at(-1);
  if (last === undefined || isWithheld) return `comment ${no}`;
  return JSON.stringify([label.series, last, response?.progress]);
}
