/** An app in a process of its own, so that the one who measures does not slow it down. */

import { fork } from 'node:child_process';
import type { Sink } from './sink.ts';

export const signingSecret = 'bench-signing-secret';

export type AppUnderTest = {
  url: string;
  /** Where its whole answer comes: in the acknowledgement, or at the response_url. */
  answersIn: 'ack' | 'response_url';
  stop: () => void;
};

/** Starts the file; it sends one message, `{ port, answersIn }`, when it listens. */
export async function startApp(file: string, sink: Sink): Promise<AppUnderTest> {
  const child = fork(file, [sink.url, signingSecret], { execArgv: process.execArgv });
  const ready = await new Promise<unknown>((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', (code) => {
      reject(new Error(`Cannot start "${file}": it ended with ${String(code)}`));
    });
  });
  if (!isReady(ready)) throw new Error(`Cannot start "${file}": it did not tell its port`);
  return {
    url: `http://127.0.0.1:${ready.port}/slack/events`,
    answersIn: ready.answersIn,
    stop: () => child.kill(),
  };
}

type Ready = { port: number; answersIn: AppUnderTest['answersIn'] };

function isReady(message: unknown): message is Ready {
  return typeof message === 'object' && message !== null && 'port' in message;
}
