/** 条件の言い方: a threshold or a status before the thing it is asked of. */

import type { Filter, Query } from '../answers/query.ts';
import { isAboutPresence } from '../answers/threshold.ts';
import { grouped } from './numbers.ts';

const names: Record<Filter['on'], string> = {
  indexNumber: '指数',
  actual: '実績',
  baseline: '基準値',
  achievementRate: '達成率',
  status: '状態',
};

const statuses: Record<string, string> = {
  'published-differs': '公表値と計算の値が異なる',
  'not-started': 'まだ始まっていない',
  'in-conflict': '資料によって値が異なる',
};

const comparisons = {
  lt: 'を下回る',
  lte: '以下の',
  gt: 'を上回る',
  gte: '以上の',
  eq: 'の',
} as const;

/**
 * Returns the conditions of a query as words that stand before 指標 or 施策; empty without any.
 *
 * @example 「90以上100未満」
 * conditionsLabel(query); // 指数が90以上で、指数が100を下回る
 */
export function conditionsLabel({ filter, and }: Query): string {
  if (!filter) return and ? conditionLabel(and) : '';
  return and
    ? `${joining(conditionLabel(filter))}、${conditionLabel(and)}`
    : conditionLabel(filter);
}

/** 「…を下回る」 goes on as 「…を下回り」, 「…以上の」 as 「…以上で」. */
function joining(condition: string): string {
  return condition.replace(/る$/, 'り').replace(/の$/, 'で');
}

/**
 * Returns a condition as words that stand before 指標 or 施策.
 *
 * @example
 * conditionLabel({ on: 'indexNumber', op: 'lt', value: '100' }); // 指数が100を下回る
 * conditionLabel({ on: 'actual', op: 'missing' }); // 実績が「—」の
 */
export function conditionLabel(filter: Filter): string {
  if (isAboutPresence(filter)) {
    return filter.op === 'missing' ? `${names[filter.on]}が「—」の` : `${names[filter.on]}がある`;
  }
  if (filter.op === 'between') {
    const [low, high] = filter.value;
    return `${names[filter.on]}が${amount(low, filter)}から${amount(high, filter)}までの`;
  }
  const status = filter.on === 'status' ? statuses[filter.value] : undefined;
  if (status !== undefined) return status;
  return `${names[filter.on]}が${amount(filter.value, filter)}${comparisons[filter.op]}`;
}

function amount(figure: string, { on }: Filter): string {
  return `${grouped(figure)}${on === 'achievementRate' ? '%' : ''}`;
}
