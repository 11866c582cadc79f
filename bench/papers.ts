/** How long `npm run export` takes for 10,000 comments, how much memory, and how long the bot stands still. */

import { spawn } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { writeFullStore } from './papers/full-store.ts';
import { kindOf, loopBlocked } from './papers/loop-blocked.ts';
import { mostRows } from '../src/render/papers/paper-model.ts';
import type { Measured } from './table.ts';

const comments = 10_000;
const rounds = 3;

/** `floor` reads the same file and writes the same words with commas between them, and no more. */
const outputs = ['floor', 'csv', 'txt', 'xlsx', 'docx'] as const;
type Output = (typeof outputs)[number];

/** A document takes no more than so many. */
const countOf = (output: Output): number => (output === 'docx' ? mostRows : comments);

/** As many as a committee writes in a year, rather more. */
const usual = 500;

const storeOf = (home: string, count: number): string => join(home, `store-${count}`);

const Used = z.object({ peakMb: z.number(), cpuMs: z.number() });

type Run = z.infer<typeof Used> & { output: Output; tookMs: number; fileKb: number };

/**
 * Measures the whole command, from its start to the file: each run is a process of its own, as in use,
 * and rounds are interleaved, so that a busy machine slows the floor as well. Needs `npm run build`.
 */
export async function benchPapers(): Promise<readonly Measured[]> {
  const home = await mkdtemp(join(tmpdir(), 'michisuji-bench-'));
  for (const count of [comments, mostRows, usual])
    await writeFullStore(storeOf(home, count), count);
  const runs: Run[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const output of outputs) runs.push(await run(output, home, round));
  }
  const blocked = new Map<Output, { all: number; usual: number }>();
  for (const output of outputs) {
    if (output === 'floor') continue;
    blocked.set(output, {
      all: await loopBlocked(output, storeOf(home, countOf(output))),
      usual: await loopBlocked(output, storeOf(home, usual)),
    });
  }
  await rm(home, { recursive: true });
  const floorMs = middle(runs.filter(({ output }) => output === 'floor'));
  return outputs.map((output) => {
    const own = runs.filter((one) => one.output === output);
    return {
      ...{ bench: 'papers', output, comments: countOf(output), tookMs: Math.round(middle(own)) },
      cpuMs: Math.round(Math.min(...own.map(({ cpuMs }) => cpuMs))),
      ratio: Number((middle(own) / floorMs).toFixed(1)),
      peakMb: Math.round(Math.max(...own.map(({ peakMb }) => peakMb))),
      fileKb: Math.round(own[0]?.fileKb ?? 0),
      loopBlockedMs: blocked.get(output)?.all ?? '',
      [`loopBlocked${usual}Ms`]: blocked.get(output)?.usual ?? '',
    };
  });
}

/** Tells the most memory that the process ever had, and its work on all cores, when it ends. */
const usage = `data:text/javascript,${encodeURIComponent(`
import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const cpuMs = (userCPUTime + systemCPUTime) / 1000;
  if (isMainThread) writeSync(3, JSON.stringify({ peakMb: maxRSS / 1024, cpuMs }));
});
`)}`;

const floor = `
const { readFileSync, writeFileSync } = require('node:fs');
const { comments } = JSON.parse(readFileSync(process.argv[1], 'utf8'));
const rows = comments.map(({ no, goal, author, versions, response }) =>
  [no, goal, author.user, versions[0].text, response?.versions[0].text ?? ''].join(','));
writeFileSync(process.argv[2], rows.join('\\r\\n'));
`;

async function run(output: Output, home: string, round: number): Promise<Run> {
  const file = join(home, `${round}.${output}`);
  const store = storeOf(home, countOf(output));
  const what =
    output === 'floor'
      ? ['-e', floor, join(store, 'database.json'), file]
      : [
          ...[resolve('dist/cli/export.js'), '--what', kindOf(output)],
          ...['--format', output, '--out', file],
        ];
  const from = performance.now();
  const child = spawn(process.execPath, ['--import', usage, ...what], {
    ...{ cwd: home, stdio: ['ignore', 'ignore', 'inherit', 'pipe'] },
    env: { PATH: process.env['PATH'], MICHISUJI_DATA_DIR: store },
  });
  const told = child.stdio[3];
  if (told === null || told === undefined || !('readable' in told))
    throw new Error('Cannot listen');
  const used = Used.parse(JSON.parse(await text(told)));
  const tookMs = performance.now() - from;
  return { output, tookMs, ...used, fileKb: (await stat(file)).size / 1024 };
}

function middle(runs: readonly Run[]): number {
  const all = runs.map(({ tookMs }) => tookMs).toSorted((one, other) => one - other);
  return all[Math.floor(all.length / 2)] ?? 0;
}
