/** R06, R07, R08, R19: what the text of a collection method itself says. */

import { scoreIndicator } from '../../scoring/indicator-score.ts';
import { aboutIndicators } from './about-indicator.ts';
import type { CheckContext } from './check-context.ts';
import type { Finding } from './finding.ts';

/**
 * Returns the indicators whose method is not settled (検証手順4).
 *
 * @example 7-A4: 「池尻の取組みで何か数字を取る。」
 */
export function unsettledMethods({ plan, words }: CheckContext): Finding[] {
  return plan.indicators.flatMap((indicator) => {
    const { method } = indicator.collection;
    const word = words.placeholders.find((one) => method.includes(one));
    if (word === undefined && method.trim() !== '') return [];
    const detail = { rule: 'R06', word: word ?? null } as const;
    return [aboutIndicators([indicator], { step: 4, kind: 'auto', detail })];
  });
}

/**
 * Returns the indicators that are not surveyed every year, with the next year where it is known.
 *
 * @example 5-M2: 5年に1度; 6-S1: 令和8年度に中間評価
 */
export function slowCadences({ plan, fiscalYear }: CheckContext): Finding[] {
  return plan.indicators.flatMap((indicator) => {
    const { cadence } = indicator.collection;
    if (cadence.kind !== 'every-n-years' && cadence.kind !== 'fixed-year') return [];
    const score = scoreIndicator(indicator, fiscalYear);
    const nextFiscalYear = score.state === 'scored' ? null : score.nextFiscalYear;
    const detail = { rule: 'R07', cadence, nextFiscalYear } as const;
    return [aboutIndicators([indicator], { step: 4, kind: 'auto', detail })];
  });
}

/**
 * Returns a hint for each indicator whose method speaks of two ways of counting (検証手順4).
 *
 * @example 7-S2: 「令和5年度はNEW WAVEの事前申込者数」
 */
export function changedMeasures({ plan, words }: CheckContext): Finding[] {
  return plan.indicators.flatMap((indicator) => {
    const method = indicator.collection.method.normalize('NFKC');
    const found = words.otherMeasures.flatMap((word) => standingIn(method, word) ?? []);
    return found.length === 0
      ? []
      : [
          aboutIndicators([indicator], {
            ...{ step: 4, kind: 'hint' },
            detail: { rule: 'R08', words: found },
          }),
        ];
  });
}

/** 「#」 is any number; what is quoted has to stand in the text just so. */
function standingIn(method: string, word: string): string | undefined {
  const parts = word.split('#').map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  return new RegExp(parts.join('\\d+'), 'u').exec(method)?.[0];
}

/**
 * Returns a hint for each indicator that cannot change as its method stands.
 *
 * @example 7-A3 創業セミナーの回数: 「春と秋の2回開催で、各6回ずつ」, 12 → 12
 */
export function fixedByDesign({ plan, words, fiscalYear }: CheckContext): Finding[] {
  return plan.indicators.flatMap((indicator) => {
    const { baseline, actuals, collection } = indicator;
    const word = words.fixedByDesign.find((one) => collection.method.includes(one));
    const actual = actuals.find((one) => one.fiscalYear === fiscalYear);
    if (word === undefined || actual?.state !== 'measured') return [];
    if (actual.value !== baseline.value) return [];
    const detail = { rule: 'R19', value: actual.value, word } as const;
    return [aboutIndicators([indicator], { step: null, kind: 'hint', detail })];
  });
}
