import { openXlsx } from 'hucre/xlsx';
import { expect, it } from 'vitest';
import { isIntakeProblem } from '../../../src/domain/intake-problem.ts';
import type { State } from '../../../src/domain/state.ts';
import { readTables } from '../../../src/intake/read-tables.ts';
import { explainIntake } from '../../../src/wording/intake.ts';
import { made, past } from './papers.ts';

async function rowsOf(bytes: Uint8Array): Promise<(readonly string[])[]> {
  const read = await readTables({ bytes, name: '資料.xlsx' });
  if (isIntakeProblem(read)) throw new Error(explainIntake(read));
  return read.sheets.flatMap((sheet) => sheet.rows.map(({ cells }) => cells));
}

/** The past review, with other words in its fourth comment. */
function saying(text: string): State {
  return {
    ...past,
    comments: past.comments.map((one) =>
      one.label.series === 'public' && one.label.no === 4
        ? { ...one, versions: one.versions.map((version) => ({ ...version, text })) }
        : one,
    ),
  };
}

it('writes 指標一覧 in the order and columns of the ward’s own table', async () => {
  const rows = await rowsOf((await made({ kind: 'indicators' }, 'xlsx')).bytes);
  expect(rows.slice(0, 4).map((cells) => cells.slice(0, 8))).toEqual([
    ['指標一覧　目指す姿5「ライフスタイル等に応じた多様な働き方が選択できる世田谷区」'],
    ['令和6年度の値　指標13件'],
    ['令和8年12月20日現在　配布用'],
    [
      ...['指標', '番号', '指標名', 'データの収集方法'],
      ...['基準値（R5）', '令和6年度実績', '指数', '100との比較'],
    ],
  ]);
  const told = rows.slice(4, 17).map((cells) => [cells[1], ...cells.slice(4, 8), cells[10]]);
  expect(told.slice(0, 4)).toEqual([
    ['1', '0', '7', '—（基準値が0のため）※', '', '5-A1'],
    ['2', '155', '205', '132.26', '↑上回る', '5-A2'],
    ['3', '—（理由の記載なし）', '0', '—（基準値が「—」のため）※', '', '5-A3'],
    ['4', '2691', '4022', '149.46', '↑上回る', '5-A4'],
  ]);
  expect(told[9]).toEqual(['3', '18', '56.8', '313.81', '↑上回る', '5-M3']);
});

it('repeats its head on every page, stays frozen on a screen, and prints no raw values', async () => {
  const { bytes } = await made({ kind: 'indicators' }, 'xlsx');
  const { sheets, namedRanges } = await openXlsx(bytes);
  const [sheet] = sheets;
  expect([sheet?.freezePane?.rows, sheet?.pageSetup, namedRanges]).toMatchObject([
    4,
    {
      ...{ paperSize: 'a4', orientation: 'landscape', fitToWidth: 1, fitToHeight: 0 },
      printTitlesRow: '$4:$4',
      printArea: '$A$1:$J$23',
    },
    undefined,
  ]);
});

it('keeps 「=1+1」 a text', async () => {
  const { bytes } = await made({}, 'xlsx', saying('=1+1'));
  const read = await readTables({ bytes, name: '資料.xlsx' });
  if (isIntakeProblem(read)) throw new Error(explainIntake(read));
  const row = read.sheets[0]?.rows.find(({ cells }) => cells[0] === '意見4');
  expect([row?.cells[5], row?.formulas]).toEqual(['=1+1', []]);
});

it('goes on in the row below where a comment is too long for one row of Excel', async () => {
  const text = '兼業・副業についての行動指標が足りません。\n'.repeat(60).trimEnd();
  const rows = await rowsOf((await made({}, 'xlsx', saying(text))).bytes);
  const own = rows.filter(([name]) => name?.startsWith('意見4'));
  expect(own.map(([name]) => name)).toEqual(['意見4', '意見4（続き）', '意見4（続き）']);
  expect(own.map((cells) => cells[5]).join('')).toBe(text);
});
