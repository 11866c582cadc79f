/** 文書の書き出し: the papers that are documents, not tables (.docx). */

import type { PaperKind } from '../../domain/paper-kind.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { State } from '../../domain/state.ts';
import type { PaperMaterial, PaperRequest } from '../../reports/papers/paper.ts';
import type { PaperDocument } from '../../reports/papers/paper-document.ts';
import { answersDocument, documentHolds } from '../../wording/papers/answers-document.ts';
import { minutesDocument } from '../../wording/papers/minutes-document.ts';
import type { TableKind } from '../../wording/papers/paper-sheets.ts';

export type DocumentRequest = PaperRequest & { kind: Exclude<PaperKind, TableKind> };

/** A document with the sentences that tell what stands in it. */
export type WrittenDocument = { bytes: Uint8Array; whatItHolds: string };

/** @returns a refusal where there has been no review yet. */
export async function writeDocument(
  request: DocumentRequest,
  { state }: PaperMaterial,
): Promise<WrittenDocument | Refusal> {
  const { kind, goal } = request;
  const document = documentOf(request, state);
  if (document === undefined) return { refused: 'nothing-for-paper', kind, goal };
  const { paperDocx } = await import('./paper-docx.ts'); // Read only where somebody asks for it
  return { bytes: await paperDocx(document), whatItHolds: documentHolds(request) };
}

function documentOf(request: DocumentRequest, state: State): PaperDocument | undefined {
  const { goal, on, copy } = request;
  if (request.kind === 'minutes') return minutesDocument(state, { goal, on });
  const reader = copy === 'for-secretariat' ? 'secretariat' : 'everyone';
  return answersDocument(state, { goal, reader, on });
}
