/** ブックの書き出し: tables become an .xlsx that can be read on a screen and printed on A4. */

import { writeXlsx, type CellStyle, type WriteOptions, type WriteSheet } from 'hucre/xlsx';

type NamedRange = NonNullable<WriteOptions['namedRanges']>[number];

export type SheetToWrite = {
  name: string;
  /** Widths are in half-width characters, as Excel counts them. */
  columns: readonly { title: string; width: number }[];
  rows: readonly (readonly (string | number | null)[])[];
  /** Lines below the table, after an empty row. */
  notes?: readonly string[];
};

/**
 * Returns the bytes of a workbook with one table a sheet, its titles in row 1.
 *
 * Texts stay texts: 「=1+1」 is shown, not calculated. Characters that no sheet name may have become
 * full-width, a name is cut at 31, and a second one of the same name is numbered.
 */
export async function writeWorkbook({
  sheets,
}: {
  sheets: readonly SheetToWrite[];
}): Promise<Uint8Array> {
  return writeSheets(sheets.map(sheetOf));
}

/** Returns the bytes of sheets that are laid out already; their names become such as Excel takes. */
export function writeSheets(sheets: readonly WriteSheet[]): Promise<Uint8Array> {
  const names = sheetNames(sheets.map(({ name }) => name));
  const named = sheets.map((sheet, at) => ({ ...sheet, name: names[at] ?? '' }));
  return writeXlsx({
    sheets: named.map(withoutPrintRanges),
    namedRanges: named.flatMap(printRanges),
    defaultFont: { name: '游ゴシック', size: 11 },
  });
}

/**
 * What is printed, and which rows on every page. hucre 1.0.0 would name the sheet without quotes, and
 * with a blank in its name LibreOffice overlooks both and Excel offers to repair the workbook.
 */
function printRanges({ name, pageSetup = {} }: WriteSheet): NamedRange[] {
  const sheet = `'${name.replaceAll("'", "''")}'`;
  const { printArea, printTitlesRow } = pageSetup;
  const range = (reserved: string, cells: string | undefined): NamedRange[] =>
    cells === undefined
      ? []
      : [{ name: `_xlnm.${reserved}`, range: `${sheet}!${cells}`, scope: name }];
  return [...range('Print_Area', printArea), ...range('Print_Titles', printTitlesRow)];
}

function withoutPrintRanges(sheet: WriteSheet): WriteSheet {
  const pageSetup = { ...sheet.pageSetup };
  delete pageSetup.printArea;
  delete pageSetup.printTitlesRow;
  return { ...sheet, pageSetup };
}

const inCell: CellStyle = { alignment: { wrapText: true, vertical: 'top' } };
const inHeader: CellStyle = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E7E6E6' } },
  alignment: { wrapText: true, vertical: 'center' },
};
/** A note runs on over the cells beside it instead of growing tall in a narrow one. */
const inNote: CellStyle = { alignment: { wrapText: false } };

function sheetOf({ name, columns, rows, notes = [] }: SheetToWrite): WriteSheet {
  const titles = columns.map(({ title }) => title);
  const firstNote = rows.length + 2;
  const below = notes.length === 0 ? [] : [[], ...notes.map((note) => [note])];
  const cells = new Map([
    ...titles.map((title, at) => [`0,${at}`, { value: literal(title), style: inHeader }] as const),
    ...notes.map(
      (note, at) => [`${firstNote + at},0`, { value: literal(note), style: inNote }] as const,
    ),
  ]);
  return {
    name,
    columns: columns.map(({ width }) => ({ width, style: inCell })),
    rows: [titles, ...rows, ...below].map((row) => row.map(literal)),
    cells,
    freezePane: { rows: 1 },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0, // As many pages down as it takes
      printTitlesRow: '$1:$1',
    },
    headerFooter: { oddFooter: '&C&P / &N' },
  };
}

/**
 * Returns a text as the file must hold it to be read as it was written.
 *
 * Where somebody really wrote 「_x0041_」, Excel would take it for an A; its own way is to say so. XML has
 * no sign for U+FFFE and U+FFFF, and one of them makes the texts behind it unreadable too.
 */
export function literal<Value extends string | number | null>(value: Value): Value | string {
  if (typeof value !== 'string') return value;
  return value.replaceAll(/[\uFFFE\uFFFF]/gu, ' ').replaceAll(/_(?=x[\dA-F]{4}_)/giu, '_x005F_');
}

const fullWidth = new Map([
  ['[', '［'],
  [']', '］'],
  [':', '：'],
  ['*', '＊'],
  ['?', '？'],
  ['/', '／'],
  ['\\', '＼'],
  ["'", '’'],
]);

const longestName = 31;

/** Excel counts UTF-16 code units, and takes 「A」 and 「a」 for the same name. */
function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const base = name.replaceAll(/[[\]:*?/\\']/gu, (sign) => fullWidth.get(sign) ?? sign).trim();
    const short = cut(base === '' ? 'シート' : base, longestName);
    let free = short;
    for (let no = 2; taken.has(free.toLowerCase()); no += 1) {
      const ending = `（${no}）`;
      free = `${cut(short, longestName - ending.length)}${ending}`;
    }
    taken.add(free.toLowerCase());
    return free;
  });
}

/** Cuts between characters, never within one. */
function cut(text: string, longest: number): string {
  let kept = '';
  for (const letter of text) {
    if (kept.length + letter.length > longest) break;
    kept += letter;
  }
  return kept;
}
