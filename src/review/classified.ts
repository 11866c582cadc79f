/** 分類を選ぶ: what a person chose, and what the words suggest where nothing was chosen. */

import type { Classification, CommentStep, Subject } from '../domain/comment.ts';
import type { Deed } from './open-review.ts';

export type ChosenClass = { step: CommentStep | undefined; about: Subject | undefined };

/** A suggestion stays one only while nobody has chosen any part of it. */
export function classified(
  { step, about }: ChosenClass,
  suggestion: Classification,
  { by, at }: Deed,
): Classification {
  if (step === undefined && about === undefined) return suggestion;
  return {
    step: step ?? suggestion.step,
    about: about === undefined ? suggestion.about : [about],
    by: { kind: 'person', user: by, at },
  };
}
