/** 担当: who enters a figure, which have nobody, and whose are still to be entered. */

import type { Collected } from '../../collection/collected.ts';
import { type FigureStatus, statusesOf } from '../../collection/figure-status.ts';
import {
  type CollectionReader,
  type CollectionRecord,
  isOwned,
  type Owners,
  ownersOf,
} from '../../collection/record.ts';
import type { Plan } from '../../domain/plan.ts';
import type { UserId } from '../../domain/slack-id.ts';
import type { AnswerContext } from '../answer-context.ts';
import { askedFigures, isNarrowed, namedRows } from '../collected-figures.ts';
import type { Query } from '../query.ts';
import type { Row } from '../row.ts';

/** `owners` is `null` where nobody is set. */
export type OwnedFigure = FigureStatus & { owners: Owners | null };

export type OwnerLookupFacts = {
  intent: 'owner-lookup';
  query: Query;
  plan: Plan;
  /** What the view asks for, of what was named. */
  figures: readonly OwnedFigure[];
  /** How many figures were named, or are collected at all. */
  total: number;
  isNarrowed: boolean;
  /** In a channel nobody is named for what is late. */
  reader: CollectionReader;
  isAskerKnown: boolean;
  rows: readonly Row[];
};

/** Returns the owners of what was asked for. */
export function ownerLookup(
  query: Query,
  { plan, today, asker, collection }: AnswerContext,
): OwnerLookupFacts {
  const all = collection === undefined ? [] : askedFigures(query, collection);
  const figures =
    collection === undefined
      ? []
      : statusesOf(all, collection, today, query.fiscalYear)
          .filter((one) => isInView(one, query.view, asker))
          .map((one) => ({ ...one, owners: toldOwners(one.what, collection, query.view) }));
  return {
    ...{ intent: 'owner-lookup', query, plan, figures },
    total: all.length,
    isNarrowed: isNarrowed(query),
    reader: collection?.reader ?? 'everyone',
    isAskerKnown: asker !== undefined,
    rows: namedRows(query, plan),
  };
}

function isInView(
  { what, stage }: FigureStatus,
  view: Query['view'],
  asker: UserId | undefined,
): boolean {
  switch (view) {
    case 'own':
      return asker !== undefined && what.rule.owners.includes(asker);
    case 'unassigned':
      return !isOwned(what);
    case 'missing':
      return stage === 'owed' || stage === 'late';
    default:
      return true;
  }
}

/** Who has something left undone is told only to the one who asks. */
function toldOwners(
  what: Collected,
  collection: CollectionRecord,
  view: Query['view'],
): Owners | null {
  if (!isOwned(what)) return null;
  const owners = ownersOf(what, collection);
  if (view !== 'missing' || collection.reader !== 'everyone') return owners;
  return { ...owners, names: [], unnamed: owners.names.length + owners.unnamed };
}
