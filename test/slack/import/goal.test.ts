/** A whole goal from a workbook in Slack: chosen, looked at, registered, taken out; and who may not. */

import { afterEach, expect, it } from 'vitest';
import { writeWorkbook } from '../../../src/render/write-workbook.ts';
import { goalWorkbook } from '../../../src/wording/goal/goal-workbook.ts';
import { goalEight, years } from '../../collection/goal/a-goal.ts';
import { tablesIn } from '../../intake/read.ts';
import { type ImportScene, saidIn, startImportScene } from './import-scene.ts';

let at: ImportScene;
afterEach(() => at.scene.end());

type Change = (name: string, rows: (string | number | null)[][]) => (string | number | null)[][];

async function aWorkbook(change: Change = (_, rows) => rows) {
  const sheets = goalWorkbook(goalEight(), years).map((sheet) => ({
    ...sheet,
    rows: change(
      sheet.name,
      sheet.rows.map((row) => [...row]),
    ),
  }));
  return { name: '目指す姿8.xlsx', bytes: Buffer.from(await writeWorkbook({ sheets })) };
}

const goals = () => at.scene.store.read().additions.map(({ goal, by }) => [goal, by]);
const press = async (by: string, words: string) => {
  const view = await at.shows(by, words);
  await at.scene.sato.submit({ by, view, enter: { sure: ['yes'] } });
};
const close = async (by: string) => {
  for (const view of at.scene.slack.modals(by)) await at.scene.sato.close({ by, view });
};

it('shows what would come in, registers it all at once, and answers with it', async () => {
  at = await startImportScene();
  await at.choose('U8', await aWorkbook());
  const shown = saidIn(await at.shows('U8', 'を追加します'));
  expect(shown.split('\n').slice(1, 6)).toEqual([
    'ロジックモデルの要素：追加11件',
    '指標：追加13件',
    '取組みの区分：追加3件',
    '施策：追加18件',
    '施策の行動指標：追加7件',
  ]);
  expect(shown).toContain(
    '充実度は、令和6年度で161.5（2/11の目指す姿）から165.3（3/11の目指す姿）に変わります。',
  );
  expect(goals()).toEqual([]);
  await press('U8', 'を追加します');
  await at.shows('U8', 'を登録しました（指標13件、施策18件）');
  expect(goals()).toEqual([[8, 'U8']]);
  await press('U8', '10分以内なら');
  await at.shows('U8', '目指す姿8の登録を元に戻しました。');
  expect(goals()).toEqual([]);
});

it('keeps it once when it is sent twice, and finds the way back to taking it out', async () => {
  at = await startImportScene();
  await at.choose('U8', await aWorkbook());
  const view = await at.shows('U8', 'を追加します');
  const send = () => at.scene.sato.submit({ by: 'U8', view, enter: { sure: ['yes'] } });
  await Promise.all([send(), send()]);
  expect(goals()).toEqual([[8, 'U8']]);
  await close('U8');
  await at.choose('U8', await aWorkbook());
  const again = saidIn(await at.shows('U8', '登録するものはありません'));
  expect(again).toContain('10分以内なら、この画面で元に戻せます');
});

it('reads nothing of it for anybody but the secretariat', async () => {
  at = await startImportScene();
  await at.choose('U4', await aWorkbook());
  const shown = saidIn(await at.shows('U4', '目指す姿を追加できるのは事務局だけです'));
  expect(shown).not.toContain('指標13件');
  expect(goals()).toEqual([]);
});

it('sends a workbook with mistakes back, each beside its row, and takes it when it is corrected', async () => {
  at = await startImportScene();
  const wrong = await aWorkbook((name, rows) =>
    name === '指標' ? rows.map((row, no) => (no === 1 ? row.with(3, null) : row)) : rows,
  );
  await at.choose('U8', wrong);
  const shown = saidIn(await at.shows('U8', 'このままでは登録できません'));
  expect(shown).toContain(
    'シート「指標」の3行目　単位が空です。単位がないときは「—」を書いてください。',
  );
  const { slack } = at.scene;
  await slack.until(() => slack.directMessages('U8').length > 0);
  const [file] = slack.files().filter(({ user }) => user === undefined);
  const { sheets } = await tablesIn(file?.bytes ?? Buffer.of());
  expect(sheets.map(({ name }) => name)).toEqual([
    ...['目指す姿', 'ロジックモデル', '指標', '取組み', '施策'],
  ]);
  expect(sheets[2]?.rows[2]?.cells.slice(0, 2)).toEqual([
    '単位が空です。単位がないときは「—」を書いてください。',
    '3行目',
  ]);
  const corrected = sheets.map(({ name, rows }) => ({
    name,
    columns: (rows[0]?.cells ?? []).map((title) => ({ title, width: 10 })),
    rows: rows
      .slice(1)
      .map(({ cells }) => (cells[1] === '3行目' && name === '指標' ? cells.with(5, '回') : cells)),
  }));
  const bytes = Buffer.from(await writeWorkbook({ sheets: corrected }));
  await close('U8');
  await at.choose('U8', { name: '直した.xlsx', bytes });
  expect(saidIn(await at.shows('U8', 'を追加します'))).toContain('指標：追加13件');
});
