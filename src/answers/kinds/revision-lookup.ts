/** 見直し: second names, second collection methods and margin notes, none of them adopted. */

import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { Indicator, Remark, SecondName } from '../../domain/indicator.ts';
import type { AnswerContext } from '../answer-context.ts';
import { type CitedDocument, citedDocuments } from '../cited-documents.ts';
import { indicatorFact } from '../indicator-facts.ts';
import type { Query } from '../query.ts';
import type { IndicatorRow } from '../row.ts';
import { type GoalSelection, selectGoals, selectIndicators, yearOf } from '../selection.ts';

export type Revision =
  | { kind: 'second-name'; indicator: Indicator; secondName: SecondName }
  | { kind: 'second-method'; indicator: Indicator; current: string; second: string }
  | { kind: 'margin-note'; indicator: Indicator; note: Remark };

export type RevisionLookupFacts = {
  intent: 'revision-lookup';
  query: Query;
  fiscalYear: FiscalYear;
  selection: GoalSelection;
  /** The indicators that were looked at, also those with nothing beside them. */
  asked: readonly Indicator[];
  revisions: readonly Revision[];
  sources: readonly CitedDocument[];
  rows: readonly IndicatorRow[];
};

/**
 * Returns what the source prints beside the indicators of today; nothing of it is in force.
 *
 * Its rows are the indicators with a second name, and those that were asked for by name.
 */
export function revisionLookup(query: Query, { plan }: AnswerContext): RevisionLookupFacts {
  const fiscalYear = yearOf(query, plan);
  const asked = selectIndicators(query, plan);
  const revisions = asked.flatMap(revisionsOf);
  const isRow = ({ kind }: Revision) => kind === 'second-name' || query.indicators !== undefined;
  const indicators = [...new Set(revisions.filter(isRow).map(({ indicator }) => indicator))];
  return {
    intent: 'revision-lookup',
    query,
    fiscalYear,
    selection: selectGoals(query, plan),
    asked,
    revisions,
    sources: citedDocuments(plan, revisions.map(citationOf)),
    rows: indicators.map((indicator) => indicatorFact(plan, indicator, fiscalYear).row),
  };
}

function revisionsOf(indicator: Indicator): Revision[] {
  const { secondName, collection, remarks } = indicator;
  const { current, second } = collection.parts ?? { current: '', second: null };
  return [
    ...(secondName ? [{ kind: 'second-name' as const, indicator, secondName }] : []),
    ...(second === null ? [] : [{ kind: 'second-method' as const, indicator, current, second }]),
    ...remarks
      .filter(({ kind }) => kind === 'margin-note')
      .map((note) => ({ kind: 'margin-note' as const, indicator, note })),
  ];
}

function citationOf(revision: Revision) {
  switch (revision.kind) {
    case 'second-name':
      return revision.secondName.citation;
    case 'second-method':
      return revision.indicator.citation;
    case 'margin-note':
      return revision.note.citation;
  }
}
