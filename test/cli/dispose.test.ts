/** A disposal as a whole command: what an official reads before, after, and when something is left. */

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { State } from '../../src/domain/state.ts';
import { goneWords } from '../review/past-reviews.ts';
import { aPastStore, type PastStore } from '../store/past-store.ts';
import { aHome, type Home } from '../store/stores.ts';
import { type Ran, run } from './run.ts';

let home: Home;
let past: PastStore;
beforeEach(async () => {
  home = await aHome();
  past = await aPastStore(home);
  // Review 1 was closed long ago, whatever day this runs on
  await past.doAll([{ by: 'U9', action: 'close-review', decide: closedLongAgo }]);
});
afterEach(() => home.remove());

function closedLongAgo(state: State): State {
  const closings = [{ by: 'U9', at: '2020-12-10T06:00:00.000Z', reopened: null }];
  return {
    ...state,
    settings: { ...state.settings, retentionYears: 1 },
    reviews: state.reviews.map((one) => (one.no === 1 ? { ...one, closings } : one)),
  };
}

const command = (name: string, words: readonly string[], place = 'backups'): Promise<Ran> =>
  run(name, words, {
    cwd: home.path('.'),
    settings: {
      MICHISUJI_DATA_DIR: home.path('store'),
      ...(place !== '' && { MICHISUJI_BACKUP_DIR: home.path(place) }),
    },
  });

it('says what is due, why, and what would be touched, and touches nothing', async () => {
  const was = await past.snapshot();
  const { code, out, err } = await command('dispose', ['--dry-run']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain('保存年限（1年）を過ぎた検証が1件、その意見が5件あります。');
  expect(out).toContain(
    '検証1（目指す姿5）：意見5件。令和2年12月10日（令和2年度）に終了し、令和4年3月31日まで保存するものです。',
  );
  expect(out).toContain('古い控え2個をすべて消します');
  expect(out).toContain('・Slackに投稿されたメッセージ');
  expect(out).toContain('まだ何も廃棄していません。');
  expect(await past.snapshot()).toBe(was);
});

it('asks for a word of its own', async () => {
  const { code, out } = await command('dispose', []);
  expect(code).toBe(2);
  expect(out).toContain('npm run --silent dispose -- --yes');
  expect((await past.state()).reviews).toHaveLength(2);
});

it('disposes, verifies, and says it for the files; the audit tells of it in one entry', async () => {
  const { code, out, err } = await command('dispose', ['--yes']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/^廃棄の記録\n廃棄した日時：令和\d+年\d+月\d+日 \d{2}:\d{2}（日本時間）\n/);
  expect(out).toContain(
    '意見5件（意見1、意見2、事務局のみの意見1、意見3、意見4）と、その区の考え方',
  );
  expect(out).toContain('古い控え2個を消しました');
  expect(out).toMatch(
    /件を、\d+ファイル（[\d.]+KB）のすべてのバイトから検索しました。見つかったファイル：0件。/,
  );
  expect(out).toContain('確認：よし。');
  for (const word of Object.values(goneWords)) expect(out).not.toContain(word);
  const audit = await command('audit', []);
  expect(audit.out).toMatch(
    /ボット（自動）　保存年限による廃棄（変更番号\d+）\n　理由：保存年限（1年）を過ぎたため、検証1と、その意見5件を廃棄\n/,
  );
  expect(audit.out).toContain('値は、保存年限による廃棄のときに消しました');
  expect((await command('dispose', ['--yes'])).out).toContain('廃棄するものはありません。');
});

it('fails when a copy is left, and succeeds once it is gone', async () => {
  const file = home.path('store/copy.txt');
  await writeFile(file, goneWords.spoken);
  const { code, out, err } = await command('dispose', ['--yes']);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toContain(`廃棄した言葉が残っているファイル：\n　${file}`);
  expect(err).not.toContain(goneWords.spoken);
  expect(await readFile(home.path('store/disposal-under-way.json'), 'utf8')).toContain('会議');
  const dry = await command('dispose', ['--dry-run']);
  expect(dry.out).toContain('前に始めた廃棄が、終わりまで進んでいません。');
  await writeFile(file, '');
  expect((await command('dispose', ['--yes'])).code).toBe(0);
  expect(await past.filesWith(Object.values(goneWords))).toEqual([]);
});

it('does nothing while the bot is running, but can say what is due', async () => {
  const store = await past.open();
  const [dry, real] = [
    await command('dispose', ['--dry-run']),
    await command('dispose', ['--yes']),
  ];
  await store.close();
  expect([dry.code, real.code]).toEqual([0, 1]);
  expect(real.err).toContain('廃棄していません。データは変わっていません。');
  expect(real.err).toContain(`プロセス${process.pid}`);
  expect((await past.state()).reviews).toHaveLength(2);
});

it('says that backups are not reached where no place is set', async () => {
  const { code, out } = await command('dispose', ['--yes'], '');
  expect(code).toBe(0);
  expect(out).toContain('MICHISUJI_BACKUP_DIR が設定されていないため、控えには手を付けません');
});

it('says that the older backups are still there when no new one can be made', async () => {
  await writeFile(home.path('file'), '');
  const { code, err } = await command('dispose', ['--yes'], 'file/deep');
  expect(code).toBe(1);
  expect(err).toContain('廃棄を終えられませんでした。');
  expect(err).toContain('続きから行い');
  expect((await command('dispose', ['--yes'])).code).toBe(0);
});

it.each([
  ['dispose', ['--now']],
  ['dispose', ['1']],
] as const)('says how it is used after %s %j', async (name, words) => {
  const { code, err } = await command(name, words);
  expect({ code, isSaid: err.includes('何もしていません。\n\n使い方') }).toEqual({
    ...{ code: 2, isSaid: true },
  });
});

it('says that nothing is stored', async () => {
  await mkdir(join(home.path('.'), 'other'));
  const { code, err } = await run('dispose', ['--dry-run'], {
    cwd: home.path('.'),
    settings: { MICHISUJI_DATA_DIR: home.path('other') },
  });
  expect(code).toBe(1);
  expect(err).toContain('には、まだ何も保存されていません。');
});
