/** One backend under one load: how many changes were acknowledged, how late, and what stood still. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { aComment } from '../../torture/comments.ts';
import type { Backend, OpenBackend } from './backend.ts';

export type Load = {
  sizeMb: number;
  writers: number;
  /** All writers together offer so many changes a second; without it, as many as they can. */
  offeredPerSecond?: number;
};

export type Speed = { acksPerSecond: number; p99Ms: number; loopBlockedMs: number };

const warmUpMs = 300;

export async function measure(open: OpenBackend, load: Load, forMs: number): Promise<Speed> {
  const folder = await mkdtemp(join(tmpdir(), 'michisuji-bench-'));
  const backend = await open(folder, load.sizeMb * 1_000_000);
  await run(backend, load, { forMs: warmUpMs, name: 'w' });
  const loop = monitorEventLoopDelay({ resolution: 1 });
  loop.enable();
  const from = performance.now();
  const waitsMs = (await run(backend, load, { forMs, name: 'm' })).toSorted((a, b) => a - b);
  const seconds = (performance.now() - from) / 1000;
  loop.disable();
  await backend.close();
  await rm(folder, { recursive: true });
  return {
    acksPerSecond: rounded(waitsMs.length / seconds),
    p99Ms: rounded(waitsMs[Math.floor(waitsMs.length * 0.99)] ?? 0),
    loopBlockedMs: rounded(loop.max / 1e6),
  };
}

type Run = { forMs: number; name: string };

/**
 * Lets all writers write, each as soon as its last change was acknowledged or, when the load is
 * offered, at its own moments, spread evenly.
 *
 * @returns how long each change took to be acknowledged, counted from the moment when it was due.
 */
async function run(backend: Backend, load: Load, { forMs, name }: Run): Promise<number[]> {
  const { writers, offeredPerSecond } = load;
  const waitsMs: number[] = [];
  const from = performance.now();
  const nowMs = (): number => performance.now() - from;
  const writer = async (_: unknown, at: number): Promise<void> => {
    for (let count = 0; ; count += 1) {
      const turn = at + count * writers;
      const dueMs = offeredPerSecond === undefined ? nowMs() : (turn / offeredPerSecond) * 1000;
      if (Math.max(dueMs, nowMs()) >= forMs) return;
      if (dueMs > nowMs()) await setTimeout(dueMs - nowMs());
      await backend.add(aComment(`${name}-${at}-${count}`), turn);
      waitsMs.push(nowMs() - dueMs);
    }
  };
  await Promise.all(Array.from({ length: writers }, writer));
  return waitsMs;
}

function rounded(number: number): number {
  return Number(number.toFixed(1));
}
