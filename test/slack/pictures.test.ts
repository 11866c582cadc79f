/** Pictures in Slack: pressed for, drawn by the real thread, uploaded, and told in words as well. */

import { afterEach, expect, it } from 'vitest';
import type { Message } from '../../src/sandbox/state/messages.ts';
import type { Draw } from '../../src/slack/draw.ts';
import { openReview, startReviewScene } from './review/review-scene.ts';
import { type Scene, startScene } from './start-scene.ts';

let scene: Scene;
afterEach(() => scene.end());

const patience = 60_000; // The first picture reads the fonts, on a machine that others use too

const press = '図で見る';
const pngBegins = Buffer.from([0x89, 0x50, 0x4e, 0x47]);

/** Stands for drawing in the stories that are not about it. */
const drawnAtOnce: Draw = () => Promise.resolve(Uint8Array.from(pngBegins));

const fromBot = (messages: readonly Message[]): Message[] =>
  messages.filter(({ user }) => user === scene.slack.botUser);
const withFiles = (messages: readonly Message[]): Message[] =>
  fromBot(messages).filter(({ files = [] }) => files.length > 0);

async function mentioned(text: string): Promise<{ asked: Message; answer: Message }> {
  const mention = `<@${scene.slack.botUser}> ${text}`;
  const { message: asked } = await scene.sato.say({ by: 'U1', channel: 'C1', text: mention });
  const answer = await scene.slack.until(() => fromBot(scene.slack.thread('C1', asked.ts)).at(-1));
  return { asked, answer };
}

const pictureIn = (ts: string) =>
  scene.slack.until(() => withFiles(scene.slack.thread('C1', ts)).at(-1), patience);

it('draws the indicators of a goal into the thread, with a text that holds all of it', async () => {
  scene = await startScene();
  const { asked, answer } = await mentioned('目指す姿5の指数は？');
  await scene.sato.act({ by: 'U1', on: answer, press });
  const shown = await pictureIn(asked.ts);
  expect(shown.files?.map(({ title }) => title)).toEqual([
    '目指す姿5　指標の指数',
    '目指す姿5　どの指標が動かしているか',
  ]);
  expect(shown.text).toContain('・中長期3 シニア採用意向のある企業の割合：313.81※ ↑上回る');
  const [bars] = scene.slack.files();
  expect(bars).toMatchObject({
    filename: 'index-goal-5-2024.png',
    altText:
      '目指す姿5の令和6年度の指数は、指標13件のうち100超6件、100未満2件（同一の指標）、指数なし5件で、最も高いのは中長期3の313.81、最も低いのは中長期6の97.33です。',
  });
  expect(bars?.bytes?.subarray(0, 4)).toEqual(pngBegins);
});

it('sends the picture of a private answer to the person alone, and says where it is', async () => {
  scene = await startScene({ draw: drawnAtOnce });
  const question = { by: 'U1', command: '/shihyo', text: '充実度は？', channel: 'C1' };
  await scene.sato.command(question);
  const told = () => fromBot(scene.slack.messagesSeenBy('U1', 'C1'));
  const answer = await scene.slack.until(() => told().at(-1));
  await scene.sato.act({ by: 'U1', on: answer, press });
  const shown = await scene.slack.until(() => withFiles(scene.slack.directMessages('U1')).at(-1));
  expect(shown.files).toMatchObject([{ title: '持続可能な地域経済の充実度　目標までの道筋' }]);
  const said = await scene.slack.until(() => told().find(({ text }) => text.startsWith('図は、')));
  expect(said).toMatchObject({
    ephemeralTo: 'U1',
    text: '図は、あなたとみちすじのダイレクトメッセージに送りました。このチャンネルには出していません。',
  });
  expect(fromBot(scene.slack.messages('C1'))).toEqual([]);
});

it('sends it to the person too where the bot has not joined the channel', async () => {
  scene = await startScene({ draw: drawnAtOnce });
  const question = { by: 'U1', command: '/shihyo', text: '充実度は？', channel: 'C2' };
  await scene.sato.command(question);
  const answer = await scene.slack.until(() =>
    fromBot(scene.slack.messagesSeenBy('U1', 'C2')).at(-1),
  );
  await scene.sato.act({ by: 'U1', on: answer, press: 'チャンネルに共有' });
  const shared = await scene.slack.until(() => fromBot(scene.slack.messages('C2')).at(-1));
  await scene.sato.act({ by: 'U1', on: shared, press });
  await scene.slack.until(() => withFiles(scene.slack.directMessages('U1')).at(-1));
  expect(withFiles(scene.slack.messages('C2'))).toEqual([]);
});

it('gives the same in words when it cannot be drawn, and says that it could not', async () => {
  const refused = { refused: 'picture-not-drawn', because: 'broke' } as const;
  scene = await startScene({ draw: () => Promise.resolve(refused) });
  const { asked, answer } = await mentioned('充実度は？');
  await scene.sato.act({ by: 'U1', on: answer, press });
  const said = await scene.slack.until(() => {
    const last = fromBot(scene.slack.thread('C1', asked.ts)).at(-1);
    return last?.text.startsWith('図を描けませんでした。') && last;
  });
  expect(said.text.split('\n')).toEqual([
    '図を描けませんでした。同じ内容を文字でお示しします。何も保存・変更していません。',
    '',
    '【持続可能な地域経済の充実度　目標までの道筋】',
    '令和5年度を100とした値（ポイント）',
    '・R5 基準 100',
    '・R6 点なし 指標が不足',
    '・R9 中間目標値 130',
    '・R13 最終目標値 135',
    '※ 目標が決まっているのは、点のある年度だけです。今後の見込みは示しません。',
    '※ 令和6年度は、使える指標が足りないため点を置きません（目指す姿 2/11・指標 4/12）。',
  ]);
  expect(scene.slack.files()).toEqual([]);
});

it.each([
  [
    'files.getUploadURLExternal',
    { error: 'file_uploads_disabled' },
    'Slackが図のファイルを受け取らなかったため、図を送れませんでした。',
  ],
  [
    'files.completeUploadExternal',
    { status: 500 },
    'Slackから返事がなく、図が届いたかどうかを確かめられませんでした。',
  ],
])(
  'gives the same in words when %s fails, and says that the picture is missing',
  async (method, fault, why) => {
    scene = await startScene({ draw: drawnAtOnce });
    scene.slack.fail(method, fault, fault, fault, fault);
    const { asked, answer } = await mentioned('充実度は？');
    await scene.sato.act({ by: 'U1', on: answer, press });
    const said = await scene.slack.until(() =>
      fromBot(scene.slack.thread('C1', asked.ts)).find(({ text }) => text.startsWith('Slack')),
    );
    expect(said.text.split('\n').slice(0, 4)).toEqual([
      `${why}同じ内容を文字でお示しします。何も保存・変更していません。図もご覧になるときは、1分ほどおいて、もう一度「図で見る」を押してください。`,
      '',
      '【持続可能な地域経済の充実度　目標までの道筋】',
      '令和5年度を100とした値（ポイント）',
    ]);
    expect(withFiles(scene.slack.thread('C1', asked.ts))).toEqual([]);
  },
);

it('says that it is drawing when that takes longer than two seconds', async () => {
  let finish: () => void = () => undefined;
  const slow: Draw = () =>
    new Promise(
      (resolve) =>
        (finish = () => {
          resolve(Uint8Array.from(pngBegins));
        }),
    );
  scene = await startScene({ draw: slow });
  const { asked, answer } = await mentioned('充実度は？');
  await scene.sato.act({ by: 'U1', on: answer, press });
  const said = await scene.slack.until(() =>
    scene.slack
      .messagesSeenBy('U1', 'C1')
      .find(({ text }) => text.startsWith('図を描いています。')),
  );
  expect(said.ephemeralTo).toBe('U1');
  expect(withFiles(scene.slack.thread('C1', asked.ts))).toEqual([]);
  finish();
  await pictureIn(asked.ts);
});

it('offers no picture where there is none', async () => {
  scene = await startScene();
  const { answer } = await mentioned('指数の意味は？');
  expect(JSON.stringify(answer.blocks)).not.toContain(press);
});

it('draws the logic model of a review into its thread from the card', async () => {
  const at = await startReviewScene(undefined, { draw: drawnAtOnce });
  scene = at.scene;
  await openReview(at);
  await scene.sato.act({ by: 'U1', on: at.card(), press });
  const shown = await pictureIn(at.card().ts);
  expect(shown.files).toMatchObject([
    { title: '目指す姿5　ロジックモデル' },
    { title: '目指す姿5　ロジックモデル（縦）' }, // Six columns cannot be read on a phone
  ]);
  expect(at.comments()).toEqual([]);
});
