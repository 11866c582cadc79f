/** 点検結果の文（数値）: what the rules about figures found, each with the figures themselves. */

import type { Detail } from '../../review/checks/finding.ts';
import { fiscalYearName } from '../fiscal-year.ts';
import { shortReason } from '../missing.ts';
import { grouped } from '../numbers.ts';

type FigureRule = 'R09' | 'R10' | 'R11' | 'R12' | 'R16' | 'R17' | 'R18' | 'R21' | 'R22' | 'R24';

/** Returns the sentence of a finding about figures. */
export function figureText(detail: Extract<Detail, { rule: FigureRule }>): string {
  switch (detail.rule) {
    case 'R09':
      return detail.why === 'baseline-zero'
        ? '基準値が0のため、指数を計算できません。'
        : '基準値が「—」のため、指数を計算できません。';
    case 'R10':
      return `${fiscalYearName(detail.fiscalYear)}の実績が「—」です（${detail.reason === 'not-stated' ? '理由は資料に記載がありません' : shortReason(detail.reason)}）。`;
    case 'R11':
      return `${fiscalYearName(detail.fiscalYear)}の指数${detail.indexNumber}は、${detail.side === 'above' ? '250を超えています' : '40を下回っています'}。数え方が変わっていないか、確認が要る大きさです。`;
    case 'R12':
      return notRecomputedText(detail);
    case 'R16':
      return rateText(detail);
    case 'R17':
      return `達成率(R6～9)は${detail.rate}%で、年25％の目安${detail.expected}%の${detail.percentOfPace}%です（区の評価ではありません）。`;
    case 'R18':
      return `基準値${grouped(detail.baseline)}は、4年間の計画の1年分（約${grouped(detail.perYear)}）の${detail.ratio}倍です（計画は、資料にない場合、達成率からの推定です）。同じものを数えているでしょうか。`;
    case 'R21':
      return `中長期アウトカム${detail.eligible}件のうち、指数があるのは${detail.available}件です。3分の2に届かないため、平均は参考値です。`;
    case 'R22':
      return `充実度の試算の増減${detail.total}のうち${detail.points}（${detail.share}%）が、この指標によるものです。`;
    case 'R24':
      return `累計ですが、${fiscalYearName(detail.from.fiscalYear)}の${grouped(detail.from.value)}から${fiscalYearName(detail.to.fiscalYear)}の${grouped(detail.to.value)}へ減っています。`;
  }
}

/** What rounding for display explains is nobody's error. */
function notRecomputedText(detail: Extract<Detail, { rule: 'R12' }>): string {
  const { published, recomputed, between, isExplained } = detail;
  const start = `${fiscalYearName(detail.fiscalYear)}の公表値は${published}、表示の値からの計算は${recomputed}です。`;
  if (between === null) return start;
  const range = `${between[0]}から${between[1]}`;
  return isExplained
    ? `${start}表示の四捨五入で説明できる範囲（${range}）に入っています。`
    : `${start}表示の四捨五入で説明できる範囲（${range}）の外です。`;
}

function rateText(detail: Extract<Detail, { rule: 'R16' }>): string {
  switch (detail.why) {
    case 'not-from-plan':
      return `達成率(R6～9)は${detail.rate}%ですが、実績${grouped(detail.actual)}と計画${grouped(detail.planTotal)}からは、その値になりません。`;
    case 'from-no-plan':
      return `達成率(R6～9)の${detail.rate}%は、実績${grouped(detail.actual)}に対して、どの計画の値（整数）からも出ません。`;
    case 'above-100':
      return `4年間の計画に対する達成率が、${fiscalYearName(detail.fiscalYear)}までで${detail.rate}%です。`;
    case 'same-as-neighbour':
      return `1つ前の行と同じ値（${grouped(detail.value)}）です。`;
    case 'not-from-target':
      return `重点事業の1年の目標値${grouped(detail.target)}の4年分は${grouped(detail.planTotal)}で、実績${grouped(detail.actual)}はその${detail.computed}%です。記載の達成率(R6～9)は${detail.rate}%です。計画の値は同じでしょうか。`;
  }
}
