/** 受け口: how Slack reaches the bot, over HTTP or over a line that the bot opens itself. */

import type { AddressInfo } from 'node:net';
import { type Logger, HTTPReceiver, type Receiver, SocketModeReceiver } from '@slack/bolt';
import type { SlackConfig } from '../config.ts';
import type { Log } from '../log.ts';
import type { Connection } from './connection.ts';
import { guardSocket } from './socket-guard.ts';

export type Entrance = {
  receiver: Receiver;
  /** Opens the port or the line; where there is a port, tells which. */
  open: () => Promise<AddressInfo | undefined>;
  /** Takes nothing in any more. */
  close: () => Promise<void>;
};

type Surroundings = { connection: Connection; log: Log; logger: Logger };
type Settings<Mode> = Extract<SlackConfig, { mode: Mode }>;

/** Slack waits 30 seconds at most between pings; a line silent for longer is dead. */
const serverPingTimeout = 30_000;
const clientPingTimeout = 5000;
const closeWithinMs = 3000;

/** Returns Bolt's HTTP receiver, bound to one address. */
export function httpEntrance(
  { signingSecret, host, port }: Settings<'http'>,
  { logger }: Surroundings,
): Entrance {
  const receiver = new HTTPReceiver({ signingSecret, logger });
  return {
    receiver,
    open: async () => {
      const address = (await receiver.start({ host, port })).address();
      return typeof address === 'object' ? (address ?? undefined) : undefined;
    },
    close: () => receiver.stop(),
  };
}

/**
 * Returns Bolt's Socket Mode receiver, guarded.
 *
 * Opening a line is tried again for long, because a line that could not be opened once would
 * otherwise never be opened again.
 */
export function socketEntrance(
  { appToken }: Settings<'socket'>,
  { connection, log, logger }: Surroundings,
): Entrance {
  const receiver = new SocketModeReceiver({
    appToken,
    logger,
    clientPingTimeout,
    serverPingTimeout,
    ...(connection.dispatcher && { dispatcher: connection.dispatcher }),
    installerOptions: {
      clientOptions: {
        ...connection.clientOptions,
        rejectRateLimitedCalls: false,
        retryConfig: { retries: 100, factor: 1.3, maxTimeout: 30_000 },
      },
    },
  });
  guardSocket(receiver.client, log);
  return {
    receiver,
    open: async () => {
      await receiver.start();
      return undefined;
    },
    close: () => Promise.race([receiver.client.disconnect(), after(closeWithinMs)]),
  };
}

function after(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref());
}
