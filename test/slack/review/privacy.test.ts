/** 事務局のみ・匿名: one review in which everybody asks, opens and presses everything; every word is searched. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { View } from '../../../src/sandbox/state/views.ts';
import { run } from '../../cli/run.ts';
import { aHome, type Home } from '../../store/stores.ts';
import { type Ear, eavesdrop } from './eavesdrop.ts';
import { everybodyLooks, type Watched, openHome, questions } from './onlookers.ts';
import { openReview, type ReviewScene, startReviewScene } from './review-scene.ts';

/** Each stands in one place alone, so that whatever is found tells where it came from. */
const secret = { text: '極秘桜', proposal: '極秘梅', proxy: '極秘松' };
const answered = { text: '極秘菊', progress: '極秘萩' };
const draft = '極秘竹';
const anonymous = { text: '匿名藤', proposal: '匿名桐' };
const anyPrivate = /極秘|事務局のみの意見/;
const anyAnonymous = /匿名藤|匿名桐/;
const author = /佐藤|(?<![A-Z])U1(?!\d)/;

const knowing = ['U1', 'U8', 'U9'];

let at: ReviewScene;
let ear: Ear;
let watched: Watched;
let home: Home;
beforeAll(async () => {
  home = await aHome();
  at = await startReviewScene();
  ear = eavesdrop(at.scene);
  watched = { at, ear, hidden: () => shownAnonymous() };
  await openReview(at);
  for (const by of ['U1', 'U2', 'U3', 'U9']) await openHome(by, watched);
  await everythingIsSaid();
  await theWardAnswers();
  await everybodyLooks(watched);
  await at.scene.sato.act({ by: 'U9', on: at.card(), press: '検証を終える（事務局）' });
  await at.scene.slack.until(() => summary(), 60_000);
  await at.scene.slack.until(() => at.card().text.includes('検証（終了）'), 60_000);
  await at.scene.slack.until(() => at.scene.store.read().outbox.length === 0, 60_000);
  await everybodyLooks(watched);
  await at.scene.bot.stop();
  await ear.copyTo(home.path('store'));
}, 300_000);
afterAll(async () => {
  await at.scene.end();
  await home.remove();
});

const summary = () => at.thread().find(({ text }) => text.includes('検証を終えました'));
const goal = JSON.stringify({ kind: 'goal' });

async function everythingIsSaid(): Promise<void> {
  const { scene, card, comments } = at;
  const { sato, slack } = scene;
  const write = async (enter: Record<string, string>) => {
    await sato.act({ by: 'U1', on: card(), press: '意見を書く' });
    await sato.submit({
      by: 'U1',
      view: await form('U1', '意見を書く'),
      enter: { about: goal, ...enter },
    });
  };
  const { text, proposal, proxy } = secret;
  await write({ text, proposal, visibility: 'secretariat-only' });
  await sato.say({ by: 'U2', channel: 'C1', thread: card().ts, text: '公開の梨です。' });
  await slack.until(() => comments().length === 2);
  await write({ ...anonymous, visibility: 'anonymous' });
  await sato.act({ by: 'U9', on: card(), press: '会議の発言を入力（事務局）' });
  const remark = { speaker: 'U1', text: proxy, visibility: 'secretariat-only' };
  await sato.submit({ by: 'U9', view: await form('U9', '会議の発言を入力'), enter: remark });
  await slack.until(() => comments().length === 4);
  await slack.until(() => shownAnonymous(), 30_000);
  await sato.act({ by: 'U1', on: card(), press: '意見を書く' });
  const typed = { text: draft, visibility: 'secretariat-only' };
  const view = await form('U1', '意見を書く');
  await sato.typeInto({ by: 'U1', view, field: 'text', enter: typed });
  await sato.close({ by: 'U1', view });
  await slack.until(() => scene.store.read().drafts.length === 1);
  await sato.act({ by: 'U1', on: card(), press: '意見を書く' });
  await slack.until(() => ear.heardBy('U1').includes(draft));
}

/** The form that stands before somebody by now, whatever stood there before. */
function form(by: string, title: string): Promise<View> {
  const { slack } = at.scene;
  return slack.until(() => slack.modals(by).findLast((one) => one.title === title));
}

const shownAnonymous = () => at.thread().find(({ text }) => text.includes(anonymous.text));

/** The private one from Home, where Slack refuses the message to its author at first. */
async function theWardAnswers(): Promise<void> {
  const { scene, comments } = at;
  const { sato, slack } = scene;
  const answer = { category: 'adopted', division: '経済課', ...answered };
  await openHome('U9', watched);
  await sato.act({ by: 'U9', on: homeOf('U9'), press: '答える' });
  slack.fail('chat.postMessage', { error: 'user_disabled' });
  await sato.submit({ by: 'U9', view: await form('U9', '区の考え方'), enter: answer });
  await slack.until(() => scene.store.read().outbox.some((one) => one.state.status === 'failed'));
  await openHome('U9', watched);
  await sato.act({ by: 'U9', on: homeOf('U9'), press: '再送' });
  await slack.until(() => ear.heardBy('U1').includes(answered.text), 30_000);
  await slack.until(() => scene.store.read().outbox.length === 0, 30_000);
  const on = shownAnonymous();
  if (on === undefined) throw new Error('The anonymous comment is not shown');
  await sato.shortcut({ by: 'U9', callbackId: 'respond', on });
  const open = { ...answer, text: '公開の答え。', progress: '公開の対応。' };
  await sato.submit({ by: 'U9', view: await form('U9', '区の考え方'), enter: open });
  await slack.until(() => at.thread().some(({ text }) => text.includes('公開の対応')), 30_000);
  expect(comments().map(({ response }) => response?.progress[0]?.text)).toEqual([
    ...[answered.progress, undefined, '公開の対応。', undefined],
  ]);
}

function homeOf(by: string): View {
  const view = at.scene.slack.home(by);
  if (view === undefined) throw new Error(`${by} has no Home`);
  return view;
}

it('tells the author and the secretariat, so that there is something to be found', () => {
  for (const words of [...Object.values(secret), ...Object.values(anonymous)]) {
    expect(ear.heardBy('U9')).toContain(words);
  }
  for (const words of [answered.text, draft]) expect(ear.heardBy('U1')).toContain(words);
  const listeners = new Set(ear.heard.map(({ to }) => to));
  expect([...listeners].toSorted()).toEqual(['U1', 'U2', 'U3', 'U8', 'U9', 'everyone']);
  expect(ear.heardBeyond(...knowing).length).toBeGreaterThan(100);
});

it('tells nobody else a word of what is 事務局のみ, nor that there is any', () => {
  const leaks = ear.heardBeyond(...knowing).filter(({ words }) => anyPrivate.test(words));
  expect(leaks).toEqual([]);
});

it('counts it for nobody else: on the card, in the summary, in answers and in what stands unseen', () => {
  expect(at.card().text).toContain('意見は2件です。区の考え方を待っている意見は1件です。');
  expect(summary()?.text).toContain('意見は2件、うち区の考え方を答えたものが1件、まだのものが1件');
  const counted = /(?:意見は|意見（|"key":"\w+ (?:public-)?)(\d+)/g;
  const found = ear
    .heardBeyond(...knowing)
    .flatMap(({ words }) => [...words.matchAll(counted)].map(([all, no]) => ({ all, no })));
  expect(found.length).toBeGreaterThan(20);
  expect(found.filter(({ no }) => Number(no) > 2)).toEqual([]);
});

it('connects nobody with what is 匿名', () => {
  const read = ear.heardBeyond(...knowing).filter(({ words }) => anyAnonymous.test(words));
  expect(read.length).toBeGreaterThan(10);
  expect(read.filter(({ words }) => author.test(words))).toEqual([]);
});

it('shows what was half typed to its writer alone, and not to the secretariat', () => {
  expect(ear.heardBeyond('U1').filter(({ words }) => words.includes(draft))).toEqual([]);
});

it('writes none of it into the log, and nobody’s name', () => {
  const named = /極秘|匿名藤|匿名桐|公開の|佐藤|鈴木|高橋|経済課/;
  expect(at.scene.log.length).toBeGreaterThan(100);
  expect(at.scene.log.filter((line) => named.test(line))).toEqual([]);
  expect(at.scene.told.filter((line) => named.test(line))).toEqual([]);
});

describe('on paper and on a terminal', () => {
  const output = async (command: string, words: readonly string[], typed = '') => {
    const settings = { MICHISUJI_DATA_DIR: home.path('store') };
    const path = command === 'ask' ? '../ask' : command;
    const { code, out, err } = await run(path, words, { cwd: home.path('.'), settings, typed });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    return out;
  };

  it.each([[[]], [['--as', 'U2']], [['--as', 'U3']]])('answers nobody more: %j', async (as) => {
    const lines = (await output('ask', as.concat('--jsonl'), questions.slice(0, 3).join('\n')))
      .trim()
      .split('\n');
    expect(lines).toHaveLength(3);
    for (const line of lines) {
      expect(line).not.toMatch(anyPrivate);
      if (anyAnonymous.test(line)) expect(line).not.toMatch(author);
    }
    const list = await output('ask', [...as, '委員からの意見を一覧で']);
    expect(list).toContain(anonymous.text);
  });

  it('discloses to one member nothing of another', async () => {
    const out = await output('disclose', ['--user', 'U2']);
    expect(out).toContain('公開の梨');
    expect(out).not.toMatch(/極秘|匿名藤|匿名桐|佐藤/);
    expect(await output('disclose', ['--user', 'U1'])).toContain(draft);
  });

  it('lists changes without a word of comments and drafts', async () => {
    const out = await output('audit', []);
    expect(out).toContain('書きかけの保存');
    expect(out).not.toMatch(/極秘|匿名藤|匿名桐|公開の/);
  });
});
