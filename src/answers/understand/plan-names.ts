/** 計画の名前: what the plan itself calls its things, each with the ids that the name means. */

import type { Indicator } from '../../domain/indicator.ts';
import type { Plan } from '../../domain/plan.ts';
import { foldWord } from './fold.ts';

/** When all words stand in a question, it speaks of one, or of `all`, of the things in `means`. */
export type NameEntry = { words: readonly string[]; means: readonly string[]; all: boolean };

/** Returns an entry for every name that the plan prints; equal names mean all that carry them. */
export function planNames(plan: Plan): NameEntry[] {
  const means = new Map<string, Set<string>>();
  for (const [name, id] of namedThings(plan)) {
    const word = foldWord(name);
    means.set(word, (means.get(word) ?? new Set()).add(id));
  }
  return [...means].map(([word, ids]) => ({ words: [word], means: [...ids], all: false }));
}

function namedThings(plan: Plan): [name: string, id: string][] {
  return [
    ...plan.indicators.flatMap((indicator) =>
      indicatorNames(indicator).map((each): [string, string] => [each, indicator.id]),
    ),
    ...plan.measureIndicators.map(({ name, id }): [string, string] => [name, id]),
    ...plan.measures.flatMap((measure) => measureNames(measure)),
    ...plan.projects.flatMap(({ no, name, nameVariants }) =>
      [name, ...nameVariants].map((each): [string, string] => [each, `project-${no}`]),
    ),
    ...plan.goals.flatMap(({ no, name, nameVariants }) =>
      [name, ...nameVariants].map((each): [string, string] => [each, `goal-${no}`]),
    ),
  ];
}

/** Rows are also pasted whole from the table, where a second name or the method follows the name. */
function indicatorNames({ name, nameVariants, secondName, collection }: Indicator): string[] {
  const second = secondName === undefined ? [] : [`${name}${secondName.name}`];
  const pasted = [...second, name].map((each) => `${each}${collection.method}`);
  return [name, ...nameVariants, ...second, ...pasted];
}

/** A 施策 and its 取組み are asked for by name too; both mean the value that the row shows. */
function measureNames(measure: Plan['measures'][number]): [string, string][] {
  const id = measure.aligned?.indicator ?? measure.indicator;
  return id === null ? [] : [[measure.name, id]];
}
