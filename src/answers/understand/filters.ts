/** 条件の読み（全体）: thresholds, zeros, gaps and the language of trends become filters. */

import type { Filter } from '../query.ts';
import type { Cues } from './cues.ts';
import { missingFilters } from './missing-filters.ts';
import type { Mentions } from './mentions.ts';
import type { Threshold } from './thresholds.ts';

/** Returns the conditions that a question sets, in the order in which they were said. */
export function readFilters(mentions: Mentions): readonly Filter[] {
  const { rest, thresholds, cues } = mentions;
  if (thresholds.length > 0) {
    const usual = cues.has('measure') ? 'achievementRate' : 'indexNumber';
    return thresholds.map((threshold, index) =>
      filterOf(measuredBefore(rest, thresholds, index, usual), threshold),
    );
  }
  const zero = zeroFilter(mentions);
  if (zero !== undefined) return [zero];
  const missing = missingFilters(rest, cues);
  if (missing.length > 0) return missing;
  const filter = statusFilter(cues) ?? trendFilter(mentions);
  return filter === undefined ? [] : [filter];
}

function filterOf(on: Filter['on'], threshold: Threshold): Filter {
  return threshold.op === 'between'
    ? { on, op: 'between', value: threshold.value }
    : { on, op: threshold.op, value: threshold.value };
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
  /(?:0|ぜろ)\s*(?:%|回|件|人|社)?\s*(?:の|である|になってい|だった|なのは|は|を|$|\s)|(?:実績|実数|達成率|基準値|指数)\s*(?:が|は|も|の)?\s*(?:0|ぜろ)(?![\d.])/;

/** 「実績が0の指標」, 「達成率ゼロの施策」: 0 is a value. */
function zeroFilter({ rest, cues }: Mentions): Filter | undefined {
  if (!/(?<![\d.])(?:0|ぜろ)(?![\d.])/.test(rest) || !zero.test(rest)) return undefined;
  const on = measuredBy(rest, cues.has('measure') ? 'achievementRate' : 'actual');
  return { on, op: 'eq', value: '0' };
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
