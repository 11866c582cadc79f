/** Stories of a committee that Slack's user groups make up, and of what is told when Slack is silent. */

import { afterEach, expect, it } from 'vitest';
import type { State } from '../../../src/domain/state.ts';
import { frozen } from '../start-scene.ts';
import { openReview, type ReviewScene, startReviewScene } from './review-scene.ts';

let at: ReviewScene;
afterEach(() => at.scene.end());

/** U1 is a member by the roster, U2 and U3 by group S1; U8 is the secretariat by group S2. */
const grouped: State = {
  ...frozen,
  roster: {
    people: [{ user: 'U1', name: '佐藤', roles: ['committee-member'] }],
    groups: [
      { group: 'S1', role: 'committee-member' },
      { group: 'S2', role: 'secretariat' },
    ],
  },
};

async function begin(): Promise<void> {
  at = await startReviewScene(grouped, {
    groups: { S1: ['U2', 'U3'], S2: ['U8'] },
  });
  await openReview(at);
  await write('U2', '設問の母数を示すべきです。');
  for (const [visibility, text] of [
    ['secretariat-only', '内密の懸念です。'],
    ['anonymous', '匿名の疑問です。'],
  ] as const) {
    await at.scene.sato.act({ by: 'U2', on: at.card(), press: '意見を書く' });
    const enter = { about: JSON.stringify({ kind: 'goal' }), text, visibility };
    await at.scene.sato.submit({ by: 'U2', view: await at.modal('U2'), enter });
  }
  await at.scene.slack.until(() => at.comments().length === 3);
}

async function write(by: string, text: string): Promise<void> {
  const before = at.comments().length;
  await at.scene.sato.say({ by, channel: 'C1', thread: at.card().ts, text });
  await at.scene.slack.until(() => at.comments().length > before);
}

async function asked(by: string, text: string): Promise<string> {
  const { slack, sato } = at.scene;
  const seen = () => slack.messagesSeenBy(by, 'C1').filter(({ ephemeralTo }) => ephemeralTo === by);
  const before = seen().length;
  await sato.command({ by, command: '/shihyo', text, channel: 'C1' });
  return (await slack.until(() => seen()[before])).text;
}

/** From now on Slack says nothing about groups, and what it said before is forgotten. */
async function silence(): Promise<void> {
  await at.scene.restart();
  const faults = Array.from({ length: 50 }, () => ({ status: 500 }));
  at.scene.slack.fail('usergroups.users.list', ...faults);
}

it('calls a member of a group by name, and nobody anonymous who did not choose it', async () => {
  await begin();
  const text = await asked('U1', '鈴木さんの意見は？');
  expect(text).toContain('鈴木委員の意見は1件です');
  const all = await asked('U1', '意見を一覧で');
  expect(all).toMatch(/母数.*｜委員 鈴木委員/);
  expect(all).toMatch(/匿名の疑問.*｜委員 匿名の委員/);
});

it('tells the secretariat of a group who of the groups is missing', async () => {
  await begin();
  const text = await asked('U8', 'まだ意見を出していない委員は？');
  expect(text).toContain('まだの委員：佐藤、高橋（事務局だけに表示しています）');
});

it('calls a member who has left by the name that Slack has', async () => {
  await begin();
  const { store } = at.scene;
  await store.update((state) => ({ ...state, roster: { ...state.roster, groups: [] } }), 'U9');
  expect(await asked('U1', '意見を一覧で')).toMatch(/母数.*｜委員 鈴木委員/);
  at.scene.slack.fail('users.info', ...Array.from({ length: 9 }, () => ({ status: 500 })));
  await at.scene.restart();
  expect(await asked('U1', '意見を一覧で')).toMatch(/母数.*｜委員 委員/);
});

it('reads a mention of a member as their name', async () => {
  await begin();
  expect(await asked('U1', '<@U2|suzuki> の意見は？')).toContain('鈴木委員の意見は1件です');
  const { slack, sato } = at.scene;
  const text = `<@${slack.botUser}> <@U2> の意見は？`;
  const { message } = await sato.say({ by: 'U9', channel: 'C1', text });
  const answer = await slack.until(() => slack.thread('C1', message.ts)[1]);
  expect(answer.text).toContain('鈴木委員の意見は1件です');
});

it('shows of 「私の意見」 in a channel only what is public, and all of it in private', async () => {
  await begin();
  expect(await asked('U2', '私の意見は？')).toContain('鈴木委員の意見は3件です');
  const { slack, sato } = at.scene;
  const text = `<@${slack.botUser}> 私の意見は？`;
  const { message } = await sato.say({ by: 'U2', channel: 'C1', text });
  const answer = await slack.until(() => slack.thread('C1', message.ts)[1]);
  expect(answer.text).toContain('鈴木委員の意見は1件です');
  for (const secret of ['内密', '匿名の疑問']) expect(answer.text).not.toContain(secret);
});

it('answers about figures when Slack is silent, and shows nothing to an uncertain role', async () => {
  await begin();
  await silence();
  expect(await asked('U8', '目指す姿5の指数は？')).toContain('172.99');
  const text = await asked('U8', '意見を一覧で');
  expect(text).toContain('委員の意見は2件です');
  expect(text).not.toContain('内密');
  expect(text).toContain('匿名の委員');
  expect(await asked('U8', 'まだ意見を出していない委員は？')).toContain('お答えできません');
  expect(at.scene.log.join('\n')).toContain('Cannot ask Slack about groups');
});

it('shows the certain secretariat everything, but does not guess who is missing', async () => {
  await begin();
  await silence();
  expect(await asked('U9', '意見を一覧で')).toContain('内密の懸念');
  const text = await asked('U9', 'まだ意見を出していない委員は？');
  expect(text).toContain('Slackから受け取れていないため');
  expect(text).not.toContain('全員');
  expect(await asked('U2', '私の意見は？')).toContain('内密の懸念');
});

it('tells a member by a group that Slack did not answer, and saves nothing', async () => {
  await begin();
  const { sato, slack } = at.scene;
  await sato.act({ by: 'U2', on: at.card(), press: '意見を書く' });
  const view = await at.modal('U2');
  await silence();
  const about = JSON.stringify({ kind: 'goal' });
  const enter = { about, text: '周期が長すぎます。', visibility: 'public' };
  const { body } = await at.scene.sato.submit({ by: 'U2', view, enter });
  const said =
    'Slackから答えが得られず、あなたが委員や事務局などとして登録されているかを確かめられませんでした。何も保存・変更していません。';
  expect(JSON.stringify(body)).toContain(said);
  await at.scene.sato.act({ by: 'U2', on: at.card(), press: '意見なし' });
  expect(await slack.until(() => at.toldAside('U2'))).toContain(said);
  expect(at.comments()).toHaveLength(3);
  expect(at.scene.store.read().reviews[0]?.noOpinions).toEqual([]);
});

it('stores what a registered member writes while Slack is silent', async () => {
  await begin();
  await silence();
  await write('U1', '調査の周期が長すぎます。');
  expect(at.comments().at(-1)?.author).toEqual({ user: 'U1' });
});

it('says nothing of a remark in the thread whose author Slack does not vouch for, and takes it in later', async () => {
  await begin();
  const { scene, comments } = at;
  await silence();
  const text = 'グループの委員の意見です。';
  await scene.sato.say({ by: 'U3', channel: 'C1', thread: at.card().ts, text });
  await scene.slack.until(() => scene.log.some((line) => line.includes('Left a message')));
  expect(comments()).toHaveLength(3);
  expect(at.toldAside('U3')).toBeUndefined();
  while (scene.slack.workspace.faults.next('usergroups.users.list') !== undefined); // It answers again
  await scene.restart();
  await scene.slack.until(() => comments().length === 4);
  expect(comments().at(-1)).toMatchObject({ author: { user: 'U3' }, versions: [{ text }] });
});
