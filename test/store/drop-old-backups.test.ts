import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { State } from '../../src/domain/state.ts';
import { backUp, type BackupRequest } from '../../src/store/backup.ts';
import { originOf } from '../../src/store/backup-origin.ts';
import { backupsIn } from '../../src/store/backups.ts';
import { type Cleared, dropOldBackups } from '../../src/store/drop-old-backups.ts';
import { keptState } from '../../src/store/kept-state.ts';
import { stuckLines } from '../../src/wording/backup.ts';
import { aHome, aStore, type Home } from './stores.ts';

let home: Home;
let from: string;
let into: string;
beforeEach(async () => {
  home = await aHome();
  from = home.path('store');
  into = home.path('backups');
});
afterEach(() => home.remove());

const request = (given: Partial<BackupRequest<State>>): BackupRequest<State> => ({
  ...{ from, into, kind: 'asked', kept: keptState },
  ...given,
});

describe('old backups', () => {
  const day = (date: number) => () => new Date(Date.UTC(2026, 10, date));
  const names = async (): Promise<string[]> =>
    (await backupsIn(into)).verified.map(({ folder }) => basename(folder));

  it('of every day go when there are too many, those asked for stay', async () => {
    await aStore(from, 0);
    await backUp(request({ now: day(1) }));
    for (const date of [2, 3, 4, 5]) await daily(date);
    const { dropped } = await clearAway(5, 2);
    expect(dropped.map((folder) => basename(folder))).toEqual([
      ...['michisuji-20261102-090000', 'michisuji-20261103-090000'],
    ]);
    expect(await names()).toEqual([
      ...['michisuji-20261105-090000', 'michisuji-20261104-090000', 'michisuji-20261101-090000'],
    ]);
  });

  it('that are not verified neither count nor go', async () => {
    await aStore(from, 0);
    await daily(2);
    await mkdir(join(into, 'michisuji-20261101-090000'));
    await mkdir(join(into, 'photos'));
    await rm(join(into, 'michisuji-20261102-090000', 'backup.json'));
    await daily(3);
    expect(await clearAway(3, 1)).toEqual({ dropped: [], stuck: [] });
    expect(await readdir(into)).toHaveLength(4);
  });

  it('that hold more than the one just made stay: the data may have been lost since', async () => {
    await aStore(from, 7);
    await daily(2);
    await rm(from, { recursive: true });
    await aStore(from, 0);
    await daily(3);
    await daily(4);
    expect((await clearAway(4, 1)).dropped).toEqual([nameOf(3)]);
    expect(await names()).toEqual([4, 2].map((date) => basename(nameOf(date))));
  });

  it('of a later date stay, and so does the one just made, when the clock was set back', async () => {
    await aStore(from, 0);
    for (const date of [20, 21, 1, 2, 3]) await daily(date);
    expect((await clearAway(3, 2)).dropped).toEqual([nameOf(1)]);
    expect(await names()).toEqual([21, 20, 3, 2].map((date) => basename(nameOf(date))));
  });

  it('that somebody gave a name of their own stay', async () => {
    await aStore(from, 0);
    await daily(2);
    await rename(nameOf(2), `${nameOf(2)}-年度末に保存`);
    await daily(3);
    expect((await clearAway(3, 1)).dropped).toEqual([]);
  });

  it('that cannot be deleted are named, and are no reason to keep the others', async () => {
    await aStore(from, 0);
    for (const date of [1, 2, 3]) await daily(date);
    const remove = (folder: string) =>
      folder === nameOf(1)
        ? Promise.reject(Object.assign(new Error('refused'), { code: 'EACCES' }))
        : rm(folder, { recursive: true });
    const cleared = await clearAway(3, 1, remove);
    const stuck = [{ folder: nameOf(1), code: 'EACCES' }];
    expect(cleared).toEqual({ dropped: [nameOf(2)], stuck });
    const said = stuckLines(stuck).join('');
    expect(said).toContain('控えは取れましたが、古い毎日の控えを消せませんでした。');
    expect(said).toContain(`${nameOf(1)}（EACCES）`);
  });

  it('of another bot in the same place stay', async () => {
    await aStore(from, 0);
    await aStore(home.path('other'), 0);
    await backUp(request({ from: home.path('other'), kind: 'daily', now: day(2) }));
    await daily(3);
    expect((await clearAway(3, 1)).dropped).toEqual([]);
    const elsewhere = JSON.stringify({ host: `not-${hostname()}`, folder: from });
    await writeFile(join(nameOf(2), 'origin.json'), elsewhere);
    expect((await clearAway(3, 1)).dropped).toEqual([]);
  });

  const daily = (date: number) => backUp(request({ kind: 'daily', now: day(date) }));
  const nameOf = (date: number) =>
    join(into, `michisuji-202611${String(date).padStart(2, '0')}-090000`);
  const clearAway = async (
    made: number,
    keep: number,
    remove?: (folder: string) => Promise<void>,
  ): Promise<Cleared> => {
    const origin = await originOf(from);
    return dropOldBackups({
      ...{ place: into, origin, made: nameOf(made), keep },
      ...(remove && { remove }),
    });
  };
});
