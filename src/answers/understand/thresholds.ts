/** 条件の読み: 「100を下回っている」 is below 100, 「100以下」 is 100 too, 「1.5倍以上」 is 150 and more. */

import { hundred, plainDigits, toDecimal } from '../../scoring/decimal.ts';
import { type Comparison, comparisonOf, comparisonPattern } from './comparisons.ts';
import { type Found, take } from './surface.ts';

/** `at` is where it stands, so that the word before it tells what is compared. */
export type Threshold = { at: number; unit?: string; isDenied?: boolean } & (
  { op: Comparison; value: string } | { op: 'between'; value: [string, string] }
);

const figure = '(?<![\\d.]|姿\\s?|no\\.?\\s?)(\\d+(?:\\.\\d+)?|ぜろ)';
const unit = '\\s*(倍|%|ぱーせんと|ぽいんと|点|回|件|人|社|事業|円)?\\s*';
const particle = '(?:を|より|が|は|に|の|から|も|って|という|台)?\\s*';

/** Up to here a bare range is one of goals. */
const goals = 11;

const between = new RegExp(
  `${figure}${unit}(?:(?:から|~|以上で?、?)\\s*${figure}${unit}(?:の間|以下|まで|の範囲|(?=\\s*の?(?:施策|指標|もの)))|(?:と|、)\\s*${figure}${unit}の間)`,
  'g',
);
const exact = new RegExp(`(?:ちょうど|ぴったり|じゃすと|きっかり)\\s*${figure}${unit}`, 'g');
/** 「指数が100の指標」. */
const plainly = new RegExp(
  `(?<=指数(?:が|は|の)?\\s*)${figure}${unit}(?=(?:の|である)\\s*(?:指標|もの|やつ|の))`,
  'g',
);
const single = new RegExp(`${figure}${unit}${particle}(?:${comparisonPattern})`, 'g');

/** 「1割以上減った」 is 90 and less, 「30%以上増えた」 is 130 and more. */
const change =
  /(?<![\d.])(\d+(?:\.\d+)?)\s*(割|%|ぱーせんと|ぽいんと)\s*(?:以上|超|より)?\s*(?:も|ほど|以上)?\s*(減|下が|落ち|低下|増え|増加|伸び|上が|上昇)/g;
const falls = /減|下が|落ち|低下/;

/** Returns the thresholds in a text, in their order. A comparison that is denied is turned round. */
export function takeThresholds(text: string): Found<Threshold> {
  const ranges = take<Threshold>(text, between, (match) => {
    const [words, low = '', lowUnit, high, highUnit, other, otherUnit] = match;
    // 「目指す姿を1から11まで」, 「5～7の指標」
    if (!/(?:間|以下|範囲)$/.test(words) && Number(high) <= goals) return undefined;
    const upper = high === undefined ? valueOf(other ?? '', otherUnit) : valueOf(high, highUnit);
    return { at: match.index, op: 'between', value: [valueOf(low, lowUnit), upper] };
  });
  const equals = take<Threshold>(ranges.rest, exact, (match) => {
    const [, value = '', ofUnit] = match;
    return { at: match.index, op: 'eq', value: valueOf(value, ofUnit) };
  });
  const plain = take<Threshold>(equals.rest, plainly, (match) => {
    const [, value = '', ofUnit] = match;
    return { at: match.index, op: 'eq', value: valueOf(value, ofUnit) };
  });
  const changes = take<Threshold>(plain.rest, change, (match) => {
    const [, amount = '', ofUnit = '', way = ''] = match;
    const points = toDecimal(amount).times(ofUnit === '割' ? 10 : 1);
    return falls.test(way)
      ? { at: match.index, op: 'lte', value: plainDigits(hundred.minus(points)) }
      : { at: match.index, op: 'gte', value: plainDigits(hundred.plus(points)) };
  });
  const singles = take<Threshold>(changes.rest, single, (match, following) => {
    const [, value = '', ofUnit] = match;
    const compared = comparisonOf(match, following);
    if (compared === undefined) return undefined;
    return { at: match.index, ...compared, value: valueOf(value, ofUnit), ...unitOf(ofUnit) };
  });
  const found = [
    ...ranges.found,
    ...equals.found,
    ...plain.found,
    ...changes.found,
    ...singles.found,
  ];
  return { found: found.toSorted((a, b) => a.at - b.at), rest: singles.rest };
}

/** What is counted in a unit: 「50%以上」 asks nothing of persons. */
function unitOf(text: string | undefined): { unit?: string } {
  if (text === 'ぱーせんと') return { unit: '%' };
  const isUnit = text !== undefined && ['%', '回', '件', '人', '社', '事業'].includes(text);
  return isUnit ? { unit: text } : {};
}

/** An index number is a percentage of the baseline, so twice the baseline reads 200. */
function valueOf(text: string, ofUnit: string | undefined): string {
  const value = toDecimal(text === 'ぜろ' ? '0' : text);
  return plainDigits(ofUnit === '倍' ? value.times(100) : value);
}
