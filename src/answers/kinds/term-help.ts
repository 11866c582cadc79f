/** 用語: what a word means in the plan, or which words there are. */

import type { Term } from '../../domain/vision.ts';
import type { AnswerContext } from '../answer-context.ts';
import { type CitedDocument, citedDocuments } from '../cited-documents.ts';
import type { Query } from '../query.ts';
import type { Row } from '../row.ts';

export type TermHelpFacts = {
  intent: 'term-help';
  query: Query;
  found: readonly Term[];
  /** Words that were asked for and are not in the glossary. */
  unknown: readonly string[];
  /** Every word that can be explained. */
  all: readonly Term[];
  sources: readonly CitedDocument[];
  rows: readonly Row[];
};

/** Returns the meanings asked for; a word counts by its name or one of its other names. */
export function termHelp(query: Query, { plan }: AnswerContext): TermHelpFacts {
  const asked = query.terms ?? [];
  const isMeant = ({ term, otherNames }: Term, word: string) =>
    term === word || otherNames.includes(word);
  const found = plan.glossary.filter((term) => asked.some((word) => isMeant(term, word)));
  return {
    intent: 'term-help',
    query,
    found,
    unknown: asked.filter((word) => !plan.glossary.some((term) => isMeant(term, word))),
    all: plan.glossary,
    sources: citedDocuments(
      plan,
      found.flatMap(({ citation }) => citation ?? []),
    ),
    rows: [],
  };
}
