/** 文書の中の意見: what was said, word for word, as papers quote it. */

import type { CommentVersion } from '../../domain/comment.ts';
import type { Plan } from '../../domain/plan.ts';
import { addenda, answeredWords } from '../../review/comment-of.ts';
import type { SeenComment } from '../../review/seen-by.ts';
import { subjectName } from '../comment-names.ts';

/** The words that the ward answered; those of a withdrawn comment stand in no paper at all. */
export function wordsOf(comment: SeenComment): string {
  if (comment.isWithheld) return '—（取り消されたため）';
  return textOf(answeredWords(comment));
}

/** 追記: what was added after the ward's answer. */
export function addedWords(comment: SeenComment): string[] {
  return comment.isWithheld ? [] : addenda(comment).map(textOf);
}

function textOf(words: CommentVersion | undefined): string {
  return words === undefined || words.text === '' ? '（本文なし）' : words.text;
}

export function proposalOf(comment: SeenComment): string {
  return comment.isWithheld ? '' : (answeredWords(comment)?.proposal ?? '');
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
