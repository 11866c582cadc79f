/** 診断（回答の控え）: whether answers can be found again by their numbers. */

import type { Finding } from './finding.ts';

export type AnswersState = { file: string; damaged: number } | { problem: string };

/** Nothing where every line can be read. */
export function answersFindings(state: AnswersState): Finding[] {
  if ('problem' in state) return [{ grade: 'bad', text: `回答の控え：${state.problem}` }];
  const { file, damaged } = state;
  if (damaged === 0) return [];
  return [
    {
      grade: 'attention',
      text: `回答の控え：「${file}」のうち${damaged}件が壊れていて読めません。その番号の回答は、番号では探せません。ほかの番号、意見、値には影響しません。ディスクの故障のしるしかもしれないため、ディスクを確かめてください。壊れた行は、ボットが次に質問に答えるときに取り除きます。`,
    },
  ];
}
