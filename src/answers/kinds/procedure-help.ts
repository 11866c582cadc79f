/** 検証手順: the five steps in which a committee looks at a logic model, or those asked for. */

import type { Indicator } from '../../domain/indicator.ts';
import type { ReviewStep } from '../../domain/review-step.ts';
import type { AnswerContext } from '../answer-context.ts';
import { type CitedDocument, citedDocuments } from '../cited-documents.ts';
import type { Query } from '../query.ts';
import type { Row } from '../row.ts';

export type ProcedureHelpFacts = {
  intent: 'procedure-help';
  query: Query;
  steps: readonly ReviewStep[];
  stepsInAll: number;
  /** Numbers that were asked for although there is no such step. */
  unknownSteps: readonly number[];
  freedom: string;
  /** The indicators that the worked examples are about. */
  exampleIndicators: readonly Indicator[];
  sources: readonly CitedDocument[];
  rows: readonly Row[];
};

/** Returns the steps asked for, or all five. */
export function procedureHelp(query: Query, { plan }: AnswerContext): ProcedureHelpFacts {
  const { steps: all, freedom, citation } = plan.procedure;
  const asked = query.steps ?? [];
  const named = all.filter(({ no }) => asked.includes(no));
  const steps = named.length > 0 ? named : all;
  const examples = steps.flatMap((step) => step.examples);
  const about = examples.flatMap((example) => example.about);
  return {
    intent: 'procedure-help',
    query,
    steps,
    stepsInAll: all.length,
    unknownSteps: asked.filter((no) => !all.some((step) => step.no === no)),
    freedom,
    exampleIndicators: plan.indicators.filter(({ id }) => about.includes(id)),
    sources: citedDocuments(plan, [
      citation,
      ...steps.map((step) => step.citation),
      ...examples.map((example) => example.citation),
    ]),
    rows: [],
  };
}
