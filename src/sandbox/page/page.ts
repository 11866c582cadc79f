/** 画面を開く: the workspace as a page in a browser, on loopback only. */

import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { Driver } from '../driver.ts';
import type { Workspace } from '../state/workspace.ts';
import { createLive } from './live.ts';
import type { Offers } from './offers.ts';
import { route } from './route.ts';
import type { PageClock, PageStage } from './stage.ts';
import { createUnread } from './unread.ts';

export type PageOptions = {
  workspace: Workspace;
  driver: Driver;
  offers: Offers;
  roles?: Readonly<Record<string, string>>;
  clock?: PageClock;
  /** The first port that is tried; where it is taken, those behind it. 0 takes any. */
  port?: number;
  /** Is told of what nobody expected. */
  onError?: (error: unknown) => void;
};

export type Page = {
  /** e.g. `http://127.0.0.1:3000`. */
  address: string;
  port: number;
  close: () => Promise<void>;
};

const usualPort = 3000;
/** How many ports are tried. */
const mostTries = 20;

export async function startPage(options: PageOptions): Promise<Page> {
  const { workspace, driver, offers, roles = {}, clock } = options;
  const { port: wanted = usualPort, onError = () => undefined } = options;
  const token = randomBytes(24).toString('base64url');
  const stage: PageStage = {
    ...{ workspace, driver, offers, roles, clock, token },
    unread: createUnread(workspace),
  };
  const live = createLive(workspace);
  const server = createServer((request, response) => {
    const lock = { port: portOf(server), token };
    route(request, response, { stage, live, lock }).catch((error: unknown) => {
      onError(error);
      response.destroy();
    });
  });
  const port = await opened(server, wanted);
  return {
    address: `http://127.0.0.1:${port}`,
    port,
    close: async () => {
      live.close();
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function opened(server: Server, first: number): Promise<number> {
  for (let port = first; ; port += 1) {
    try {
      server.listen(port, '127.0.0.1');
      await once(server, 'listening');
      return portOf(server);
    } catch (error) {
      if (!isTaken(error) || port - first >= mostTries) throw error;
    }
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
}
