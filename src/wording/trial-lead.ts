/** 試算の一文: which number was asked for, and what the trial is without something. */

import type { SufficiencyTrial } from '../answers/sufficiency-trial.ts';
import type { TrialWithout } from '../answers/trial-without.ts';
import type { Plan } from '../domain/plan.ts';
import { isNoMean } from '../scoring/means.ts';
import { showIndexNumber, showSufficiency } from '../scoring/round.ts';
import { fiscalYearName } from './fiscal-year.ts';
import { goalNames, indicatorPlace } from './indicator-names.ts';
import { wayName } from './trial-ways.ts';

/**
 * Returns what a number of the trial is, named first; empty where none was asked for.
 *
 * @example
 * figureSentence('161.5', trial, plan);
 * // '161.5は、令和6年度の充実度の試算値です。目指す姿5の172.99と目指す姿7の150.00を平均しました。'
 */
export function figureSentence(
  figure: string | undefined,
  { composite, alternatives, ofGoals }: SufficiencyTrial,
  plan: Pick<Plan, 'indicators'>,
): string {
  if (figure === undefined) return '';
  const year = fiscalYearName(composite.fiscalYear);
  if (figure === showSufficiency(composite.value)) {
    const each = ofGoals.map(({ goal, index }) => `目指す姿${goal}の${index.shown}`).join('と');
    const mean = ofGoals.length > 1 ? `${each}を平均しました。` : '';
    return `${figure}は、${year}の充実度の試算値です（小数第2位まででは${showIndexNumber(composite.value)}）。${mean}`;
  }
  const way = alternatives.alternatives.find(
    ({ value }) => !isNoMean(value) && showIndexNumber(value) === figure,
  );
  if (way === undefined) return '';
  return `${figure}は、${year}の充実度の試算のうち、${wayName(way, plan)}した場合の値です。本ボットの試算値は${composite.shown}です。`;
}

/**
 * Returns the trial without what was left out, and what leaving it out does not change.
 *
 * @example
 * withoutSentence(without, trial);
 * // 'シニア採用意向のある企業の割合（目指す姿5 中長期3）を除くと、令和6年度の充実度の試算値は161.50から126.29になります。'
 */
export function withoutSentence(without: TrialWithout, { composite }: SufficiencyTrial): string {
  const { goals, indicators, notInGoals, notInIndicators, value } = without;
  const all = showIndexNumber(composite.value);
  const left = [...named(indicators), ...(goals.length > 0 ? [goalNames(goals)] : [])];
  const outside = [
    ...named(notInIndicators),
    ...(notInGoals.length > 0 ? [goalNames(notInGoals)] : []),
  ];
  const trial = `${fiscalYearName(composite.fiscalYear)}の充実度の試算値`;
  const unused = `${outside.join('と')}は試算に使っていないため、除いても`;
  if (left.length === 0) return `${unused}${trial}は${all}のままです。`;
  const besides = outside.length > 0 ? `${unused}変わりません。` : '';
  return isNoMean(value)
    ? `${left.join('と')}を除くと、計算に使える指標が残らず、${trial}は出せません。${besides}`
    : `${left.join('と')}を除くと、${trial}は${all}から${showIndexNumber(value)}になります。${besides}`;
}

/** One series in two places is named once. */
function named(indicators: TrialWithout['indicators']): string[] {
  const [first, ...others] = indicators;
  if (first === undefined) return [];
  const isOne = others.every(({ id }) => first.sameSeriesAs.some((same) => same === id));
  const shown = isOne ? [first] : indicators;
  return shown.map((one) => `${one.name}（${indicatorPlace(one)}）`);
}
