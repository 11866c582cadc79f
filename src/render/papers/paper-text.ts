/** 読み上げ用のテキスト: a paper for ears: a paragraph for each row, a line with its name for each value. */

import type { PaperRow, PaperSheet } from '../../reports/papers/paper-sheet.ts';
import { cellText } from '../../wording/papers/cell-text.ts';

/** Returns UTF-8 with its mark and lines in CRLF, as Windows' own editor writes them. */
export function paperText(sheets: readonly PaperSheet[]): Uint8Array {
  const text = sheets.map(textOf).join('\n\n\n');
  return new TextEncoder().encode(`\uFEFF${text.replaceAll('\n', '\r\n')}\r\n`);
}

function textOf(sheet: PaperSheet): string {
  const { title, head, rows, notes } = sheet;
  const parts = [
    [title, ...head].join('\n'),
    ...rows.map((row, at) => `${rows.length}件中${at + 1}件目　${paragraph(row, at, sheet)}`),
    ...(notes.length === 0 ? [] : [['注', ...notes].join('\n')]),
  ];
  return parts.join('\n\n');
}

/** What is empty is not read out, and no blank line breaks a paragraph. */
function paragraph(row: PaperRow, at: number, { columns, rowNames }: PaperSheet): string {
  const lines = row.flatMap((cell, column) => {
    const { title, isPrinted } = columns[column] ?? { title: '', isPrinted: false };
    if (!isPrinted || cell.is === 'blank') return [];
    return [`${title}：${cellText(cell).replaceAll(/\s*\n\s*/gu, '\n　')}`];
  });
  return [rowNames[at] ?? '', ...lines].join('\n');
}
