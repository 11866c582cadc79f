/** R13, R23: units that do not go with the name, and figures written in two ways. */

import type { Citation } from '../../domain/citation.ts';
import type { CheckWords } from '../../domain/check-words.ts';
import type { GoalNumber } from '../../domain/goal.ts';
import { goalsShowing } from '../../domain/measure.ts';
import type { Plan } from '../../domain/plan.ts';
import type { CheckContext } from './check-context.ts';
import type { Finding, FindingSubject } from './finding.ts';
import { endingOf } from './names.ts';

type Measured = {
  id: FindingSubject;
  name: string;
  unit: string | null;
  goals: readonly GoalNumber[];
  citation: Citation;
};

/**
 * Returns the figures whose unit is another than their name says.
 *
 * @example 7-M1 「…の割合」 in 人; 契約件数 in 回; 重点事業14 補助件数 in 回
 */
export function unitsUnlikeNames({ plan, words }: CheckContext): Finding[] {
  return measured(plan).flatMap(({ id, name, unit, goals, citation }) => {
    if (unit === null) return [];
    const expected = unitsOf(name, words);
    if (expected === undefined || expected.includes(unit)) return [];
    return [
      {
        detail: { rule: 'R13', name, unit, expected },
        ...{ step: null, kind: 'auto', origin: 'figures' },
        ...{ goals, about: [id], citations: [citation] },
      },
    ];
  });
}

/** Returns what is written in full-width figures or with 「％」: the same figure would not be found. */
export function mixedLetters({ plan }: CheckContext): Finding[] {
  return measured(plan).flatMap(({ id, name, unit, goals, citation }) => {
    const text = [name, unit ?? ''].find((one) => /[０-９％]/.test(one));
    if (text === undefined) return [];
    return [
      {
        detail: { rule: 'R23', text },
        ...{ step: null, kind: 'auto', origin: 'figures' },
        ...{ goals, about: [id], citations: [citation] },
      },
    ];
  });
}

function unitsOf(name: string, { units }: CheckWords): readonly string[] | undefined {
  return units.find(({ endings }) => endingOf(name, endings) !== undefined)?.units;
}

/** Everything that has a unit; a row of the action plan only where it prints another one. */
function measured(plan: Plan): Measured[] {
  return [
    ...plan.indicators.map(({ id, name, unit, goal, citation }) => ({
      ...{ id, name, unit, goals: [goal], citation },
    })),
    ...plan.measureIndicators.map(({ id, name, unit, citation }) => ({
      ...{ id, name, unit, goals: goalsShowing(id, plan.measures), citation },
    })),
    ...plan.measures.flatMap(({ id, indicator, printedUnit: unit, goal, citation }) => {
      const shown = plan.measureIndicators.find((one) => one.id === indicator);
      return shown === undefined || shown.unit === unit
        ? []
        : [{ id, name: shown.name, unit, goals: [goal], citation }];
    }),
    ...plan.projects.flatMap(({ no, goals, progress, citation }) =>
      progress.map(({ label, unit }) => ({
        ...{ id: `重点事業${no}` as const, name: label, unit, goals, citation },
      })),
    ),
  ];
}
