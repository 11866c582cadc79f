/** The bot's own day, which only goes forward, and the folder in which each trial begins anew. */

import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { createShiftableClock } from '../../src/demo/shiftable-clock.ts';
import { newTryFolder, tryFolder } from '../../src/demo/try-folder.ts';
import { openStore } from '../../src/open-store.ts';

it('goes as time does, and moves on to ten in the morning of a later day', () => {
  let real = Date.parse('2026-11-20T09:00:00+09:00');
  const clock = createShiftableClock(() => real);
  expect([clock.today(), clock.time(), clock.whyQuiet()]).toEqual([
    ...['2026-11-20', '09:00'],
    'いまは9:30から18:00の間ではないので、お知らせは送られません。',
  ]);
  expect(clock.moveTo('2026-11-24')).toBeUndefined();
  real += 5 * 60 * 1000;
  expect([clock.today(), clock.time(), clock.whyQuiet()]).toEqual([
    '2026-11-24',
    '10:05',
    undefined,
  ]);
});

it('never goes back, nor where nobody knows the holidays', () => {
  const clock = createShiftableClock(() => Date.parse('2026-11-20T09:00:00+09:00'));
  clock.moveTo('2026-11-23');
  expect(clock.whyQuiet()).toBe('今日は閉庁日（勤労感謝の日）なので、お知らせは送られません。');
  const back = '今日より後の日付を選んでください。前には戻せません。';
  expect(['2026-11-23', '2026-11-20', '2050-01-01'].map((day) => clock.moveTo(day))).toEqual([
    ...[back, back, '2049年までの日付を選んでください。'],
  ]);
  expect(clock.today()).toBe('2026-11-23');
});

it('lies beside the store, and takes away only trials that have ended', async () => {
  const home = await mkdtemp(join(tmpdir(), 'michisuji-'));
  onTestFinished(() => rm(home, { recursive: true }));
  const folder = tryFolder(join(home, 'store'));
  await mkdir(join(home, 'store'));
  await writeFile(join(home, 'store', 'database.json'), '{}');
  const running = await newTryFolder(folder);
  const store = await openStore({ planFile: 'data/plan.json', dataDir: running });
  const second = await newTryFolder(folder);
  expect((await readdir(folder)).map((name) => join(folder, name)).toSorted()).toEqual(
    [running, second].toSorted(),
  );
  await store.close();
  const third = await newTryFolder(folder);
  expect(await readdir(folder)).not.toContain(running.slice(folder.length + 1));
  expect(third).not.toBe(running);
  expect(await readdir(join(home, 'store'))).toEqual(['database.json']);
});
