/** 出典: from which data and which document figures come. */

import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { MeasureIndicator } from '../../domain/measure.ts';
import type { Plan } from '../../domain/plan.ts';
import type { PriorityProject } from '../../domain/priority-project.ts';
import type { SourceDocument } from '../../domain/citation.ts';
import type { Composite } from '../../domain/vision.ts';
import { latestFiscalYear, latestMeasureFiscalYear } from '../../scoring/latest-fiscal-year.ts';
import { type MeasureValue, distinctValues, measureEntries, measureRow } from '../action-plan.ts';
import type { AnswerContext } from '../answer-context.ts';
import { citationsIn } from '../citations-in.ts';
import { type CitedDocument, citedDocuments } from '../cited-documents.ts';
import { type IndicatorFact, seriesFacts } from '../indicator-facts.ts';
import { projectRows } from '../project-rows.ts';
import type { Query } from '../query.ts';
import type { Row } from '../row.ts';
import { selectGoals, selectIndicators } from '../selection.ts';

/** A value of the action plan with every row that prints it. */
export type MeasureSource = { indicator: MeasureIndicator; value: MeasureValue };

export type SourceLookupFacts = {
  intent: 'source-lookup';
  query: Query;
  fiscalYear: FiscalYear;
  indicators: readonly IndicatorFact[];
  notLoaded: readonly number[];
  measures: readonly MeasureSource[];
  projects: readonly PriorityProject[];
  /** Where nothing in particular was asked for: the documents and what they say of the 充実度. */
  overall: { documents: readonly SourceDocument[]; composite: Composite } | undefined;
  sources: readonly CitedDocument[];
  rows: readonly Row[];
};

/** Returns where the named indicators, goals, measures and projects have their figures from. */
export function sourceLookup(query: Query, { plan }: AnswerContext): SourceLookupFacts {
  const fiscalYear = query.fiscalYear ?? latestFiscalYear(plan);
  const indicators = asksForIndicators(query)
    ? seriesFacts(plan, selectIndicators(query, plan), fiscalYear)
    : [];
  const measures = measureSources(query, plan);
  const projects = plan.projects.filter(({ no }) => query.projects?.includes(no));
  const isOverall = ![indicators, measures, projects].some(({ length }) => length > 0);
  return {
    intent: 'source-lookup',
    query,
    fiscalYear,
    indicators,
    notLoaded: selectGoals(query, plan).notLoaded,
    measures,
    projects,
    overall: isOverall ? { documents: plan.documents, composite: plan.composite } : undefined,
    sources: citedDocuments(plan, [
      ...indicators.flatMap(({ indicator, sameAs }) =>
        [indicator, ...sameAs].flatMap((one) => citationsIn(one, fiscalYear)),
      ),
      ...measures.flatMap(({ value }) => value.places.map(({ measure }) => measure.citation)),
      ...projects.map(({ citation }) => citation),
      ...(isOverall ? [plan.composite.citation] : []),
    ]),
    rows: [
      ...indicators.map(({ row }) => row),
      ...measures.map(({ value }) => measureRow(value.first, latestMeasureFiscalYear(plan))),
      ...projects.flatMap(projectRows),
    ],
  };
}

function asksForIndicators({ indicators, goals, policies, level }: Query): boolean {
  return [indicators, goals, policies].some((ids) => ids && ids.length > 0) || level !== undefined;
}

function measureSources({ measures }: Query, plan: Plan): MeasureSource[] {
  return distinctValues(measureEntries(plan, latestMeasureFiscalYear(plan))).flatMap((value) => {
    const { indicator } = value.first;
    return indicator && measures?.includes(indicator.id) ? [{ indicator, value }] : [];
  });
}
