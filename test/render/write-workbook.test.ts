import { openXlsx, readXlsx } from 'hucre/xlsx';
import { expect, it } from 'vitest';
import { isIntakeProblem } from '../../src/domain/intake-problem.ts';
import type { Tables } from '../../src/domain/tables.ts';
import { readTables } from '../../src/intake/read-tables.ts';
import { type SheetToWrite, writeWorkbook } from '../../src/render/write-workbook.ts';
import { explainIntake } from '../../src/wording/intake.ts';

const columns = [
  { title: '指標番号', width: 10 },
  { title: '意見', width: 40 },
  { title: '実績', width: 12 },
];

async function readBack(...sheets: readonly SheetToWrite[]): Promise<Tables> {
  const read = await readTables({ bytes: await writeWorkbook({ sheets }), name: '意見一覧.xlsx' });
  if (isIntakeProblem(read)) throw new Error(explainIntake(read));
  return read;
}

it('writes what can be read back, cell by cell', async () => {
  const rows = [
    ['5-A1', '一行目\n二行目', 44.2],
    ['5-A2', null, 1234567.891],
    ['5-A3', '令和8年6月30日', -0.00001],
    ['5-A4', ' <b>&"𠮷"</b> ', 0],
    ['5-A5', '00123', null],
  ];
  const { sheets } = await readBack({ name: '意見', columns, rows });
  expect(sheets.map(({ name, rows: read }) => [name, read.map(({ cells }) => cells)])).toEqual([
    [
      '意見',
      [
        ['指標番号', '意見', '実績'],
        ['5-A1', '一行目\n二行目', '44.2'],
        ['5-A2', '', '1234567.891'],
        ['5-A3', '令和8年6月30日', '-0.00001'],
        ['5-A4', ' <b>&"𠮷"</b> ', '0'],
        ['5-A5', '00123'],
      ],
    ],
  ]);
  expect(sheets.flatMap((sheet) => sheet.rows.flatMap(({ faults }) => faults))).toEqual([]);
});

it('writes no formula, whatever somebody typed', async () => {
  const typed = ["=cmd|' /C calc'!A0", '@SUM(1)', '+1', '＝1', '_x0041_', '__proto__'];
  const rows = typed.map((text) => [text]);
  const { sheets } = await readBack({ name: '意見', columns, rows });
  expect(sheets[0]?.rows.slice(1).map(({ cells, formulas }) => [...cells, ...formulas])).toEqual(
    rows,
  );
});

it('puts notes below the table, after an empty row', async () => {
  const sheet = {
    name: '意見',
    columns,
    rows: [['5-A1']],
    notes: ['※端数処理をしています。', '出典：…'],
  };
  const { sheets } = await readBack(sheet);
  expect(sheets[0]?.rows.map(({ no, cells }) => [no, cells[0]])).toEqual([
    [1, '指標番号'],
    [2, '5-A1'],
    [4, '※端数処理をしています。'],
    [5, '出典：…'],
  ]);
});

it('gives each sheet a name that Excel takes', async () => {
  const names = ['目指す姿5/6', '目指す姿5/6', '', 'A'.repeat(40), 'a'.repeat(40), '[x]:*?'];
  const { sheets } = await readBack(...names.map((name) => ({ name, columns, rows: [] })));
  expect(sheets.map(({ name }) => name)).toEqual([
    '目指す姿5／6',
    '目指す姿5／6（2）',
    'シート',
    'A'.repeat(31),
    `${'a'.repeat(28)}（2）`,
    '［x］：＊？',
  ]);
});

it('is ready to be looked at and printed', async () => {
  const bytes = await writeWorkbook({
    sheets: [{ name: '意見', columns, rows: [['5-A1', '長い', 1]] }],
  });
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  expect(sheets).toMatchObject([
    {
      freezePane: { rows: 1 },
      columns: [{ width: 10 }, { width: 40 }, { width: 12 }],
      pageSetup: {
        paperSize: 'a4',
        orientation: 'landscape',
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
        printTitlesRow: '$1:$1',
      },
    },
  ]);
  const styles = ['0,0', '1,1'].map((at) => sheets[0]?.cells?.get(at)?.style);
  expect(styles).toMatchObject([
    { font: { bold: true } },
    { alignment: { wrapText: true, vertical: 'top' } },
  ]);
});

it('survives being opened and saved by another program', async () => {
  const book = await openXlsx(
    await writeWorkbook({ sheets: [{ name: '意見', columns, rows: [] }] }),
  );
  expect(book.sheets.map(({ name, rows }) => [name, rows])).toEqual([
    ['意見', [['指標番号', '意見', '実績']]],
  ]);
});
