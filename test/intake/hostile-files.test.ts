import { deflateRawSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { usualLimits } from '../../src/intake/limits.ts';
import { tablesOf } from '../../src/intake/tables-of.ts';
import { explainIntake } from '../../src/wording/intake.ts';
import { writeWorkbook } from '../../src/render/write-workbook.ts';
import { saidOf } from './read.ts';
import { damaged, unpacksTooLarge } from './sentences.ts';
import {
  type Book,
  bookOf,
  bookWith,
  part,
  partsOf,
  relation,
  relationsPart,
  words,
  zipOf,
} from './workbook-bytes.ts';

const book: Book = { sheets: { 表: `<row r="1">${words('A1', '指標')}</row>` } };
const good = bookOf(book);
const sheetPart = 'xl/worksheets/sheet1.xml';

it.each([
  ['a bomb', bookWith(book, part(sheetPart, ' '.repeat(70_000_000)))],
  [
    'a cell of 50 MB',
    bookOf({ sheets: { 表: `<row>${words('A1', 'あ'.repeat(17_000_000))}</row>` } }),
  ],
  ['a bomb of many parts', zipOf([...partsOf(book), ...many(1500, 'y'.repeat(40_000))])],
  [
    'a part that says it is small',
    bookWith(book, { ...part(sheetPart, ' '.repeat(9_000_000)), declared: 100 }),
  ],
  [
    'shared texts that say they are small',
    bookWith(
      { ...book, texts: '' },
      { ...part('xl/sharedStrings.xml', ' '.repeat(70_000_000)), declared: 4096 },
    ),
  ],
])('does not unpack %s', async (_, bytes) => {
  expect(await saidOf(bytes)).toBe(unpacksTooLarge);
});

const entities = `<!DOCTYPE x [<!ENTITY a "あああ"><!ENTITY b "${'&a;'.repeat(999)}">]>`;

it.each([
  ['a workbook that was cut off', good.subarray(0, -30)],
  [
    'a workbook of which only the end came',
    Buffer.concat([Buffer.from('PK\x03\x04'), good.subarray(60)]),
  ],
  ['a byte that changed on the way', changed(good, good.indexOf(0x06, 900))],
  ['entities that grow', bookWith(book, part(sheetPart, `${entities}<worksheet>&b;</worksheet>`))],
  [
    'entities that are declared nowhere',
    bookOf({ sheets: { 表: `<row>${words('A1', '&b;')}</row>` } }),
  ],
  ['XML that stops', bookWith(book, part(sheetPart, '<worksheet><sheetData><row r="1">'))],
  ['tags that cross', bookWith(book, part(sheetPart, '<worksheet><row></worksheet></row>'))],
  ['a tag without end', bookWith(book, part(sheetPart, `<worksheet ${'<c a="'.repeat(99_999)}`))],
  ['attributes that are none', bookOf({ sheets: { 表: '<row r=1></row>' } })],
  [
    'XML in another encoding',
    bookWith(book, { name: sheetPart, data: Buffer.from('<あ/>', 'utf16le') }),
  ],
  ['a workbook without its sheet', zipOf(partsOf(book).filter(({ name }) => name !== sheetPart))],
  [
    'a workbook without its list of parts',
    bookWith(book, part('xl/_rels/workbook.xml.rels', relationsPart([]))),
  ],
  ['a workbook that says it is its own sheet', selfReferring()],
  ['thirty sheets that are all the same', sameSheets(30)],
  ['two parts of one name', zipOf([...partsOf(book), ...partsOf(book)])],
  ['parts that lie in each other', overlapping()],
  ['rows that go back', bookOf({ sheets: { 表: '<row r="2"/><row r="1"/>' } })],
  ['a row that stands twice', bookOf({ sheets: { 表: '<row r="2"/><row r="2"/>' } })],
  [
    'a cell that stands twice',
    bookOf({ sheets: { 表: '<row r="1"><c r="B1"/><c r="B1"/></row>' } }),
  ],
  ['a cell of another row', bookOf({ sheets: { 表: '<row r="1"><c r="A2"/></row>' } })],
  ['a cell beyond all columns', bookOf({ sheets: { 表: '<row r="1"><c r="XFE1"/></row>' } })],
  ['a row beyond all rows', bookOf({ sheets: { 表: '<row r="1048577"/>' } })],
  ['a sheet with an endless name', bookOf({ sheets: { ['表'.repeat(5_000)]: '' } })],
])('takes %s for damage', async (_, bytes) => {
  expect(await saidOf(bytes)).toBe(damaged);
});

it('lives through any one byte that changed on the way', async () => {
  const whole = await writeWorkbook({
    sheets: [{ name: '表', columns: [{ title: '値', width: 8 }], rows: [['一'], [2]] }],
  });
  const sane = /^ファイル「実績\.xlsx」を読み込めませんでした。.+何も保存していません。.+$/u;
  for (let at = 0; at < whole.length; at += 1) {
    const read = tablesOf(changed(whole, at), usualLimits);
    if ('cause' in read) expect(explainIntake({ file: '実績.xlsx', ...read })).toMatch(sane);
    // What is read in spite of it, is what was written: nothing checks times, versions and the like
    else
      expect(read.tables.sheets[0]?.rows.map(({ cells }) => cells)).toEqual([
        ['値'],
        ['一'],
        ['2'],
      ]);
  }
});

function many(count: number, data: string) {
  return Array.from({ length: count }, (_, at) => part(`xl/media/${at}.xml`, data));
}

function changed(bytes: Uint8Array, at: number): Uint8Array {
  return bytes.map((byte, place) => (place === at ? byte ^ 0xff : byte));
}

function selfReferring(): Uint8Array {
  const links = ['rId1', 'rId2'].map((id) => relation(id, 'worksheet', 'workbook.xml'));
  const sheets = { 表: '', 裏: '' };
  return bookWith({ sheets }, part('xl/_rels/workbook.xml.rels', relationsPart(links)));
}

function sameSheets(count: number): Uint8Array {
  const links = Array.from({ length: count }, (_, at) =>
    relation(`rId${at + 1}`, 'worksheet', 'worksheets/sheet1.xml'),
  );
  const sheets = Object.fromEntries(Array.from({ length: count }, (_, at) => [`表${at}`, '']));
  return bookWith({ sheets }, part('xl/_rels/workbook.xml.rels', relationsPart(links)));
}

/** Two entries of the directory that point at the same bytes, which are more than the file then. */
function overlapping(): Uint8Array {
  const noise = deflateRawSync(
    Buffer.from(Array.from({ length: 4000 }, (_, at) => (at * at * 31) % 251)),
  );
  const bytes = Buffer.from(
    zipOf([...partsOf(book), { name: 'xl/a', data: noise }, { name: 'xl/b', data: '' }]),
  );
  const [first, second] = [bytes.lastIndexOf('xl/a') - 46, bytes.lastIndexOf('xl/b') - 46];
  bytes.copy(bytes, second + 16, first + 16, first + 28);
  bytes.copy(bytes, second + 42, first + 42, first + 46);
  return bytes;
}
