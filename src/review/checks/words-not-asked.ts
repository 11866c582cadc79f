/** R05: words of an indicator's name that the survey question it rests on does not hold. */

import type { CheckWords } from '../../domain/check-words.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { aboutIndicators } from './about-indicator.ts';
import type { CheckContext } from './check-context.ts';
import type { Finding } from './finding.ts';

/**
 * Returns a hint for each share whose name says more than its question asks (検証手順4).
 *
 * Only where the method quotes a question or names another rate: the name of a survey alone says
 * nothing of what it asks.
 *
 * @example 5-M4 企業内創業・兼業副業を認める事業者割合: the question asks of 副業・兼業, not of 創業
 */
export function wordsNotAsked({ plan, words }: CheckContext): Finding[] {
  return plan.indicators.filter(isAsked).flatMap((indicator) => {
    const absent = absentWords(indicator, words);
    return absent.length === 0
      ? []
      : [aboutIndicators([indicator], { step: 4, kind: 'hint', detail: { rule: 'R05', absent } })];
  });
}

function isAsked({ level, unit, collection: { method } }: Indicator): boolean {
  if (level === 'action' || unit !== '%') return false;
  return method.includes('「') || /[率度](?:$|[（(])/.test(method);
}

function absentWords({ name, collection }: Indicator, { general, near }: CheckWords): string[] {
  const method = fold(collection.method);
  const stands = (word: string): boolean =>
    [word, ...near.filter((group) => group.includes(word)).flat()].some((one) =>
      method.includes(one),
    );
  return contentWords(name, general).filter(
    (word) => !stands(word) && !halves(word).every((half) => stands(half)),
  );
}

/** 兼業副業 is held by a question that asks of 副業・兼業. */
function halves(word: string): string[] {
  return word.length === 4 ? [word.slice(0, 2), word.slice(2)] : [word];
}

function contentWords(name: string, general: readonly string[]): string[] {
  const longestFirst = general.toSorted((one, other) => other.length - one.length);
  const special = longestFirst.reduce(
    (rest, word) => rest.replaceAll(word, ' '),
    name.normalize('NFKC'),
  );
  return special.match(/[\p{Script=Han}々]{2,}|[\p{Script=Katakana}ー]{2,}|[A-Za-z]{2,}/gu) ?? [];
}

function fold(text: string): string {
  return text.normalize('NFKC').replaceAll('・', '');
}
