/** Papers that take their time: nobody is left before a silent screen, whether making or sending is slow. */

import { afterEach, expect, it } from 'vitest';
import type { View } from '../../src/sandbox/state/views.ts';
import { type HomeScene, startHomeScene } from './home/home-scene.ts';

let home: HomeScene;
afterEach(() => home.scene.end());

const making = '指標一覧（目指す姿5）を作っています。できあがりしだい、お送りします。';
const words = ({ blocks }: View): string => JSON.stringify(blocks);
const files = () =>
  home.scene.slack.directMessages('U1').filter(({ files: given = [] }) => given.length > 0);

async function send(): Promise<void> {
  await home.open('U1');
  await home.press('U1', '資料を書き出す');
  const view = await home.modal('U1');
  await home.scene.sato.submit({ by: 'U1', view, enter: { goal: '5' } });
}

it('says in the dialog that it is being made while the line is slow, and then that it came', async () => {
  home = await startHomeScene();
  const { slack } = home.scene;
  slack.fail('files.getUploadURLExternal', { delayMs: 1500 });
  await send();
  const shown = () => slack.modals('U1').at(-1);
  const first = await slack.until(shown);
  expect(words(first)).toContain('指標一覧（目指す姿5）を作っています…');
  expect(files()).toEqual([]);
  await slack.until(() => files().length === 1);
  await slack.until(() => words(shown() ?? first).includes('送りました'));
});

it('says so after もう一度送る too, where the file takes longer than two seconds', async () => {
  home = await startHomeScene();
  const { slack, sato } = home.scene;
  slack.fail('files.getUploadURLExternal', { error: 'file_uploads_disabled' });
  await send();
  const told = await slack.until(() =>
    slack.directMessages('U1').find(({ text }) => text.startsWith('Slackがファイルを')),
  );
  slack.fail('files.getUploadURLExternal', { delayMs: 4000 });
  await sato.act({ by: 'U1', on: told, press: 'もう一度送る' });
  await slack.until(() => slack.directMessages('U1').some(({ text }) => text === making));
  expect(files()).toEqual([]);
  await slack.until(() => files().length === 1);
  await slack.until(() =>
    slack.directMessages('U1').some(({ text }) => text.includes('に送りました。')),
  );
});
