/** Stories of a committee that writes its comments in the thread of a review. */

import { afterEach, expect, it } from 'vitest';
import { openReview } from '../../../src/review/open-review.ts';
import { isRefusal } from '../../../src/domain/refusal.ts';
import type { Comment } from '../../../src/domain/comment.ts';
import type { Role } from '../../../src/domain/role.ts';
import type { State } from '../../../src/domain/state.ts';
import type { Message } from '../../../src/sandbox/state/messages.ts';
import { frozen, type Scene, startScene } from '../start-scene.ts';

let scene: Scene;
afterEach(() => scene.end());

const people = [
  { id: 'U1', name: '佐藤' },
  { id: 'U2', name: '鈴木' },
  { id: 'U3', name: '高橋' },
  { id: 'U9', name: '事務局' },
];

const person = (user: string, name: string, ...roles: Role[]) => ({ user, name, roles });

/** Two committee members and an open review of goal 5 in C1, whose card is not posted yet. */
function opened(): State {
  const roster = {
    people: [
      person('U1', '佐藤', 'committee-member'),
      person('U2', '鈴木', 'committee-member'),
      person('U9', '事務局', 'secretariat'),
    ],
    groups: [],
  };
  const state = openReview(
    { ...frozen, roster },
    { goal: 5, channel: 'C1', meeting: null, deadline: '2026-12-04' },
    { by: 'U9', at: new Date().toISOString(), today: '2026-11-20' },
  );
  if (isRefusal(state)) throw new Error(state.refused);
  return state;
}

async function begin(): Promise<Message> {
  scene = await startScene({ people, first: opened() });
  await scene.bot.verified;
  return card();
}

const card = (): Message => {
  const [first] = scene.slack.messages('C1').filter(({ user }) => user === scene.slack.botUser);
  if (first === undefined) throw new Error('No card was posted');
  return first;
};
const comments = (): readonly Comment[] => scene.store.read().comments;
const wordsOf = ({ versions }: Comment): string[] => versions.map(({ text }) => text);
const write = async (by: string, text: string): Promise<Message> => {
  const { message } = await scene.sato.say({ by, channel: 'C1', thread: card().ts, text });
  return message;
};

it('posts the card with the five steps and says that remarks are kept', async () => {
  const { text } = await begin();
  expect(text).toContain('目指す姿5「ライフスタイル等に応じた多様な働き方');
  expect(text).toContain('意見の締切は令和8年12月4日です');
  expect(text).toContain('手順1 行動指標の確認：0件');
  expect(text).toContain('手順によらない意見：0件');
  expect(text).toContain('正式な記録として残ります');
});

it('stores a reply, marks it, counts it on the card, and says nothing', async () => {
  await begin();
  const said = await write('U1', '行動指標4は受け身の指標ではないでしょうか');
  await scene.slack.until(() => comments().length === 1);
  expect(comments()[0]).toMatchObject({
    ...{ no: 1, review: 1, goal: 5, author: { user: 'U1' }, visibility: 'public', isLate: false },
    origin: { via: 'thread', channel: 'C1', ts: said.ts },
    classification: {
      step: 1,
      about: [{ kind: 'indicator', indicator: '5-A4' }],
      by: { kind: 'suggestion', because: ['受け身'] },
    },
  });
  await scene.slack.until(() => card().text.includes('手順1 行動指標の確認：1件'));
  await scene.slack.until(() => scene.slack.thread('C1', card().ts)[1]?.reactions);
  const [, reply, ...others] = scene.slack.thread('C1', card().ts);
  expect(reply?.reactions).toEqual([{ name: 'memo', users: [scene.slack.botUser] }]);
  expect(others).toEqual([]);
});

it('leaves out courtesies, the secretariat, and who is no member', async () => {
  await begin();
  await write('U1', '承知しました。よろしくお願いいたします。');
  await write('U9', '資料を差し替えました。');
  await write('U3', '通りがかりの者です。');
  await write('U2', '調査の設問を見直すべきです。');
  await scene.slack.until(() => comments().length > 0);
  expect(comments().map(wordsOf)).toEqual([['調査の設問を見直すべきです。']]);
});

it('keeps every version of an edit, and withholds what was deleted', async () => {
  await begin();
  const message = await write('U1', '設問を見直すべき');
  await scene.sato.edit({ message, text: '設問を見直すべきです' });
  await scene.slack.until(() => comments()[0]?.versions.length === 2);
  expect(comments().map(wordsOf)).toEqual([['設問を見直すべき', '設問を見直すべきです']]);
  await scene.sato.remove(message);
  await scene.slack.until(() => comments()[0]?.deletedAt !== null);
  await scene.slack.until(() => card().text.includes('まだ意見はありません'));
  expect(comments()).toHaveLength(1);
});

it('takes in what happened while it was away, and says how much on the card', async () => {
  await begin();
  const kept = await write('U1', '調査の周期が長すぎます。');
  const gone = await write('U2', '論理に飛躍があります。');
  await scene.slack.until(() => comments().length === 2);
  await scene.bot.stop();
  const { workspace } = scene.slack;
  const thread_ts = card().ts;
  workspace.messages.edit(kept, { text: '調査の周期が5年では長すぎます。' });
  workspace.messages.remove(gone);
  for (const text of ['基準値の出典は？', '別の指標を設けてはどうか', '全体の流れは良い']) {
    workspace.messages.post({ channel: 'C1', user: 'U2', text, thread_ts });
  }
  await scene.restart();
  await scene.slack.until(() => comments().length === 5);
  await scene.slack.until(() => card().text.includes('停止中の5件を取り込みました'));
  expect(
    comments().map(({ deletedAt, versions }) => [deletedAt !== null, versions.length]),
  ).toEqual([
    [false, 2],
    [true, 1],
    [false, 1],
    [false, 1],
    [false, 1],
  ]);
});

it('counts one message once, however often and in whatever order it is told', async () => {
  await begin();
  const { message, events } = await scene.sato.say({
    ...{ by: 'U1', channel: 'C1', thread: card().ts, text: '母数を示すべきです。' },
  });
  const edited = await scene.sato.edit({ message, text: '回収率と母数を示すべきです。' });
  const [written] = events;
  const [changed] = edited.events;
  if (written === undefined || changed === undefined) throw new Error('Nothing was sent');
  for (const { event } of [changed, written, written, changed, written]) {
    await scene.sato.event('message.channels', event);
  }
  await scene.slack.until(() => comments()[0]?.versions.length === 2);
  expect(comments().map(wordsOf)).toEqual([
    ['母数を示すべきです。', '回収率と母数を示すべきです。'],
  ]);
});
