/** 資料の出典: where the figures of one row come from, in one line. */

import { citedDocuments } from '../../answers/cited-documents.ts';
import type { Citation } from '../../domain/citation.ts';
import type { Plan } from '../../domain/plan.ts';

/** @example sourceText(plan, fiveA4.citations); // '検証部会資料：指標一覧（目指す姿5）' */
export function sourceText(plan: Plan, citations: readonly Citation[]): string {
  return citedDocuments(plan, citations)
    .map(({ document, places }) => `${document.shortTitle}：${places.join('、')}`)
    .join('\n');
}
