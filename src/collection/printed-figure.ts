/** 資料に載っている値: what the documents print for a fiscal year, which no entry ever replaces. */

import type { Entry } from '../domain/entry.ts';
import type { Figure } from '../domain/figure.ts';
import type { FiscalYear } from '../domain/fiscal-year.ts';
import type { Plan } from '../domain/plan.ts';
import type { Collected } from './collected.ts';

/**
 * Returns the figure that the plan's documents print; `undefined` for a 「—」 and for a year without a
 * record. A 重点事業 has none: its pages print what was foreseen before the year was over.
 *
 * @example
 * printedFigure(plan, fiveA2, { what: 'actual', fiscalYear: 2024 }); // '205'
 */
export function printedFigure(
  { indicators, measureIndicators }: Plan,
  { target, sameAs }: Pick<Collected, 'target' | 'sameAs'>,
  { what, fiscalYear }: { what: Entry['what']; fiscalYear: FiscalYear },
): Figure | undefined {
  const ids = new Set<string>([target, ...sameAs]);
  if (what === 'planned') {
    return measureIndicators.find(({ id }) => ids.has(id))?.planTotal ?? undefined;
  }
  const actual = [...indicators, ...measureIndicators]
    .filter(({ id }) => ids.has(id))
    .flatMap(({ actuals }) => actuals)
    .find((one) => one.fiscalYear === fiscalYear && one.state === 'measured');
  return actual?.state === 'measured' ? actual.value : undefined;
}
