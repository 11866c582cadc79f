/** How long the bot answers nobody while a paper is made: the longest wait of its event loop. */

import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import type { PaperFormat, PaperKind } from '../../src/domain/paper-kind.ts';
import { isRefusal } from '../../src/domain/refusal.ts';
import { openReader } from '../../src/open-store.ts';
import { createPaperMaker } from '../../src/render/papers/make-in-thread.ts';

const rounds = 5;

export function kindOf(format: PaperFormat): PaperKind {
  return format === 'docx' ? 'answers' : 'review-sheet';
}

/** Returns the middle of several papers, in ms, the first one left out; as the bot makes them. */
export async function loopBlocked(format: PaperFormat, store: string): Promise<number> {
  const state = (await openReader({ dataDir: store, planFile: 'data/plan.json' })).read();
  const makePaper = createPaperMaker();
  const request = {
    ...({ kind: kindOf(format), goal: 5, copy: 'for-committee', on: '2026-11-20' } as const),
    ...{ fiscalYear: undefined, withPace: false },
  };
  const waits: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const loop = monitorEventLoopDelay({ resolution: 1 });
    loop.enable();
    await setTimeout(10); // It counts from its first round on
    const paper = await makePaper(request, format, { state, changes: [], workspace: undefined });
    loop.disable();
    if (isRefusal(paper)) throw new Error(`Cannot measure: ${paper.refused}`);
    if (round > 0) waits.push(loop.max / 1e6);
  }
  const sorted = waits.toSorted((one, other) => one - other);
  return Math.round(sorted[Math.floor(rounds / 2)] ?? 0);
}
