/** 点検の選択肢: what may stand behind `npm run check-plan --`. */

import { GoalNumber } from '../domain/goal.ts';
import { parsedWords } from './parsed-words.ts';
import { plainCode } from './typed-words.ts';

/** Without a goal it is the whole plan. */
export type CheckPlanOptions = { goal: GoalNumber | undefined; json: boolean };

export const checkPlanUsage = [
  '使い方: npm run --silent check-plan -- [--goal 5] [--json]',
  '  --goal 5   目指す姿を1つだけ点検します。省くと計画の全体です。',
  '  --json     JSONで出します。',
];

/** @returns the problem as a Japanese sentence when the words cannot be used. */
export function readCheckPlanOptions(
  words: readonly string[],
): CheckPlanOptions | { problem: string } {
  const values = parsedWords(words, {
    options: { goal: { type: 'string' }, json: { type: 'boolean', default: false } },
  })?.values;
  if (values === undefined) return { problem: '知らない指定があります。' };
  const { json } = values;
  if (values.goal === undefined) return { goal: undefined, json };
  const goal = GoalNumber.safeParse(Number(plainCode(values.goal)));
  return goal.success
    ? { goal: goal.data, json }
    : { problem: `目指す姿「${values.goal}」は、1から11までの数字で書いてください。` };
}

export function isCheckPlanOptions(
  read: CheckPlanOptions | { problem: string },
): read is CheckPlanOptions {
  return !('problem' in read);
}
