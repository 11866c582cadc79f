/** Stories of people who hold a paper against the plan in Slack before it is printed. */

import { readFileSync } from 'node:fs';
import { afterEach, expect, it } from 'vitest';
import { tablesIn } from '../../intake/read.ts';
import { type HomeScene, startHomeScene } from '../home/home-scene.ts';

const paper = readFileSync('test/fixtures/papers/indicators-7.txt', 'utf8');
const wrong = paper.replace('452 回', '425 回');

let at: HomeScene;
afterEach(() => at.scene.end());

const fromBot = (by: string) =>
  at.scene.slack.directMessages(by).filter(({ user }) => user === at.scene.slack.botUser);
const says = (by: string, words: string) =>
  at.scene.slack.until(() => fromBot(by).find(({ text }) => text.includes(words)), 30_000);
const say = (by: string, text: string) => at.scene.sato.say({ by, channel: `D${by}`, text });

it('compares a table that is pasted into the form, and gives the list and the sheet', async () => {
  at = await startHomeScene();
  await at.open('U1');
  await at.press('U1', '資料を突き合わせる');
  const view = await at.modal('U1');
  await at.scene.sato.submit({ by: 'U1', view, enter: { text: wrong } });
  const { text } = await says('U1', '資料の値24個のうち、1個が登録の値と違います。');
  expect(text).toContain('創業相談の実施回数｜欄 基準値（R5）｜資料の値 425 回｜登録の値 452回');
  const bytes = await at.scene.slack.until(() => at.scene.slack.files()[0]?.bytes);
  const { sheets } = await tablesIn(bytes);
  expect(sheets[0]?.rows.map(({ cells }) => cells[0]).slice(0, 3)).toEqual([
    '結果',
    '違い',
    '一致',
  ]);
  expect(sheets[0]?.rows.filter(({ cells }) => cells[0] === '一致')).toHaveLength(23);
});

it('compares a file that is chosen', async () => {
  at = await startHomeScene();
  await at.open('U1');
  await at.press('U1', '資料を突き合わせる');
  const rows =
    '指標名,単位,基準値,R6実績,指数\r\nセラ・サービスの加盟数,人,"7,856","7,640",97.25\r\n';
  const { id } = at.scene.slack.workspace.files.send('U1', '資料.csv', Buffer.from(rows));
  const view = await at.modal('U1');
  await at.scene.sato.submit({ by: 'U1', view, enter: { file: id } });
  await says('U1', '資料の値3個は、すべて登録の値と一致しました。');
});

it('says below the field that nothing was given', async () => {
  at = await startHomeScene();
  await at.open('U1');
  await at.press('U1', '資料を突き合わせる');
  const view = await at.modal('U1');
  const { body } = await at.scene.sato.submit({ by: 'U1', view, enter: {} });
  expect(JSON.stringify(body)).toContain('文を貼り付けるか、ファイルを選んでください。');
});

it('asks of a table in a direct message whether to compare it, and does so once', async () => {
  at = await startHomeScene();
  const before = JSON.stringify(at.scene.store.read());
  await say('U1', wrong);
  const asked = await says('U1', '登録の値と突き合わせますか？');
  const press = { by: 'U1', on: asked, press: '突き合わせる' };
  await Promise.all([at.scene.sato.act(press), at.scene.sato.act(press)]);
  await says('U1', '1個が登録の値と違います。');
  await at.scene.slack.until(() => at.scene.slack.files().length > 0);
  expect(fromBot('U1').filter(({ text }) => text.includes('1個が登録の値と違います'))).toHaveLength(
    1,
  );
  expect(JSON.stringify(at.scene.store.read())).toBe(before);
  expect(at.scene.log.join('\n')).not.toMatch(/425|創業相談/);
});

it('says that a table is gone after a restart, and compares it when it is pasted again', async () => {
  at = await startHomeScene();
  await say('U1', wrong);
  const asked = await says('U1', '登録の値と突き合わせますか？');
  await at.scene.restart();
  await at.scene.sato.act({ by: 'U1', on: asked, press: '突き合わせる' });
  const gone = await at.scene.slack.until(() =>
    at.scene.slack
      .messagesSeenBy('U1', asked.channel)
      .find(({ text }) => text.includes('表をもう一度貼り付けてください')),
  );
  expect(gone.text).toContain('突き合わせていません。');
});

it('opens the form for 「この資料を突合して」', async () => {
  at = await startHomeScene();
  await say('U1', 'この資料を突合して');
  const asked = await says('U1', '表を貼り付ける画面が開きます');
  await at.scene.sato.act({ by: 'U1', on: asked, press: '資料を突き合わせる' });
  const view = await at.modal('U1');
  expect(JSON.stringify(view)).toContain('保存しません');
});

it('asks of a file that is dropped into a direct message what is to become of it', async () => {
  at = await startHomeScene();
  const rows = '指標名,基準値,R6実績,指数\r\n創業相談の実施回数,452,67,14.60\r\n';
  const { id } = at.scene.slack.workspace.files.send('U1', '資料.csv', Buffer.from(rows));
  const { message } = await at.scene.sato.say({ by: 'U1', channel: 'DU1', text: 'よろしく' });
  const dropped = { ...message, text: '', subtype: 'file_share', files: [{ id }] };
  const event = { type: 'message', ...dropped, ts: '1790000000.000100', channel_type: 'im' };
  await at.scene.sato.event('message.im', event);
  const asked = await says('U1', 'ホームの「ファイルから入力」から取り込んでください');
  await at.scene.sato.act({ by: 'U1', on: asked, press: '突き合わせる' });
  await says('U1', '資料の値3個のうち、1個が登録の値と違います。');
});

it('still answers questions of several lines', async () => {
  at = await startHomeScene();
  await say('U1', '目指す姿7の指数は？\nできれば\n表でお願いします');
  await says('U1', '目指す姿7の指数は');
});

it('shows words of a paper that call people as they stand, and calls nobody', async () => {
  at = await startHomeScene();
  const text = `${paper}\n<!channel> 至急\t1\t2\t3\n`;
  await at.open('U1');
  await at.press('U1', '資料を突き合わせる');
  const view = await at.modal('U1');
  await at.scene.sato.submit({ by: 'U1', view, enter: { text } });
  const { text: said } = await says('U1', '読み取れなかった行が1行');
  expect(said).not.toContain('<!channel>');
});

it('says which year it took, and compares with another one at the press of a button', async () => {
  at = await startHomeScene();
  await say('U1', paper.replace('令和6年度実績', '実績'));
  const asked = await says('U1', '登録の値と突き合わせますか？');
  await at.scene.sato.act({ by: 'U1', on: asked, press: '突き合わせる' });
  const told = await says('U1', '最新の令和6年度の値と比べました');
  expect(told.text).toMatch(/^年度が書かれていない欄は、最新の令和6年度の値と比べました。/);
  await at.scene.sato.act({ by: 'U1', on: told, press: '令和7年度の値と比べる' });
  await says('U1', '選ばれた令和7年度の値と比べました');
});

it('takes the year that was chosen in the form', async () => {
  at = await startHomeScene();
  await at.open('U1');
  await at.press('U1', '資料を突き合わせる');
  const view = await at.modal('U1');
  const text = paper.replace('令和6年度実績', '実績');
  await at.scene.sato.submit({ by: 'U1', view, enter: { text, year: '2025' } });
  await says('U1', '選ばれた令和7年度の値と比べました');
});

it('says in a channel and behind the command how it is done', async () => {
  at = await startHomeScene();
  const { sato, slack } = at.scene;
  await sato.say({ by: 'U1', channel: 'C1', text: `<@${slack.botUser}> この資料を突合して` });
  const aside = await slack.until(() =>
    slack.messages('C1').find(({ text }) => text.includes('結果は、みちすじとのDMに届きます')),
  );
  await sato.act({ by: 'U1', on: aside, press: '資料を突き合わせる' });
  expect(JSON.stringify(await at.modal('U1'))).toContain('実績の年度');
  await sato.command({ by: 'U1', channel: 'C1', command: '/shihyo', text: '資料を突き合わせたい' });
  await slack.until(
    () =>
      slack.messagesSeenBy('U1', 'C1').filter(({ text }) => text.includes('結果は、みちすじとのDM'))
        .length > 1,
  );
});

/** Rows of the paper over and over, and the wrong one last of all. */
const longPaper = (letters: number): string => {
  const [head = '', ...rows] = paper.trimEnd().split('\n');
  const last = '\t2 創業相談の実施回数\t相談\t425 回\t→ 66 回\t14.60';
  const lines = Array.from({ length: 400 }, (_, at) => rows[at % rows.length] ?? '');
  const room = letters - head.length - last.length - 2;
  let used = 0;
  const kept = lines.filter((line) => {
    used += line.length + 1;
    return used <= room;
  });
  const text = [head, ...kept].join('\n');
  return `${text}${' '.repeat(letters - text.length - last.length - 1)}\n${last}`;
};

it.each([
  [2999, '1個が登録の値と違います。'],
  [3000, '表の終わりが切れているおそれがあります。まだ何も比べていません。'],
])('takes %i letters in the form only where nothing can have been cut', async (letters, said) => {
  at = await startHomeScene();
  await at.open('U1');
  await at.press('U1', '資料を突き合わせる');
  const view = await at.modal('U1');
  expect(JSON.stringify(view)).toContain('表を写した文（3,000文字まで）');
  const text = longPaper(letters);
  expect(text).toHaveLength(letters);
  const { body } = await at.scene.sato.submit({ by: 'U1', view, enter: { text } });
  if (letters < 3000) await says('U1', said);
  else expect(JSON.stringify(body)).toContain(said);
});

it('compares a message of 12,000 letters to its last row', async () => {
  at = await startHomeScene();
  await say('U1', longPaper(12_000));
  const asked = await says('U1', '登録の値と突き合わせますか？');
  await at.scene.sato.act({ by: 'U1', on: asked, press: '突き合わせる' });
  const { text } = await says('U1', '1個が登録の値と違います。');
  expect(text).toContain('資料の値 425 回｜登録の値 452回');
});
