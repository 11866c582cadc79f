/** Values from files in Slack: chosen, looked at, registered; or sent back with what to correct. */

import { afterEach, expect, it } from 'vitest';
import { isOfSlack } from '../../../src/slack/slack-files.ts';
import { tablesIn } from '../../intake/read.ts';
import { csv, type ImportScene, saidIn, startImportScene } from './import-scene.ts';

let at: ImportScene;
afterEach(() => at.scene.end());

const good = { name: '実績.csv', bytes: csv('5-A2,令和7年度,230回,') };
const entered = [[1, '5-A2', 2025, '230', 'file', 'U4']];

it('shows what a file would do, registers it when it is pressed, and says so', async () => {
  at = await startImportScene();
  await at.choose('U4', good);
  const shown = await at.shows('U4', '登録するもの');
  expect(saidIn(shown).split('\n')).toEqual([
    '登録するもの：追加1件。まだ何も登録していません。',
    '2行目　追加　5-A2 多様な働き方の相談・社会保険労務士の相談実施回数（令和7年度）：230回',
  ]);
  expect(at.entries()).toEqual([]);
  await at.register('U4');
  await at.shows('U4', '1件を登録しました。事務局が承認すると、答えに使われます。');
  expect(at.entries()).toEqual(entered);
});

it('is on the Home of the secretariat at once, and on that of who sent it', async () => {
  at = await startImportScene();
  await at.open('U8');
  await at.choose('U4', good);
  await at.register('U4');
  await at.says('U8', '承認を待っている値（1件）');
  await at.says('U4', '承認を待っています');
  await at.press('U4', '元に戻す');
  await at.scene.slack.until(() => !at.words('U8').includes('承認を待っている値'));
});

it('registers once what is sent twice', async () => {
  at = await startImportScene();
  await at.choose('U4', good);
  const view = await at.shows('U4', '登録するもの');
  const send = () => at.scene.sato.submit({ by: 'U4', view, enter: { sure: ['yes'] } });
  await Promise.all([send(), send()]);
  expect(at.entries()).toEqual(entered);
});

it('sends a file with three wrong rows back with what to correct in each', async () => {
  at = await startImportScene();
  const rows = ['5-A2,R7,約230,', '5-A99,R7,1,', '5-A3,令和7年,9,', '5-A1,R7,1,あ'];
  await at.choose('U4', { name: '実績.csv', bytes: csv(...rows) });
  const shown = await at.shows('U4', 'このままでは登録できません');
  expect(saidIn(shown)).toContain('4行のうち、直すところのある行が3行あります。');
  expect(shown.submit).toBeUndefined();
  const { slack } = at.scene;
  await slack.until(() => slack.directMessages('U4').length > 0);
  const [file] = slack.files().filter(({ user }) => user === undefined);
  const { sheets } = await tablesIn(file?.bytes ?? Buffer.of());
  expect(sheets[0]?.rows.map(({ cells }) => cells[1])).toEqual([
    ...['元の行', '2行目', '3行目', '4行目', '5行目'],
  ]);
  expect(slack.directMessages('U4')).toMatchObject([{ files: [{ title: 'corrections.xlsx' }] }]);
  expect(at.entries()).toEqual([]);
});

it('keeps a データ担当 to their own figures', async () => {
  const rule = { cycle: { kind: 'yearly' }, due: null, contact: null, division: null } as const;
  at = await startImportScene();
  await at.scene.store.update(
    (state) => ({
      ...state,
      rules: state.plan.indicators
        .filter(({ id }) => id === '5-A2')
        .map(({ id }) => ({ ...rule, target: id, owners: ['U1'] })),
    }),
    'U9',
  );
  await at.choose('U4', good);
  const shown = await at.shows('U4', 'このままでは登録できません');
  expect(saidIn(shown)).toContain('あなたの担当ではないため、入力できません。');
});

it('says what a megabyte of rubbish is, and offers to choose again', async () => {
  at = await startImportScene();
  const bytes = Buffer.from(Array.from({ length: 1024 ** 2 }, (_, no) => (no * 7919) % 251));
  await at.choose('U4', { name: '<!channel>.xlsx', bytes });
  const shown = await at.shows('U4', 'を読み込めませんでした');
  expect(saidIn(shown)).not.toContain('<!channel>');
  expect(shown.submit).toBe('読み取る');
});

it('fetches neither what is too large, nor what is gone, nor what somebody else has sent', async () => {
  at = await startImportScene();
  const { files } = at.scene.slack.workspace;
  await at.choose('U4', { name: '大.csv', bytes: Buffer.alloc(5 * 1024 ** 2 + 1, 'a') });
  await at.shows('U4', '上限の5MBを超えています');
  await at.chooseAgain('U4', 'F99');
  await at.shows('U4', 'ファイルを受け取れませんでした');
  await at.chooseAgain('U4', files.send('U4', '小.csv', Buffer.of()).id);
  await at.shows('U4', '中身が空（0バイト）です');
  await at.chooseAgain('U4', files.send('U8', '実績.csv', good.bytes).id);
  await at.shows('U4', 'ファイルを受け取れませんでした');
  expect(at.entries()).toEqual([]);
});

it('registers what was shown, whatever becomes of the file', async () => {
  at = await startImportScene();
  await at.choose('U4', good);
  await at.shows('U4', '登録するもの');
  const { files } = at.scene.slack.workspace;
  for (const { id } of files.all()) files.remove(id);
  await at.register('U4');
  expect(at.entries()).toEqual(entered);
});

it('registers nothing when what it would do has changed since it was shown', async () => {
  at = await startImportScene();
  await at.choose('U4', good);
  await at.shows('U4', '登録するもの');
  await at.choose('U8', { name: '別.csv', bytes: csv('5-A2,R7,231,') });
  await at.register('U8');
  await at.register('U4');
  await at.shows('U4', '登録される内容が変わりました。何も登録していません。');
  expect(at.entries()).toEqual([[1, '5-A2', 2025, '231', 'file', 'U8']]);
});

it('asks for the file again when the bot was started anew meanwhile', async () => {
  at = await startImportScene();
  await at.choose('U4', good);
  await at.shows('U4', '登録するもの');
  await at.scene.restart();
  await at.register('U4');
  await at.shows('U4', 'もう一度ファイルを選んでください');
  expect(at.entries()).toEqual([]);
});

it('tells in a direct message when Slack does not give the file out', async () => {
  at = await startImportScene();
  at.scene.slack.fail('files.info', { error: 'internal_error' });
  await at.choose('U4', good);
  const { slack } = at.scene;
  const [said] = await slack.until(() => {
    const messages = slack.directMessages('U4');
    return messages.length > 0 && messages;
  });
  expect(said?.text).toContain('何も保存・変更していません。');
});

it('leaves a dialog closed that was closed while the file was read', async () => {
  at = await startImportScene();
  const { slack } = at.scene;
  slack.fail('files.info', { delayMs: 500 });
  await at.choose('U4', good);
  const view = await at.shows('U4', '読み取っています');
  await at.scene.sato.close({ by: 'U4', view });
  await slack.until(() => slack.callsTo('views.update').length === 1, 30_000);
  expect([slack.modals('U4'), slack.directMessages('U4'), at.entries()]).toEqual([[], [], []]);
});

it('gives its token to Slack alone', async () => {
  at = await startImportScene();
  const api = 'https://slack.com/api/';
  expect([
    isOfSlack('https://files.slack.com/files-pri/T1-F1/download/a.csv', api),
    isOfSlack('https://slack.com.example.jp/a', api),
    isOfSlack('https://evilslack.com/a', api),
    isOfSlack('http://files.slack.com/a', api),
    isOfSlack('not an address', api),
  ]).toEqual([true, false, false, false, false]);
});
