/** 試算の内訳: our trial of the 充実度, its range, its reach and what it hangs on. */

import type { NamedContribution } from '../answers/goal-facts.ts';
import type { SufficiencyTrial } from '../answers/sufficiency-trial.ts';
import { hundred } from '../scoring/decimal.ts';
import { isNoMean } from '../scoring/means.ts';
import { roundHalfUp, showPercentage, showSufficiency } from '../scoring/round.ts';
import { fiscalYearName } from './fiscal-year.ts';
import { goalNames, indicatorPlace } from './indicator-names.ts';
import type { PagePart } from './page.ts';
import { setApartSentence } from './series-text.ts';

/** The only heading under which a number of ours for the 充実度 may stand. */
export const trialTitle = '試算の内訳';

/** Returns the trial in a few sentences, all of them under 「試算の内訳」. */
export function trialList(trial: SufficiencyTrial): PagePart {
  const { composite, alternatives } = trial;
  const range = `${showSufficiency(alternatives.lowest)}～${showSufficiency(alternatives.highest)}`;
  return {
    kind: 'list',
    title: `${trialTitle}（本ボットの試算で、区の値ではありません）`,
    items: [
      `${fiscalYearName(composite.fiscalYear)}の試算値は${standing(trial)}${composite.shown}です。` +
        `計算のしかたを変えると${range}の幅があります。`,
      `計算に使えたのは、${reachText(trial)}です。`,
      ...(trial.setApart.length > 0 ? [setApartSentence(trial.setApart)] : []),
      ...mostSentences(trial),
      '2つの目指す姿に載る同じ指標は、それぞれの目指す姿で数えます。',
      ...(composite.standing === 'reference'
        ? ['使えた指標が少ないため、目標とは比べず、今後の見込みも示しません。']
        : []),
    ],
  };
}

/**
 * Returns how far the trial reaches.
 *
 * @example
 * reachText(trial); // '目指す姿 2/11・指標 4/12（5～7のみ登録）'
 */
export function reachText({ composite, registered, notRegistered }: SufficiencyTrial): string {
  const { goalCoverage: goals, indicatorCoverage: indicators } = composite;
  const held = goalNames(registered).replace('目指す姿', '');
  const only = notRegistered.length > 0 ? `（${held}のみ登録）` : '';
  return `目指す姿 ${goals.available}/${goals.eligible}・指標 ${indicators.available}/${indicators.eligible}${only}`;
}

function standing({ composite }: SufficiencyTrial): string {
  return composite.standing === 'reference' ? '参考値で' : '';
}

/** Which indicator moves the trial most, and what it would be without it. */
function mostSentences(trial: SufficiencyTrial): string[] {
  const { composite, contributions, alternatives } = trial;
  const [most] = contributions.toSorted((a, b) => b.points.abs().comparedTo(a.points.abs()));
  if (!most) return [];
  const without = alternatives.alternatives.find(
    (one) => one.method === 'two-level-without' && one.without === most.indicator,
  );
  const rest =
    without && !isNoMean(without.value)
      ? `これを除くと、試算値は${showSufficiency(without.value)}になります。`
      : '';
  const change = roundHalfUp(composite.value.minus(hundred), 2);
  const pooled = trial.pooled.find(({ indicator }) => indicator === most.indicator);
  return [
    `最も大きく動かしているのは${most.from.name}（${indicatorPlace(most.from)}）で、` +
      `100との差${change}ポイントのうち${roundHalfUp(most.points, 2)}ポイント${shares(most, pooled)}です。${rest}`,
  ];
}

function shares({ share }: NamedContribution, pooled: NamedContribution | undefined): string {
  if (share === null) return '';
  const other = pooled?.share ?? null;
  const ofPooled =
    other === null ? '' : `、目指す姿に分けずに平均する場合は${showPercentage(other)}%`;
  return `（${showPercentage(share)}%${ofPooled}）`;
}
