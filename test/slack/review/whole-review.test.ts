/** One whole review: from the card to the summary, as a committee lives through it. */

import { afterEach, expect, it } from 'vitest';
import type { Comment } from '../../../src/domain/comment.ts';
import type { State } from '../../../src/domain/state.ts';
import type { Message } from '../../../src/sandbox/state/messages.ts';
import { aWitness, type Witness } from '../in-time/witness.ts';
import { openReview, type ReviewScene, staffed, startReviewScene } from './review-scene.ts';

const names = { U1: '佐藤', U2: '鈴木', U4: '田中', U5: '伊藤', U6: '渡辺' };
const five: State = {
  ...staffed,
  roster: {
    people: Object.entries(names).map(([user, name]) => ({
      ...{ user, name, roles: ['committee-member' as const] },
    })),
    groups: [],
  },
};

let at: ReviewScene;
let witness: Witness | undefined;
afterEach(async () => {
  await at.scene.end();
  await witness?.end();
});

it('is led from the card to the summary without losing or leaking a word', async () => {
  witness = await aWitness();
  at = await startReviewScene(five, { openStore: witness.openStore });
  const { scene, card, comments, thread } = at;

  // 事務局が検証を始める
  await openReview(at);

  // 委員5人が、スレッドに9件、用紙で3件の意見を出す
  const said = [
    await write('U1', '行動指標4は受け身の指標ではないでしょうか。'),
    await write('U1', '短期1から中長期2へのつながりに飛躍があります。'),
    await write('U2', '調査の設問が古いので、見直すべきです。'),
    await write('U2', '行動指標が足りません。'),
    await write('U4', '全体として分かりやすいと思います。'),
    await write('U4', '基準値の出典を示してください。'),
    await write('U5', '設問が古いと感じます。'),
    await write('U5', '目標の時期が分かりません。'),
    await write('U6', '数え方に重なりがありませんか。'),
  ];
  const nth = (no: number): Message => {
    const found = said[no - 1];
    if (found === undefined) throw new Error('Nothing was said');
    return found;
  };
  await useForm('U6', { text: '担当課の負担が心配です。', visibility: 'secretariat-only' });
  await useForm('U5', { text: '区民の実感とは違います。', visibility: 'anonymous' });
  await useForm('U4', { text: '若者の声を聞くべきです。', proposal: '高校生の調査を足す。' });
  await scene.slack.until(() => comments().length === 12);

  // 書き直し2件、取り消し1件、「意見なし」1件、あいさつ1件
  const leap = nth(2);
  const mistaken = nth(8);
  await scene.sato.edit({ message: leap, text: '短期1から中長期2への道筋に飛躍があります。' });
  await scene.sato.edit({ message: leap, text: '短期1から中長期2への道筋が示されていません。' });
  await scene.sato.remove(mistaken);
  await scene.sato.act({ by: 'U2', on: card(), press: '意見なし' });
  await scene.sato.say({
    by: 'U6',
    channel: 'C1',
    thread: card().ts,
    text: 'ありがとうございます。',
  });
  await scene.slack.until(() => of(leap).versions.length === 3);
  await scene.slack.until(() => of(mistaken).deletedAt !== null);

  // 分類の提案を、本人が直す
  const general = nth(5);
  expect(of(general).classification).toMatchObject({ step: 5, by: { because: ['全体'] } });
  await scene.sato.shortcut({ by: 'U4', callbackId: 'reclassify-comment', on: general });
  await scene.sato.submit({ by: 'U4', view: await at.modal('U4'), enter: { step: 'none' } });
  await scene.slack.until(() => of(general).classification.step === 'none');

  // ボットが止まっている間に、3件の意見、1件の書き直し、1件の取り消し
  await scene.bot.stop();
  const { workspace } = scene.slack;
  const third = nth(3);
  workspace.messages.edit(third, { text: '調査の設問が古いので、次の調査までに見直すべきです。' });
  workspace.messages.remove(nth(4));
  for (const [user, text] of [
    ['U1', '指標7は必要ですか。'],
    ['U5', '対象の年齢を示すべきです。'],
    ['U6', '施策との関係が読み取れません。'],
  ] as const) {
    workspace.messages.post({ channel: 'C1', user, text, thread_ts: card().ts });
  }
  await scene.restart();
  await scene.slack.until(() => comments().length === 15);
  await scene.slack.until(() => card().text.includes('停止中の5件を取り込みました'));

  // 区が答える：2件は同じ趣旨なのでまとめて、あとで1件を改める
  const similar = nth(7);
  await respond(third, { together: [codeOf(similar)] });
  await respond(general, { category: 'for-reference', text: '参考にします。' });
  await answersInThread(2);
  await respond(general, { category: 'under-consideration', text: '部会で検討します。' });
  await answersInThread(3);

  // 答えのあとの書き直しは追記になる
  await scene.sato.edit({ message: similar, text: '設問が古いと感じます。単位も古いです。' });
  await scene.slack.until(() => of(similar).versions.length === 2);

  // 検証を終える
  await scene.sato.act({ by: 'U9', on: card(), press: '検証を終える（事務局）' });
  const summary = await scene.slack.until(() =>
    thread().find(({ text }) => text.includes('検証を終えました')),
  );
  await scene.slack.until(() => card().text.includes('検証（終了）'));
  await scene.slack.until(() => scene.store.read().outbox.length === 0);

  // 残ったもの：どの意見も1度だけ、最後の言葉と、それまでの版すべてとともに
  expect(comments().map((one) => lineOf(one))).toEqual([
    '意見1 佐藤 1版 手順1',
    '意見2 佐藤 3版 手順2',
    '意見3 鈴木 2版 手順4 反映',
    '意見4 鈴木 1版 手順none 取消',
    '意見5 田中 1版 手順none 検討',
    '意見6 田中 1版 手順4',
    '意見7 伊藤 2版 手順4 反映',
    '意見8 伊藤 1版 手順none 取消',
    '意見9 渡辺 1版 手順none',
    '非公開1 渡辺 1版 手順none',
    '意見10 伊藤 1版 手順none',
    '意見11 田中 1版 手順none',
    '意見12 佐藤 1版 手順none',
    '意見13 伊藤 1版 手順none',
    '意見14 渡辺 1版 手順none',
  ]);
  expect(of(leap).versions.map(({ text }) => text)).toEqual([
    '短期1から中長期2へのつながりに飛躍があります。',
    '短期1から中長期2への道筋に飛躍があります。',
    '短期1から中長期2への道筋が示されていません。',
  ]);
  expect(of(general).response?.versions.map(({ text }) => text)).toEqual([
    '参考にします。',
    '部会で検討します。',
  ]);
  expect(scene.store.read().reviews[0]?.noOpinions.map(({ user }) => user)).toEqual(['U2']);

  // カードとまとめ：取り消した2件と、事務局だけの1件は数えない
  const counts = '意見は12件です。区の考え方を待っている意見は9件です。';
  expect(card().text).toContain(counts);
  expect(summary.text).toContain(
    '意見は12件、うち区の考え方を答えたものが3件、まだのものが9件です',
  );
  expect(summary.text).toContain('提案（1件）');
  expect(summary.text).toContain('意見11「高校生の調査を足す。」');
  expect(summary.text).toContain('区の考え方を待っている意見（9件）');

  // スレッドにボットが書いたもの：用紙の2件、答え3件、まとめ1件、その資料1件。ほかには何も言わない
  await scene.slack.until(() => scene.store.read().outbox.length === 0);
  const own = thread().filter(({ user, ts }) => user === scene.slack.botUser && ts !== card().ts);
  expect(own).toHaveLength(7);

  // 事務局だけの意見は、カードにも、スレッドにも、ほかの人への連絡にも、記録にも出ない
  const seenByOthers = [
    ...scene.slack.messages('C1'),
    ...Object.keys(names).flatMap((user) =>
      user === 'U6' ? [] : scene.slack.directMessages(user),
    ),
  ];
  expect(JSON.stringify(seenByOthers)).not.toContain('担当課の負担');
  expect(scene.log.join('\n')).not.toContain('担当課の負担');
  const anonymous = thread().find(({ text }) => text.includes('区民の実感'));
  expect(anonymous?.text).toContain('匿名の委員');
  expect(JSON.stringify(anonymous)).not.toMatch(/伊藤|U5/);

  // その時点として聞き直すと、どの時点でも、当時と一字一句同じ答え
  expect(await witness.askAgain()).toBeGreaterThan(20);
}, 90_000);

async function write(by: string, text: string): Promise<Message> {
  const { scene, card, comments } = at;
  const before = comments().length;
  const { message } = await scene.sato.say({ by, channel: 'C1', thread: card().ts, text });
  await scene.slack.until(() => comments().length === before + 1);
  return message;
}

async function useForm(by: string, enter: Record<string, string>): Promise<void> {
  const { scene, card, comments } = at;
  const before = comments().length;
  await scene.sato.act({ by, on: card(), press: '意見を書く' });
  const about = JSON.stringify({ kind: 'goal' });
  await scene.sato.submit({ by, view: await at.modal(by), enter: { about, ...enter } });
  await scene.slack.until(() => comments().length === before + 1);
}

async function respond(on: Message, enter: Record<string, string | string[]>): Promise<void> {
  await at.scene.sato.shortcut({ by: 'U9', callbackId: 'respond', on });
  const answer = { category: 'adopted', text: '次の調査で見直します。', division: '経済課' };
  const view = await at.modal('U9');
  await at.scene.sato.submit({ by: 'U9', view, enter: { ...answer, ...enter } });
}

async function answersInThread(count: number): Promise<void> {
  const isAnswer = ({ text }: Message): boolean => text.includes('への区の考え方');
  await at.scene.slack.until(() => at.thread().filter(isAnswer).length === count);
}

function of({ ts }: Message): Comment {
  const found = at.comments().find(({ origin }) => 'ts' in origin && origin.ts === ts);
  if (found === undefined) throw new Error(`No comment of ${ts}`);
  return found;
}

/** What the form carries of a comment. */
function codeOf(message: Message): string {
  const { no, response, versions } = of(message);
  return `${no} ${response?.versions.length ?? 0} ${versions.at(-1)?.key ?? ''}`;
}

function lineOf({ label, author, versions, classification, deletedAt, response }: Comment): string {
  const user = 'user' in author ? author.user : '';
  const name = Object.entries(names).find(([id]) => id === user)?.[1] ?? '';
  const answers = { adopted: '反映', 'under-consideration': '検討' } as const;
  const category = response?.versions.at(-1)?.category;
  const answer = Object.entries(answers).find(([key]) => key === category)?.[1];
  return [
    `${label.series === 'public' ? '意見' : '非公開'}${label.no}`,
    name,
    `${versions.length}版`,
    `手順${classification.step}`,
    ...(deletedAt === null ? [] : ['取消']),
    ...(answer === undefined ? [] : [answer]),
  ].join(' ');
}
