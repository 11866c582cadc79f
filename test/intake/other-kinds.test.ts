import { expect, it } from 'vitest';
import { isIntakeProblem } from '../../src/domain/intake-problem.ts';
import { readTables } from '../../src/intake/read-tables.ts';
import { explainIntake } from '../../src/wording/intake.ts';
import { saidOf } from './read.ts';
import { asXlsx, inExcel, opensInExcel, start } from './sentences.ts';
import { bookOf, part, words, zipOf } from './workbook-bytes.ts';

const good = bookOf({ sheets: { 表: `<row r="1">${words('A1', '指標')}</row>` } });
const ole = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const named = (name: string) =>
  Buffer.concat([ole, Buffer.alloc(504), Buffer.from(name, 'utf16le')]);

it.each([
  ['a picture', Buffer.from('89504e470d0a1a0a', 'hex'), `${start}中身は画像です。${inExcel}`],
  [
    'a photograph from a telephone',
    Buffer.from('....ftypheic'),
    `${start}中身は画像です。${inExcel}`,
  ],
  ['a PDF', Buffer.from('%PDF-1.7'), `${start}中身はPDFです。${inExcel}`],
  ['an .xls', named('Workbook'), `${start}中身は古い形式のExcel（.xls）です。${asXlsx}`],
  ['an old .doc', named('WordDocument'), `${start}中身はWordの文書です。${inExcel}`],
  [
    'a web page that calls itself .xls',
    Buffer.from('\uFEFF <html><table><tr><td>1'),
    `${start}中身はウェブページ（HTMLかXML）です。${asXlsx}`,
  ],
  [
    'a workbook with a password',
    named('EncryptedPackage'),
    `${start}パスワードがかかっています。何も保存していません。Excelでパスワードを外し、.xlsx形式で保存し直してから、もう一度送ってください。`,
  ],
  [
    'a zip with a password',
    zipOf([{ name: 'a.xlsx', data: good, flags: 1 }]),
    `${start}パスワードがかかっています。何も保存していません。Excelでパスワードを外し、.xlsx形式で保存し直してから、もう一度送ってください。`,
  ],
  [
    'a .docx',
    zipOf([part('[Content_Types].xml'), part('word/document.xml')]),
    `${start}中身はWordの文書です。${inExcel}`,
  ],
  [
    'a .pptx',
    zipOf([part('[Content_Types].xml'), part('ppt/presentation.xml')]),
    `${start}中身はPowerPointの資料です。${inExcel}`,
  ],
  [
    'an .xlsb',
    zipOf([part('xl/workbook.bin')]),
    `${start}中身はバイナリ形式のExcel（.xlsb）です。${asXlsx}`,
  ],
  [
    'an .ods',
    zipOf([
      part('mimetype', 'application/vnd.oasis.opendocument.spreadsheet'),
      part('content.xml'),
    ]),
    `${start}中身はOpenDocument形式の表（.ods）です。${asXlsx}`,
  ],
  [
    'a .numbers',
    zipOf([part('Index/Document.iwa')]),
    `${start}中身はNumbersの書類（.numbers）です。何も保存していません。Numbersの「書き出す」でExcelの形式（.xlsx）にしてから、もう一度送ってください。`,
  ],
  [
    'a zip of workbooks, or a bomb within a bomb',
    zipOf([{ name: 'bomb.zip', data: zipOf([part('a', 'x'.repeat(9_000_000))]) }]),
    `${start}中身はExcelのブックではない圧縮ファイルです。何も保存していません。圧縮を解き、中の.xlsxかCSVを1つずつ送ってください。`,
  ],
  ['an empty file', Buffer.alloc(0), `${start}中身が空（0バイト）です。${opensInExcel}`],
  [
    'an empty zip',
    zipOf([]),
    `${start}中身はExcelのブックではない圧縮ファイルです。何も保存していません。圧縮を解き、中の.xlsxかCSVを1つずつ送ってください。`,
  ],
])('says what to do with %s', async (_, bytes, sentence) => {
  expect(await saidOf(bytes)).toBe(sentence);
});

it('quotes the name of a file so that nobody is called by it', async () => {
  const read = await readTables({ bytes: Buffer.alloc(0), name: '<!channel>「表」.xlsx' });
  expect(isIntakeProblem(read) && explainIntake(read)).toBe(
    `ファイル「＜!channel＞『表』.xlsx」を読み込めませんでした。中身が空（0バイト）です。${opensInExcel}`,
  );
});
