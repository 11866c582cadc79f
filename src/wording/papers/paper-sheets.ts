/** 資料の表をつくる: the list of papers that are tables, and what is told of a finished one. */

import type { PaperKind } from '../../domain/paper-kind.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { PaperMaterial, PaperRequest } from '../../reports/papers/paper.ts';
import type { PaperSheet } from '../../reports/papers/paper-sheet.ts';
import { changeSheets } from './change-sheets.ts';
import { findingSheets } from './finding-sheets.ts';
import { indicatorSheets } from './indicator-sheets.ts';
import { measureSheets } from './measure-sheets.ts';
import { copyNames, paperNames } from './paper-names.ts';
import { reviewSheets } from './review-sheets.ts';

/** The papers that are tables; the others are documents. */
export type TableKind = Exclude<PaperKind, 'answers' | 'changes-since' | 'minutes'>;

export function isTable(kind: PaperKind): kind is TableKind {
  return kind !== 'answers' && kind !== 'changes-since' && kind !== 'minutes';
}

/** Returns the tables of a paper, all with the same columns but for their years. */
export function paperSheets(
  request: PaperRequest & { kind: TableKind },
  material: PaperMaterial,
): readonly PaperSheet[] | Refusal {
  switch (request.kind) {
    case 'indicators':
      return indicatorSheets(request, material.state);
    case 'measures':
      return measureSheets(request, material.state);
    case 'review-sheet':
      return reviewSheets(request, material);
    case 'changes':
      return changeSheets(request, material);
    case 'findings':
      return findingSheets(request, material);
  }
}

/** @example '委員意見一覧（目指す姿5、配布用）：12行。事務局だけの意見は入っていません。' */
export function whatItHolds(
  { kind, goal, copy }: PaperRequest,
  sheets: readonly PaperSheet[],
): string {
  const place = goal === undefined ? 'すべての目指す姿' : `目指す姿${goal}`;
  const rows = sheets.reduce((sum, one) => sum + one.rows.length, 0);
  return `${paperNames[kind]}（${place}、${copyNames[copy]}）：${rows}行。${copySentence(kind, copy)}`;
}

function copySentence(kind: PaperKind, copy: PaperRequest['copy']): string {
  if (kind === 'indicators' || kind === 'measures') return '';
  switch (copy) {
    case 'for-committee':
      return kind === 'changes' ? '' : '事務局だけの意見は入っていません。';
    case 'for-publication':
      return kind === 'changes'
        ? '職員の氏名は入っていません。'
        : '事務局だけの意見と委員の氏名は入っていません。';
    case 'for-secretariat':
      return '事務局のほかには渡さないでください。';
  }
}
