/** 計画の名前: what the plan itself calls its things, each with the ids that the name means. */

import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Measure } from '../../domain/measure.ts';
import type { Plan } from '../../domain/plan.ts';
import { foldWord } from './fold.ts';

/** When all words stand in a question, it speaks of one, or of `all`, of the things in `means`. */
export type NameEntry = {
  words: readonly string[];
  means: readonly string[];
  all: boolean;
  /** Things that are called so only from a fiscal year on. */
  since?: ReadonlyMap<string, FiscalYear>;
};

/**
 * Returns an entry for every name that the plan prints; equal names mean all that carry them.
 *
 * The name of a slid row means both of its readings, and the answer tells them apart.
 */
export function planNames(plan: Plan): NameEntry[] {
  const slid = new Set(
    plan.measures.filter(({ aligned }) => aligned !== undefined).map(({ name }) => foldWord(name)),
  );
  const means = new Map<string, Set<string>>();
  for (const [name, id] of namedThings(plan)) {
    const word = foldWord(name);
    means.set(word, (means.get(word) ?? new Set()).add(id));
  }
  const since = newNames(plan);
  return [...means].map(([word, ids]) => {
    const from = since.get(word);
    const entry = { words: [word], means: [...ids], all: slid.has(word) };
    return from === undefined ? entry : { ...entry, since: from };
  });
}

/** A 見直し may give an indicator a name that a 施策 has: in the years before, that one is meant. */
function newNames({ indicators }: Plan): Map<string, Map<string, FiscalYear>> {
  const since = new Map<string, Map<string, FiscalYear>>();
  for (const { id, versions = [] } of indicators) {
    for (const [at, { from, name }] of versions.entries()) {
      const isNew = versions.slice(0, at).every((before) => before.name !== name);
      const word = foldWord(name);
      if (from !== null && isNew)
        since.set(word, new Map([...(since.get(word) ?? []), [id, from]]));
    }
  }
  return since;
}

/** A second name that the action plan has figures for is asked for as that 施策. */
function secondNames({ indicators, measureIndicators }: Plan): [string, string][] {
  return indicators.flatMap(({ id, secondName, versions = [] }): [string, string][] => {
    const isMeasured = (said: string): boolean =>
      measureIndicators.some(({ name }) => name === said);
    if (secondName !== undefined) {
      return isMeasured(secondName.name) ? [] : [[secondName.name, `second-${id}`]];
    }
    // Beside a name that was replaced: what it speaks of is the indicator itself
    return versions
      .flatMap((version) => version.secondName?.name ?? [])
      .filter((said) => !isMeasured(said))
      .map((said) => [said, id]);
  });
}

/** Shorter labels (件数, 配信数) say nothing alone. */
const shortestLabel = 5;

function namedThings(plan: Plan): [name: string, id: string][] {
  return [
    ...plan.indicators.flatMap((indicator) =>
      indicatorNames(indicator).map((each): [string, string] => [each, indicator.id]),
    ),
    ...secondNames(plan),
    ...plan.measureIndicators.map(({ name, id }): [string, string] => [name, id]),
    ...plan.measures.flatMap((measure) => measureNames(measure)),
    ...plan.projects.flatMap(({ no, name, nameVariants }) =>
      [name, ...nameVariants].map((each): [string, string] => [each, `project-${no}`]),
    ),
    ...plan.projects.flatMap(({ no, progress }) =>
      progress
        .map(({ label }) => label.replace(/[（(].*$/, ''))
        .filter((label) => foldWord(label).length >= shortestLabel)
        .map((label): [string, string] => [label, `project-${no}`]),
    ),
    ...plan.goals.flatMap(({ no, versions = [], ...goal }) =>
      [goal, ...versions]
        .flatMap(({ name, nameVariants }) => [name, ...nameVariants])
        .map((each): [string, string] => [each, `goal-${no}`]),
    ),
  ];
}

/** Rows are also pasted whole from the table, where a second name or the method follows the name. */
function indicatorNames({ versions = [], ...indicator }: Indicator): string[] {
  return [...new Set([indicator, ...versions].flatMap(namesOf))];
}

type Named = Pick<Indicator, 'name' | 'nameVariants' | 'secondName' | 'collection'>;

function namesOf({ name, nameVariants, secondName, collection }: Named): string[] {
  const second = secondName === undefined ? [] : [`${name}${secondName.name}`];
  const pasted = [...second, name].map((each) => `${each}${collection.method}`);
  return [name, ...nameVariants, ...second, ...pasted];
}

/** A 施策 is asked for by name too and means the value of its row; a slid row has two readings. */
function measureNames({ name, indicator, aligned }: Measure): [string, string][] {
  const ids = new Set([indicator, aligned?.indicator ?? null]);
  return [...ids].flatMap((id): [string, string][] => (id === null ? [] : [[name, id]]));
}
