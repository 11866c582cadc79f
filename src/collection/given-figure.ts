/** 入力しない年度の値: what the documents print, or a baseline that stands for its own year. */

import { asOf } from '../domain/as-of.ts';
import type { Entry } from '../domain/entry.ts';
import type { Figure } from '../domain/figure.ts';
import type { FiscalYear } from '../domain/fiscal-year.ts';
import type { Collected } from './collected.ts';
import { printedFigure } from './printed-figure.ts';
import { planAsRevised, type Revisable } from './revisions-in-force.ts';

type About = Pick<Collected, 'target' | 'sameAs'>;
type Of = { what: Entry['what']; fiscalYear: FiscalYear };

/** Returns the figure that a year has without anybody entering one; no entry ever replaces it. */
export function givenFigure(state: Revisable, about: About, of: Of): Figure | undefined {
  return printedFigure(state.plan, about, of) ?? baselineOfYear(state, about, of)?.figure;
}

/** A baseline, and the number of the 見直し that decided it; `null` for one of the plan. */
export type BaselineOfYear = { figure: Figure; revision: number | null };

/**
 * Returns the baseline that holds in a fiscal year, where it is the figure of that very year: beside it
 * an entry would be a second figure for the same year, and the answers show one.
 *
 * @example 5-M4, by 見直し1 from 令和7年度 on against 73% of 令和7年度
 * baselineOfYear(state, fiveM4, { what: 'actual', fiscalYear: 2025 }); // { figure: '73', revision: 1 }
 */
export function baselineOfYear(
  state: Revisable,
  { target, sameAs }: About,
  { what, fiscalYear }: Of,
): BaselineOfYear | undefined {
  if (what === 'planned') return undefined;
  const ids = new Set<string>([target, ...sameAs]);
  const found = planAsRevised(state).indicators.find(({ id }) => ids.has(id));
  if (found === undefined) return undefined;
  const { baseline, revised = [] } = asOf(found, fiscalYear);
  if (baseline.value === null || baseline.fiscalYear !== fiscalYear) return undefined;
  const by = revised.findLast(({ kind }) => kind !== 'wording');
  return { figure: baseline.value, revision: by?.no ?? null };
}
