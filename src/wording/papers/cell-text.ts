/** 資料のます目の言葉: what is read in a cell, in every format alike. */

import type { Figure } from '../../domain/figure.ts';
import type { PaperCell } from '../../reports/papers/paper-sheet.ts';
import { grouped } from '../numbers.ts';

/**
 * Returns what is read in a cell.
 *
 * @example
 * cellText({ is: 'number', figure: '2691', unit: '件', mark: '', after: '' }); // '2,691件'
 * cellText({ is: 'none', because: '基準値が0のため', mark: '※' }); // '—（基準値が0のため）※'
 */
export function cellText(cell: PaperCell): string {
  switch (cell.is) {
    case 'text':
      return cell.text;
    case 'number':
      return `${grouped(cell.figure)}${cell.unit ?? ''}${cell.mark}${cell.after}`;
    case 'none':
      return `—（${cell.because}）${cell.mark}`;
    case 'blank':
      return '';
  }
}

/** Nothing rather than an empty text. */
export function textCell(text: string | null | undefined): PaperCell {
  return text === null || text === undefined || text === '' ? blank : { is: 'text', text };
}

export const blank: PaperCell = { is: 'blank' };

type Beside = Partial<Pick<Extract<PaperCell, { is: 'number' }>, 'unit' | 'mark' | 'after'>>;

/** @example numberCell('97.33', { mark: '※' }) is read 「97.33※」 */
export function numberCell(figure: Figure, beside: Beside = {}): PaperCell {
  return { is: 'number', figure, unit: null, mark: '', after: '', ...beside };
}

/** A value to go on calculating with; blank where there is none, because 「—」 stands beside it. */
export function rawCell(figure: Figure | null | undefined): PaperCell {
  return figure === null || figure === undefined ? blank : numberCell(figure);
}
