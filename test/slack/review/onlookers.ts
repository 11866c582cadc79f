/** Everybody looks: what people ask, open and press who would like to know more than is for them. */

import { interactive } from '../../../src/sandbox/block-kit/interactive.ts';
import type { Message } from '../../../src/sandbox/state/messages.ts';
import type { Ear } from './eavesdrop.ts';
import type { ReviewScene } from './review-scene.ts';

export type Watched = {
  at: ReviewScene;
  ear: Ear;
  /** The message about which they try the shortcuts. */
  hidden: () => Message | undefined;
};

export const questions = [
  ...['未回答の意見は？', '佐藤委員の意見は？', '目指す姿5に出ているコメントを見せて'],
  ...['検証の進み具合は？', '反映した意見は？', '提案のある意見は？', '私の意見は？'],
  ...['まだ意見を出していない委員は？', '取り消された意見は？', '委員からの意見を一覧で'],
];
export async function openHome(by: string, { at, ear }: Watched): Promise<void> {
  const published = () =>
    ear.heard.filter((one) => one.method === 'views.publish' && one.to === by);
  const before = published().length;
  await at.scene.sato.openHome({ by });
  await at.scene.slack.until(() => published().length > before);
}

export async function everybodyLooks(watched: Watched): Promise<void> {
  await Promise.all(['U2', 'U3', 'U9'].map((by) => looks(by, watched)));
  await asksInPublic({ by: 'U2', words: '目指す姿5に出ているコメントを見せて' }, watched);
  const thread = watched.at.card().ts;
  await asksInPublic({ by: 'U9', words: '未回答の意見は？', thread }, watched);
  await asksInPublic({ by: 'U9', words: '佐藤委員の意見は？' }, watched);
}

/** Somebody asks everything, shares what can be shared, and presses what does no harm to the story. */
async function looks(by: string, watched: Watched): Promise<void> {
  const { at, ear } = watched;
  const { sato, slack } = at.scene;
  slack.workspace.openDirectMessage(by);
  const told = () =>
    ear.heard.filter(({ to, method }) => to === by && method === 'response_url').length;
  for (const text of questions) {
    const before = { told: told(), direct: slack.directMessages(by).length };
    await sato.command({ by, command: '/shihyo', text, channel: 'C1' });
    await slack.until(() => told() > before.told, 30_000);
    const answer = slack.messagesSeenBy(by, 'C1').findLast(({ ephemeralTo }) => ephemeralTo === by);
    await sato.say({ by, channel: `D${by}`, text });
    await slack.until(() => slack.directMessages(by).length > before.direct + 1, 30_000);
    const more = answer ? await presses(by, answer, at) : 0;
    await slack.until(() => told() > before.told + more, 30_000);
  }
  await openHome(by, watched);
  await pressesTheCard(by, watched);
}

async function pressesTheCard(by: string, { at, hidden }: Watched): Promise<void> {
  const { sato } = at.scene;
  const forMembers = ['意見を書く', '会議の発言を入力（事務局）', '表から貼り付け（事務局）'];
  const there = JSON.stringify(at.card().blocks);
  for (const press of forMembers.filter((label) => there.includes(label))) {
    await sato.act({ by, on: at.card(), press });
  }
  if (by === 'U9') return;
  for (const press of ['意見なし', '検証を終える（事務局）', '検証を再開する（事務局）']) {
    if (there.includes(press)) await sato.act({ by, on: at.card(), press });
  }
  for (const callbackId of ['respond', 'reclassify-comment', 'record-message']) {
    const on = hidden();
    if (on) await sato.shortcut({ by, callbackId, on });
  }
}

/** Presses all that stands below an answer, and returns how many questions that were. */
async function presses(by: string, on: Message, at: ReviewScene): Promise<number> {
  const actions = interactive(on.blocks ?? []).map(({ element }) => element.action_id ?? '');
  for (const press of actions) await at.scene.sato.act({ by, on, press });
  return actions.filter((one) => one.startsWith('ask-')).length;
}

type Asking = { by: string; words: string; thread?: string };

async function asksInPublic({ by, words, thread }: Asking, { at }: Watched): Promise<void> {
  const { sato, slack } = at.scene;
  const text = `<@${slack.botUser}> ${words}`;
  const place = thread === undefined ? {} : { thread };
  const { message } = await sato.say({ by, channel: 'C1', text, ...place });
  const below = () => slack.thread('C1', thread ?? message.ts);
  const isNew = ({ ts, user }: Message) => user === slack.botUser && ts > message.ts;
  const answer = await slack.until(() => below().find(isNew), 30_000);
  const more = await presses('U2', answer, at);
  await slack.until(() => below().filter(isNew).length > more, 30_000);
}
