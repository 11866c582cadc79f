import { writeXlsx } from 'hucre/xlsx';
import { expect, it } from 'vitest';
import { cellsIn, tablesIn } from './read.ts';
import { bookOf, bookWith, words } from './workbook-bytes.ts';

const styles = [
  '<numFmts count="5">',
  '<numFmt numFmtId="164" formatCode="0.0%"/>',
  '<numFmt numFmtId="165" formatCode="[$-411]ggge&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/>',
  '<numFmt numFmtId="166" formatCode="[$-411]ggge&quot;年&quot;m&quot;月&quot;"/>',
  '<numFmt numFmtId="167" formatCode="#,##0&quot;人&quot;"/>',
  '<numFmt numFmtId="168" formatCode="[h]:mm"/>',
  '</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>',
  ...[0, 9, 164, 14, 165, 166, 167, 168, 57, 22].map((id) => `<xf numFmtId="${id}"/>`),
  '</cellXfs>',
].join('');

function numbers(...cells: readonly (readonly [style: number, value: string])[]): Uint8Array {
  const row = cells.map(([style, value]) => `<c s="${style}"><v>${value}</v></c>`).join('');
  return bookOf({ sheets: { 表: `<row>${row}</row>` }, styles });
}

it('reads what another program wrote', async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: '実績',
        rows: [
          ['指標', '実績', '時点'],
          ['相談実施回数', 205, new Date('2026-06-30T00:00:00Z')],
          ['割合', 0.442, true],
        ],
        cells: new Map([['2,1', { value: 0.442, style: { numFmt: '0.0%' } }]]),
      },
    ],
  });
  expect(await tablesIn(bytes)).toEqual({
    sheets: [
      {
        name: '実績',
        hiddenColumns: [],
        rows: [
          plainRow(1, ['指標', '実績', '時点']),
          plainRow(2, ['相談実施回数', '205', '2026-06-30']),
          plainRow(3, ['割合', '44.2%', 'TRUE']),
        ],
      },
    ],
    hiddenSheets: [],
  });
});

it('keeps all digits of a number, and shows none that only calculating brought about', async () => {
  const values = ['44.2', '1234567.891', '0.30000000000000004', '1E-7', '1e21', '-0', '-12.50'];
  expect(await cellsIn(numbers(...values.map((value) => [6, value] as const)))).toEqual([
    ['44.2', '1234567.891', '0.3', '0.0000001', '1000000000000000000000', '0', '-12.5'],
  ]);
});

it('gives percentages in full, however few digits the cell shows', async () => {
  const bytes = numbers([1, '0.442'], [1, '0.44200000000000006'], [2, '0.29'], [1, '-1.1001']);
  expect(await cellsIn(bytes)).toEqual([['44.2%', '44.2%', '29%', '-110.01%']]);
});

it('gives every date in one form, also where the cell shows 和暦', async () => {
  const bytes = numbers([3, '46203'], [4, '46203'], [5, '45444'], [8, '46203'], [9, '46203.5']);
  expect(await cellsIn(bytes)).toEqual([
    ['2026-06-30', '2026-06-30', '2024-06-01', '2026-06-30', '2026-06-30 12:00'],
  ]);
});

it('counts days as Excel does, with its day that never was', async () => {
  const bytes = numbers([3, '1'], [3, '59'], [3, '61'], [3, '2958465'], [7, '1.0625']);
  expect(await cellsIn(bytes)).toEqual([
    ['1900-01-01', '1900-02-28', '1900-03-01', '9999-12-31', '25:30'],
  ]);
  const never = await tablesIn(numbers([3, '60'], [3, '-1'], [3, '2958466']));
  expect(never.sheets[0]?.rows).toEqual([
    { ...plainRow(1, ['60', '-1', '2958466']), faults: [0, 1, 2].map(unreadable) },
  ]);
});

it('marks a number that the sheet shows as another one, or not to its end', async () => {
  const cells = numbers(
    ...[[0, '44.1666666666667'] as const, [2, '0.44200000000000006'] as const],
    ...[[1, '0.442'] as const, [6, '12.5'] as const],
    ...[[0, '999999999999999'] as const, [0, '1.2345678901234568E+17'] as const],
  );
  const shownOtherwise = (column: number) => ({ column, fault: 'shown-otherwise' });
  expect((await tablesIn(cells)).sheets[0]?.rows).toEqual([
    {
      ...plainRow(1, [
        ...['44.1666666666667', '44.2%', '44.2%', '12.5', '999999999999999'],
        '123456789012346000',
      ]),
      faults: [shownOtherwise(2), shownOtherwise(3), { column: 5, fault: 'too-many-digits' }],
    },
  ]);
});

it('counts days from 1904 in a workbook that says so', async () => {
  const rows = '<row><c s="3"><v>44741</v></c></row>';
  const workbook = '<workbookPr date1904="1"/>';
  expect(await cellsIn(bookOf({ sheets: { 表: rows }, styles, workbook }))).toEqual([
    ['2026-06-30'],
  ]);
});

it('leaves 和暦 that was typed as it was typed', async () => {
  const rows = `<row r="1">${words('A1', '令和8年6月30日')}${words('B1', 'R6')}</row>`;
  expect(await cellsIn(bookOf({ sheets: { 表: rows } }))).toEqual([['令和8年6月30日', 'R6']]);
});

it('reads texts without furigana, in pieces, with line breaks and signs', async () => {
  const texts = [
    '<si><t>目黒</t><rPh sb="0" eb="2"><t>メグロ</t></rPh></si>',
    '<si><r><t>太い</t></r><r><t xml:space="preserve"> 字</t></r></si>',
    '<si><t>一行目_x000D_&#10;二行目 &lt;&amp;&gt; <![CDATA[<b>]]></t></si>',
  ].join('');
  const rows = '<row>' + [0, 1, 2].map((no) => `<c t="s"><v>${no}</v></c>`).join('') + '</row>';
  expect(await cellsIn(bookOf({ sheets: { 表: rows }, texts }))).toEqual([
    ['目黒', '太い 字', '一行目\n二行目 <&> <b>'],
  ]);
});

it('says which cells are formulas, and gives their last result', async () => {
  const rows = [
    '<row r="2"><c r="A2"><f>B1*2</f><v>410</v></c>',
    '<c r="C2" t="str"><f>"="&amp;"x"</f><v>=x</v></c>',
    '<c r="D2"><f t="shared" si="0"/><v>3</v></c></row>',
  ].join('');
  const { sheets } = await tablesIn(bookOf({ sheets: { 表: rows } }));
  expect(sheets[0]?.rows).toEqual([
    { ...plainRow(2, ['410', '', '=x', '3']), formulas: [0, 2, 3] },
  ]);
});

it('marks a formula that was never calculated, an error, and a text that is not there', async () => {
  const rows = [
    '<row r="1"><c r="A1"><f>1+1</f></c><c r="B1" t="e"><f>#REF!</f><v>#REF!</v></c>',
    '<c r="C1" t="s"><v>7</v></c><c r="D1"><v>0x1F</v></c><c r="E1"><f>1</f><v></v></c></row>',
  ].join('');
  const { sheets } = await tablesIn(bookOf({ sheets: { 表: rows }, texts: '<si><t>一</t></si>' }));
  expect(sheets[0]?.rows).toEqual([
    {
      ...plainRow(1, ['', '#REF!', '7', '0x1F']),
      formulas: [0, 1, 4],
      faults: [
        { column: 0, fault: 'no-value' },
        { column: 1, fault: 'error' },
        unreadable(2),
        unreadable(3),
        { column: 4, fault: 'no-value' },
      ],
    },
  ]);
});

it('shows what is no letter, and says so', async () => {
  const rows = `<row r="1">${words('A1', 'あ_xD800_い')}${words('B1', '&#0;1')}${words('C1', '𠮷')}${words('D1', 'う_xFFFE_え_xFFFF_')}</row>`;
  const { sheets } = await tablesIn(bookOf({ sheets: { 表: rows } }));
  expect(sheets[0]?.rows).toEqual([
    {
      ...plainRow(1, ['あ�い', '�1', '𠮷', 'う�え�']),
      faults: [
        { column: 0, fault: 'odd-letters' },
        { column: 1, fault: 'odd-letters' },
        { column: 3, fault: 'odd-letters' },
      ],
    },
  ]);
});

it('keeps the numbers of rows, leaves out the empty ones, and drops what is empty at the end', async () => {
  const rows = [
    `<row r="2">${words('B2', '一')}<c r="C2" s="1"/><c r="XFD2" s="1"/></row>`,
    '<row r="3"><c r="A3" s="1"/></row>',
    `<row r="5">${words('A5', '　')}${words('B5', '二')}</row><row r="1048576"><c r="A1048576"/></row>`,
  ].join('');
  const { sheets } = await tablesIn(bookOf({ sheets: { 表: rows } }));
  expect(sheets[0]?.rows).toEqual([plainRow(2, ['', '一']), plainRow(5, ['', '二'])]);
});

it('has the text of merged cells once, where it begins', async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: '表',
        rows: [
          ['目指す姿5', null, '単位'],
          [null, null, '回'],
        ],
        merges: [{ startRow: 0, startCol: 0, endRow: 1, endCol: 1 }],
      },
    ],
  });
  expect(await cellsIn(bytes)).toEqual([
    ['目指す姿5', '', '単位'],
    ['', '', '回'],
  ]);
});

it('names hidden sheets without reading them, and reads hidden rows and columns with a mark', async () => {
  const rows = [
    '<cols><col min="2" max="3" hidden="1"/><col min="5" max="16384" width="9"/></cols><sheetData>',
    `<row r="1" hidden="1">${words('A1', '一')}${words('C1', '三')}</row>`,
    `<row r="2">${words('A2', '二')}</row></sheetData>`,
  ].join('');
  const book = { sheets: { 表: rows, 一覧: `<row>${words('A1', '選択肢')}</row>` } };
  const parts = {
    name: 'xl/workbook.xml',
    data: [
      '<workbook xmlns:r="r"><sheets><sheet name="表" r:id="rId1"/>',
      '<sheet name="一覧" state="veryHidden" r:id="rId2"/></sheets></workbook>',
    ].join(''),
  };
  expect(await tablesIn(bookWith(book, parts))).toEqual({
    sheets: [
      {
        name: '表',
        hiddenColumns: [1, 2],
        rows: [{ ...plainRow(1, ['一', '', '三']), hidden: true }, plainRow(2, ['二'])],
      },
    ],
    hiddenSheets: ['一覧'],
  });
});

it('passes over a sheet that is only a chart', async () => {
  const book = { sheets: { 表: `<row>${words('A1', '一')}</row>`, グラフ: '' } };
  const relations = {
    name: 'xl/_rels/workbook.xml.rels',
    data: [
      '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="/xl/worksheets/sheet1.xml"/>',
      '<Relationship Id="rId2" Type="x/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>',
    ].join(''),
  };
  expect(await cellsIn(bookWith(book, relations))).toEqual([['一']]);
});

it('takes names that mean something to JavaScript for names', async () => {
  const names = ['__proto__', 'constructor', 'toString'];
  const rows = `<row r="1">${names.map((name, at) => words(`${'ABC'.charAt(at)}1`, name)).join('')}</row>`;
  const { sheets } = await tablesIn(bookOf({ sheets: { ['__proto__']: rows, constructor: rows } }));
  expect(sheets.map(({ name, rows: [row] }) => [name, row?.cells])).toEqual([
    ['__proto__', names],
    ['constructor', names],
  ]);
});

it('takes what would start a program for the text that it is', async () => {
  const typed = ["=cmd|' /C calc'!A0", '@SUM(1+1)', '+1', '-1+1', 'DDE("cmd";"/C calc")'];
  const row = typed.map((text, at) => words(`${'ABCDE'.charAt(at)}1`, text)).join('');
  const { sheets } = await tablesIn(bookOf({ sheets: { 表: `<row r="1">${row}</row>` } }));
  expect(sheets[0]?.rows).toEqual([plainRow(1, typed)]);
});

it('reads a lone header, which is for others to judge', async () => {
  const rows = `<row r="1">${words('A1', '指標')}${words('B1', '実績')}</row>`;
  expect(await cellsIn(bookOf({ sheets: { 表: rows } }))).toEqual([['指標', '実績']]);
});

it('goes by the content, whatever the file is called', async () => {
  expect(await cellsIn(Buffer.from('指標,実績'))).toEqual([['指標', '実績']]);
});

function plainRow(no: number, cells: readonly string[]) {
  return { no, cells, formulas: [], faults: [], hidden: false };
}

function unreadable(column: number) {
  return { column, fault: 'unreadable' };
}
