/** Stories of messages anywhere that become comments by the shortcut. */

import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Entries } from '../../../src/sandbox/play/entered-values.ts';
import type { Message } from '../../../src/sandbox/state/messages.ts';
import { openReview, type ReviewScene, startReviewScene } from './review-scene.ts';

let at: ReviewScene;
beforeEach(async () => {
  at = await startReviewScene();
  await openReview(at);
});
afterEach(() => at.scene.end());

const callbackId = 'record-message';
const words = '行動指標4は受け身の指標です & 「<狭い>」。';
const say = async (by: string, text = words, thread?: string) =>
  (await at.scene.sato.say({ by, channel: 'C1', text, ...(thread !== undefined && { thread }) }))
    .message;
const use = async (by: string, on: Message) => {
  await at.scene.sato.shortcut({ by, callbackId, on });
};
const opened = async (by: string, on: Message) => {
  await use(by, on);
  return at.modal(by);
};
const record = async (by: string, on: Message, enter: Entries = {}) => {
  const view = await opened(by, on);
  return JSON.stringify((await at.scene.sato.submit({ by, view, enter })).body);
};
const told = (user: string, words: string) =>
  at.scene.slack.until(() => at.toldAside(user)?.includes(words));
const marksOf = ({ ts }: Message) =>
  at.scene.slack.messages('C1').find((one) => one.ts === ts)?.reactions ?? [];

it('makes a comment of what a member wrote outside the thread, with its address', async () => {
  const said = await say('U1');
  await record('U1', said);
  expect(at.comments()).toMatchObject([
    {
      ...{ review: 1, goal: 5, author: { user: 'U1' }, visibility: 'public', isLate: false },
      origin: {
        ...{ via: 'shortcut', channel: 'C1', ts: said.ts, enteredBy: 'U1' },
        permalink: `https://${at.scene.slack.workspace.identity.domain}.slack.com/archives/C1/p${said.ts.replace('.', '')}`,
      },
      versions: [{ key: said.ts, text: words, proposal: null }],
      classification: { step: 1, about: [{ kind: 'indicator', indicator: '5-A4' }] },
    },
  ]);
  await told('U1', 'この発言を、意見1として記録しました。');
  await at.scene.slack.until(() => marksOf(said).some(({ name }) => name === 'memo'));
  await at.scene.slack.until(() => at.card().text.includes('手順1 行動指標の確認：1件'));
  expect(at.thread()).toHaveLength(1); // It stands in Slack already
});

it('shows the words, what they suggest and why, and what a later edit does', async () => {
  const outside = JSON.stringify((await opened('U1', await say('U1'))).blocks);
  expect(outside).toContain('行動指標4は受け身の指標です');
  expect(outside).toContain(
    '手順1 行動指標の確認／行動指標4「おしごとカフェでの求人数」（「受け身」',
  );
  expect(outside).toContain('あとで発言を直しても消しても、記録は変わりません');
  const inside = await say('U3', words, at.card().ts);
  expect(JSON.stringify((await opened('U9', inside)).blocks)).toContain('記録にも残ります');
});

it('takes the words as the shortcut brought them', async () => {
  const said = await say('U1');
  const view = await opened('U1', said);
  await at.scene.sato.edit({ message: said, text: '取り消します。' });
  await at.scene.sato.submit({ by: 'U1', view });
  expect(at.comments()[0]?.versions.map(({ text }) => text)).toEqual([words]);
});

it('says that it is recorded already, and changes nothing', async () => {
  const said = await say('U1');
  const early = await opened('U9', said);
  await record('U1', said);
  await use('U1', said);
  await told('U1', 'この発言は、すでに意見1として記録しています。');
  const { body } = await at.scene.sato.submit({ by: 'U9', view: early });
  expect(JSON.stringify(body)).toContain('すでに意見1として記録しています');
  const written = await say('U2', '設問の母数は。', at.card().ts);
  await at.scene.slack.until(() => at.comments().length === 2);
  await use('U2', written);
  await told('U2', 'すでに意見2として記録しています。');
  expect(at.comments()).toHaveLength(2);
});

it('lets the secretariat say whose words a message of somebody else holds', async () => {
  const said = await say('U9', '佐藤委員から電話：母数を示すべき。');
  expect(await record('U9', said, { speaker: 'unlisted' })).toContain('氏名を書いてください');
  await at.scene.sato.submit({ by: 'U9', view: await at.modal('U9'), enter: { speaker: 'U1' } });
  expect(at.comments()[0]).toMatchObject({
    ...{ author: { user: 'U1' }, origin: { via: 'shortcut', enteredBy: 'U9' } },
  });
});

it('keeps the secretariat from putting the words of one member into the mouth of another', async () => {
  const view = await opened('U9', await say('U1'));
  expect(JSON.stringify(view.blocks)).not.toContain('発言者');
  await at.scene.sato.submit({ by: 'U9', view });
  expect(at.comments()[0]?.author).toEqual({ user: 'U1' });
});

it('follows edits and deletions where the message stands in the thread', async () => {
  const said = await say('U3', words, at.card().ts);
  await record('U9', said, { speaker: 'U2' });
  await at.scene.sato.edit({ message: said, text: '母数を示すべきです。' });
  await at.scene.slack.until(() => at.comments()[0]?.versions.length === 2);
  await at.scene.sato.remove(said);
  await at.scene.slack.until(() => at.comments()[0]?.deletedAt !== null);
});

it('leaves the choice of the review to people where several are open', async () => {
  await at.scene.sato.shortcut({ by: 'U9', callbackId: 'open-review' });
  const goals = { goals: ['7'], channel: 'C1' };
  await at.scene.sato.submit({ by: 'U9', view: await at.modal('U9'), enter: goals });
  await at.scene.slack.until(() => at.scene.store.read().reviews[1]?.card ?? false);
  const said = await say('U1', '行動指標1の出典は。');
  const view = await opened('U1', said);
  await expect(at.scene.sato.submit({ by: 'U1', view })).rejects.toThrow('検証');
  const menu = 'suggested-subjects-5-7';
  const offered = await at.scene.sato.suggest({ by: 'U1', on: view, menu, typed: '行動指標1' });
  expect(JSON.stringify(offered)).toContain('目指す姿7の行動指標1「');
  const enter = { review: '2', visibility: 'public' };
  await at.scene.sato.submit({ by: 'U1', view, enter });
  expect(at.comments()[0]).toMatchObject({
    ...{ review: 2, goal: 7, classification: { step: 4, about: [{ indicator: '7-A1' }] } },
  });
});

it('makes somebody decide who may read what was written elsewhere, and marks nothing private', async () => {
  const { workspace } = at.scene.slack;
  const said = workspace.messages.post({ channel: 'C2', user: 'U9', text: '内密の懸念。' });
  const view = await opened('U9', said);
  await expect(at.scene.sato.submit({ by: 'U9', view, enter: { speaker: 'U1' } })).rejects.toThrow(
    '公開の範囲',
  );
  const enter = { speaker: 'U1', visibility: 'secretariat-only' };
  await at.scene.sato.submit({ by: 'U9', view, enter });
  await at.scene.slack.until(() =>
    at.scene.slack
      .messagesSeenBy('U9', 'C2')
      .some(({ text }) => text.includes('事務局のみの意見1として記録しました')),
  );
  expect(at.comments()).toHaveLength(1);
  expect(at.scene.slack.callsTo('reactions.add')).toEqual([]);
});

it('tells nobody that a message is kept for the secretariat, not by a mark and not by a refusal', async () => {
  const { scene } = at;
  const said = await say('U3', '内密の懸念です。', at.card().ts);
  await record('U9', said, { speaker: 'U2', visibility: 'secretariat-only' });
  await scene.sato.edit({ message: said, text: '内密の懸念があります。' });
  await scene.slack.until(() => at.comments()[0]?.versions.length === 2);
  const ordinary = await say('U3', '通りがかりの者です。', at.card().ts);
  const told = () =>
    scene.slack.messagesSeenBy('U1', 'C1').filter(({ text }) => text.startsWith('この操作（'));
  for (const shortcut of ['reclassify-comment', 'respond']) {
    const before = told().length;
    for (const on of [said, ordinary]) {
      await scene.sato.shortcut({ by: 'U1', callbackId: shortcut, on });
    }
    await scene.slack.until(() => told().length === before + 2);
    const [one, other] = told().slice(before);
    expect(one?.text).toBe(other?.text);
  }
  await scene.restart();
  await scene.bot.verified;
  expect(scene.slack.callsTo('reactions.add')).toEqual([]);
  await scene.sato.shortcut({ by: 'U9', callbackId: 'respond', on: said });
  expect((await at.modal('U9')).title).toBe('区の考え方');
});

it.each([
  ['U2', 'U1', '事務局だけができます'],
  ['U3', 'U3', '委員と事務局だけができます'],
])('refuses %s who would record what %s wrote', async (by, author, why) => {
  await use(by, await say(author));
  await told(by, why);
  expect(at.scene.slack.modals(by)).toEqual([]);
});

it('refuses what an app wrote, what has no words, and what is too long', async () => {
  const { messages, identity } = at.scene.slack.workspace;
  const app = { user: identity.botUser, bot_id: identity.botId };
  for (const [message, why] of [
    [{ ...app, text: '指数は112です。' }, 'アプリの投稿は記録できません'],
    [{ user: 'U1', text: '' }, '文字がない'],
    [{ user: 'U1', text: '長い意見です。'.repeat(500) }, '長すぎる'],
  ] as const) {
    await use('U9', messages.post({ channel: 'C1', ...message }));
    await told('U9', why);
  }
  expect(at.scene.slack.modals('U9')).toEqual([]);
});

it('says that there is no review to record it for', async () => {
  await at.scene.sato.act({ by: 'U9', on: at.card(), press: '検証を終える（事務局）' });
  await at.scene.slack.until(() => at.card().text.includes('検証（終了）'));
  await use('U1', await say('U1'));
  await told('U1', '続いている検証がないため');
  const inThread = await say('U9', '最後に一言。', at.card().ts);
  await record('U9', inThread, { speaker: 'U1' });
  expect(at.comments()[0]?.isLate).toBe(true);
});
