/** 文書の一覧: the papers that are documents, not tables. */

import type { PaperKind } from '../../domain/paper-kind.ts';
import type { State } from '../../domain/state.ts';
import type { PaperRequest } from '../../reports/papers/paper.ts';
import type { PaperDocument } from '../../reports/papers/paper-document.ts';
import { answersDocument } from '../../wording/papers/answers-document.ts';
import { minutesDocument } from '../../wording/papers/minutes-document.ts';
import type { TableKind } from '../../wording/papers/paper-sheets.ts';

export type DocumentRequest = PaperRequest & { kind: Exclude<PaperKind, TableKind> };

/** @returns nothing where there has been no review yet. */
export function documentOf(request: DocumentRequest, state: State): PaperDocument | undefined {
  const { goal, on, copy } = request;
  if (request.kind === 'minutes') return minutesDocument(state, { goal, on });
  const reader = copy === 'for-secretariat' ? 'secretariat' : 'everyone';
  return answersDocument(state, { goal, reader, on });
}

/** Returns how much there is to write: rows of tables, and points of lists. */
export function rowsOf({ parts }: PaperDocument): number {
  return parts.reduce((sum, part) => {
    if (part.is === 'table') return sum + part.rows.length;
    return part.is === 'point' ? sum + 1 : sum;
  }, 0);
}
