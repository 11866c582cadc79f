/** 充実度: what the plan says of the composite, and our trial beside it. */

import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { Composite } from '../../domain/vision.ts';
import { latestFiscalYear } from '../../scoring/latest-fiscal-year.ts';
import type { AnswerContext } from '../answer-context.ts';
import { citationsIn } from '../citations-in.ts';
import { type CitedDocument, citedDocuments } from '../cited-documents.ts';
import { indicatorFact } from '../indicator-facts.ts';
import type { Query } from '../query.ts';
import type { IndicatorRow } from '../row.ts';
import { type SufficiencyTrial, sufficiencyTrial } from '../sufficiency-trial.ts';

/** What the plan itself prints of a year. */
export type PrintedSufficiency =
  | { as: 'baseline'; value: string }
  | { as: 'target'; value: string; label: string }
  | { as: 'nothing' };

export type CompositeFacts = {
  intent: 'composite';
  query: Query;
  /** The year that was said, or the latest with figures. */
  fiscalYear: FiscalYear;
  printed: PrintedSufficiency;
  /** The latest year with figures: of the year after it nothing is said, and nothing forecast. */
  latest: FiscalYear;
  composite: Composite;
  /** Of the year asked for, or else of the latest; none in the baseline year or without figures. */
  trial: SufficiencyTrial | undefined;
  sources: readonly CitedDocument[];
  /** The indicators that carry the trial, in every goal they belong to. */
  rows: readonly IndicatorRow[];
};

/** Returns the plan's baseline and targets, what it prints of the year, and the trial. */
export function composite(query: Query, { plan }: AnswerContext): CompositeFacts {
  const latest = latestFiscalYear(plan);
  const fiscalYear = query.fiscalYear ?? latest;
  const printed = printedIn(plan.composite, fiscalYear);
  const trial =
    printed.as === 'baseline'
      ? undefined
      : (sufficiencyTrial(plan, fiscalYear) ?? sufficiencyTrial(plan, latest));
  const carrying = trial?.contributions.map(({ from }) => from) ?? [];
  return {
    intent: 'composite',
    query,
    fiscalYear,
    printed,
    latest,
    composite: plan.composite,
    trial,
    sources: citedDocuments(plan, [
      plan.composite.citation,
      ...carrying.flatMap((one) => citationsIn(one, trial?.composite.fiscalYear ?? latest)),
    ]),
    rows: carrying.map(
      (indicator) => indicatorFact(plan, indicator, trial?.composite.fiscalYear ?? latest).row,
    ),
  };
}

function printedIn({ baseline, targets }: Composite, fiscalYear: FiscalYear): PrintedSufficiency {
  if (fiscalYear === baseline.fiscalYear) return { as: 'baseline', value: baseline.value };
  const target = targets.find((one) => one.fiscalYear === fiscalYear);
  return target ? { as: 'target', value: target.value, label: target.label } : { as: 'nothing' };
}
