/** 表示形式: whether the number of a cell is shown as a percentage, a date or a time. */

import { scanXml } from './xml.ts';

export type NumberKind = 'number' | 'percent' | 'date' | 'time';

/** `code` is how the number is shown; empty where that is not known. */
export type NumberFormat = { kind: NumberKind; code: string };

/** Returns the format of each cell style, by its place in xl/styles.xml. */
export function numberFormats(styles: Uint8Array): NumberFormat[] {
  const codes = new Map<number, string>();
  const formats: NumberFormat[] = [];
  let inCellFormats = false;
  scanXml(styles, {
    open: (name, attribute) => {
      if (name === 'cellXfs') inCellFormats = true;
      const id = Number(attribute('numFmtId') ?? 0);
      if (name === 'numFmt') codes.set(id, attribute('formatCode') ?? '');
      if (name === 'xf' && inCellFormats) formats.push(formatOf(id, codes.get(id)));
    },
    close: (name) => {
      if (name === 'cellXfs') inCellFormats = false;
    },
  });
  return formats;
}

/**
 * Returns what a format code makes of a number; of positive ones, where it tells them apart.
 *
 * @example
 * kindOfCode('0.0%'); // 'percent'
 * kindOfCode('[$-411]ggge"年"m"月"'); // 'date'
 * kindOfCode('[h]:mm'); // 'time'
 * kindOfCode('#,##0"人"'); // 'number'
 */
export function kindOfCode(code: string): NumberKind {
  // What is quoted, escaped, a filler or a colour is shown and means nothing
  const meaning = code
    .replaceAll(/"[^"]*"|\\.|[_*]./gu, '')
    .replaceAll(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/giu, '')
    .replaceAll(/general|e[+-]/giu, '');
  const [positive = ''] = meaning.split(';');
  if (positive.includes('%')) return 'percent';
  if (/\[|h|s|am\/pm/iu.test(positive)) return /[ydeg]/iu.test(positive) ? 'date' : 'time';
  return /[ydegm]/iu.test(positive) ? 'date' : 'number';
}

function formatOf(id: number, written: string | undefined): NumberFormat {
  const code = written ?? builtInCodes.get(id);
  if (code !== undefined) return { kind: kindOfCode(code), code };
  return { kind: builtIn.get(id) ?? 'number', code: '' };
}

/** Formats that stand in no file; 27–36 and 50–58 are the Japanese ones. */
const builtIn = new Map<number, NumberKind>([
  ...[14, 15, 16, 17, 22].map((id) => [id, 'date'] as const),
  ...[27, 28, 29, 30, 31, 34, 35, 36].map((id) => [id, 'date'] as const),
  ...[50, 51, 52, 53, 54, 55, 56, 57, 58].map((id) => [id, 'date'] as const),
  ...[18, 19, 20, 21, 32, 33, 45, 46, 47].map((id) => [id, 'time'] as const),
]);

/** 5–8 and 37–44 are those of Excel in Japan. */
const builtInCodes = new Map<number, string>([
  ...[[1, '0'] as const, [2, '0.00'] as const, [3, '#,##0'] as const, [4, '#,##0.00'] as const],
  ...[5, 6].map((id) => [id, '¥#,##0;[Red]-#,##0'] as const),
  ...[7, 8].map((id) => [id, '¥#,##0.00;[Red]-#,##0.00'] as const),
  ...[[9, '0%'] as const, [10, '0.00%'] as const],
  ...[[11, '0.00E+00'] as const, [48, '##0.0E+0'] as const],
  ...[12, 13].map((id) => [id, '# ?/?'] as const),
  ...[37, 38].map((id) => [id, '#,##0;[Red]-#,##0'] as const),
  ...[39, 40].map((id) => [id, '#,##0.00;[Red]-#,##0.00'] as const),
  ...[41, 42].map((id) => [id, '#,##0;-#,##0;"-"'] as const),
  ...[43, 44].map((id) => [id, '#,##0.00;-#,##0.00;"-"??'] as const),
]);
