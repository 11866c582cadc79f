/** 進み具合の言葉: a 達成率 held against 25 % a year, never as a judgement of the ward's. */

import type { Pace, PaceGrade } from '../../scoring/pace.ts';
import { roundHalfUp } from '../../scoring/round.ts';

export const paceHeading = '年25%の目安との比較（区の評価ではありません）';

const grades: Readonly<Record<PaceGrade, string>> = {
  'on-pace': '目安以上',
  'somewhat-behind': '目安の60%以上100%未満',
  behind: '目安の60%未満',
};

const whyNot: Readonly<Record<Extract<Pace, { state: 'not-judgeable' }>['why'], string>> = {
  'plan-total-missing': '4年間の計画が未入力のため',
  'plan-total-zero': '4年間の計画が0のため',
  'actual-missing': 'これまでの年度の値がそろわないため',
  'outside-plan-period': '計画の期間の外のため',
  'no-target-for-the-year': '累計の値で、その年度の目標の記載がないため',
  dash: '達成率が「—」のため',
  'cell-lost': '資料の写しで達成率の欄が欠けているため',
};

/** @example paceText of 24.7 % against 25 % in 令和6年度 gives 「目安の60%以上100%未満（98.8%）」 */
export function paceText(pace: Pace): string | { because: string } {
  switch (pace.state) {
    case 'judged':
      return `${grades[pace.grade]}（${roundHalfUp(pace.percentOfPace, 1)}%）`;
    case 'set-aside':
      return { because: '資料によって値が異なるため' };
    case 'not-started':
      return { because: 'まだ始まっていないため' };
    case 'not-judgeable':
      return { because: whyNot[pace.why] };
  }
}

export const paceNotes: readonly string[] = [
  '「年25%の目安との比較」は、4年間の計画を1年に25%ずつ進めると仮に置いた目安に、達成率が届いているかを示します（目安を100%とした割合）。区の評価ではありません。',
];
