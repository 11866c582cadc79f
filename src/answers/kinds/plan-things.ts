/** 計画のもの: everything that the plan speaks of, by its name, with what it says besides figures. */

import { type Citation, isFromWorkbook } from '../../domain/citation.ts';
import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { GoalNumber } from '../../domain/goal.ts';
import type { Actual } from '../../domain/indicator.ts';
import type { Fields } from '../../domain/json.ts';
import { goalsShowing } from '../../domain/measure.ts';
import type { Plan } from '../../domain/plan.ts';

export type ThingKind =
  | 'goal'
  | 'logic-model'
  | 'indicator'
  | 'section'
  | 'measure'
  | 'measure-indicator'
  | 'project'
  | 'policy'
  | 'term'
  | 'conflict'
  | 'document'
  | 'part';

export type PlanThing = {
  kind: ThingKind;
  id: string;
  name: string;
  /** None where it belongs to no goal. */
  goals: readonly GoalNumber[];
  fields: Fields;
};

/**
 * Returns all things of a plan. Left out is what is told elsewhere: figures, what was entered, and what
 * the decided 見直し have put into it for other years.
 */
export function planThings(plan: Plan): PlanThing[] {
  const known = made.get(plan);
  if (known !== undefined) return known;
  const things = [
    ...plan.goals.map((goal) =>
      thing('goal', goal.no, goal.name, [goal.no], without(goal, ofRevisions)),
    ),
    ...plan.logicModels.map((model) =>
      thing(
        'logic-model',
        model.goal,
        model.printedTitle,
        [model.goal],
        without(model, ofRevisions),
      ),
    ),
    ...indicators(plan),
    ...plan.sections.map((one) => thing('section', one.no, one.name, [one.goal], one)),
    ...plan.measures.map((one) => thing('measure', one.id, one.name, [one.goal], one)),
    ...measureIndicators(plan),
    ...projects(plan),
    ...whole(plan),
  ];
  made.set(plan, things);
  return things;
}

/** A plan never changes in place. */
const made = new WeakMap<Plan, PlanThing[]>();

function thing(
  kind: ThingKind,
  id: string | number,
  name: string,
  goals: readonly GoalNumber[],
  fields: Fields,
): PlanThing {
  return { kind, id: String(id), name, goals, fields };
}

/** What the decided 見直し have made of a thing, for each year. */
const ofRevisions = ['versions', 'revised', 'seriesBreak'];

function without(fields: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));
}

function indicators(plan: Plan): PlanThing[] {
  return plan.indicators.map((one) => {
    const printed = one.published.map(({ fiscalYear, citation }) => ({ fiscalYear, citation }));
    const fields = {
      ...without(one, [...ofRevisions, 'actuals', 'published']),
      baseline: without(one.baseline, ['value']),
      ...byYear('actual', beside(one.actuals)),
      ...byYear('published', printed),
    };
    return thing('indicator', one.id, one.name, [one.goal], fields);
  });
}

function measureIndicators({ measureIndicators: all, measures }: Plan): PlanThing[] {
  return all.map((one) => {
    const rates = one.achievementRates.map(({ state, fiscalYear }) => ({ state, fiscalYear }));
    const fields = {
      ...without(one, ['actuals', 'planTotal', 'achievementRates']),
      remarks: one.remarks.filter(isPrinted),
      ...byYear('actual', beside(one.actuals)),
      ...byYear('rate', rates),
    };
    return thing('measure-indicator', one.id, one.name, goalsShowing(one.id, measures), fields);
  });
}

function projects(plan: Plan): PlanThing[] {
  return plan.projects.map((one) => {
    const progress = one.progress
      .filter(({ citation }) => citation === undefined || isPrinted({ citation }))
      .map((bar) => without(bar, ['actual', 'target']));
    return thing('project', one.no, one.name, one.goals, { ...one, progress });
  });
}

function whole(plan: Plan): PlanThing[] {
  const { vision, composite, priorityMeasures, procedure } = plan;
  const parts = { vision, composite, priorityMeasures, procedure };
  // These documents stand for what is told elsewhere, and come with the first of it
  const documents = plan.documents.filter(
    ({ id }) => id !== 'entered' && id !== 'revised' && !isFromWorkbook({ document: id }),
  );
  return [
    ...plan.policies.map((one) => thing('policy', one.no, one.name, [], one)),
    ...plan.conflicts.map((one) => thing('conflict', one.id, one.topic, [], one)),
    ...plan.glossary.map((one) => thing('term', one.term, one.term, [], one)),
    ...documents.map((one) => thing('document', one.id, one.title, [], one)),
    ...Object.entries(parts).map(([name, one]) => thing('part', name, name, [], { all: one })),
  ];
}

type InYear = { fiscalYear: FiscalYear };

/** A field for each year: 「actual 2024」. */
function byYear(name: string, all: readonly InYear[]): Fields {
  return Object.fromEntries(all.map((one) => [`${name} ${one.fiscalYear}`, one]));
}

/** What stands beside printed figures, and the printed reasons of a 「—」. */
function beside(actuals: readonly Actual[]): InYear[] {
  return actuals
    .filter(isPrinted)
    .map((one) => ({ ...without(one, ['value']), fiscalYear: one.fiscalYear }));
}

function isPrinted({ citation: { document } }: { citation: Citation }): boolean {
  return document !== 'entered' && document !== 'revised';
}
