/** 点検の変化: 論点 that were published, and what the secretariat has set aside and takes up again. */

import type { DiscussionPoint, SetAside } from '../../domain/discussion-point.ts';
import type { Review } from '../../domain/review.ts';
import type { CheckRecord } from '../../review/check-record.ts';
import { keyOf, type Finding } from '../../review/checks/finding.ts';
import type { AnswerContext, Earlier } from '../answer-context.ts';
import type { Query } from '../query.ts';
import { checkList } from './check-list.ts';
import { type Changed, changedPairs } from './changed-pairs.ts';
import type { Done } from './changed-values.ts';

/** A finding that was set aside, or is listed again: by somebody, or because its figures changed. */
export type ChangedAside = {
  aside: SetAside;
  /** What it is about; nothing where neither plan shows it. */
  finding: Finding | undefined;
  became: 'set-aside' | 'taken-up' | 'figures-changed';
  done: Done;
};

export function changedPoints(
  { checks, earlier, record }: AnswerContext,
  of: (review: Review) => boolean,
): Changed<DiscussionPoint>[] {
  const reviews = new Set(record?.reviews.filter(of).map(({ no }) => no));
  const asked = (one: CheckRecord | undefined): DiscussionPoint[] =>
    (one?.points ?? []).filter(({ review }) => reviews.has(review));
  return changedPairs(
    { before: asked(earlier?.checks), after: asked(checks) },
    ({ id }) => id,
    (one) => ({ ...one, shown: null }), // Where its message stands is no part of it
  );
}

/** @returns nothing for whoever does not see the drafts. */
export function changedAsides(
  query: Query,
  context: AnswerContext,
): readonly ChangedAside[] | undefined {
  const { checks, earlier } = context;
  if (checks?.sees !== 'all') return undefined;
  const [then, now] = [earlier?.checks?.setAsides ?? [], checks.setAsides];
  if (earlier === undefined || (then.length === 0 && now.length === 0)) return [];
  const before = findingsOf(query, { ...context, ...past(earlier) });
  const after = findingsOf(query, context);
  const findings = new Map([...before, ...after].map((one) => [keyOf(one), one]));
  const listed = new Set(after.map(keyOf));
  const wasListed = new Set(before.map(keyOf));
  const isAsked = ({ key }: SetAside): boolean => !isNarrow(query) || findings.has(key);
  const told = (aside: SetAside, became: ChangedAside['became'], done: Deed): ChangedAside => ({
    ...{ aside, finding: findings.get(aside.key), became },
    done: { by: context.record?.names.get(done.by), at: done.at },
  });
  const moved = changedPairs({ before: then, after: now }, ({ no }) => no).flatMap(
    ({ after: one }) =>
      one === undefined
        ? []
        : [one.takenBack ? told(one, 'taken-up', one.takenBack) : told(one, 'set-aside', one)],
  );
  const outdated = now
    .filter((one) => one.takenBack === null && wasListed.has(one.key) && !listed.has(one.key))
    .filter((one) => then.some(({ no }) => no === one.no))
    .map((one) => told(one, 'figures-changed', one));
  return [...moved, ...outdated].filter(({ aside }) => isAsked(aside));
}

type Deed = { by: string; at: string };

function isNarrow({ goals, indicators }: Query): boolean {
  return goals !== undefined || indicators !== undefined;
}

function past({ plan, record, checks }: Earlier): Partial<AnswerContext> {
  return { plan, ...(record && { record }), ...(checks && { checks }) };
}

function findingsOf({ goals, indicators }: Query, context: AnswerContext): Finding[] {
  const query = {
    intent: 'check-list' as const,
    ...(goals && { goals }),
    ...(indicators && { indicators }),
  };
  const { listed, aside } = checkList(query, context);
  return [...listed, ...aside.map(({ finding }) => finding)];
}
