/** 資料間の不一致の言葉: every figure with its source, and no judgement between them. */

import type { CitedDocument } from '../answers/cited-documents.ts';
import type { Conflict } from '../domain/conflict.ts';

/** Returns each reading with its document and place: 「検証部会資料（アクションプラン 5-1）：…」. */
export function conflictReadings(
  { readings }: Conflict,
  sources: readonly CitedDocument[],
): string[] {
  return readings.map(({ said, citation }) => {
    const source = sources.find(({ document }) => document.id === citation.document);
    return `${source?.document.shortTitle ?? '資料'}（${citation.place}）：${said}`;
  });
}

/** Returns what is known of the disagreement as a note on a figure marked 「※」. */
export function conflictNote(conflict: Conflict, sources: readonly CitedDocument[]): string {
  const both = conflictReadings(conflict, sources).join('／');
  return `※ ${conflict.topic}は、資料によって異なります（${both}）。${conflict.note ?? ''}`;
}
