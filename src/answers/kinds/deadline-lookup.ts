/** 締切: by when figures are to be entered and whether they are, and until when comments are taken. */

import type { Collected } from '../../collection/collected.ts';
import { type FigureStatus, statusesOf } from '../../collection/figure-status.ts';
import type { CollectionRecord } from '../../collection/record.ts';
import { daysAfter } from '../../domain/calendar.ts';
import type { DueDay } from '../../domain/collection-rule.ts';
import type { CalendarDate } from '../../domain/fiscal-year.ts';
import type { Cadence } from '../../domain/indicator.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Review } from '../../domain/review.ts';
import { isOpen } from '../../review/review-of.ts';
import type { AnswerContext } from '../answer-context.ts';
import { askedFigures, isNarrowed, namedRows } from '../collected-figures.ts';
import type { Query } from '../query.ts';
import type { Row } from '../row.ts';

/** A figure with what the documents say of how often it is collected. */
export type DueFigure = FigureStatus & { cadence: Cadence };

export type DeadlineLookupFacts = {
  intent: 'deadline-lookup';
  query: Query;
  plan: Plan;
  today: CalendarDate;
  /** Nothing where only the deadline for comments was asked for. */
  figures: readonly DueFigure[] | undefined;
  /** Whether the question named figures, goals or a level. */
  isNarrowed: boolean;
  /** The day of the settings. */
  entryDue: DueDay;
  /** How many of the figures have a due day of their own. */
  ownDays: number;
  /** Open reviews; nothing where only figures were asked for. */
  reviews: readonly Review[] | undefined;
  rows: readonly Row[];
};

/** What lies within so many days is near. */
export const nearDays = 30;

/** Returns the deadlines of what was asked for; where it is not clear of what, of both. */
export function deadlineLookup(
  query: Query,
  { plan, today, record, collection }: AnswerContext,
): DeadlineLookupFacts {
  const { view } = query;
  const figures = view === 'comments' ? undefined : figuresOf(query, today, collection);
  const ofFigures = view === 'entry' || view === 'near' || view === 'overdue';
  const open = (record?.reviews ?? []).filter(isOpen);
  return {
    ...{ intent: 'deadline-lookup', query, plan, today, figures },
    isNarrowed: isNarrowed(query),
    entryDue: collection?.settings.entryDue ?? { month: 6, day: 30 },
    ownDays: (figures ?? []).filter(({ what }) => what.rule.due !== null).length,
    reviews: ofFigures
      ? undefined
      : open.filter(({ goal }) => query.goals === undefined || query.goals.includes(goal)),
    rows: namedRows(query, plan),
  };
}

function figuresOf(
  query: Query,
  today: CalendarDate,
  collection: CollectionRecord | undefined,
): DueFigure[] {
  if (collection === undefined) return [];
  const figures = askedFigures(query, collection);
  const all = statusesOf(figures, collection, today, query.fiscalYear).map((one) => ({
    ...one,
    cadence: cadenceOf(one.what, collection.plan),
  }));
  return all.filter((one) => isInView(one, query.view, today)).toSorted(byDue(query.view));
}

function isInView({ stage, due }: FigureStatus, view: Query['view'], today: CalendarDate): boolean {
  if (view === 'overdue') return stage === 'late';
  if (view !== 'near') return true;
  return stage === 'owed' && due !== null && due <= daysAfter(today, nearDays);
}

function byDue(view: Query['view']) {
  return (one: FigureStatus, other: FigureStatus): number =>
    view === undefined || view === 'entry' ? 0 : (one.due ?? '').localeCompare(other.due ?? '');
}

function cadenceOf({ target }: Collected, { indicators }: Plan): Cadence {
  return indicators.find(({ id }) => id === target)?.collection.cadence ?? { kind: 'unstated' };
}
