/** Reaches the app over Socket Mode: an envelope out, its acknowledgement back. */
import { randomUUID } from 'node:crypto';
import type { Sockets } from './sockets.ts';
import type { Delivered, Delivery, DeliveryOptions, Transport } from './transport.ts';

const ACK_WITHIN_MS = 3000;
const TYPES = { command: 'slash_commands', event: 'events_api', interactive: 'interactive' };

/** Slack waits three seconds for an acknowledgement; `ackWithinMs` shortens that for tests. */
export function socketTransport(sockets: Sockets, ackWithinMs: number = ACK_WITHIN_MS): Transport {
  return {
    deliver: async (delivery, options) => {
      const from = performance.now();
      const { status, body } = await exchange(sockets, envelope(delivery, options), ackWithinMs);
      return { status, body, ms: performance.now() - from };
    },
  };
}

type Envelope = Readonly<Record<string, unknown>> & { envelope_id: string };

function envelope({ kind, payload }: Delivery, { retry = 0 }: DeliveryOptions): Envelope {
  return {
    type: TYPES[kind],
    envelope_id: randomUUID(),
    payload,
    accepts_response_payload: kind !== 'event',
    ...(kind === 'event' ? { retry_attempt: retry, retry_reason: retry > 0 ? 'timeout' : '' } : {}),
  };
}

function exchange(
  sockets: Sockets,
  sent: Envelope,
  ackWithinMs: number,
): Promise<Omit<Delivered, 'ms'>> {
  return new Promise((resolve) => {
    const finish = (status: number, body: unknown) => {
      clearTimeout(giveUp);
      silence();
      resolve({ status, body });
    };
    const giveUp = setTimeout(() => {
      finish(408, undefined);
    }, ackWithinMs);
    const silence = sockets.onAck((ack) => {
      if (ack.envelopeId === sent.envelope_id) finish(200, ack.payload);
    });
    if (!sockets.send(sent)) finish(503, undefined);
  });
}
