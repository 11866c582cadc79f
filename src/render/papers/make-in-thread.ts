/** 別のスレッドでつくる: the one door through which the bot makes papers; a thread for each, one at a time. */

import { clearTimeout, setTimeout } from 'node:timers';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import type { PaperFormat } from '../../domain/paper-kind.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { Paper, PaperMaterial, PaperRequest } from '../../reports/papers/paper.ts';
import { neverMade } from './paper-model.ts';
import { inPieces, type PaperJob } from './paper-pieces.ts';

export type ThreadOptions = {
  /** For one paper. */
  patienceMs?: number;
  program?: URL;
  /** What 10,000 comments as a workbook need, twice; more would take the bot's own. */
  mostMb?: number;
};

/** Always compiled: Node 20 runs no TypeScript, and `src/render` and `dist/render` lie alike. */
const thread = new URL('../../../dist/render/papers/paper-thread.js', import.meta.url);

/** Both ends are of the same build, so what comes in has been checked by the compiler. */
const Done = z.object({
  made: z.union([
    z.looseObject({ bytes: z.instanceof(Uint8Array) }),
    z.looseObject({ refused: z.string() }),
  ]),
});
const Made = z.custom<Paper | Refusal>();

/**
 * Returns `makePaper` as the bot needs it: without holding up anybody who waits for an answer.
 *
 * Wording 10,000 comments takes a fifth of a second and writing them more, so both are done in a thread.
 * Papers are rare, so each has a thread of its own: what it took of memory goes with it, and one that
 * dies, or takes too long, leaves nothing behind.
 *
 * @returns a refusal where the thread died, ran out of memory, or took too long.
 */
export function createPaperMaker({
  patienceMs = 60_000,
  program = thread,
  mostMb = 512,
}: ThreadOptions = {}): (
  request: PaperRequest,
  format: PaperFormat,
  material: PaperMaterial,
) => Promise<Paper | Refusal> {
  let last: Promise<unknown> = Promise.resolve();
  return async (request, format, material) => {
    const refusal = neverMade(request, format);
    if (refusal !== undefined) return refusal;
    const job = { request, format, material };
    const mine = last.then(() => made(job, { program, patienceMs, mostMb }));
    last = mine.catch(() => undefined);
    return mine;
  };
}

async function made(
  job: PaperJob,
  { program, patienceMs, mostMb }: Required<ThreadOptions>,
): Promise<Paper | Refusal> {
  const worker = new Worker(program, {
    ...{ resourceLimits: { maxOldGenerationSizeMb: mostMb } },
    ...{ stdout: true, stderr: true },
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    const outcome = outcomeOf(worker, (giveUp) => {
      timer = setTimeout(giveUp, patienceMs);
    });
    await inPieces(job, (piece) => {
      worker.postMessage(piece);
    });
    return await outcome;
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

const notMade = (because: 'too-slow' | 'broke'): Refusal => ({
  refused: 'paper-not-made',
  because,
});

function outcomeOf(
  worker: Worker,
  patiently: (giveUp: () => void) => void,
): Promise<Paper | Refusal> {
  return new Promise((resolve) => {
    patiently(() => {
      resolve(notMade('too-slow'));
    });
    worker
      .on('message', (message: unknown) => {
        const done = Done.safeParse(message);
        resolve(done.success ? Made.parse(done.data.made) : notMade('broke'));
      })
      .on('error', () => {
        resolve(notMade('broke'));
      })
      .on('exit', () => {
        resolve(notMade('broke'));
      });
  });
}
