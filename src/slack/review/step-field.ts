/** 検証手順の欄: the five steps, and 手順によらない意見, as every form on comments has them. */

import type { types } from '@slack/bolt';
import { CommentStep } from '../../domain/comment.ts';
import type { Plan } from '../../domain/plan.ts';
import { steps } from '../../review/progress.ts';
import { stepName } from '../../wording/comment-names.ts';
import { Chosen, selectField } from '../blocks/fields.ts';
import { suggested } from './subject-field.ts';

export function stepField(plan: Plan, chosen: CommentStep): types.InputBlock {
  const choices = steps.map((step) => ({ value: String(step), label: stepName(step, plan) }));
  return selectField({ id: 'step', label: '検証手順' }, choices, String(chosen));
}

/** Left alone, the words decide. */
export function suggestedStepField(plan: Plan, round?: number): types.InputBlock {
  const choices = steps.map((step) => ({ value: String(step), label: stepName(step, plan) }));
  const field = { id: 'step', label: '検証手順', ...(round !== undefined && { round }) };
  return selectField(field, [suggested, ...choices], suggested.value);
}

export const MaybeStep = Chosen.transform((value) => {
  if (value === suggested.value) return undefined;
  return value === 'none' ? value : Number(value);
}).pipe(CommentStep.optional());

export const ChosenStep = Chosen.transform((value) =>
  value === 'none' ? value : Number(value),
).pipe(CommentStep);
