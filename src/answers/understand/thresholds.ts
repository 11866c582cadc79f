/** 条件の読み: 「100を下回っている」 is below 100, 「100以下」 is 100 too, 「1.5倍以上」 is 150 and more. */

import { toDecimal, plainDigits } from '../../scoring/decimal.ts';
import { type Comparison, comparisonOf, comparisonPattern } from './comparisons.ts';
import { type Found, take } from './surface.ts';

/** `at` is where it stands, so that the word before it tells what is compared. */
export type Threshold = { at: number } & (
  { op: Comparison; value: string } | { op: 'between'; value: [string, string] }
);

const figure = '(?<![\\d.]|姿\\s?|no\\.?\\s?)(\\d+(?:\\.\\d+)?|ぜろ)';
const unit = '\\s*(倍|%|ぽいんと|点|回|件|人|社|事業者?|円)?\\s*';
const particle = '(?:を|より|が|は|に|の|から|も|って|という|台)?\\s*';

/** Up to here a bare range is one of goals. */
const goals = 11;

const between = new RegExp(
  `${figure}${unit}(?:(?:から|~|以上で?、?)\\s*${figure}${unit}(?:の間|以下|まで|の範囲)|(?:と|、)\\s*${figure}${unit}の間)`,
  'g',
);
const exact = new RegExp(`(?:ちょうど|ぴったり|じゃすと|きっかり)\\s*${figure}${unit}`, 'g');
const single = new RegExp(`${figure}${unit}${particle}(?:${comparisonPattern})`, 'g');

/** Returns the thresholds in a text, in their order. A comparison that is denied is turned round. */
export function takeThresholds(text: string): Found<Threshold> {
  const ranges = take<Threshold>(text, between, (match) => {
    const [words, low = '', lowUnit, high, highUnit, other, otherUnit] = match;
    if (words.endsWith('まで') && Number(high) <= goals) return undefined; // 「目指す姿を1から11まで」
    const upper = high === undefined ? valueOf(other ?? '', otherUnit) : valueOf(high, highUnit);
    return { at: match.index, op: 'between', value: [valueOf(low, lowUnit), upper] };
  });
  const equals = take<Threshold>(ranges.rest, exact, (match) => {
    const [, value = '', ofUnit] = match;
    return { at: match.index, op: 'eq', value: valueOf(value, ofUnit) };
  });
  const singles = take<Threshold>(equals.rest, single, (match) => {
    const [words, value = '', ofUnit] = match;
    const op = comparisonOf(match, equals.rest.slice(match.index + words.length));
    return op && { at: match.index, op, value: valueOf(value, ofUnit) };
  });
  const found = [...ranges.found, ...equals.found, ...singles.found];
  return { found: found.toSorted((a, b) => a.at - b.at), rest: singles.rest };
}

/** An index number is a percentage of the baseline, so twice the baseline reads 200. */
function valueOf(text: string, ofUnit: string | undefined): string {
  const value = toDecimal(text === 'ぜろ' ? '0' : text);
  return plainDigits(ofUnit === '倍' ? value.times(100) : value);
}
