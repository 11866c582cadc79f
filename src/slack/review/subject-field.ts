/** 何についての欄: a menu that finds its choices by name, number, nickname or reading. */

import type { types } from '@slack/bolt';
import { planAsRevised } from '../../collection/revisions-in-force.ts';
import type { Subject } from '../../domain/comment.ts';
import type { Plan } from '../../domain/plan.ts';
import type { State } from '../../domain/state.ts';
import { multiTypeaheadField, typeaheadField } from '../blocks/fields.ts';
import type { Menu } from '../menu.ts';
import { subjectChoice, subjectFrom, subjectsOf } from './subjects.ts';

const hint = '名前、番号（5-A4など）、通称、かなの一部を打つと絞り込めます。';
const field = { id: 'about', label: '何について', hint };

/** `suggested` stands for: as the words suggest. */
export const suggested = { value: 'suggested', label: '言葉から提案' };

/** @returns nothing where the words decide, and `gone` for a choice that the plan no longer has. */
export function subjectOrSuggested(code: string, state: State): Subject | 'gone' | undefined {
  return code === suggested.value ? undefined : (subjectFrom(code, planAsRevised(state)) ?? 'gone');
}

/** The menu carries the goals, so that it needs to know nothing else of its form. */
function menuOf(goals: readonly number[], withSuggestion: boolean): string {
  return `${withSuggestion ? 'suggested-' : ''}subjects-${goals.join('-')}`;
}

export function subjectField(goal: number): types.InputBlock {
  return typeaheadField(field, menuOf([goal], false));
}

/** Left alone, the words decide. */
export function suggestedSubjectField(goals: readonly number[], round?: number): types.InputBlock {
  const again = round === undefined ? field : { ...field, round };
  return typeaheadField(again, menuOf(goals, true), suggested);
}

export function subjectsField(
  goal: number,
  chosen: readonly Subject[],
  plan: Plan,
): types.InputBlock {
  const choices = chosen.map((one) => subjectChoice(one, plan));
  return multiTypeaheadField(field, menuOf([goal], false), choices);
}

export const subjectMenu: Menu = {
  name: 'subjects',
  action: /^(suggested-)?subjects-\d+(-\d+)*$/,
  offer: (typed, action, { store, answerer }) => {
    const plan = planAsRevised(store.read());
    const goals = [...action.matchAll(/\d+/g)].map(([no]) => Number(no));
    const found = goals.flatMap((goal) => {
      const offered = subjectsOf(goal, plan).map((one) => ({
        ...subjectChoice(one, plan),
        isOfGoal: goals.length > 1 && !shared.includes(one.kind),
      }));
      return answerer
        .matching(typed, offered, { goal, plan })
        .map(({ value, label, isOfGoal }) => ({
          value,
          label: isOfGoal ? `目指す姿${goal}の${label}` : label,
        }));
    });
    const distinct = [...new Map(found.map((one) => [one.value, one])).values()];
    return action.startsWith(suggested.value) && typed.trim() === ''
      ? [suggested, ...distinct]
      : distinct;
  },
};

/** What means the same, or something of its own, for every goal; 行動指標1 stands in each of them. */
const shared: readonly Subject['kind'][] = ['goal', 'whole', 'project', 'measure', 'issue'];
