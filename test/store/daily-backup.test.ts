import { afterEach, beforeEach, expect, it } from 'vitest';
import { backUp } from '../../src/store/backup.ts';
import { type Backup, backupsIn } from '../../src/store/backups.ts';
import { type DailyBackup, startDailyBackup } from '../../src/store/daily-backup.ts';
import { keptState } from '../../src/store/kept-state.ts';
import { aHome, aStore, type Home } from './stores.ts';

let home: Home;
let now: Date;
let done: (Backup | undefined)[];
beforeEach(async () => {
  home = await aHome();
  now = new Date('2026-11-20T14:00:00.000Z');
  done = [];
  await aStore(home.path('store'), 1);
});
afterEach(() => home.remove());

const daily = (given: Partial<DailyBackup> = {}): DailyBackup => ({
  into: home.path('backups'),
  now: () => now,
  backUp: async () => {
    const [from, into] = [home.path('store'), home.path('backups')];
    await backUp({ from, into, kind: 'daily', kept: keptState, now: () => now });
  },
  onDone: (backup) => done.push(backup),
  everyMs: 5,
  ...given,
});

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await pause(5);
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

it('makes one a day by the calendar in Tokyo, however often it looks', async () => {
  const running = startDailyBackup(daily());
  await until(() => done.length === 1);
  await pause(50);
  now = new Date('2026-11-20T15:00:00.000Z');
  await until(() => done.length === 2);
  await pause(50);
  running.stop();
  expect(done.map((backup) => backup?.record.madeAt)).toEqual([
    ...['2026-11-20T14:00:00.000Z', '2026-11-20T15:00:00.000Z'],
  ]);
});

it('makes no second one after a restart', async () => {
  const first = startDailyBackup(daily());
  await until(() => done.length === 1);
  first.stop();
  const second = startDailyBackup(daily());
  await pause(50);
  second.stop();
  expect((await backupsIn(home.path('backups'))).verified).toHaveLength(1);
});

it('takes no other bot’s backup in the same place for its own', async () => {
  await aStore(home.path('other'), 0);
  const into = home.path('backups');
  await backUp({ from: home.path('other'), into, kind: 'daily', kept: keptState, now: () => now });
  const running = startDailyBackup(daily({ from: home.path('store') }));
  await until(() => done.length === 1);
  running.stop();
  expect(done[0]?.record.seq).toBe(1);
});

it('says that there is none, and tries again', async () => {
  let count = 0;
  const failing = () => {
    count += 1;
    return count === 1 ? Promise.reject(new Error('no')) : Promise.resolve();
  };
  const running = startDailyBackup(daily({ backUp: failing }));
  await until(() => done.length >= 2);
  running.stop();
  expect(done.slice(0, 2)).toEqual([undefined, undefined]);
});
