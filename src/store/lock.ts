/** 鍵: a name that one living process on this machine can hold; kill -9 frees it at once. */

import { unlink } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { codeOf } from './data-file-error.ts';

export type Lock = { release: () => Promise<void> };

/**
 * Holds a name until it is released or the process ends, also when the process is only stopped.
 *
 * @returns nothing when another process holds it.
 */
export async function holdName(name: string): Promise<Lock | undefined> {
  const address = addressOf(name);
  const server = await listening(address);
  if (server !== undefined) return lockOf(server);
  const isLeftOver = hasFile && !(await answers(address));
  if (!isLeftOver) return undefined;
  await unlink(address).catch(() => undefined); // A socket file outlives a process that was killed
  const second = await listening(address);
  return second && lockOf(second);
}

/** Linux has socket names without files, Windows has pipes; elsewhere it takes a file. */
function addressOf(name: string): string {
  if (process.platform === 'linux') return `\0michisuji-${name}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\michisuji-${name}`;
  return join(tmpdir(), `michisuji-${name}.sock`);
}

const hasFile = process.platform !== 'linux' && process.platform !== 'win32';

function listening(address: string): Promise<Server | undefined> {
  const server = createServer((caller) => caller.destroy());
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      if (codeOf(error) === 'EADDRINUSE') resolve(undefined);
      else reject(error);
    });
    server.listen({ path: address }, () => {
      server.unref(); // The lock is no reason to keep the process alive
      resolve(server);
    });
  });
}

function lockOf(server: Server): Lock {
  return {
    release: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
      }),
  };
}

function answers(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const caller = connect(address);
    caller.once('connect', () => {
      caller.destroy();
      resolve(true);
    });
    caller.once('error', () => {
      resolve(false);
    });
  });
}
