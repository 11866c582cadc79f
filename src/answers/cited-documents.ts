/** 引いた資料: the documents that an answer rests on, with the places in them. */

import type { Citation, SourceDocument } from '../domain/citation.ts';
import type { Plan } from '../domain/plan.ts';

export type CitedDocument = { document: SourceDocument; places: readonly string[] };

/** Returns the cited documents in the plan's order, each with its places once, in their order. */
export function citedDocuments(plan: Plan, citations: readonly Citation[]): CitedDocument[] {
  return plan.documents.flatMap((document) => {
    const cited = citations.filter((citation) => citation.document === document.id);
    const places = [...new Set(cited.map(({ place }) => place))];
    return cited.length > 0 ? [{ document, places: inOrder(places) }] : [];
  });
}

/** Places of one sort by their numbers, the sorts as they were first cited. */
function inOrder(places: readonly string[]): string[] {
  const sortOf = (place: string) => place.replaceAll(/\d/g, '');
  return [...new Set(places.map(sortOf))].flatMap((sort) =>
    places
      .filter((place) => sortOf(place) === sort)
      .toSorted((one, other) => one.localeCompare(other, 'ja', { numeric: true })),
  );
}
