/** What Home tells of the backups. */

import { writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { lastBackup } from '../../src/cli/last-backup.ts';
import { backUp } from '../../src/store/backup.ts';
import { keptState } from '../../src/store/kept-state.ts';
import { aHome, aStore, type Home } from '../store/stores.ts';

let home: Home;
beforeEach(async () => {
  home = await aHome();
  await aStore(home.path('store'), 1);
});
afterEach(() => home.remove());

const told = (place: string | undefined) =>
  lastBackup({ backupDir: place, dataDir: home.path('store') });

it('tells that no place is set, that there is none yet, and when the newest was made', async () => {
  expect(await told(undefined)).toEqual({ place: 'not-set' });
  const into = home.path('backups');
  expect(await told(into)).toEqual({ place: 'set', madeAt: undefined });
  for (const madeAt of ['2026-11-18T17:00:00.000Z', '2026-11-19T17:00:00.000Z']) {
    const now = () => new Date(madeAt);
    await backUp({ from: home.path('store'), into, kind: 'daily', kept: keptState, now });
  }
  expect(await told(into)).toEqual({ place: 'set', madeAt: '2026-11-19T17:00:00.000Z' });
});

it('does not fail where the place cannot be looked at', async () => {
  const file = home.path('no-folder');
  await writeFile(file, '');
  expect(await told(file)).toEqual({ place: 'unreadable' });
});
