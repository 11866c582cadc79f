/** 続きのボタン: what one asks next about the same thing, each a whole question. */

import { type Intent, Query } from '../answers/query.ts';
import type { FiscalYear } from '../domain/fiscal-year.ts';
import type { Indicator } from '../domain/indicator.ts';
import { fiscalYearName } from './fiscal-year.ts';
import type { PageButton } from './page.ts';

/** What a question is about, without what it asked of it. */
const Subject = Query.pick({
  goals: true,
  policies: true,
  level: true,
  indicators: true,
  measures: true,
  projects: true,
  fiscalYear: true,
}).strip();

/** Returns a button that asks something else about the same subject. */
export function followUp(label: string, intent: Intent, query: Query): PageButton {
  return { label, query: { intent, ...Subject.parse(query) } };
}

/** Returns the same question narrowed to indicators by name, so that nothing else limits it. */
export function aboutIndicators(
  { intent, fiscalYear }: Query,
  indicators: readonly Indicator[],
): Query {
  const ids = indicators.map(({ id }) => id);
  return { intent, indicators: ids, ...(fiscalYear === undefined ? {} : { fiscalYear }) };
}

/** Returns 内訳: the contributions behind a figure. */
export function breakdownButton(query: Query): PageButton {
  const { label, query: next } = followUp('内訳', 'explain-calculation', query);
  return { label, query: { ...next, view: 'breakdown' } };
}

/** Returns 出典. */
export function sourceButton(query: Query): PageButton {
  return followUp('出典', 'source-lookup', query);
}

/** Returns 計算式. */
export function formulaButton(query: Query): PageButton {
  return followUp('計算式', 'explain-calculation', query);
}

/** Returns the same question for another year. */
export function yearButton(query: Query, fiscalYear: FiscalYear): PageButton {
  return { label: `${fiscalYearName(fiscalYear)}を見る`, query: { ...query, fiscalYear } };
}

/** Returns the things that a question names, for another question about them. */
export function thingsOf({ indicators, measures, projects, goals }: Query): Partial<Query> {
  return {
    ...(indicators && { indicators }),
    ...(measures && { measures }),
    ...(projects && { projects }),
    ...(goals && { goals }),
  };
}
