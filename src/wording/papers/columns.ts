/** 資料の列: how a column lies on paper and on the screen. */

import type { PaperColumn } from '../../reports/papers/paper-sheet.ts';

export function textColumn(title: string, width: number): PaperColumn {
  return { title, width, align: 'left', isPrinted: true };
}

export function figureColumn(title: string, width: number): PaperColumn {
  return { title, width, align: 'right', isPrinted: true };
}

/** Beside the printed table. */
export function rawColumn(title: string, width = 12): PaperColumn {
  return { title, width, align: 'right', isPrinted: false };
}

/** What machines join tables by, as 5-A4, or need beside a raw value. */
export function idColumn(title: string): PaperColumn {
  return { title, width: 12, align: 'left', isPrinted: false };
}
