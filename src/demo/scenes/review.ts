/** 検証の場面: a review of 目指す姿5 in mid-course, a value that is due, and one that waits for approval. */

import { daysAfter } from '../../domain/calendar.ts';
import type { Message } from '../../sandbox/state/messages.ts';
import { committeeRoom, sato, suzuki, takahashi, tanaka } from '../people.ts';
import { closeForms, fillIn, openForm, type Players, type Scene, useForm } from '../scene.ts';
import { register } from './empty.ts';

export const review: Scene = {
  name: 'review',
  about: '目指す姿5の検証の途中。意見が6件、未回答が1件、期限の近い値と承認待ちの値が1件ずつ',
  play: async (players) => {
    await register(players);
    beginInOfficeHours(players);
    await openReview(players);
    for (const { by, text } of comments) await write(players, by, text);
    for (const answer of answers) await respond(players, answer);
    await plan(players, { target: '5-A2', owner: takahashi, division: '経済課', inDays: 3 });
    await plan(players, { target: '5-A4', owner: takahashi, division: '経済課', inDays: 30 });
    await enter(players, { target: '5-A4', figure: '3850' });
    await players.bot.remind();
  },
};

const comments: readonly { by: string; text: string }[] = [
  {
    by: sato,
    text: '行動指標4「おしごとカフェでの求人数」は、区が働きかけた結果というより、景気の影響を受ける受け身の指標ではないでしょうか。',
  },
  { by: sato, text: '短期アウトカム1から中長期アウトカム2へのつながりに飛躍があります。' },
  { by: suzuki, text: '調査の設問が古いので、次の調査までに見直すべきです。' },
  { by: suzuki, text: '兼業・副業についての行動指標が足りません。' },
  { by: sato, text: '基準値の出典を示してください。' },
  {
    by: suzuki,
    text: '中長期アウトカムの調査対象に、若い世代がどれくらい入っているか分かりますか。',
  },
];

type Answer = { to: number; category: string; text: string };

/** The last comment waits for its answer. */
const answers: readonly Answer[] = [
  {
    to: 0,
    category: 'under-consideration',
    text: '求人数に加えて、就職につながった件数を指標にできるか、公社と検討します。',
  },
  { to: 1, category: 'for-reference', text: 'つながりの説明を、次回の資料に書き足します。' },
  { to: 2, category: 'adopted', text: '次の調査で設問を見直します。' },
  {
    to: 3,
    category: 'under-consideration',
    text: '情報発信の回数のほかに何を測れるか検討します。',
  },
  { to: 4, category: 'adopted', text: '資料の指標一覧に出典を書き足します。' },
];

/** Reminders are sent in office hours alone. */
function beginInOfficeHours({ clock }: Players): void {
  for (let days = 1; clock.whyQuiet() !== undefined && days < 30; days += 1) {
    clock.moveTo(daysAfter(clock.today(), 1));
  }
}

async function openReview(players: Players): Promise<void> {
  const enter = { goals: ['5'], channel: committeeRoom };
  await useForm(players, { by: tanaka, callbackId: 'open-review' }, enter);
  await players.slack.until(() => players.store.read().reviews[0]?.card ?? false);
}

function card({ slack }: Players): Message {
  const [found] = slack.messages(committeeRoom).filter(({ user }) => user === slack.botUser);
  if (found === undefined) throw new Error('Cannot find the card: none was posted');
  return found;
}

async function write(players: Players, by: string, text: string): Promise<void> {
  const { slack, store, driver } = players;
  const before = store.read().comments.length;
  await driver.say({ by, channel: committeeRoom, thread: card(players).ts, text });
  await slack.until(() => store.read().comments.length > before);
}

async function respond(players: Players, { to, category, text }: Answer): Promise<void> {
  const { slack, store } = players;
  const on = slack.thread(committeeRoom, card(players).ts).filter(isByMember)[to];
  if (on === undefined) throw new Error(`Cannot answer comment ${to}: it is not there`);
  const form = { by: tanaka, callbackId: 'respond', on };
  await useForm(players, form, { category, text, division: '経済課' });
  await slack.until(() => store.read().comments[to]?.response ?? false);
}

function isByMember({ user }: Message): boolean {
  return user === sato || user === suzuki;
}

type Planned = { target: string; owner: string; division: string; inDays: number };

/** The secretariat says from its Home who enters a value, and by when. */
async function plan(players: Players, planned: Planned): Promise<void> {
  const { slack, store, driver, clock } = players;
  const { target, owner, division, inDays } = planned;
  await driver.openHome({ by: tanaka });
  const on = await slack.until(() => slack.home(tanaka));
  await driver.act({ by: tanaka, on, press: 'home-edit-rule' });
  await fillIn(players, tanaka, { target });
  const [, month, day] = daysAfter(clock.today(), inDays).split('-').map(Number);
  const rule = { kind: 'yearly', due: `${month ?? 0}月${day ?? 0}日`, owners: [owner], division };
  await fillIn(players, tanaka, rule);
  await slack.until(() => store.read().rules.some((one) => one.target === target));
}

/** The value is shown once more before it is saved, and then waits for approval. */
async function enter(
  players: Players,
  { target, figure }: { target: string; figure: string },
): Promise<void> {
  const { slack, store } = players;
  await useForm(players, { by: takahashi, callbackId: 'enter-value' }, { target });
  await fillIn(players, takahashi, { figure });
  await openForm(players, takahashi);
  await fillIn(players, takahashi, { figure });
  await slack.until(() => store.read().entries.length > 0);
  await closeForms(players, takahashi);
}
