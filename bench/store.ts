/** How many changes a second our store keeps, beside plain lowdb and better-sqlite3, in one run. */

import type { OpenBackend } from './store/backend.ts';
import { findBetterSqlite3 } from './store/better-sqlite3.ts';
import { openLowdb } from './store/lowdb.ts';
import { type Load, measure } from './store/measure.ts';
import { openMichisuji } from './store/michisuji.ts';
import type { Measured } from './table.ts';

const full: readonly Load[] = [1, 10, 20].flatMap((sizeMb) => [
  { sizeMb, writers: 1 },
  { sizeMb, writers: 100 },
]);
/** A hundred people who write once a second. */
const steady: Load = { sizeMb: 10, writers: 100, offeredPerSecond: 100 };
const fullMs = 1800;
const steadyMs = 4000;

/**
 * Measures all backends under one load before the next, so that a busy machine is busy for all.
 *
 * Only ours and SQLite flush what they acknowledge; plain lowdb never does. `ratio` is against
 * plain lowdb under the same load.
 */
export async function benchStore(): Promise<readonly Measured[]> {
  const sqlite = findBetterSqlite3();
  if (sqlite === undefined) {
    process.stderr.write('Without better-sqlite3: npm install --prefix bench/store/sqlite\n');
  }
  const backends: readonly (readonly [string, OpenBackend])[] = [
    ['lowdb', openLowdb],
    ['michisuji', openMichisuji],
    ...(sqlite === undefined ? [] : [['better-sqlite3', sqlite] as const]),
  ];
  const rows: Measured[] = [];
  for (const load of [...full, steady]) {
    let plain: number | undefined;
    for (const [backend, open] of backends) {
      const forMs = load.offeredPerSecond === undefined ? fullMs : steadyMs;
      const { acksPerSecond, p99Ms, loopBlockedMs } = await measure(open, load, forMs);
      plain ??= acksPerSecond;
      const ratio = Number((acksPerSecond / plain).toFixed(2));
      const { sizeMb, writers, offeredPerSecond = 'all they can' } = load;
      const speed = { acksPerSecond, p99Ms, loopBlockedMs, ratio };
      rows.push({ bench: 'store', backend, sizeMb, writers, offeredPerSecond, ...speed });
    }
  }
  return rows;
}
