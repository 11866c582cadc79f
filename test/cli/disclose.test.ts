import { readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { goneWords, keptWords } from '../review/past-reviews.ts';
import { aPastStore, type PastStore } from '../store/past-store.ts';
import { aHome, type Home } from '../store/stores.ts';
import { run } from './run.ts';

let home: Home;
let past: PastStore;
beforeAll(async () => {
  home = await aHome();
  past = await aPastStore(home);
});
afterAll(() => home.remove());

const disclose = (...words: readonly string[]) =>
  run('disclose', words, {
    cwd: home.path('.'),
    settings: { MICHISUJI_DATA_DIR: home.path('store') },
  });

it('writes all that is kept about a person, beside a running bot', async () => {
  const store = await past.open();
  const { code, out, err } = await disclose('--name', '佐藤');
  await store.close();
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(
    /^佐藤花子（U1）について保存しているもの（令和\d+年\d+月\d+日 \d{2}:\d{2}現在、日本時間）\n/,
  );
  expect(out).toContain('【名簿】\n氏名 佐藤花子、役割 委員\n');
  expect(out).toContain('取り消し：令和8年12月6日 09:00');
  expect(out).toContain(`本文（2回のうち1回目）　令和8年11月21日 09:00\n　${goneWords.first}`);
  expect(out).toContain(`区の考え方：反映（産業振興課、令和8年12月5日）\n　${goneWords.answer}`);
  expect(out).toMatch(/意見の取り消し（変更番号\d+）/);
  expect(out).not.toContain('U2');
  expect(out).not.toContain(goneWords.spoken);
});

it('gives the same as JSON', async () => {
  const { out } = await disclose('--user', 'ｕ2', '--json');
  const read = z.object({ comments: z.array(z.object({ no: z.number() })) }).parse(JSON.parse(out));
  expect(read.comments.map(({ no }) => no)).toEqual([2, 3, 6, 7]);
  expect(out).not.toContain(goneWords.first);
});

it('writes a new file, and never over one that is there', async () => {
  const file = home.path('out.txt');
  const { code, out } = await disclose('--user', 'U2', '--out', 'out.txt');
  expect({ code, isSaid: out.includes(`「${file}」に書き出しました。`) }).toEqual({
    ...{ code: 0, isSaid: true },
  });
  expect(await readFile(file, 'utf8')).toContain(keptWords.later);
  await writeFile(file, 'たいせつ');
  const again = await disclose('--user', 'U1', '--out', 'out.txt');
  expect(again).toMatchObject({ code: 1, out: '' });
  expect(again.err).toContain('はもうあるため、書き出していません。');
  expect(await readFile(file, 'utf8')).toBe('たいせつ');
});

it('asks back who is meant', async () => {
  const { code, out, err } = await disclose('--name', '郎');
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain('「郎」に当てはまる人が2人います。');
  expect(err).toContain('--user U2　（鈴木一郎）');
  expect(err).toContain(`--name '${goneWords.name}' --exact`);
  const exact = await disclose('--name', goneWords.name, '--exact');
  expect(exact.out).toContain(goneWords.spoken);
});

it('says that nothing is kept about somebody', async () => {
  const { code, out } = await disclose('--user', 'U777');
  expect(code).toBe(0);
  expect(out).toContain('【意見（0件）】\nありません。');
  expect((await disclose('--name', '田中')).err).toContain('名簿にも意見にもありません');
});

it.each([
  [[], 'どちらか一つで'],
  [['--user', 'U1', '--name', '佐藤'], 'どちらか一つで'],
  [['--user', '佐藤'], 'メンバーID'],
  [['--name', ' '], '氏名が空です。'],
  [['--who'], '知らない指定があります。'],
  [['--user', 'U1', '--out', ''], '名前が空です。'],
])('says how it is used after %j', async (words, said) => {
  const { code, out, err } = await disclose(...words);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(said);
  expect(err).toContain('使い方');
});
