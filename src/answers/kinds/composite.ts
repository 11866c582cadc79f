/** 充実度: what the plan says of the composite, and our trial beside it. */

import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Composite } from '../../domain/vision.ts';
import type { Plan } from '../../domain/plan.ts';
import { goalIndex } from '../../scoring/goal-index.ts';
import { latestFiscalYear } from '../../scoring/latest-fiscal-year.ts';
import type { AnswerContext } from '../answer-context.ts';
import { citationsIn } from '../citations-in.ts';
import { type CitedDocument, citedDocuments } from '../cited-documents.ts';
import { setApartOf } from '../goal-facts.ts';
import { indicatorFact } from '../indicator-facts.ts';
import type { Query } from '../query.ts';
import type { IndicatorRow } from '../row.ts';
import { type SufficiencyTrial, sufficiencyTrial } from '../sufficiency-trial.ts';
import { type TrialWithout, trialWithout } from '../trial-without.ts';

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
  /** The trial without what was asked to be left out. */
  without: TrialWithout | undefined;
  /** 系列断絶: indicators that would be in the trial if their new series were approved. */
  setApart: readonly Indicator[];
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
    without: trial && trialWithout(query, trial, plan),
    setApart: trial?.setApart ?? setApartIn(plan, fiscalYear),
    sources: citedDocuments(plan, [
      plan.composite.citation,
      ...carrying.flatMap((one) => citationsIn(one, trial?.composite.fiscalYear ?? latest)),
    ]),
    rows: carrying.map(
      (indicator) => indicatorFact(plan, indicator, trial?.composite.fiscalYear ?? latest).row,
    ),
  };
}

function setApartIn(plan: Plan, fiscalYear: FiscalYear): Indicator[] {
  return plan.goals.flatMap(({ no }) => setApartOf(plan, goalIndex(plan, no, fiscalYear)));
}

function printedIn({ baseline, targets }: Composite, fiscalYear: FiscalYear): PrintedSufficiency {
  if (fiscalYear === baseline.fiscalYear) return { as: 'baseline', value: baseline.value };
  const target = targets.find((one) => one.fiscalYear === fiscalYear);
  return target ? { as: 'target', value: target.value, label: target.label } : { as: 'nothing' };
}
