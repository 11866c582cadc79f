/** 順位: indicators by index number, ties whole, disputed figures outside. */

import type { FiscalYear } from '../../domain/fiscal-year.ts';
import { type Decimal, toDecimal } from '../../scoring/decimal.ts';
import type { AnswerContext } from '../answer-context.ts';
import { citationsIn } from '../citations-in.ts';
import { type CitedDocument, citedDocuments } from '../cited-documents.ts';
import { type Count, count } from '../indicator-counts.ts';
import { type IndicatorFact, indicatorFact, seriesFacts } from '../indicator-facts.ts';
import { matchesFilter } from '../matches-filter.ts';
import type { Query } from '../query.ts';
import type { IndicatorRow } from '../row.ts';
import { type GoalSelection, selectGoals, selectIndicators, yearOf } from '../selection.ts';

export type RankedIndicator = { rank: number; fact: IndicatorFact };

export type RankIndicatorsFacts = {
  intent: 'rank-indicators';
  query: Query;
  fiscalYear: FiscalYear;
  selection: GoalSelection;
  order: 'asc' | 'desc';
  /** Up to the limit; more where the last place is shared. */
  ranked: readonly RankedIndicator[];
  /** 順位外: disputed figures that would have come within the limit, in the same order. */
  unranked: readonly IndicatorFact[];
  /** All that are ranked, before the limit. */
  ofRanked: number;
  /** Those without an index number: counted, never ranked. */
  without: Count;
  sources: readonly CitedDocument[];
  rows: readonly IndicatorRow[];
};

/**
 * Returns the indicators with the highest (or lowest) index numbers of a fiscal year.
 *
 * Equal as shown is a tie: it shares its place and is given whole, and the next place is skipped.
 */
export function rankIndicators(query: Query, { plan }: AnswerContext): RankIndicatorsFacts {
  const fiscalYear = yearOf(query, plan);
  const order = query.order ?? 'desc';
  const facts = selectIndicators(query, plan)
    .map((indicator) => indicatorFact(plan, indicator, fiscalYear))
    .filter((fact) => !query.filter || matchesFilter(fact, query.filter));
  const selected = facts.map(({ indicator }) => indicator);
  const scored = bestFirst(seriesFacts(plan, selected, fiscalYear), order);
  const undisputed = scored.filter(({ fact }) => fact.conflicts.length === 0);
  const limit = query.limit ?? scored.length;
  const placed = scored
    .map((entry) => ({ rank: rankAmong(undisputed, entry, order), fact: entry.fact }))
    .filter(({ rank }) => rank <= limit);
  const ranked = placed.filter(({ fact }) => fact.conflicts.length === 0);
  const unranked = placed.filter(({ fact }) => fact.conflicts.length > 0).map(({ fact }) => fact);
  const without = facts.filter(({ score }) => score.state !== 'scored');
  return {
    intent: 'rank-indicators',
    query,
    fiscalYear,
    selection: selectGoals(query, plan),
    order,
    ranked,
    unranked,
    ofRanked: undisputed.length,
    without: count(without.map(({ indicator }) => indicator)),
    sources: citedDocuments(
      plan,
      selected.flatMap((one) => citationsIn(one, fiscalYear)),
    ),
    rows: [
      ...ranked.map(({ rank, fact }) => ({ ...fact.row, rank })),
      ...unranked.map(({ row }) => ({ ...row, rank: null })),
    ],
  };
}

/** The index number as shown: what people see as equal is a tie. */
type Entry = { fact: IndicatorFact; shown: Decimal };

function bestFirst(facts: readonly IndicatorFact[], order: 'asc' | 'desc'): Entry[] {
  return facts
    .flatMap((fact) =>
      fact.score.state === 'scored' ? [{ fact, shown: toDecimal(fact.score.shown) }] : [],
    )
    .toSorted((a, b) => compare(a, b, order));
}

function rankAmong(entries: readonly Entry[], entry: Entry, order: 'asc' | 'desc'): number {
  return 1 + entries.filter((other) => compare(other, entry, order) < 0).length;
}

function compare(a: Entry, b: Entry, order: 'asc' | 'desc'): number {
  return order === 'desc' ? b.shown.comparedTo(a.shown) : a.shown.comparedTo(b.shown);
}
