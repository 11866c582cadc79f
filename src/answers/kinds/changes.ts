/** 変化: what changed since a moment: values, revisions, comments, ward responses, reviews. */

import { entryInForce } from '../../collection/approved.ts';
import { cellOf, type Collected, collected, collectedIn } from '../../collection/collected.ts';
import type { CollectionRecord } from '../../collection/record.ts';
import type { SeenRevision } from '../../collection/revision-record.ts';
import type { DiscussionPoint } from '../../domain/discussion-point.ts';
import type { Entry, EnteredValue } from '../../domain/entry.ts';
import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Review } from '../../domain/review.ts';
import type { SeenComment } from '../../review/seen-by.ts';
import type { AnswerContext, Earlier } from '../answer-context.ts';
import type { Query } from '../query.ts';
import type { Row } from '../row.ts';
import { type ChangedFigure, changedFigures } from './changed-figures.ts';
import { type ChangedGoals, changedGoals } from './changed-goals.ts';

/** A value of one year before and after; nothing where none was approved. */
export type ChangedValue = {
  what: Collected;
  /** `planned`: 4年間の計画 of a 施策, 目標 of a 重点事業. */
  part: Entry['what'];
  fiscalYear: FiscalYear;
  before: EnteredValue | undefined;
  after: EnteredValue | undefined;
  /** Who approved the new one, as far as their name is known, and when. */
  approved: { by: string | undefined; at: string } | undefined;
};

/** A 見直し that is new, went a stage further, or was dropped. */
export type ChangedRevision = { revision: SeenRevision; before: SeenRevision | undefined };

export type ChangesFacts = {
  intent: 'changes';
  query: Query;
  /** From when, and up to when; up to now where that stays out. */
  since: string;
  until: string | undefined;
  plan: Plan;
  /** The revision numbers of the adopted plan, where a newer one was adopted. */
  adopted: { from: number; to: number } | undefined;
  values: readonly ChangedValue[];
  /** Figures that differ although no approved value accounts for it. */
  figures: readonly ChangedFigure[];
  goals: ChangedGoals;
  /** 論点 that were published. */
  points: readonly DiscussionPoint[];
  revisions: readonly ChangedRevision[];
  comments: {
    added: readonly SeenComment[];
    rewritten: readonly SeenComment[];
    withdrawn: readonly SeenComment[];
  };
  /** Comments that the ward has answered, or answered anew, or whose 対応状況 it has told. */
  responded: readonly SeenComment[];
  reviews: {
    opened: readonly Review[];
    closed: readonly Review[];
    reopened: readonly Review[];
  };
  rows: readonly Row[];
};

/** Returns what the reader may know of it; goals and indicators that were named narrow it. */
export function changes(query: Query, context: AnswerContext): ChangesFacts {
  const { plan, record, earlier } = context;
  const since = earlier?.moment ?? '';
  const of = ({ goal }: { goal: number }): boolean => query.goals?.includes(goal) ?? true;
  const before = new Map(earlier?.record?.comments.map((one) => [one.no, one]));
  const isAbout = (one: SeenComment): boolean => of(one) && isNamed(one, query);
  const seen = (record?.comments ?? []).filter(isAbout);
  const known = seen.flatMap((now) => {
    const then = before.get(now.no);
    return then === undefined ? [] : [{ now, then }];
  });
  const values = changedValues(query, context.collection, earlier?.collection);
  const goals = changedGoals(context, of);
  return {
    ...{ intent: 'changes', query, since, until: query.asOf, plan, rows: [] },
    ...{ values, goals, points: pointsSince(context, since, of) },
    figures: otherFigures(query, context, { values, goals }),
    adopted: adoptedSince(context),
    revisions: changedRevisions(query, context, earlier),
    comments: {
      added: seen.filter(({ no, isWithheld }) => !before.has(no) && !isWithheld),
      rewritten: known
        .filter(({ now, then }) => !now.isWithheld && now.versions.length > then.versions.length)
        .map(({ now }) => now),
      withdrawn: seen.filter(
        ({ deletedAt }) => deletedAt !== null && Date.parse(deletedAt) > Date.parse(since),
      ),
    },
    responded: seen.filter((one) => !one.isWithheld && toldBy(one) > toldBy(before.get(one.no))),
    reviews: reviewsSince(context, of),
  };
}

/** Both lists only grow. */
function toldBy(comment: SeenComment | undefined): number {
  const { versions = [], progress = [] } = comment?.response ?? {};
  return versions.length + progress.length;
}

function pointsSince(
  { checks, record }: AnswerContext,
  since: string,
  of: (review: Review) => boolean,
): DiscussionPoint[] {
  const reviews = new Set(record?.reviews.filter(of).map(({ no }) => no));
  return (checks?.points ?? []).filter(
    ({ review, at }) => reviews.has(review) && Date.parse(at) > Date.parse(since),
  );
}

/** An approved value, and the content of a whole goal, have their own lists. */
function otherFigures(
  { goals: asked, indicators }: Query,
  { plan, earlier }: AnswerContext,
  { values, goals }: Pick<ChangesFacts, 'values' | 'goals'>,
): ChangedFigure[] {
  if (earlier === undefined) return [];
  const told = new Set(
    values.flatMap(({ what: { target, sameAs }, part, fiscalYear }) =>
      [target, ...sameAs].map((id) => `${id} ${part === 'actual' ? fiscalYear : part}`),
    ),
  );
  const moved = new Set([...goals.added, ...goals.removed]);
  return changedFigures(earlier.plan, plan).filter((one) => {
    const isTold = told.has(`${one.id} ${one.part === 'actual' ? one.fiscalYear : one.part}`);
    const isMoved = one.goals.length > 0 && one.goals.every((goal) => moved.has(goal));
    if (isMoved || (isTold && one.part !== 'baseline')) return false;
    if (indicators !== undefined) return indicators.some((id) => id === one.id);
    return asked?.some((goal) => one.goals.includes(goal)) ?? true;
  });
}

/** Whether a comment speaks of what was named. */
function isNamed({ classification }: SeenComment, { indicators }: Query): boolean {
  if (indicators === undefined) return true;
  const words = JSON.stringify(classification.about);
  return indicators.some((id) => words.includes(`"${id}"`));
}

function adoptedSince({ collection, earlier }: AnswerContext): ChangesFacts['adopted'] {
  const from = earlier?.collection?.plan.revision;
  const to = collection?.plan.revision;
  return from === undefined || to === undefined || from === to ? undefined : { from, to };
}

function changedValues(
  query: Query,
  now: CollectionRecord | undefined,
  then: CollectionRecord | undefined,
): ChangedValue[] {
  if (now === undefined || then === undefined) return [];
  const entries = [...then.entries, ...now.entries];
  return collected(now)
    .filter((what) => isAsked(what, query))
    .flatMap((what) => {
      const own = entries.filter(({ target }) => target === what.target);
      const years = [...new Set(own.map(({ fiscalYear }) => fiscalYear))].toSorted((a, b) => a - b);
      return years.flatMap((year) =>
        parts.flatMap((part) => changedValue(what, { part, year }, [then, now])),
      );
    });
}

const parts = ['actual', 'planned'] as const;

function changedValue(
  figure: Collected,
  { part, year: fiscalYear }: { part: Entry['what']; year: FiscalYear },
  [then, now]: readonly [CollectionRecord, CollectionRecord],
): ChangedValue[] {
  const inForce = ({ entries, ...kept }: CollectionRecord): Entry | undefined => {
    const what = collected(kept).find(({ target }) => target === figure.target) ?? figure;
    return entryInForce(entries, cellOf(what, part, fiscalYear));
  };
  const [before, after] = [inForce(then), inForce(now)];
  if (before?.no === after?.no) return [];
  const approval = after?.decisions.findLast(({ kind }) => kind === 'approved');
  return [
    {
      ...{ what: collectedIn(figure, fiscalYear), part, fiscalYear },
      ...{ before: before?.value, after: after?.value },
      approved: approval && { by: now.names.get(approval.by), at: approval.at },
    },
  ];
}

function isAsked({ target, sameAs, goals }: Collected, query: Query): boolean {
  const { indicators } = query;
  if (indicators !== undefined) {
    return [target, ...sameAs].some((id) => indicators.some((one) => one === id));
  }
  return query.goals?.some((goal) => goals.includes(goal)) ?? true;
}

function changedRevisions(
  query: Query,
  { revisions = [], plan }: AnswerContext,
  earlier: Earlier | undefined,
): ChangedRevision[] {
  const before = new Map(earlier?.revisions?.map((one) => [one.no, one]));
  return revisions
    .filter((one) => isOfAsked(one, query, plan))
    .map((revision) => ({ revision, before: before.get(revision.no) }))
    .filter(
      ({ revision, before: then }) =>
        then?.stages.length !== revision.stages.length ||
        (then.dropped === null) !== (revision.dropped === null),
    );
}

/** By the ids and numbers that a change holds. */
function isOfAsked({ change }: SeenRevision, query: Query, { indicators }: Plan): boolean {
  const words = JSON.stringify(change);
  const own = indicators.filter(({ id }) => words.includes(`"${id}"`));
  if (query.indicators !== undefined) return own.some(({ id }) => query.indicators?.includes(id));
  if (query.goals === undefined) return true;
  const { goals } = query;
  return (
    own.some(({ goal }) => goals.includes(goal)) ||
    goals.some((goal) => new RegExp(`"goal":${goal}\\b`).test(words))
  );
}

function reviewsSince(
  { record, earlier }: AnswerContext,
  of: (review: Review) => boolean,
): ChangesFacts['reviews'] {
  const before = new Map(earlier?.record?.reviews.map((one) => [one.no, one]));
  const reviews = (record?.reviews ?? []).filter(of);
  return {
    opened: reviews.filter(({ no }) => !before.has(no)),
    closed: reviews.filter((one) => isClosed(one) && !isClosed(before.get(one.no))),
    reopened: reviews.filter((one) => !isClosed(one) && isClosed(before.get(one.no))),
  };
}

function isClosed(review: Review | undefined): boolean {
  return review?.closings.at(-1)?.reopened === null;
}
