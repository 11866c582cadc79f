/** 計算式: how an index number, a reference value, the 充実度 or a 達成率 comes about. */

import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Composite } from '../../domain/vision.ts';
import { latestFiscalYear, latestMeasureFiscalYear } from '../../scoring/latest-fiscal-year.ts';
import { type MeasureValue, distinctValues, measureEntries, measureRow } from '../action-plan.ts';
import type { AnswerContext } from '../answer-context.ts';
import { citationsIn } from '../citations-in.ts';
import { type CitedDocument, citedDocuments } from '../cited-documents.ts';
import { type GoalFact, goalFact } from '../goal-facts.ts';
import { type GoalWithout, goalWithout } from '../goal-without.ts';
import { type IndicatorFact, seriesFacts } from '../indicator-facts.ts';
import type { Query } from '../query.ts';
import type { Row } from '../row.ts';
import { type GoalSelection, selectGoals, selectIndicators, yearOf } from '../selection.ts';
import { type SufficiencyTrial, sufficiencyTrial } from '../sufficiency-trial.ts';

export type Explained =
  | { about: 'indicators'; facts: readonly IndicatorFact[] }
  | { about: 'measures'; values: readonly MeasureValue[] }
  | {
      about: 'goals';
      goals: readonly GoalFact[];
      selection: GoalSelection;
      /** 除いた場合, where the question leaves something out. */
      without: readonly GoalWithout[];
    }
  /** 充実度: its formula, or the 内訳 of our trial. */
  | { about: 'composite'; trial: SufficiencyTrial | undefined }
  /** The formulas in general. */
  | { about: 'everything'; someShouldFall: boolean };

export type ExplainCalculationFacts = {
  intent: 'explain-calculation';
  query: Query;
  fiscalYear: FiscalYear;
  explained: Explained;
  composite: Composite;
  plan: Pick<Plan, 'indicators'>;
  sources: readonly CitedDocument[];
  rows: readonly Row[];
};

/** Returns what the calculation of the named things rests on, or the formulas in general. */
export function explainCalculation(query: Query, { plan }: AnswerContext): ExplainCalculationFacts {
  const explained = whatIsExplained(query, plan);
  return {
    intent: 'explain-calculation',
    query,
    fiscalYear: yearOf(query, plan),
    explained,
    composite: plan.composite,
    plan,
    sources: citedDocuments(plan, citationsOf(explained, plan, yearOf(query, plan))),
    rows: rowsOf(explained, plan),
  };
}

function whatIsExplained(query: Query, plan: Plan): Explained {
  const fiscalYear = yearOf(query, plan);
  if (isSaid(query.indicators)) {
    return {
      about: 'indicators',
      facts: seriesFacts(plan, selectIndicators(query, plan), fiscalYear),
    };
  }
  if (isSaid(query.measures)) return { about: 'measures', values: measureValues(query, plan) };
  if (isSaid(query.goals) || isSaid(query.policies)) {
    const selection = selectGoals(query, plan);
    const { level } = query;
    const goals = selection.loaded.map((goal) => goalFact(plan, goal, { fiscalYear, level }));
    const without = goals.flatMap((goal) => goalWithout(query, goal, plan) ?? []);
    return { about: 'goals', goals, selection, without };
  }
  const isComposite = query.terms?.includes('充実度') ?? false;
  if (query.view !== 'breakdown' && !isComposite) {
    const someShouldFall = plan.indicators.some(({ direction }) => direction === 'decrease');
    return { about: 'everything', someShouldFall };
  }
  const trial =
    sufficiencyTrial(plan, fiscalYear) ?? sufficiencyTrial(plan, latestFiscalYear(plan));
  return { about: 'composite', trial };
}

function isSaid(values: readonly unknown[] | undefined): boolean {
  return values !== undefined && values.length > 0;
}

function measureValues({ measures }: Query, plan: Plan): MeasureValue[] {
  const entries = measureEntries(plan, latestMeasureFiscalYear(plan));
  return distinctValues(entries).filter(
    ({ first }) => first.indicator !== undefined && measures?.includes(first.indicator.id),
  );
}

function citationsOf(explained: Explained, plan: Plan, fiscalYear: FiscalYear) {
  switch (explained.about) {
    case 'indicators':
      return explained.facts.flatMap(({ indicator }) => citationsIn(indicator, fiscalYear));
    case 'measures':
      return explained.values.map(({ first }) => first.measure.citation);
    case 'goals':
      return explained.goals.flatMap(({ facts }) =>
        facts.flatMap(({ indicator }) => citationsIn(indicator, fiscalYear)),
      );
    case 'composite':
    case 'everything':
      return [plan.composite.citation];
  }
}

function rowsOf(explained: Explained, plan: Plan): Row[] {
  switch (explained.about) {
    case 'indicators':
      return explained.facts.map(({ row }) => row);
    case 'measures':
      return explained.values.map(({ first }) => measureRow(first, latestMeasureFiscalYear(plan)));
    case 'goals':
      return explained.goals.flatMap(({ facts }) => facts.map(({ row }) => row));
    case 'composite':
    case 'everything':
      return [];
  }
}
