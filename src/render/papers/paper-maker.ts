/** ボットの資料づくり: words are put in place here, and the file is written in a thread. */

import type { PaperFormat } from '../../domain/paper-kind.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { Paper, PaperMaterial, PaperRequest } from '../../reports/papers/paper.ts';
import { makePaper } from './make-paper.ts';
import { createThreadWriter, type ThreadOptions } from './write-in-thread.ts';

/** Returns `makePaper` as the bot needs it: nobody waits for an answer because somebody wants a file. */
export function createPaperMaker(
  options: ThreadOptions = {},
): (
  request: PaperRequest,
  format: PaperFormat,
  material: PaperMaterial,
) => Promise<Paper | Refusal> {
  const write = createThreadWriter(options);
  return (request, format, material) => makePaper(request, format, material, write);
}
