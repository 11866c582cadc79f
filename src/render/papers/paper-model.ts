/** 資料の中身: every word of a paper in its place, before any of it is a file. */

import { formatsOf, type PaperFormat } from '../../domain/paper-kind.ts';
import { isRefusal, type Refusal } from '../../domain/refusal.ts';
import type { PaperMaterial, PaperRequest } from '../../reports/papers/paper.ts';
import type { PaperDocument } from '../../reports/papers/paper-document.ts';
import type { PaperSheet } from '../../reports/papers/paper-sheet.ts';
import { isTable, paperSheets, whatItHolds } from '../../wording/papers/paper-sheets.ts';
import { documentHolds, documentOf, rowsOf } from './document-of.ts';

/** What a writer needs, and nothing else: neither the state nor a function is in it. */
export type PaperModel =
  | { format: Exclude<PaperFormat, 'docx'>; sheets: readonly PaperSheet[] }
  | { format: Exclude<PaperFormat, 'csv'>; document: PaperDocument };

export type WordedPaper = { model: PaperModel; whatItHolds: string };

/** Measured: some 1 ms and 50 kB of memory for a row; Word itself becomes slow far earlier. */
export const mostRows = 2000;

/** Who may have which copy was asked before. */
export function paperModel(
  request: PaperRequest,
  format: PaperFormat,
  material: PaperMaterial,
): WordedPaper | Refusal {
  const { kind, goal } = request;
  const refusal = neverMade(request, format);
  if (refusal !== undefined) return refusal;
  if (isTable(kind)) {
    if (format === 'docx') return { refused: 'paper-not-in-format', kind, format };
    const sheets = paperSheets({ ...request, kind }, material);
    if (isRefusal(sheets)) return sheets;
    return { model: { format, sheets }, whatItHolds: whatItHolds(request, sheets) };
  }
  if (format === 'csv') return { refused: 'paper-not-in-format', kind, format };
  const document = documentOf({ ...request, kind }, material);
  if (document === undefined) return { refused: 'nothing-for-paper', kind, goal };
  const rows = rowsOf(document);
  if (rows > mostRows) return { refused: 'paper-too-long', kind, rows, most: mostRows };
  return { model: { format, document }, whatItHolds: documentHolds(request, material) };
}

/** Returns why there is no such paper whatever it is made from. */
export function neverMade(
  { kind, copy }: Pick<PaperRequest, 'kind' | 'copy'>,
  format: PaperFormat,
): Refusal | undefined {
  if (!formatsOf(kind).includes(format)) return { refused: 'paper-not-in-format', kind, format };
  if (kind === 'findings' && copy !== 'for-secretariat') {
    return { refused: 'paper-for-desk-only', kind };
  }
  return undefined;
}
