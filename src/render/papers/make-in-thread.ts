/** 別のスレッドで書く: the one door through which the bot writes papers; a thread for each, one at a time. */

import { clearTimeout, setTimeout } from 'node:timers';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import type { Refusal } from '../../domain/refusal.ts';
import type { PaperModel } from './paper-model.ts';

export type ThreadOptions = {
  /** For one paper. */
  patienceMs?: number;
  program?: URL;
  /** What 10,000 comments as a workbook need, twice; more would take the bot's own. */
  mostMb?: number;
};

/** Always compiled: Node 20 runs no TypeScript, and `src/render` and `dist/render` lie alike. */
const thread = new URL('../../../dist/render/papers/paper-thread.js', import.meta.url);

const Done = z.object({ bytes: z.instanceof(Uint8Array) });

type Outcome = Uint8Array | 'too-slow' | 'broke';

/**
 * Returns what writes a paper without holding up anybody who waits for an answer.
 *
 * Papers are rare, so each has a thread of its own: what it took of memory goes with it, and one that
 * dies, or takes too long, leaves nothing behind.
 *
 * @returns a refusal where the thread died, ran out of memory, or took too long.
 */
export function createThreadWriter({
  patienceMs = 60_000,
  program = thread,
  mostMb = 512,
}: ThreadOptions = {}): (model: PaperModel) => Promise<Uint8Array | Refusal> {
  let last: Promise<unknown> = Promise.resolve();
  const write = async (written: string): Promise<Uint8Array | Refusal> => {
    const outcome = await outcomeOf(written, { program, patienceMs, mostMb });
    return outcome instanceof Uint8Array
      ? outcome
      : { refused: 'paper-not-made', because: outcome };
  };
  return (model) => {
    const written = JSON.stringify(model); // Half of what copying a hundred thousand cells costs
    const mine = last.then(() => write(written));
    last = mine.catch(() => undefined);
    return mine;
  };
}

async function outcomeOf(
  written: string,
  { program, patienceMs, mostMb }: Required<ThreadOptions>,
): Promise<Outcome> {
  const worker = new Worker(program, {
    ...{ workerData: written, resourceLimits: { maxOldGenerationSizeMb: mostMb } },
    ...{ stdout: true, stderr: true },
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<Outcome>((resolve) => {
      timer = setTimeout(resolve, patienceMs, 'too-slow');
      worker
        .on('message', (message: unknown) => {
          resolve(Done.safeParse(message).data?.bytes ?? 'broke');
        })
        .on('error', () => {
          resolve('broke');
        })
        .on('exit', () => {
          resolve('broke');
        });
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
