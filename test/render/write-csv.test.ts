import { expect, it } from 'vitest';
import { isIntakeProblem } from '../../src/domain/intake-problem.ts';
import { readTables } from '../../src/intake/read-tables.ts';
import { harmless, writeCsv } from '../../src/render/write-csv.ts';

it('writes a CSV that Excel opens in Japanese by a double click', () => {
  const bytes = writeCsv([
    ['指標', '実績'],
    ['割合, 全体', 44.2],
    ['一行目\n"二行目"', null],
  ]);
  expect(Buffer.from(bytes).toString()).toBe(
    '\uFEFF指標,実績\r\n"割合, 全体",44.2\r\n"一行目\n""二行目""",\r\n',
  );
});

it.each([
  ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
  ['@SUM(1+1)', "'@SUM(1+1)"],
  ['+81-3-1234', "'+81-3-1234"],
  ['-1+1', "'-1+1"],
  ['＝1+1', "'＝1+1"],
  ['＋1', "'＋1"],
  ['－1', "'－1"],
  ['＠SUM', "'＠SUM"],
  ['\t=1', "'\t=1"],
  ['\r=1', "'\r=1"],
  ['- 箇条書き', "'- 箇条書き"],
  ['\n=1+1', "'\n=1+1"],
  ['　=1+1', "'　=1+1"],
  ['\u200b=1+1', "'\u200b=1+1"],
])('keeps %j from being calculated', (typed, written) => {
  expect(harmless(typed)).toBe(written);
});

it.each(['-12.5', '+3', '-1,234.5%', '-5％', '－', '-', '5-A1', '△3', 'a=b', ''])(
  'leaves %j as it is',
  (typed) => {
    expect(harmless(typed)).toBe(typed);
  },
);

it('leaves every number as it is', () => {
  expect(Buffer.from(writeCsv([[-0.5, 0, 1e21]])).toString()).toBe('\uFEFF-0.5,0,1e+21\r\n');
});

it('writes what can be read back', async () => {
  const rows = [
    ['指標', '意見'],
    ['5-A1', '一行目\n二行目, "引用"'],
    ['5-A2', "'=1+1"],
  ];
  const read = await readTables({ bytes: writeCsv(rows), name: '意見.csv' });
  expect(!isIntakeProblem(read) && read.sheets[0]?.rows.map(({ cells }) => cells)).toEqual(rows);
});
