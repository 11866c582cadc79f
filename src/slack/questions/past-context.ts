/** 過去の場面: what an answer of a past moment depends on, for the person who asks today. */

import type { AnswerContext } from '../../answers/answer-context.ts';
import {
  contextInTime,
  isMissingPast,
  type MissingPast,
} from '../../answers/as-of/context-in-time.ts';
import type { Query } from '../../answers/query.ts';
import { tokyoTime } from '../../domain/tokyo-time.ts';
import { readableNow } from '../../review/readable-now.ts';
import { withWordsOfNow } from '../../review/words-now.ts';
import type { Point } from '../../store/store.ts';
import type { Services } from '../services.ts';
import { type Asker, contextOf } from './asker.ts';

export type Missing = MissingPast;

export const isMissing = isMissingPast;

/** Returns the context of a query: at its moment or from that point, with what it asks changes since. */
export async function contextFor(
  query: Pick<Query, 'asOf' | 'since'>,
  asker: Asker,
  services: Services,
  from?: Point,
): Promise<AnswerContext | Missing> {
  const now = async () => contextOf(asker, services);
  return contextInTime(
    query,
    { now, at: async (point) => contextAt(point, asker, services) },
    from,
  );
}

/** Nothing that was withdrawn since comes back, and who may see what is decided today. */
export async function contextAt(
  point: Point,
  asker: Asker,
  services: Services,
): Promise<AnswerContext | Missing> {
  const past = await services.store.asOf(point);
  if (!past.found) return past;
  const present = services.store.read();
  const state = readableNow(past.state, present);
  const then = { state, today: tokyoTime(point.moment).date };
  return withWordsOfNow(await contextOf(asker, services, then), present);
}
