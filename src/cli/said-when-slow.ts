/** 少しかかります: says so once when a command takes longer than two seconds, even while it computes. */

import { Worker } from 'node:worker_threads';
import { exportTakesLong } from '../wording/papers/export-words.ts';

const patienceMs = 2000;

/**
 * Waits in a thread of its own, because writing a workbook lets no timer of ours ring.
 *
 * @returns what ends the waiting.
 */
export function saidWhenSlow(): () => Promise<unknown> {
  const program = new URL('slow-thread.js', import.meta.url);
  const waiting = new Worker(program, { workerData: { patienceMs, line: exportTakesLong } });
  waiting.on('error', () => undefined); // The command goes on without that line
  return () => waiting.terminate();
}
