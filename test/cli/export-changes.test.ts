/** 変化の一覧 from a terminal: since a day or a meeting, for those who receive the copy. */

import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readDocument } from '../helpers/read-document.ts';
import { aHome, type Home } from '../store/stores.ts';
import { changedWords, writeChangedStore } from './changed-store.ts';
import { run } from './run.ts';

let home: Home;
beforeAll(async () => {
  home = await aHome();
  await writeChangedStore(home.path('store'));
});
afterAll(() => home.remove());

const exported = (...words: readonly string[]) =>
  run('export', ['--what', 'changes-since', ...words], {
    cwd: home.path('.'),
    settings: { MICHISUJI_DATA_DIR: home.path('store') },
  });

it('writes one page of what changed since a meeting, in Word', async () => {
  const file = home.path('変化.docx');
  const { code, out, err } = await exported('--since', '第1回部会', '--out', file);
  expect({ code, out, err }).toEqual({
    code: 0,
    out: `「${file}」に書き出しました。\n変化の一覧（すべての目指す姿、配布用）：令和7年6月5日の終わりから今まで。変わったのは、値1件、委員の意見2件、区の考え方1件です。年度の指定がない質問は、令和6年度ではなく令和7年度の値で答えるようになりました。事務局だけに宛てた意見は入っていません。\n`,
    err: '',
  });
  const { lines } = readDocument(await readFile(file));
  expect(lines.slice(0, 2)).toEqual(['変化の一覧', '令和7年6月5日の終わりから今まで']);
  expect(lines.join('\n')).toContain(changedWords.public);
  expect(lines.slice(-2)).toEqual([
    expect.stringMatching(/^変化がなかったもの：.*意見の分類など、論点、検証、会議$/),
    '※ 事務局だけに宛てた意見と、部会に示す前の事務局案は載せていません。',
  ]);
});

it('reads a day as the first one of which it tells', async () => {
  const since = async (day: string): Promise<string> =>
    (await exported('--since', day, '--out', home.path(`${day}.txt`))).out;
  expect(await since('2025-06-10')).toContain('委員の意見2件');
  expect(await since('2025-06-11')).toContain('変化はありません。');
});

it.each([
  [[], '変化の一覧には、--since でいつからの変化かを指定してください'],
  [['--since', 'そのうち'], '「そのうち」がいつのことか読み取れません。'],
  [['--since', '2020-01-01'], 'その時点の記録はありません。'],
])('says what is wrong, and writes nothing: %s', async (words, said) => {
  const { code, out, err } = await exported(...words);
  expect([code === 0, out, err.includes(said)]).toEqual([false, '', true]);
});
