/** 施策の一覧: the action plan's rows of some goals, or the values that meet a condition, or a ranking. */

import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { Goal } from '../../domain/goal.ts';
import type { ActionPlanSection } from '../../domain/measure.ts';
import { toDecimal } from '../../scoring/decimal.ts';
import { latestMeasureFiscalYear } from '../../scoring/latest-fiscal-year.ts';
import {
  type MeasureEntry,
  type MeasureValue,
  actualFigure,
  distinctValues,
  measureEntries,
  measureRow,
  isNotStarted,
  rateFigure,
} from '../action-plan.ts';
import type { AnswerContext } from '../answer-context.ts';
import { citationsIn } from '../citations-in.ts';
import { type CitedDocument, citedDocuments } from '../cited-documents.ts';
import { askedGoals, isLoaded } from '../loaded-goals.ts';
import { isInUnit } from '../matches-filter.ts';
import type { Filter, Query } from '../query.ts';
import type { Row } from '../row.ts';
import { isAboutPresence, meetsThreshold } from '../threshold.ts';

/** A value with its place; equal rates share one (1, 2, 2, 4). */
export type RankedValue = MeasureValue & { rank: number };

export type MeasureListing =
  /** Every row as printed, with its 【再掲】 mark. */
  | { layout: 'printed-rows'; entries: readonly MeasureEntry[] }
  /** One entry per value that meets the condition. */
  | { layout: 'matches'; values: readonly MeasureValue[] }
  /** Ties stand whole, so there may be more than were asked for. */
  | {
      layout: 'ranking';
      order: 'asc' | 'desc';
      ranked: readonly RankedValue[];
      /** Two sources disagree: shown beside the ranking, not in it. */
      inConflict: readonly MeasureValue[];
      withoutRate: readonly MeasureValue[];
      /** In an ascending ranking led by what had not begun yet: the lowest that was running. */
      lowestRunning: readonly MeasureValue[];
    };

export type MeasureListFacts = {
  intent: 'measure-list';
  query: Query;
  fiscalYear: FiscalYear;
  /** The goals asked for, by number or through their policy; empty where all were. */
  goals: readonly Goal[];
  sections: readonly ActionPlanSection[];
  notLoaded: readonly number[];
  /** Rows of these goals and sections before 【再掲】 was taken out. */
  printedRows: number;
  listing: MeasureListing;
  sources: readonly CitedDocument[];
  /** Whether the guide of 25 % a year is named. */
  showsPace: boolean;
  rows: readonly Row[];
};

/** Returns the printed rows of what was asked, or one entry per value for a condition or ranking. */
export function measureList(
  query: Query,
  { plan, showsPace = false }: AnswerContext,
): MeasureListFacts {
  const fiscalYear = query.fiscalYear ?? latestMeasureFiscalYear(plan);
  const goals = askedGoals(query, plan);
  const asked = measureEntries(plan, fiscalYear).filter((entry) => isAsked(entry, goals, query));
  const kept = query.excludeRepeated ? asked.filter(({ measure }) => !measure.repeated) : asked;
  const listing = listingOf(kept, query);
  const shown = shownEntries(listing);
  return {
    intent: 'measure-list',
    query,
    fiscalYear,
    showsPace,
    goals: goals ?? [],
    sections: plan.sections.filter(({ no }) => query.sections?.includes(no)),
    notLoaded: (goals ?? []).map(({ no }) => no).filter((no) => !isLoaded(plan, no)),
    printedRows: asked.length,
    listing,
    sources: citedDocuments(
      plan,
      [...shown, ...setAside(listing)].flatMap(({ measure, indicator, conflicts }) => [
        measure.citation,
        ...(indicator === undefined ? [] : citationsIn(indicator, fiscalYear).slice(1)),
        ...conflicts.flatMap(({ readings }) => readings.map(({ citation }) => citation)),
      ]),
    ),
    rows: shown.map((entry) => measureRow(entry, fiscalYear)),
  };
}

function isAsked(
  { measure }: MeasureEntry,
  goals: readonly Goal[] | undefined,
  { sections, measures }: Query,
): boolean {
  if (goals && !goals.some(({ no }) => no === measure.goal)) return false;
  if (sections && !sections.includes(measure.section)) return false;
  if (!measures) return true;
  return measure.indicator !== null && measures.includes(measure.indicator);
}

function listingOf(entries: readonly MeasureEntry[], query: Query): MeasureListing {
  const { order, limit } = query;
  const conditions = [query.filter, query.and].filter((filter) => filter !== undefined);
  if (conditions.length === 0 && !order && !limit) return { layout: 'printed-rows', entries };
  const values = distinctValues(entries).filter(({ first }) =>
    conditions.every((filter) => meets(first, filter)),
  );
  if (order ?? limit) return rankingOf(values, order ?? 'desc', limit);
  return { layout: 'matches', values };
}

function rankingOf(
  values: readonly MeasureValue[],
  order: 'asc' | 'desc',
  limit: number | undefined,
): MeasureListing {
  const inConflict = values.filter(({ first }) => first.conflicts.length > 0);
  const undisputed = values.filter((value) => !inConflict.includes(value));
  const rated = undisputed.flatMap((value) => {
    const rate = rateFigure(value.first);
    return rate === undefined ? [] : [{ value, rate: toDecimal(rate) }];
  });
  const isAhead = (one: (typeof rated)[number], other: (typeof rated)[number]) =>
    order === 'desc' ? one.rate.gt(other.rate) : one.rate.lt(other.rate);
  const ranked = rated
    .map((entry) => ({
      ...entry.value,
      rank: 1 + rated.filter((other) => isAhead(other, entry)).length,
    }))
    .toSorted((one, other) => one.rank - other.rank);
  const shown = ranked.filter(({ rank }) => limit === undefined || rank <= limit);
  return {
    layout: 'ranking',
    order,
    ranked: shown,
    inConflict,
    withoutRate: undisputed.filter(({ first }) => rateFigure(first) === undefined),
    lowestRunning:
      order === 'asc' && shown.some(({ first }) => isNotStarted(first))
        ? lowestRunning(ranked)
        : [],
  };
}

function lowestRunning(ranked: readonly RankedValue[]): RankedValue[] {
  const running = ranked.filter(({ first }) => !isNotStarted(first));
  return running.filter(({ rank }) => rank === running[0]?.rank);
}

/** The rows of a ranking are its ranked values only; what was set aside stands in the facts. */
function shownEntries(listing: MeasureListing): readonly MeasureEntry[] {
  switch (listing.layout) {
    case 'printed-rows':
      return listing.entries;
    case 'matches':
      return listing.values.map(({ first }) => first);
    case 'ranking':
      return listing.ranked.map(({ first }) => first);
  }
}

function setAside(listing: MeasureListing): readonly MeasureEntry[] {
  return listing.layout === 'ranking' ? listing.inConflict.map(({ first }) => first) : [];
}

/** An index number or a baseline is nothing that a measure has, so such a condition meets none. */
function meets(entry: MeasureEntry, filter: Filter): boolean {
  if (filter.on === 'status') return 'value' in filter && hasStatus(entry, filter.value);
  if (filter.on !== 'achievementRate' && filter.on !== 'actual') return false;
  if (!isInUnit(entry.measure.printedUnit, filter)) return false;
  const figure = filter.on === 'actual' ? actualFigure(entry) : rateFigure(entry);
  if (isAboutPresence(filter)) return (figure === undefined) === (filter.op === 'missing');
  return figure !== undefined && meetsThreshold(figure, filter);
}

function hasStatus(entry: MeasureEntry, status: unknown): boolean {
  if (status === 'in-conflict') return entry.conflicts.length > 0;
  return status === 'not-started' && isNotStarted(entry);
}
