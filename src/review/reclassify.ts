/** 分類を直す: author or secretariat says which step a comment belongs to, and what it is about. */

import type { CommentStep, Subject } from '../domain/comment.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { State } from '../domain/state.ts';
import { changeComment } from './comment-of.ts';
import type { Deed } from './open-review.ts';

/** What is left out stays as it is. */
export type Reclassification = { step?: CommentStep; about?: readonly Subject[] };

/** Replaces step and subjects; from now on no suggestion changes them. */
export function reclassify(
  state: State,
  no: number,
  { step, about }: Reclassification,
  { by, at }: Deed,
): State | Refusal {
  return changeComment(state, no, (comment) => ({
    ...comment,
    classification: {
      step: step ?? comment.classification.step,
      about: about === undefined ? comment.classification.about : [...about],
      by: { kind: 'person', user: by, at },
    },
  }));
}
