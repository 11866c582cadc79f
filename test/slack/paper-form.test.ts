/** 資料を書き出す: what the form offers follows what is chosen, and nothing chosen is lost. */

import { afterEach, expect, it } from 'vitest';
import { readDocument } from '../helpers/read-document.ts';
import { aComment } from '../answers/a-committee.ts';
import { reviewing } from '../review/reviews.ts';
import { createMemoryStore } from '../../src/store/memory-store.ts';
import { type HomeScene, startHomeScene } from './home/home-scene.ts';
import { staffed } from './review/review-scene.ts';
import { chooseIn, choosePaper, offeredIn, shownIn } from './choose-paper.ts';

let home: HomeScene;
afterEach(() => home.scene.end());

const privateWords = '内密の懸念です。';
const first = {
  ...reviewing(staffed),
  meetings: [{ no: 1, on: '2026-11-05', place: null, agenda: [], materials: [] }],
};
const comments = [
  aComment(1, '設問が古い。', { author: { user: 'U1' } }),
  aComment(2, privateWords, {
    ...{ author: { user: 'U1' }, visibility: 'secretariat-only' },
    label: { series: 'private', no: 1 },
  }),
];

/** The comments came in on 2026-11-10, after the first meeting. */
async function start(): Promise<void> {
  const openStore = async (state: typeof staffed, now: () => Date) => {
    let past: string | undefined = '2026-11-01T00:00:00.000Z';
    const store = createMemoryStore(state, () => (past === undefined ? now() : new Date(past)));
    past = '2026-11-10T00:00:00.000Z';
    await store.update((before) => ({ ...before, comments }), 'U1');
    past = undefined;
    return store;
  };
  home = await startHomeScene({ first, openStore });
}

async function open(by: string) {
  await home.open(by);
  await home.press(by, '資料を書き出す');
  return home.modal(by);
}

async function document(name: string): Promise<string> {
  const { slack } = home.scene;
  const file = await slack.until(() =>
    slack.files().find(({ filename, bytes }) => filename === name && bytes),
  );
  return readDocument(file.bytes ?? new Uint8Array()).lines.join('\n');
}

it('offers the formats of the paper that is chosen, and keeps what was chosen before', async () => {
  await start();
  const view = await open('U1');
  expect(offeredIn(view, 'format')).not.toContain('Wordの文書（.docx）');
  const enter = { kind: 'answers', goal: '6', format: 'csv' };
  const drawn = await chooseIn(home.scene, { by: 'U1', view, enter }, 'kind');
  expect(offeredIn(drawn, 'format')).toEqual(['Wordの文書（.docx）']);
  expect(shownIn(drawn, 'goal')).toBe('目指す姿6 心身ともに健康に働くことができる世田谷区');
  const back = { kind: 'review-sheet', goal: '6' };
  const again = await chooseIn(home.scene, { by: 'U1', view: drawn, enter: back }, 'kind');
  expect(offeredIn(again, 'format')).toHaveLength(3);
  expect(offeredIn(again, 'since')).toEqual([]);
});

it('names the goals, as far as Slack has room for them', async () => {
  await start();
  const offered = offeredIn(await open('U1'), 'goal');
  expect(offered.slice(0, 1)).toEqual(['すべて']);
  expect(offered).toContain('目指す姿5 ライフスタイル等に応じた多様な働き方が選択できる世田谷区');
  expect(offered.filter((one) => Array.from(one).length > 75)).toEqual([]);
});

it('gives on one page what changed since a meeting, without what is for the secretariat', async () => {
  await start();
  const view = await open('U1');
  await choosePaper(home.scene, {
    by: 'U1',
    view,
    enter: { kind: 'changes-since', format: 'docx' },
  });
  const text = await document('changes-since-2026-11-06-all-goals-2026-11-20.docx');
  expect(text).toContain('変わったのは、委員の意見1件です。');
  expect([text.includes('設問が古い。'), text.includes(privateWords)]).toEqual([true, false]);
});

it('asks for a day where no meeting is meant, and takes none that has not come', async () => {
  await start();
  const view = await open('U8');
  const kind = 'changes-since';
  const drawn = await chooseIn(home.scene, { by: 'U8', view, enter: { kind } }, 'kind');
  expect(offeredIn(drawn, 'since')).toEqual([
    '第1回検証部会（令和8年11月5日）のあとから',
    '日を選ぶ',
  ]);
  const since = 'day';
  const dated = await chooseIn(
    home.scene,
    { by: 'U8', view: drawn, enter: { kind, since } },
    'since',
  );
  const enter = { kind, since, copy: 'for-secretariat', format: 'docx' };
  const late = { ...enter, from: '2026-11-21' };
  const { body } = await home.scene.sato.submit({ by: 'U8', view: dated, enter: late });
  expect(body).toEqual({
    response_action: 'errors',
    errors: {
      from: 'まだ来ていない日です。今日までの日を選んでください。まだ何も作っていません。',
    },
  });
  await home.scene.sato.submit({ by: 'U8', view: dated, enter: { ...enter, from: '2026-11-10' } });
  const name = 'changes-since-2026-11-10-all-goals-2026-11-20-SECRETARIAT-ONLY.docx';
  expect(await document(name)).toContain(privateWords);
});

it('offers the time of the answer below which it was asked for', async () => {
  await start();
  const { sato, slack } = home.scene;
  const question = { by: 'U1', command: '/shihyo', channel: 'C1' };
  await sato.command({ ...question, text: '第1回部会から何が変わった？' });
  const answer = await slack.until(() => slack.messagesSeenBy('U1', 'C1').at(-1));
  expect(answer.text).toContain(privateWords); // On the screen of its writer alone
  await sato.act({ by: 'U1', on: answer, press: '資料を書き出す' });
  const view = await home.modal('U1');
  expect(offeredIn(view, 'since')[0]).toBe('お尋ねの期間：令和8年11月5日の終わりから今まで');
  await sato.submit({ by: 'U1', view });
  const text = await document('changes-since-2026-11-06-all-goals-2026-11-20.docx');
  expect([text.includes('設問が古い。'), text.includes(privateWords)]).toEqual([true, false]);
});

it('says that nothing was kept then, and makes nothing', async () => {
  await start();
  const view = await open('U1');
  const kind = 'changes-since';
  const drawn = await chooseIn(home.scene, { by: 'U1', view, enter: { kind } }, 'kind');
  const since = 'day';
  const dated = await chooseIn(
    home.scene,
    { by: 'U1', view: drawn, enter: { kind, since } },
    'since',
  );
  const enter = { kind, since, from: '2020-04-01' };
  await home.scene.sato.submit({ by: 'U1', view: dated, enter });
  const { slack } = home.scene;
  const shown = await slack.until(() => {
    const words = JSON.stringify(slack.modals('U1').at(-1)?.blocks);
    return words.includes('その時点の記録はありません') && words;
  });
  expect(shown).toContain('記録をさかのぼれるのは、令和8年11月1日');
  expect(slack.files()).toEqual([]);
});
