/** 過去の場面: what an answer of a past moment depends on, for the person who asks today. */

import type { AnswerContext } from '../../answers/answer-context.ts';
import type { Query } from '../../answers/query.ts';
import { tokyoTime } from '../../domain/tokyo-time.ts';
import { readableNow } from '../../review/readable-now.ts';
import type { Past, Point } from '../../store/store.ts';
import type { State } from '../../domain/state.ts';
import type { Services } from '../services.ts';
import { type Asker, contextOf } from './asker.ts';

export type Missing = Extract<Past<State>, { found: false }>;

export function isMissing(found: AnswerContext | Missing): found is Missing {
  return 'found' in found;
}

/** Returns the context of a query: at its moment or from that point, with what it asks changes since. */
export async function contextFor(
  { asOf, since }: Pick<Query, 'asOf' | 'since'>,
  asker: Asker,
  services: Services,
  from?: Point,
): Promise<AnswerContext | Missing> {
  const point = asOf === undefined ? from : { moment: asOf };
  const now =
    point === undefined
      ? await contextOf(asker, services)
      : await contextAt(point, asker, services);
  if (isMissing(now) || since === undefined) return now;
  const then = await contextAt({ moment: since }, asker, services);
  if (isMissing(then)) return then;
  const { plan, record, collection, revisions } = then;
  return {
    ...now,
    earlier: {
      ...{ plan, moment: since },
      ...(record && { record }),
      ...(collection && { collection }),
      ...(revisions && { revisions }),
    },
  };
}

/** Nothing that was withdrawn since comes back, and who may see what is decided today. */
export async function contextAt(
  point: Point,
  asker: Asker,
  services: Services,
): Promise<AnswerContext | Missing> {
  const past = await services.store.asOf(point);
  if (!past.found) return past;
  const state = readableNow(past.state, services.store.read());
  return contextOf(asker, services, { state, today: tokyoTime(point.moment).date });
}
