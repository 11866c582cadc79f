/** How long pictures take in the drawing thread, beside an empty picture in the same run. */

import { monitorEventLoopDelay } from 'node:perf_hooks';
import { answerQuery } from '../src/answers/answer.ts';
import type { Query } from '../src/answers/query.ts';
import { isRefusal } from '../src/domain/refusal.ts';
import type { Drawing } from '../src/reports/pictures/drawing.ts';
import { blank, createDrawer, type PictureDrawer } from '../src/render/pictures/draw-pictures.ts';
import { readPlan } from '../src/store/read-plan.ts';
import { picturesOf } from '../src/wording/pictures/pictures-of.ts';
import type { Measured } from './table.ts';

const rounds = 7;

const queries: readonly Query[] = [
  { intent: 'goal-summary', goals: [5] },
  { intent: 'logic-model-lookup', goals: [5] },
  { intent: 'composite' },
  { intent: 'project-list' },
  { intent: 'measure-list', goals: [5] },
];

type Timing = { name: string; drawing: Drawing; warmMs: number[]; blockedMs: number };

/**
 * Measures the first picture of a thread that starts with it and of one that was warmed up, then each
 * picture warm; rounds are interleaved, so that a busy machine slows the floor as well.
 */
export async function benchPictures(): Promise<readonly Measured[]> {
  const plan = await readPlan('data/plan.json');
  const context = { plan, today: '2026-11-20', role: 'committee-member' } as const;
  const pictures = queries.flatMap((query) => {
    const answer = answerQuery(query, context);
    return answer.outcome === 'answered' ? picturesOf(answer.facts, { plan }) : [];
  });
  const timings: Timing[] = [{ name: 'empty', drawing: blank }, ...pictures].map((one) => ({
    ...{ name: one.name, drawing: one.drawing },
    ...{ warmMs: [], blockedMs: 0 },
  }));
  const drawer = createDrawer({ kept: 1, patienceMs: 60_000 });
  const [, bars] = timings;
  const firstMs = bars === undefined ? 0 : (await drawn(drawer, bars.drawing, -1)).tookMs;
  const ready = createDrawer({ patienceMs: 60_000 });
  await ready.warmUp(); // As the bot does when it has started
  const readyMs = bars === undefined ? 0 : (await drawn(ready, bars.drawing, -1)).tookMs;
  await ready.close();
  for (const { drawing } of timings) await drawn(drawer, drawing, -2);
  for (let round = 0; round < rounds; round += 1) {
    for (const timing of timings) {
      const { tookMs, blockedMs } = await drawn(drawer, timing.drawing, round);
      timing.warmMs.push(tookMs);
      timing.blockedMs = Math.max(timing.blockedMs, blockedMs);
    }
  }
  await drawer.close();
  const [floor] = timings;
  const floorMs = middle(floor?.warmMs ?? []);
  return timings.map(({ name, warmMs, blockedMs }, at) => ({
    ...{ bench: 'pictures', picture: name, warmMs: rounded(middle(warmMs)) },
    ratio: Number((middle(warmMs) / floorMs).toFixed(2)),
    loopBlockedMs: rounded(blockedMs),
    ...(at === 1
      ? { firstColdMs: rounded(firstMs), firstMs: rounded(readyMs) }
      : { firstColdMs: '', firstMs: '' }),
  }));
}

/** Every round's picture says its round, so that none comes from the cache. */
async function drawn(drawer: PictureDrawer, drawing: Drawing, round: number) {
  const loop = monitorEventLoopDelay({ resolution: 1 });
  loop.enable();
  const from = performance.now();
  const png = await drawer.draw({ ...drawing, subtitle: `${drawing.subtitle}（${round}）` });
  const tookMs = performance.now() - from;
  loop.disable();
  if (isRefusal(png)) throw new Error(`Cannot draw: ${png.refused}`);
  return { tookMs, blockedMs: loop.max / 1e6 };
}

function middle(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

function rounded(ms: number): number {
  return Number(ms.toFixed(1));
}
