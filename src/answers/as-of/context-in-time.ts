/** 時点の場面: the context of a question at its moment, with what it asks changes since. */

import type { AnswerContext } from '../answer-context.ts';
import type { Query } from '../query.ts';

/** A moment, or the last change that was there then. */
export type PastPoint = { moment: string } | { seq: number; moment: string };

/** Why a moment cannot be answered of: before anything was kept, or in a history that was replaced. */
export type MissingPast =
  { found: false; why: 'before-first'; since: string } | { found: false; why: 'other-history' };

/** How somebody who asks sees the present, and a past point. */
export type Times = {
  now: () => Promise<AnswerContext>;
  at: (point: PastPoint) => Promise<AnswerContext | MissingPast>;
};

export function isMissingPast(found: AnswerContext | MissingPast): found is MissingPast {
  return 'found' in found;
}

/** Returns the context of a query: at its moment or else from that point, beside what was earlier. */
export async function contextInTime(
  { asOf, since }: Pick<Query, 'asOf' | 'since'>,
  { now, at }: Times,
  from?: PastPoint,
): Promise<AnswerContext | MissingPast> {
  const point = asOf === undefined ? from : { moment: asOf };
  const context = point === undefined ? await now() : await at(point);
  if (isMissingPast(context) || since === undefined) return context;
  const then = await at({ moment: since });
  if (isMissingPast(then)) return then;
  return { ...context, earlier: { ...then, moment: since } };
}
