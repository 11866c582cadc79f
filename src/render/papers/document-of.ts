/** 文書の一覧: the papers that are documents, not tables. */

import type { PaperKind } from '../../domain/paper-kind.ts';
import type { PaperMaterial, PaperRequest } from '../../reports/papers/paper.ts';
import type { PaperDocument } from '../../reports/papers/paper-document.ts';
import { answersDocument, answersHold } from '../../wording/papers/answers-document.ts';
import { changesDocument, changesHold } from '../../wording/papers/changes-document.ts';
import { minutesDocument } from '../../wording/papers/minutes-document.ts';
import type { TableKind } from '../../wording/papers/paper-sheets.ts';

export type DocumentRequest = PaperRequest & { kind: Exclude<PaperKind, TableKind> };

/** @returns nothing where there has been no review yet, or nobody said since when. */
export function documentOf(
  request: DocumentRequest,
  material: PaperMaterial,
): PaperDocument | undefined {
  const { goal, on, copy } = request;
  switch (request.kind) {
    case 'minutes':
      return minutesDocument(material.state, { goal, on });
    case 'answers': {
      const reader = copy === 'for-secretariat' ? 'secretariat' : 'everyone';
      return answersDocument(material.state, { goal, reader, on });
    }
    case 'changes-since':
      return changesDocument(request, material);
  }
}

/** Returns what is told of a finished one. */
export function documentHolds(request: PaperRequest, material: PaperMaterial): string {
  return request.kind === 'changes-since' ? changesHold(request, material) : answersHold(request);
}

/** Returns how much there is to write: rows of tables, and points of lists. */
export function rowsOf({ parts }: PaperDocument): number {
  return parts.reduce((sum, part) => {
    if (part.is === 'table') return sum + part.rows.length;
    return part.is === 'point' ? sum + 1 : sum;
  }, 0);
}
