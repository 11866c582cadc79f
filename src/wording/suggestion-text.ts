/** 分類の提案の言葉: what the words of a comment suggest, and on which of them that rests. */

import type { Classification } from '../domain/comment.ts';
import type { Plan } from '../domain/plan.ts';
import { stepName, subjectName } from './comment-names.ts';

/** @example suggestionText(…); // '言葉から提案する分類：手順1 行動指標の確認／行動指標4「…」（「受け身」という言葉によります）' */
export function suggestionText({ step, about, by }: Classification, plan: Plan): string {
  const words = by.kind === 'suggestion' ? by.because.map((word) => `「${word}」`).join('') : '';
  const reason =
    words === '' ? '手順の手がかりになる言葉はありません' : `${words}という言葉によります`;
  const subjects = about.map((one) => subjectName(one, plan)).join('、');
  return `言葉から提案する分類：${stepName(step, plan)}／${subjects}（${reason}）`;
}
