/** 図を描く: the one door to drawing; one thread, one picture at a time, each drawn once. */

import { createHash } from 'node:crypto';
import { clearTimeout, setTimeout } from 'node:timers';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import type { Refusal } from '../../domain/refusal.ts';
import type { Drawing, PathDrawing } from '../../reports/pictures/drawing.ts';

export type PictureDrawer = {
  /** Returns the bytes of a PNG, or why there is none; a second time at once. */
  draw: (drawing: Drawing) => Promise<Uint8Array | Refusal>;
  /** Starts the thread and reads the fonts, so that the first picture need not wait for them. */
  warmUp: () => Promise<void>;
  close: () => Promise<void>;
};

export type DrawerOptions = {
  /** For one picture; the first one waits for the fonts too. */
  patienceMs?: number;
  program?: URL;
  /** How many pictures are kept. */
  kept?: number;
};

/** Always compiled: Node 20 runs no TypeScript, and `src/render` and `dist/render` lie alike. */
const thread = new URL('../../../dist/render/pictures/drawing-thread.js', import.meta.url);

/** The largest picture of the adopted plan has some 4,000 characters. */
const mostCharacters = 60_000;

/** The least there is to draw. */
export const blank: PathDrawing = {
  ...{ shape: 'path', title: '', subtitle: '', legend: [], notes: [], years: [], levels: [] },
  ...{ points: [], guide: [], gaps: [] },
};

const Done = z.union([
  z.object({ png: z.instanceof(Uint8Array) }),
  z.object({ failed: z.string() }),
]);

/**
 * Returns a drawer whose thread starts with the first picture, or when it is warmed up.
 *
 * A thread that dies, or takes too long, is replaced by another for the next picture; the bot and
 * those who wait behind are not harmed. What failed is not remembered.
 */
export function createDrawer(options: DrawerOptions = {}): PictureDrawer {
  const { patienceMs = 15_000, program = thread, kept = 64 } = options;
  const pictures = new Map<string, Promise<Uint8Array | Refusal>>();
  let worker: Worker | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const drop = async (): Promise<void> => {
    const gone = worker;
    worker = undefined;
    await gone?.terminate();
  };
  const started = (): Worker => {
    const fresh = new Worker(program, { stdout: true, stderr: true });
    const forget = (): void => {
      if (worker === fresh) worker = undefined;
    };
    return fresh.on('error', forget).on('exit', forget); // An unheard error would end the process
  };
  const drawNow = async (drawing: Drawing): Promise<Uint8Array | Refusal> => {
    worker ??= started();
    const outcome = await answerOf(worker, drawing, patienceMs);
    if (outcome instanceof Uint8Array) return outcome;
    await drop();
    return { refused: 'picture-not-drawn', because: outcome };
  };
  const inTurn = async (drawing: Drawing): Promise<Uint8Array | Refusal> => {
    const mine = last.then(() => drawNow(drawing));
    last = mine.catch(() => undefined);
    return mine;
  };
  return {
    draw: async (drawing) => {
      const written = JSON.stringify(drawing);
      if (written.length > mostCharacters) {
        return { refused: 'picture-not-drawn', because: 'too-large' };
      }
      const key = createHash('sha256').update(written).digest('base64');
      const known = pictures.get(key) ?? inTurn(drawing);
      pictures.delete(key);
      pictures.set(key, known); // The last used stands last
      const [oldest] = pictures.keys();
      if (pictures.size > kept && oldest !== undefined) pictures.delete(oldest);
      const drawn = await known;
      if (!(drawn instanceof Uint8Array)) pictures.delete(key);
      return drawn;
    },
    warmUp: async () => {
      await inTurn(blank);
    },
    close: drop,
  };
}

type Failed = 'too-slow' | 'broke';

/** While it draws it keeps the process alive, and at no other time. */
async function answerOf(
  worker: Worker,
  drawing: Drawing,
  patienceMs: number,
): Promise<Uint8Array | Failed> {
  worker.ref();
  let end: (outcome: Uint8Array | Failed) => void = () => undefined;
  const answered = new Promise<Uint8Array | Failed>((resolve) => (end = resolve));
  const onMessage = (message: unknown): void => {
    const done = Done.safeParse(message).data;
    end(done !== undefined && 'png' in done ? done.png : 'broke');
  };
  const onEnd = (): void => {
    end('broke');
  };
  worker.once('message', onMessage).once('error', onEnd).once('exit', onEnd);
  const timer = setTimeout(() => {
    end('too-slow');
  }, patienceMs);
  worker.postMessage(drawing);
  try {
    return await answered;
  } finally {
    clearTimeout(timer);
    worker.off('message', onMessage).off('error', onEnd).off('exit', onEnd);
    worker.unref();
  }
}
