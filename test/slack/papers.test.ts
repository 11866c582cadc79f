/** Papers in Slack: chosen in a form, made as a file, and given to nobody who may not have them. */

import { afterEach, expect, it, vi } from 'vitest';
import { readTables } from '../../src/intake/read-tables.ts';
import { httpTransport } from '../../src/sandbox/http-transport.ts';
import type { Message } from '../../src/sandbox/state/messages.ts';
import { readDocument } from '../helpers/read-document.ts';
import { aComment } from '../answers/a-committee.ts';
import { openReview, type ReviewScene, staffed, startReviewScene } from './review/review-scene.ts';
import { type HomeScene, startHomeScene } from './home/home-scene.ts';
import { reviewing } from '../review/reviews.ts';
import { choosePaper } from './choose-paper.ts';
import type { Scene } from './start-scene.ts';

let scene: Scene;
afterEach(() => scene.end());

const privateWords = '内密の懸念です。';
/** A review of goal 5 with a public comment and one for the secretariat alone. */
const discussed = {
  ...reviewing(staffed),
  comments: [
    aComment(1, '設問が古い。', { author: { user: 'U1' } }),
    aComment(2, privateWords, {
      ...{ author: { user: 'U1' }, visibility: 'secretariat-only' },
      label: { series: 'private', no: 1 },
    }),
  ],
};

let home: HomeScene;
async function atHome(): Promise<void> {
  home = await startHomeScene({ first: discussed });
  ({ scene } = home);
}

async function openForm(by: string): Promise<void> {
  await home.open(by);
  await home.press(by, '資料を書き出す');
}

async function choose(by: string, enter: Record<string, string>): Promise<void> {
  await choosePaper(scene, { by, view: await home.modal(by), enter: { goal: '5', ...enter } });
}

const withFiles = (messages: readonly Message[]): Message[] =>
  messages.filter(({ files = [] }) => files.length > 0);
const given = (user: string): Promise<Message> =>
  scene.slack.until(() => withFiles(scene.slack.directMessages(user)).at(-1));

function fileNamed(name: string): Uint8Array {
  const bytes = scene.slack.files().find(({ filename }) => filename === name)?.bytes;
  if (bytes === undefined) throw new Error(`There is no file ${name}`);
  return bytes;
}

it('gives a member the list of comments as a workbook, without what is for the secretariat', async () => {
  await atHome();
  await openForm('U1');
  const fields = JSON.stringify((await home.modal('U1')).blocks);
  expect(fields).not.toMatch(/事務局控え|議事要旨|スレッド/);
  await choose('U1', { kind: 'review-sheet', format: 'xlsx' });
  const { text, files } = await given('U1');
  expect(text).toBe('委員意見一覧（目指す姿5、配布用）：1行。事務局だけの意見は入っていません。');
  expect(files).toMatchObject([{ title: '委員意見一覧（目指す姿5）' }]);
  const name = 'review-sheet-goal-5-2026-11-20.xlsx';
  const read = JSON.stringify(await readTables({ bytes: fileNamed(name), name }));
  expect(read).toContain('設問が古い。');
  expect(read).not.toContain('内密');
  const dialog = await scene.slack.until(() => {
    const shown = JSON.stringify(scene.slack.modals('U1').at(-1)?.blocks);
    return shown.includes('送りました') && shown;
  });
  expect(dialog).toContain(
    '委員意見一覧（目指す姿5）を、あなたとみちすじのダイレクトメッセージに送りました。ほかの人には見えません。',
  );
});

it('gives the secretariat its own copy, marked on every page', async () => {
  await atHome();
  await openForm('U8');
  await choose('U8', { kind: 'answers', format: 'docx', copy: 'for-secretariat' });
  await given('U8');
  const { lines, header } = readDocument(
    fileNamed('answers-goal-5-2026-11-20-SECRETARIAT-ONLY.docx'),
  );
  expect(header).toEqual(['事務局控え（事務局のみの意見を含むため、ほかの人に渡さないこと）']);
  expect(lines.join()).toContain(privateWords);
});

it('gives nobody else that copy, also where a form was forged', async () => {
  await atHome();
  const url = `http://127.0.0.1:${scene.bot.port ?? 0}/slack/events`;
  const option = (value: string) => ({ field: { selected_option: { value } } });
  const values = {
    ...{ kind: option('answers'), goal: option('5'), format: option('docx') },
    copy: option('for-secretariat'),
  };
  const view = {
    ...{ id: 'V1', type: 'modal', callback_id: 'export-paper', state: { values } },
    private_metadata: JSON.stringify({ about: '' }),
  };
  const payload = { type: 'view_submission', user: { id: 'U1' }, view, response_urls: [] };
  const transport = httpTransport(url, scene.slack.signingSecret);
  const { body } = await transport.deliver({ kind: 'interactive', payload }, {});
  expect(JSON.stringify(body)).toContain('事務局だけができます');
  expect(scene.slack.files()).toEqual([]);
});

it('says below the field what does not go together, and keeps the form', async () => {
  await atHome();
  await openForm('U8');
  const enter = { kind: 'minutes', format: 'csv', goal: '5' };
  const { body } = await scene.sato.submit({ by: 'U8', view: await home.modal('U8'), enter });
  expect(body).toEqual({
    response_action: 'errors',
    errors: {
      'format.7': '議事要旨（案）は、CSVでは作れません。作れる形式は、Wordの文書（.docx）です。',
    },
  });
  expect(scene.slack.files()).toEqual([]);
});

it('says why there is no paper, and what comes first', async () => {
  await atHome();
  await openForm('U8');
  await choose('U8', { kind: 'minutes', format: 'docx', goal: '6' });
  const shown = await scene.slack.until(() => {
    const words = JSON.stringify(scene.slack.modals('U8').at(-1)?.blocks);
    return words.includes('作っていません') && words;
  });
  expect(shown).toContain(
    '目指す姿6にはまだ検証がないため、議事要旨（案）を作っていません。検証を始めると作れます。',
  );
});

it('says that a paper could not be sent, and sends it when asked again', async () => {
  await atHome();
  scene.slack.fail('files.getUploadURLExternal', { error: 'file_uploads_disabled' });
  await openForm('U1');
  await choose('U1', { kind: 'indicators', format: 'xlsx' });
  const told = await scene.slack.until(() =>
    scene.slack.directMessages('U1').find(({ text }) => text.startsWith('Slackがファイルを')),
  );
  expect(told.text).toBe(
    'Slackがファイルを受け取らなかったため、送れませんでした。指標一覧（目指す姿5）は渡せていません。もとの記録は変わっていません。「もう一度送る」を押しても送れないときは、Slackでファイルの共有が許されているかを、Slackの管理者に確かめてください。',
  );
  expect(withFiles(scene.slack.directMessages('U1'))).toEqual([]);
  await scene.sato.act({ by: 'U1', on: told, press: 'もう一度送る' });
  expect((await given('U1')).files).toMatchObject([{ title: '指標一覧（目指す姿5）' }]);
});

it('writes down who took which paper, before it leaves', async () => {
  await atHome();
  const noted = vi.spyOn(scene.store, 'note');
  await openForm('U8');
  await choose('U8', { kind: 'findings', format: 'csv' });
  expect((await given('U8')).files).toMatchObject([{ title: '点検結果（目指す姿5）' }]);
  const reason = 'findings-goal-5-2026-11-20-SECRETARIAT-ONLY.csv';
  expect(noted.mock.calls).toEqual([['U8', { action: 'paper-given', reason }]]);
  expect(new TextDecoder().decode(fileNamed(reason))).toContain('名前が「求人数」で終わります。');
});

it('offers a file to who asks for one, for the goal that was named', async () => {
  await atHome();
  const question = {
    by: 'U1',
    command: '/shihyo',
    text: '姿6の指標一覧をエクセルで',
    channel: 'C1',
  };
  await scene.sato.command(question);
  const answer = await scene.slack.until(() => scene.slack.messagesSeenBy('U1', 'C1').at(-1));
  expect(answer.text.split('\n')[0]).toBe(
    '目指す姿6の資料をファイルでお渡しできます。まだ何も作っていません。「資料を書き出す」を押して、資料と形式を選んでください。',
  );
  await scene.sato.act({ by: 'U1', on: answer, press: '資料を書き出す' });
  await scene.sato.submit({ by: 'U1', view: await home.modal('U1') });
  expect((await given('U1')).files).toMatchObject([{ title: '指標一覧（目指す姿6）' }]);
});

it('puts a paper into the thread of a review only when that was chosen, and never a private one', async () => {
  const at: ReviewScene = await startReviewScene();
  ({ scene } = at);
  await openReview(at);
  await scene.sato.say({ by: 'U1', channel: 'C1', thread: at.card().ts, text: '設問が古い。' });
  await scene.slack.until(() => at.comments().length === 1);
  await scene.sato.act({ by: 'U8', on: at.card(), press: '資料を書き出す（事務局）' });
  const desk = { kind: 'answers', format: 'docx', copy: 'for-secretariat', place: 'thread' };
  await choosePaper(scene, { by: 'U8', view: await at.modal('U8'), enter: desk });
  expect(scene.slack.files()).toEqual([]);
  const forAll = { ...desk, copy: 'for-committee' };
  await scene.sato.submit({ by: 'U8', view: await at.modal('U8'), enter: forAll });
  const shown = await scene.slack.until(() => withFiles(at.thread()).at(-1));
  expect(shown.files).toMatchObject([{ title: '意見と区の考え方（目指す姿5）' }]);
  expect(at.comments()).toHaveLength(1);
});
