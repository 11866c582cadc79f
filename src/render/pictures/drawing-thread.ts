/** 描くスレッド: draws one picture after the other, away from those who wait for an answer. */

import { parentPort } from 'node:worker_threads';
import type { Drawing } from '../../reports/pictures/drawing.ts';
import { toPng } from './to-png.ts';

/** Both ends are of the same build, so what comes in has been checked by the compiler. */
parentPort?.on('message', (drawing: Drawing) => {
  toPng(drawing).then(
    (png) => parentPort?.postMessage({ png }),
    (error: unknown) => parentPort?.postMessage({ failed: nameOf(error) }),
  );
});

/** Never the message: it might hold words of the picture. */
function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
