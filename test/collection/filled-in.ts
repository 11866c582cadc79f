/** A template as an office fills it in: read back, some cells written, saved by Excel in its own ways. */

import { writeWorkbook, type SheetToWrite } from '../../src/render/write-workbook.ts';

/** What is written into the row of a figure, by heading. */
export type Filling = Readonly<Record<string, Readonly<Record<string, string | number>>>>;

export function filledIn(sheet: SheetToWrite, filling: Filling): SheetToWrite {
  return {
    ...sheet,
    rows: sheet.rows.map((row) => {
      const written = filling[String(row[0])] ?? {};
      return row.map((cell, at) => written[sheet.columns[at]?.title ?? ''] ?? cell);
    }),
  };
}

export const asXlsx = (sheet: SheetToWrite): Promise<Uint8Array> =>
  writeWorkbook({ sheets: [sheet] });

/** 「CSV（コンマ区切り）」 of Excel in Japan: Shift_JIS, the notes below the table included. */
export function asShiftJis({ columns, rows, notes = [] }: SheetToWrite): Uint8Array {
  const lines = [columns.map(({ title }) => title), ...rows, [], ...notes.map((one) => [one])];
  const text = lines
    .map((line) => line.map((cell) => `"${String(cell ?? '').replaceAll('"', '""')}"`).join(','))
    .join('\r\n');
  return Buffer.from(Array.from(text).flatMap((letter) => shiftJis().get(letter) ?? [0x3f]));
}

let letters: Map<string, number[]> | undefined;

/** Node can read Shift_JIS but not write it. Excel writes 「—」 as the 「―」 that Shift_JIS has. */
function shiftJis(): Map<string, number[]> {
  if (letters !== undefined) return letters;
  const decoder = new TextDecoder('shift_jis');
  const singles = Array.from({ length: 0x80 }, (_, byte) => [byte]);
  const doubles = Array.from({ length: 0xfd - 0x81 }, (_, high) =>
    Array.from({ length: 0xfd - 0x40 }, (_, low) => [high + 0x81, low + 0x40]),
  ).flat();
  const made = new Map<string, number[]>();
  for (const bytes of [...singles, ...doubles]) {
    const letter = decoder.decode(Buffer.from(bytes));
    if (Array.from(letter).length === 1 && !made.has(letter)) made.set(letter, bytes);
  }
  made.set('—', made.get('―') ?? [0x3f]);
  letters = made;
  return made;
}
