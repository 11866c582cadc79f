import { expect, it } from 'vitest';
import { readTables } from '../../src/intake/read-tables.ts';
import { cellsIn, saidOf } from './read.ts';
import { noCells, onlyTheTable, start, tooHeavy, unpacksTooLarge } from './sentences.ts';
import { type Book, bookOf, bookWith, part, partsOf, words, zipOf } from './workbook-bytes.ts';

const book: Book = { sheets: { 表: `<row r="1">${words('A1', '指標')}</row>` } };
const good = bookOf(book);
const sheetPart = 'xl/worksheets/sheet1.xml';

it('does not look at a file that is larger than allowed', async () => {
  expect(await saidOf(Buffer.alloc(5 * 1024 ** 2 + 1, '0'))).toBe(
    `${start}大きさが、上限の5MBを超えています。${onlyTheTable}`,
  );
});

it('does not unpack what has thousands of parts', async () => {
  expect(await saidOf(zipOf([...partsOf(book), ...many(2000, '')]))).toBe(
    `${start}中に入っている部品が多すぎます（上限2000個）。${onlyTheTable}`,
  );
});

it.each([
  ['an empty workbook', bookOf({ sheets: { Sheet1: '' } })],
  ['a workbook without sheets', bookOf({ sheets: {} })],
  [
    'a workbook of empty cells with borders',
    bookOf({ sheets: { 表: row(300, (at) => `<c r="${at}" s="1"/>`) } }),
  ],
])('says of %s that nothing stands in it', async (_, bytes) => {
  expect(await saidOf(bytes)).toBe(noCells);
});

it.each([
  [
    'a million rows',
    () =>
      bookOf({
        sheets: {
          表: Array.from({ length: 1_000_000 }, (_, at) => `<row><c><v>${at}</v></c></row>`).join(
            '',
          ),
        },
      }),
    'シート「表」の行が多すぎます（上限5,000行）。',
  ],
  [
    '16,384 columns',
    () => bookOf({ sheets: { 表: row(16_384, (at) => `<c r="${at}"><v>1</v></c>`) } }),
    'シート「表」の1行目の列が多すぎます（上限200列）。',
  ],
  [
    'one cell in the last corner',
    () => bookOf({ sheets: { 表: '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>' } }),
    'シート「表」の1048576行目の列が多すぎます（上限200列）。',
  ],
  [
    '31 sheets',
    () =>
      bookOf({
        sheets: Object.fromEntries(Array.from({ length: 31 }, (_, at) => [`表${at}`, ''])),
      }),
    'シートが多すぎます（上限30枚）。',
  ],
  [
    'more cells than anybody fills in',
    () => bookOf({ sheets: fullSheets(3, 400, 199, '<c><v>1</v></c>') }),
    '書かれているセルが多すぎます（上限200,000個）。',
  ],
  [
    'a text that stands everywhere',
    () =>
      bookOf({
        sheets: fullSheets(1, 40, 40, '<c t="s"><v>0</v></c>'),
        texts: `<si><t>${'あ'.repeat(4000)}</t></si>`,
      }),
    '全体の文字が多すぎます（上限5,000,000字）。',
  ],
])('stops reading at %s', async (_, made, what) => {
  expect(await saidOf(made())).toBe(`${start}${what}${onlyTheTable}`);
});

it('names the cell that is too long, in a sheet by whose name nobody is called', async () => {
  const rows = `<row r="7">${words('AB7', 'あ'.repeat(4001))}</row>`;
  expect(await saidOf(bookOf({ sheets: { '目指す姿5 &lt;!channel&gt;': rows } }))).toBe(
    `${start}シート「目指す姿5 ＜!channel＞」のセルAB7の文字が多すぎます（上限4,000字）。何も保存していません。そのセルを短くしてから、もう一度送ってください。`,
  );
});

it('stops what takes too long', async () => {
  expect(await saidOf(good, { milliseconds: 1 })).toBe(tooHeavy);
});

it('stops a file that takes too much memory, and lives on', async () => {
  const texts = Array.from({ length: 1_000_000 }, (_, at) => `<si><t>あ${at}</t></si>`).join('');
  expect(await saidOf(bookOf({ ...book, texts }), { heapMegabytes: 16 })).toBe(tooHeavy);
  expect(await cellsIn(good)).toEqual([['指標']]);
});

it('reads one file after the other, and a bad one keeps nobody waiting for ever', async () => {
  const bomb = bookWith(book, part(sheetPart, ' '.repeat(70_000_000)));
  const read = await Promise.all([saidOf(bomb), cellsIn(good), saidOf(bomb), cellsIn(good)]);
  expect(read).toEqual([unpacksTooLarge, [['指標']], unpacksTooLarge, [['指標']]]);
});

it('leaves the bytes to whoever gave them', async () => {
  const bytes = good.slice();
  await readTables({ bytes, name: '実績.xlsx' });
  expect(bytes).toEqual(good);
});

function many(count: number, data: string) {
  return Array.from({ length: count }, (_, at) => part(`xl/media/${at}.xml`, data));
}

function row(columns: number, cell: (at: string) => string): string {
  const cells = Array.from({ length: columns }, (_, at) => cell(`${letters(at)}1`));
  return `<row r="1">${cells.join('')}</row>`;
}

function letters(column: number): string {
  const before = Math.floor(column / 26);
  return `${before === 0 ? '' : letters(before - 1)}${String.fromCodePoint(65 + (column % 26))}`;
}

function fullSheets(sheets: number, rows: number, columns: number, cell: string) {
  const filled = `<row>${cell.repeat(columns)}</row>`.repeat(rows);
  return Object.fromEntries(Array.from({ length: sheets }, (_, at) => [`表${at}`, filled]));
}
