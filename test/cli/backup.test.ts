/** Backup and restore as whole commands: what they say, and how they end. */

import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { aHome, aStore, type Home, openedStore } from '../store/stores.ts';
import { type Ran, run } from './run.ts';

let home: Home;
beforeEach(async () => {
  home = await aHome();
  await aStore(home.path('store'), 3);
});
afterEach(() => home.remove());

const command = (name: 'backup' | 'restore', ...words: readonly string[]): Promise<Ran> =>
  run(name, words, {
    cwd: home.path('.'),
    settings: {
      MICHISUJI_DATA_DIR: home.path('store'),
      MICHISUJI_BACKUP_DIR: home.path('daily'),
      MICHISUJI_BACKUP_KEEP: '1',
    },
  });

async function newestIn(place: string): Promise<string> {
  return join(home.path(place), (await readdir(home.path(place))).toSorted().at(-1) ?? '');
}

it('says where the backup is, how large, and that it was verified', async () => {
  const { code, out, err } = await command('backup', 'out');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/^控えを取りました：.*\/out\/michisuji-\d{8}-\d{6}\n/);
  expect(out).toMatch(/2ファイル、[\d.]+KB。変更番号3まで/);
  expect(out).toContain('確認：よし');
});

it('goes to the place of the settings where none is given, and clears old daily ones away', async () => {
  await command('backup');
  await command('backup', '--daily');
  const { out } = await command('backup', '--daily');
  expect(out).toContain('1回分を残す設定（MICHISUJI_BACKUP_KEEP）のため、古いものを消しました');
  expect(await readdir(home.path('daily'))).toHaveLength(2);
});

it('takes a blank place for none, not for the folder it was started in', async () => {
  const { out } = await command('backup', '');
  expect(out).toContain(`控えを取りました：${home.path('daily')}`);
});

it('says that there is no backup, and that nothing was changed', async () => {
  await writeFile(home.path('file'), '');
  const { code, out, err } = await command('backup', 'file');
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toContain('控えを取れませんでした。保存されているデータは変わっていません。');
  expect(err).toMatch(/に書き込めません（E(NOTDIR|EXIST)）/);
  expect(err).not.toMatch(/^\s+at /m);
});

it('restores, and says where the old data are and what to do next', async () => {
  await command('backup', 'out');
  await aStore(home.path('store'), 2);
  const { code, out } = await command('restore', await newestIn('out'));
  expect(code).toBe(0);
  expect(out).toContain('変更番号3まで');
  expect(out).toMatch(/元のデータは「.*\/store\.before-\d{8}-\d{6}」に残しています。/);
  expect(out).toContain('今までのデータにあって控えにない変更2件は、戻したデータに入っていません');
  expect(out).toContain('npm run doctor');
});

it('restores to another folder', async () => {
  await command('backup', 'out');
  const { code, out } = await command('restore', await newestIn('out'), '--to', 'elsewhere');
  expect(code).toBe(0);
  expect(out).not.toContain('npm start');
  expect(out).toContain(`MICHISUJI_DATA_DIR に「${home.path('elsewhere')}」を設定してください`);
  expect(await readdir(home.path('elsewhere'))).toContain('database.json');
});

it('does not restore while the bot is running, and says so', async () => {
  await command('backup', 'out');
  const store = await openedStore(home.path('store'));
  const { code, err } = await command('restore', await newestIn('out'));
  await store.close();
  expect(code).toBe(1);
  expect(err).toContain('戻しませんでした。今のデータは変わっていません。');
  expect(err).toMatch(
    new RegExp(`プロセス${process.pid}、.*、令和\\d+年\\d+月\\d+日 \\d{2}:\\d{2}から`),
  );
  expect(err).not.toContain('--take-over');
  expect((await readdir(home.path('.'))).toSorted()).toEqual(['out', 'store']);
});

it('does not restore what does not pass', async () => {
  await command('backup', 'out');
  await rm(join(await newestIn('out'), 'database.json'));
  await writeFile(join(await newestIn('out'), 'database.json'), '{}');
  const { code, err } = await command('restore', await newestIn('out'));
  expect(code).toBe(1);
  expect(err).toContain('「database.json」が、控えを取ったときの内容と違います。');
});

it.each([
  ['restore', []],
  ['restore', ['a', 'b']],
  ['backup', ['a', 'b']],
  ['backup', ['--weekly']],
  ['restore', ['']],
  ['restore', ['a', '--to', '']],
] as const)('says how %s is used after %j', async (name, words) => {
  const { code, err } = await command(name, ...words);
  expect({ code, isSaid: err.includes('何もしていません。\n\n使い方') }).toEqual({
    code: 2,
    isSaid: true,
  });
});
