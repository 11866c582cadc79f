import { expect, it } from 'vitest';
import { cellsIn, saidOf, tablesIn } from './read.ts';

/** 「指標,実績（①）\r\n髙島〜,44.2%\r\n」 as Excel for Windows writes it. */
const fromExcel = Buffer.from(
  '8e7795572c8ec090d181698740816a0d0a' + 'fbfc938781602c34342e32250d0a',
  'hex',
);

it('reads a CSV as Excel writes it in Japan', async () => {
  expect(await cellsIn(fromExcel)).toEqual([
    ['指標', '実績（①）'],
    ['髙島～', '44.2%'],
  ]);
});

it.each([
  ['UTF-8', Buffer.from('指標,実績\n5-A1,205\n')],
  ['UTF-8 with its mark', Buffer.from('\uFEFF指標,実績\r\n5-A1,205')],
  [
    'UTF-16 with tabs, 「Unicodeテキスト」',
    Buffer.from('\uFEFF指標\t実績\r\n5-A1\t205\r\n', 'utf16le'),
  ],
  ['UTF-16, the other way round', Buffer.from('\uFEFF指標\t実績\n5-A1\t205', 'utf16le').swap16()],
  ['UTF-8 with lines of an old Mac', Buffer.from('指標,実績\r5-A1,205\r')],
])('reads %s', async (_, bytes) => {
  expect(await cellsIn(bytes)).toEqual([
    ['指標', '実績'],
    ['5-A1', '205'],
  ]);
});

it('reads quoted cells, and counts rows as Excel does', async () => {
  const csv = '番号,意見\n1,"一行目\n二行目, ""引用"""\n\n,,\n2,"重要"な点,,\n3, =1+1';
  const { sheets } = await tablesIn(Buffer.from(csv));
  expect(sheets[0]?.rows.map(({ no, cells }) => [no, ...cells])).toEqual([
    [1, '番号', '意見'],
    [2, '1', '一行目\n二行目, "引用"'],
    [5, '2', '"重要"な点'],
    [6, '3', ' =1+1'],
  ]);
});

it('takes a comma for a letter where tabs separate', async () => {
  expect(await cellsIn(Buffer.from('指標\t実績\n5-A1\t1,408'))).toEqual([
    ['指標', '実績'],
    ['5-A1', '1,408'],
  ]);
});

it('takes names that mean something to JavaScript for names', async () => {
  expect(await cellsIn(Buffer.from('__proto__,constructor\n1,2'))).toEqual([
    ['__proto__', 'constructor'],
    ['1', '2'],
  ]);
});

const notText =
  'ファイル「実績.xlsx」を読み込めませんでした。文字コードが、UTF-8、Shift_JIS、UTF-16のどれでもないか、文字が途中で壊れています。何も保存していません。Excelで開いて文字が正しいかを確かめ、.xlsx形式か「CSV UTF-8（コンマ区切り）」で保存し直してから、もう一度送ってください。';

it.each([
  ['Shift_JIS that ends in half a letter', fromExcel.subarray(0, 14)],
  ['Shift_JIS and UTF-8 in one file', Buffer.concat([fromExcel, Buffer.from('相談実施回数')])],
  ['UTF-8 that ends in half a letter', Buffer.from('指標,実績と時点').subarray(0, -1)],
  ['EUC-JP', Buffer.from('bbd8c9b82cbcc2c0d30aa4a2a4a4a4a62ca4aba4ad', 'hex')],
  ['UTF-16 without its mark', Buffer.from('abc,def', 'utf16le')],
  ['UTF-16 with half a surrogate pair', Buffer.from('\uFEFFあ\ud83dい', 'utf16le')],
  ['NUL bytes', Buffer.from('a,b\n1,\0\0')],
  ['no text at all', Buffer.from(Array.from({ length: 999 }, (__, at) => (at * 89) % 256))],
])('says of %s that it is not text we know', async (_, bytes) => {
  expect(await saidOf(bytes)).toBe(notText);
});

it('says in which row a quotation mark opens that never closes', async () => {
  expect(await saidOf(Buffer.from('番号,意見\n1,"よい\n2,わるい\n'))).toBe(
    'ファイル「実績.xlsx」を読み込めませんでした。2行目で始まる引用符（"）が、閉じていません。何も保存していません。その行の引用符を直すか、Excelで.xlsx形式に保存し直してから、もう一度送ってください。',
  );
});

it('says that a line without end is one cell that is too long', async () => {
  expect(await saidOf(Buffer.alloc(5_000_000, 'a'))).toBe(
    'ファイル「実績.xlsx」を読み込めませんでした。セルA1の文字が多すぎます（上限4,000字）。何も保存していません。そのセルを短くしてから、もう一度送ってください。',
  );
});

it('says that there are too many rows', async () => {
  expect(await saidOf(Buffer.from('1,2\n'.repeat(1_000_000)))).toBe(
    'ファイル「実績.xlsx」を読み込めませんでした。行が多すぎます（上限5,000行）。何も保存していません。必要な表だけを新しいブックに値で貼り付け、.xlsx形式で保存してから、もう一度送ってください。',
  );
});

it('says of millions of empty lines that nothing stands in them', async () => {
  expect(await saidOf(Buffer.alloc(5_000_000, ',\n'))).toBe(
    'ファイル「実績.xlsx」を読み込めませんでした。何か書かれたセルがありません。非表示のシートは読みません。何も保存していません。送るファイルを確かめて、もう一度送ってください。',
  );
});
