/** The writer as seen from outside: what it acknowledged, and the signals that are sent to it. */

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Orders } from './writer.ts';

export type Writer = {
  /** Fulfilled when it waits for orders. */
  ready: Promise<void>;
  start: (orders: Orders) => void;
  /** Fulfilled when it has opened its folder. */
  opened: Promise<void>;
  /** Fulfilled at the first acknowledgement, or at the end when there is none. */
  writing: Promise<void>;
  /** Fulfilled when it has written as much as it was told to. */
  idle: Promise<void>;
  /** The text of every acknowledged comment by its id. */
  acknowledged: () => ReadonlyMap<string, string>;
  /** Why it stopped by itself, when it did. */
  failure: () => string | undefined;
  signal: (signal: 'SIGKILL' | 'SIGSTOP' | 'SIGCONT') => void;
  /** Fulfilled when it is gone and all that it said has been read. */
  ended: Promise<void>;
};

/** Compiled by `compileWriter`: starting tsx a thousand times would take longer than the trials. */
const program = fileURLToPath(new URL('../dist/torture/torture/writer.js', import.meta.url));

export function startWriter(): Writer {
  const child: ChildProcess = spawn(process.execPath, [program], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const acknowledged = new Map<string, string>();
  let failure: string | undefined;
  const heard = new Map<string, () => void>();
  const ended = once(child, 'close').then(() => {
    for (const resolve of heard.values()) resolve();
  });
  const first = (word: string): Promise<void> =>
    new Promise((resolve) => {
      heard.set(word, resolve);
    });
  const [ready, opened, writing, idle] = [
    first('ready'),
    first('opened'),
    first('saved'),
    first('idle'),
  ];
  if (child.stdout !== null) {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const [word = '', ...rest] = line.split('\t');
      const [, id = '', text] = rest;
      if (word === 'saved' && text !== undefined) acknowledged.set(id, text);
      if (word === 'failed') failure = rest.join(' ');
      heard.get(word)?.();
    });
  }
  child.stdin?.on('error', () => undefined); // It may be gone before it reads its orders
  return {
    ...{ ready, opened, writing, idle, ended },
    start: (orders) => child.stdin?.write(JSON.stringify(orders)),
    acknowledged: () => acknowledged,
    failure: () => failure,
    signal: (signal) => child.kill(signal),
  };
}
