/** ロジックモデル: the pathway of a goal as far as the source's text shows it. */

import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { Goal } from '../../domain/goal.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { LogicModel } from '../../domain/logic-model.ts';
import type { Plan } from '../../domain/plan.ts';
import type { AnswerContext } from '../answer-context.ts';
import { type CitedDocument, citedDocuments } from '../cited-documents.ts';
import { type IndicatorFact, indicatorFact } from '../indicator-facts.ts';
import { askedGoals } from '../loaded-goals.ts';
import type { Query } from '../query.ts';
import type { Row } from '../row.ts';
import { yearOf } from '../selection.ts';

type Example = LogicModel['examples'][number];

/** An indicator as the page prints it, with what is known of it in the year. */
export type PlacedIndicator = Example['indicators'][number] & { fact: IndicatorFact | undefined };

export type FoundLogicModel = {
  goal: Goal;
  model: LogicModel;
  examples: readonly (Omit<Example, 'indicators'> & { indicators: readonly PlacedIndicator[] })[];
  /** The goal's 短期 and 中長期 indicators: in the table, but the page's outcome half is lost. */
  outcomeIndicators: readonly Indicator[];
  /** Indicators named by stated links and known outcomes. */
  named: readonly Indicator[];
};

export type LogicModelLookupFacts = {
  intent: 'logic-model-lookup';
  query: Query;
  fiscalYear: FiscalYear;
  found: readonly FoundLogicModel[];
  /** Goals asked for whose logic model is not in the documents at hand. */
  notLoaded: readonly Goal[];
  sources: readonly CitedDocument[];
  rows: readonly Row[];
};

/** Returns the logic models asked for, or all; index numbers come from the scoring alone. */
export function logicModelLookup(query: Query, { plan }: AnswerContext): LogicModelLookupFacts {
  const fiscalYear = yearOf(query, plan);
  const asked = askedGoals(query, plan);
  const models = plan.logicModels.filter(
    ({ goal }) => asked?.some(({ no }) => no === goal) ?? true,
  );
  const found = models.flatMap((model) => describe(plan, model, fiscalYear));
  const isModelled = ({ no }: Goal) => plan.logicModels.some(({ goal }) => goal === no);
  return {
    intent: 'logic-model-lookup',
    query,
    fiscalYear,
    found,
    notLoaded: (asked ?? []).filter((goal) => !isModelled(goal)),
    sources: citedDocuments(
      plan,
      models.flatMap((model) => [
        model.citation,
        ...(model.revised ?? []),
        ...model.statedLinks.map(({ citation }) => citation),
        ...model.shortTermOutcomes.known.map(({ citation }) => citation),
      ]),
    ),
    rows: found.flatMap(({ examples }) => examples.flatMap(currentRows)),
  };
}

/** A second name carries no figures, and a moved one stands in its own place too. */
function currentRows({ indicators }: FoundLogicModel['examples'][number]): Row[] {
  return indicators.flatMap(({ role, fact }) => (role === 'current' && fact ? [fact.row] : []));
}

function describe(plan: Plan, model: LogicModel, fiscalYear: FiscalYear): FoundLogicModel[] {
  const goal = plan.goals.find(({ no }) => no === model.goal);
  if (!goal) return [];
  const find = (id: Indicator['id']) => plan.indicators.find((indicator) => indicator.id === id);
  const named = [
    ...model.statedLinks.flatMap(({ from, to }) => [from, to]),
    ...[...model.shortTermOutcomes.known, ...model.midLongTermOutcomes.known].map(
      ({ indicator }) => indicator,
    ),
  ];
  return [
    {
      goal,
      model,
      examples: model.examples.map((example) => ({
        ...example,
        indicators: example.indicators.map((printed) => {
          const indicator = find(printed.indicator);
          return { ...printed, fact: indicator && indicatorFact(plan, indicator, fiscalYear) };
        }),
      })),
      outcomeIndicators: plan.indicators.filter(
        (indicator) => indicator.goal === model.goal && indicator.level !== 'action',
      ),
      named: plan.indicators.filter(({ id }) => named.includes(id)),
    },
  ];
}
