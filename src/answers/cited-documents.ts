/** 引いた資料: the documents that an answer rests on, with the places in them. */

import type { Citation, SourceDocument } from '../domain/citation.ts';
import type { Plan } from '../domain/plan.ts';

export type CitedDocument = { document: SourceDocument; places: readonly string[] };

/** Returns the cited documents in the plan's order, each with its places once. */
export function citedDocuments(plan: Plan, citations: readonly Citation[]): CitedDocument[] {
  return plan.documents.flatMap((document) => {
    const cited = citations.filter((citation) => citation.document === document.id);
    const places = [...new Set(cited.map(({ place }) => place))];
    return cited.length > 0 ? [{ document, places }] : [];
  });
}
