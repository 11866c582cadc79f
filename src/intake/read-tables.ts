/** 受け取り口: the only way in for .xlsx and CSV files that people send. */

import { type ChildProcess, fork } from 'node:child_process';
import type { IntakeCause, IntakeProblem } from '../domain/intake-problem.ts';
import type { Tables } from '../domain/tables.ts';
import { JobDone } from './job.ts';
import { type Limits, usualLimits } from './limits.ts';

export type SentFile = { bytes: Uint8Array; name: string };

/**
 * Returns what a file holds, or why it was not read; whatever it is, the bot lives on.
 *
 * What it is, its content decides and not its name. It is unpacked and read in a process of its own,
 * with little memory, no environment and a time limit. Files are read one after the other: twenty
 * bombs at once need no more memory than one.
 */
export async function readTables(
  { bytes, name }: SentFile,
  limits: Limits = usualLimits,
): Promise<Tables | IntakeProblem> {
  const cause = beforeReading(bytes, limits);
  if (cause !== undefined) return { file: name, cause };
  const done = await inTurn(() => readElsewhere(bytes, limits));
  return 'tables' in done ? done.tables : { file: name, cause: done.cause };
}

function beforeReading({ length }: Uint8Array, limits: Limits): IntakeCause | undefined {
  if (length === 0) return { is: 'empty-file' };
  return length > limits.bytes ? { is: 'too-big', limit: limits.bytes } : undefined;
}

let last: Promise<unknown> = Promise.resolve();

async function inTurn(read: () => Promise<JobDone>): Promise<JobDone> {
  const mine = last.then(read, read);
  last = mine;
  return mine;
}

/** Always compiled: Node 20 runs no TypeScript, and `src/intake` and `dist/intake` lie alike. */
const program = new URL('../../dist/intake/reader-process.js', import.meta.url);

const tooHeavy: JobDone = { cause: { is: 'too-heavy' } };

/** A process and no thread: V8 ends the whole process where a thread's heap is full all at once. */
async function readElsewhere(bytes: Uint8Array, limits: Limits): Promise<JobDone> {
  const reader = fork(program, {
    env: {},
    execArgv: [`--max-old-space-size=${limits.heapMegabytes}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    timeout: limits.milliseconds,
    killSignal: 'SIGKILL',
  });
  // Whether it could be sent, the end of the process tells
  reader.send({ bytes, limits }, () => undefined);
  try {
    const message = await messageOf(reader);
    return message === undefined ? tooHeavy : JobDone.parse(message);
  } finally {
    reader.kill('SIGKILL');
  }
}

/** Returns what the process said, or nothing where a signal ended it: the time or the memory was up. */
async function messageOf(reader: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    reader.once('message', resolve);
    reader.once('error', reject);
    reader.once('exit', (code, signal) => {
      if (signal !== null) resolve(undefined);
      else reject(new Error(`Cannot read a file that was sent: the reader ended with ${code}`));
    });
  });
}
