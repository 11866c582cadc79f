/** 条件の読み（全体）: thresholds, zeros, gaps and the language of trends become filters. */

import type { Filter } from '../query.ts';
import type { Cues } from './cues.ts';
import { presenceFilters } from './presence-filters.ts';
import type { Mentions } from './mentions.ts';
import type { Threshold } from './thresholds.ts';

/** The conditions of a question, and how many denials they already took in. */
export type ReadFilters = { filters: readonly Filter[]; denialsRead: number };

/** Returns the conditions that a question sets, in the order in which they were said. */
export function readFilters(mentions: Mentions): ReadFilters {
  const { rest, thresholds, cues } = mentions;
  if (thresholds.length > 0) {
    const usual = cues.has('measure') ? 'achievementRate' : 'indexNumber';
    const filters = thresholds.map((threshold, index) => {
      const unsaid = isOfFigures(threshold) && usual === 'indexNumber' ? 'actual' : usual;
      return filterOf(measuredBefore(rest, thresholds, index, unsaid), threshold);
    });
    const denialsRead = thresholds.filter(({ isDenied }) => isDenied === true).length;
    return { filters, denialsRead };
  }
  const zero = zeroFilter(mentions);
  if (zero !== undefined) return { filters: [zero], denialsRead: zero.op === 'gt' ? 1 : 0 };
  const trend = trendFilter(mentions);
  const presence = presenceFilters(rest, cues);
  if (presence.filters.length > 0 && !(trend !== undefined && deniedTrend.test(rest))) {
    return presence;
  }
  const filter = statusFilter(cues) ?? trend;
  return { filters: filter === undefined ? [] : [filter], denialsRead: 0 };
}

/** 「100人以上の指標」 can only mean figures; 「100%を下回る」 is said of index numbers too. */
function isOfFigures(threshold: Threshold): boolean {
  const { unit } = threshold;
  return unit !== undefined && !(unit === '%' && threshold.value === '100');
}

/** A unit narrows figures; an index number or a rate has none. */
function filterOf(on: Filter['on'], threshold: Threshold): Filter {
  if (threshold.op === 'between') return { on, op: 'between', value: threshold.value };
  const { op, value, unit } = threshold;
  const isFigure = on === 'actual' || on === 'baseline';
  return { on, op, value, ...(isFigure && unit !== undefined ? { unit } : {}) };
}

/** 「100を下回り、かつ基準値が500以上」: each threshold goes with the word before it. */
function measuredBefore(
  text: string,
  thresholds: readonly Threshold[],
  index: number,
  usual: Filter['on'],
): Filter['on'] {
  if (thresholds.length === 1) return measuredBy(text, usual);
  return measuredBy(text.slice(thresholds[index - 1]?.at ?? 0, thresholds[index]?.at), usual);
}

const onWords: readonly [Filter['on'], RegExp][] = [
  ['achievementRate', /達成率/],
  ['baseline', /基準値/],
  ['actual', /実績|実数|現在値/],
  ['indexNumber', /指数/],
];

function measuredBy(text: string, usual: Filter['on']): Filter['on'] {
  return onWords.find(([, word]) => word.test(text))?.[0] ?? usual;
}

const zero =
  /(?:0|ぜろ)\s*(?:%|回|件|人|社)?\s*(?:の|でな|ではな|じゃな|である|になってい|だった|なのは|は|を|$|\s)|(?:実績|実数|達成率|基準値|指数)\s*(?:が|は|も|の)?\s*(?:0|ぜろ)(?![\d.])/;

const deniedZero = /(?:0|ぜろ)\s*(?:%|回|件|人|社)?\s*(?:では?|じゃ)な/;

/** 「実績が0の指標」, 「達成率ゼロの施策」: 0 is a value. */
function zeroFilter({ rest, cues }: Mentions): Filter | undefined {
  if (!/(?<![\d.])(?:0|ぜろ)(?![\d.])/.test(rest) || !zero.test(rest)) return undefined;
  // 「ゼロ件の施策」 counts; 「0%の施策」 is a rate
  const isCounted = /(?:0|ぜろ)\s*(?:件|回|人|社)/.test(rest);
  const on = measuredBy(rest, cues.has('measure') && !isCounted ? 'achievementRate' : 'actual');
  return deniedZero.test(rest) ? { on, op: 'gt', value: '0' } : { on, op: 'eq', value: '0' };
}

function statusFilter(cues: Cues): Filter | undefined {
  if (cues.has('differs')) return { on: 'status', op: 'eq', value: 'published-differs' };
  if (cues.has('conflict')) return { on: 'status', op: 'eq', value: 'in-conflict' };
  return cues.has('notStarted') ? { on: 'status', op: 'eq', value: 'not-started' } : undefined;
}

/** 「伸びていない」 is not above, 「下がっていない」 not below. */
const deniedTrend =
  /(?:伸び|増え|上が|改善し|上回|下が|落ち|落ち込|減|悪くな|悪化し|下回|割)[んっりてでいらえ]{0,4}(?:ない|なかった|ません|とらん|へん)/;

/** 「落ち込んでいる」 is said of what is below its baseline, 「好調な」 of what is above. */
function trendFilter({ rest, cues }: Mentions): Filter | undefined {
  const denied = deniedTrend.test(rest);
  const on = 'indexNumber';
  if (cues.has('below')) return { on, op: denied ? 'gte' : 'lt', value: '100' };
  if (cues.has('flat')) return { on, op: 'eq', value: '100' };
  return cues.has('above') ? { on, op: denied ? 'lte' : 'gt', value: '100' } : undefined;
}
