/** 文書の中の意見: what was said, word for word, as papers quote it. */

import type { Plan } from '../../domain/plan.ts';
import type { SeenComment } from '../../review/seen-by.ts';
import { subjectName } from '../comment-names.ts';

/** The words that stand now, without the proposal; those of a withdrawn comment in no paper at all. */
export function wordsOf({ versions, isWithheld }: SeenComment): string {
  if (isWithheld) return '—（取り消されたため）';
  const text = versions.at(-1)?.text ?? '';
  return text === '' ? '（本文なし）' : text;
}

export function proposalOf({ versions, isWithheld }: SeenComment): string {
  return isWithheld ? '' : (versions.at(-1)?.proposal ?? '');
}

/** What it is about, where that is more than the goal of the paper. */
export function aboutText({ classification }: SeenComment, plan: Plan): string {
  return classification.about
    .filter(({ kind }) => kind !== 'goal')
    .map((one) => subjectName(one, plan))
    .join('、');
}

export function goalHeading(goal: number, { goals }: Plan): string {
  return `目指す姿${goal}「${goals.find(({ no }) => no === goal)?.name ?? ''}」`;
}
