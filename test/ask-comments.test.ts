/** `npm run ask` about comments: everybody sees what is public, a person their own, the secretariat all. */

import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { discussed } from './answers/a-committee.ts';
import { aHome, type Home, openedStore } from './store/stores.ts';

let home: Home;
beforeAll(async () => {
  home = await aHome();
  const store = await openedStore(home.path('store'));
  await store.update(() => discussed, 'U9');
  await store.close();
});
afterAll(() => home.remove());

function ask(...words: string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, [resolve('dist/ask.js'), ...words], {
    cwd: home.path('.'),
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], MICHISUJI_DATA_DIR: home.path('store') },
  });
  expect(stderr).toBe('');
  return stdout;
}

it('shows without a person only what everybody may see', () => {
  const text = ask('佐藤委員の意見は？');
  expect(text).toContain('佐藤 美咲委員の意見は1件です');
  for (const secret of ['内密', '匿名の疑問']) expect(text).not.toContain(secret);
  expect(ask('まだ意見を出していない委員は？')).toContain('お答えできません');
});

it('asks who 「私」 is, unless --as says it', () => {
  expect(ask('私の意見は？')).toContain('「私」がどなたのことか');
  expect(ask('--as', 'U1', '私の意見は？')).toContain('佐藤 美咲委員の意見は3件です');
  expect(ask('--as', 'U2', '佐藤委員の意見は？')).toContain('佐藤 美咲委員の意見は1件です');
});

it('shows the secretariat all, and who is missing', () => {
  expect(ask('--as', 'secretariat', '佐藤委員の意見は？')).toContain('内密の懸念');
  const text = ask('--as', 'secretariat', 'まだ意見を出していない委員は？');
  expect(text).toContain('高橋健太、田中 実、田中 恵、林、福岡 正');
});

it('says in JSON whose comments were asked for', () => {
  expect(JSON.parse(ask('--json', '鈴木さんの締切後の意見'))).toMatchObject({
    outcome: 'answered',
    reading: { intent: 'comment-list', members: [{ user: 'U2', name: '鈴木' }], status: ['late'] },
  });
});
