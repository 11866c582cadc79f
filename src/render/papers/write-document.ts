/** 文書の書き出し: the papers that are documents, not tables (.docx). */

import type { PaperKind } from '../../domain/paper-kind.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { PaperMaterial, PaperRequest } from '../../reports/papers/paper.ts';
import type { TableKind } from '../../wording/papers/paper-sheets.ts';

export type DocumentRequest = PaperRequest & { kind: Exclude<PaperKind, TableKind> };

/** A document with the sentences that tell what stands in it. */
export type WrittenDocument = { bytes: Uint8Array; whatItHolds: string };

export type DocumentWriter = (
  request: DocumentRequest,
  material: PaperMaterial,
) => Promise<WrittenDocument | Refusal>;

/** The seam for .docx: refuses until there is a writer of documents. */
export const writeDocument: DocumentWriter = ({ kind }) =>
  Promise.resolve({ refused: 'document-not-ready', kind });
