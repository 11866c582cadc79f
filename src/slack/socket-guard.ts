/** 回線の番: keeps envelopes that the Socket Mode client cannot read from bringing the process down. */

import type { SocketModeReceiver } from '@slack/bolt';
import { z } from 'zod';
import type { Log } from '../log.ts';

type SocketClient = SocketModeReceiver['client'];

/** What the client can read; of `events_api` it takes the event inside for granted. */
const Readable = z.discriminatedUnion('type', [
  z.object({ type: z.enum(['hello', 'disconnect', 'slash_commands', 'interactive']) }),
  z.object({
    type: z.literal('events_api'),
    payload: z.object({ event: z.object({ type: z.string() }) }),
  }),
]);

/**
 * Puts a guard before the client's own reading of what comes down the line.
 *
 * Version 3.1 ends the process on one `app_rate_limited` envelope, which holds no event: reading it
 * throws in a promise that nobody watches. Such an envelope is left out, unacknowledged.
 */
export function guardSocket(client: SocketClient, log: Log): void {
  const readers = client.listeners('ws_message');
  client.removeAllListeners('ws_message');
  client.on('ws_message', (data: unknown, isBinary: unknown) => {
    if (!isReadable(data)) {
      log.warn('Ignored an unknown Socket Mode envelope');
      return;
    }
    for (const read of readers) read(data, isBinary);
  });
}

function isReadable(data: unknown): boolean {
  if (typeof data !== 'string') return false;
  try {
    return Readable.safeParse(JSON.parse(data)).success;
  } catch {
    return false;
  }
}
