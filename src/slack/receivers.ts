/** 受け口: how Slack reaches the bot, over HTTP or over a line that the bot opens itself. */

import type { AddressInfo } from 'node:net';
import { HTTPReceiver, type Receiver, SocketModeReceiver } from '@slack/bolt';
import type { SlackConfig } from '../config.ts';
import type { Log } from '../log.ts';
import { boltLogger } from './bolt-logger.ts';
import type { Connection } from './connection.ts';
import type { Outage } from './outage.ts';
import { guardSocket } from './socket-guard.ts';
import { watchedFetch } from './watched-fetch.ts';

export type Entrance = {
  receiver: Receiver;
  /** Opens the port or the line; where there is a port, tells which. */
  open: () => Promise<AddressInfo | undefined>;
  /** Takes nothing in any more. */
  close: () => Promise<void>;
};

type Surroundings = {
  connection: Connection;
  log: Log;
  outage: Outage;
  /** Called when a line was opened again: nobody told us what happened meanwhile. */
  onConnected: () => void;
};
type Settings<Mode> = Extract<SlackConfig, { mode: Mode }>;

/** Slack waits 30 seconds at most between pings; a line silent for longer is dead. */
const serverPingTimeout = 30_000;
const clientPingTimeout = 5000;
const closeWithinMs = 3000;

/** Returns Bolt's HTTP receiver, bound to one address. */
export function httpEntrance(
  { signingSecret, host, port }: Settings<'http'>,
  { log }: Surroundings,
): Entrance {
  const receiver = new HTTPReceiver({ signingSecret, logger: boltLogger(log, 'normal') });
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
 * Opening a line is tried again for ever, because a line that could not be opened once would
 * otherwise never be opened again. Only what Slack refuses at the first opening is given up.
 */
export function socketEntrance(
  { appToken }: Settings<'socket'>,
  { connection, log, outage, onConnected }: Surroundings,
): Entrance {
  let isFirst = true;
  let onRefusal: (error: Error) => void = outage.goesOn;
  const fetch = watchedFetch(connection.fetch, {
    onOutage: outage.goesOn,
    onRefusal: (error) => {
      onRefusal(error);
    },
  });
  const receiver = new SocketModeReceiver({
    appToken,
    logger: boltLogger(log, 'low'),
    clientPingTimeout,
    serverPingTimeout,
    ...(connection.dispatcher && { dispatcher: connection.dispatcher }),
    installerOptions: {
      clientOptions: {
        ...connection.clientOptions,
        fetch,
        rejectRateLimitedCalls: false,
        retryConfig: { forever: true, retries: 20, factor: 1.3, maxTimeout: 30_000 },
      },
    },
  });
  const { client } = receiver;
  guardSocket(client, log);
  client.on('error', outage.goesOn);
  client.on('connected', () => {
    outage.isOver();
    if (!isFirst) onConnected();
    isFirst = false;
  });
  const close = (): Promise<void> => Promise.race([client.disconnect(), after(closeWithinMs)]);
  const open = (): Promise<undefined> =>
    new Promise((resolve, reject) => {
      onRefusal = (error) => {
        reject(error);
        close().catch(outage.goesOn); // Some refusals it would try again for ever
      };
      receiver.start().then(() => {
        onRefusal = outage.goesOn;
        resolve(undefined);
      }, reject);
    });
  return { receiver, open, close };
}

function after(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref());
}
