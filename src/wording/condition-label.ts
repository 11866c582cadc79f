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

/** Returns what a condition is about: 指数, 実績, 基準値, 達成率. */
export function conditionName({ on }: Filter): string {
  return names[on];
}

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
 * Returns the conditions of a query as words that stand before 重点事業, whose 達成 is actual ÷ target.
 *
 * @example
 * projectCondition({ intent: 'project-list', filter: { on: 'achievementRate', op: 'lt', value: '100' } });
 * // 目標に届いていない
 */
export function projectCondition({ filter, and }: Query): string {
  const [first = '', second] = [filter, and].flatMap((one) => (one ? [ofProjects(one)] : []));
  return second === undefined ? first : `${joining(first)}、${second}`;
}

function ofProjects(filter: Filter): string {
  if (filter.op === 'missing') return '実績か目標の数値が図だけにある';
  if (filter.op === 'present') return '実績と目標の数値がある';
  if (filter.op === 'between' || filter.value !== '100') {
    return conditionLabel(filter).replace(names[filter.on], '実績÷目標');
  }
  return ofTarget[filter.op];
}

const ofTarget = {
  lt: '目標に届いていない',
  lte: '目標以下の',
  gt: '目標を超えた',
  gte: '目標を達成した',
  eq: '目標とちょうど同じ',
} as const;

/**
 * Returns a condition as words that stand before 指標 or 施策.
 *
 * @example
 * conditionLabel({ on: 'indexNumber', op: 'lt', value: '100' }); // 指数が100を下回る
 * conditionLabel({ on: 'actual', op: 'gte', value: '50', unit: '%' }); // 実績が50%以上の
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

function amount(figure: string, filter: Filter): string {
  const unit = 'unit' in filter ? filter.unit : undefined;
  return `${grouped(figure)}${filter.on === 'achievementRate' ? '%' : (unit ?? '')}`;
}
