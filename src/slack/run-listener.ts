/** 受け止める: runs a listener once for each thing that happened, and answers for what goes wrong. */

import { isRefusal } from '../domain/refusal.ts';
import { explain } from '../wording/refusal.ts';
import { sentencePage } from '../wording/sentence-page.ts';
import type { Destination } from './destination.ts';
import { describeError, failurePage, newErrorId } from './errors.ts';
import { atTheGate } from './gate.ts';
import type { Handled, Listener } from './listener.ts';
import type { Services } from './services.ts';

/**
 * Runs a listener; never throws, because nobody above could tell the person.
 *
 * `ack` is called once it is saved, or refused; never when it failed.
 */
export async function runListener<Payload>(
  listener: Listener<Payload>,
  payload: Payload,
  services: Services,
  ack: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const { deliveries, inFlight, log, nextTurn } = services;
  const key = listener.keyOf(payload);
  if (!deliveries.isFirst(key)) {
    log.debug('Delivered again, already dealt with', { listener: listener.name });
    await ack();
    return;
  }
  await inFlight.during(async () => {
    await nextTurn(); // Acknowledging the others comes before answering this one
    try {
      const result = await handled(listener, payload, services);
      await ack();
      await finish(result, listener.placeOf(payload), services);
      const outcome = result && isRefusal(result) ? result.refused : 'done';
      log.info('Dealt with', { listener: listener.name, ...listener.idsOf(payload), outcome });
    } catch (error) {
      deliveries.forget(key);
      await reportFailure(error, listener, payload, services);
    }
  });
}

async function handled<Payload>(
  listener: Listener<Payload>,
  payload: Payload,
  services: Services,
): Promise<Handled> {
  const { needs, idsOf, handle } = listener;
  const { user } = idsOf(payload);
  const refusal =
    needs === 'unasked' ? undefined : await atTheGate(needs, { about: payload, user }, services);
  return refusal ?? handle(payload, services);
}

async function finish(result: Handled, place: Destination, { send }: Services): Promise<void> {
  if (result === undefined) return;
  if (isRefusal(result)) await send(place, sentencePage(explain(result)));
  else await result.afterwards();
}

async function reportFailure<Payload>(
  error: unknown,
  listener: Listener<Payload>,
  payload: Payload,
  { send, log }: Services,
): Promise<void> {
  const id = newErrorId();
  const about = { id, listener: listener.name, ...listener.idsOf(payload) };
  log.error('Cannot answer', { ...about, ...describeError(error) });
  try {
    await send(listener.placeOf(payload), failurePage(error, id));
  } catch (second) {
    log.error('Cannot tell the person either', { ...about, ...describeError(second) });
  }
}
