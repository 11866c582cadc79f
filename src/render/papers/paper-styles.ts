/** 資料の見た目: font, lines and headings of our workbooks. */

import type { CellStyle } from 'hucre/xlsx';

/** Made to be read easily, on every Windows since 2018, and with lines that lie close together. */
export const font = { name: 'BIZ UDPゴシック', size: 11 } as const;

/** Without a colour: hucre would look each up for every cell again, and take twice as long. */
const line = { style: 'thin' } as const;
export const border = { top: line, bottom: line, left: line, right: line };

export const inTitle: CellStyle = { font: { ...font, size: 14, bold: true } };
export const inHead: CellStyle = { font };
export const inNote: CellStyle = {
  font: { ...font, size: 10 },
  alignment: { wrapText: true, vertical: 'top' },
};
export const inHeader: CellStyle = {
  border,
  font: { ...font, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E7E6E6' } },
  alignment: { wrapText: true, vertical: 'center', horizontal: 'center' },
};

/** Excel takes 255 letters for all three parts, and 「&」 for a sign of its own. */
export function inFooter(text: string): string {
  return Array.from(text).slice(0, 60).join('').replaceAll('&', '&&');
}
