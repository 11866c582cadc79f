/** 何の値かの欄: a menu of all figures that are collected, found by name, number or nickname. */

import type { types } from '@slack/bolt';
import type { Answerer } from '../../answers/answerer.ts';
import type { Offered } from '../../answers/matching.ts';
import { type Collected, collected } from '../../collection/collected.ts';
import type { Plan } from '../../domain/plan.ts';
import { targetName } from '../../wording/entry.ts';
import { type Choice, typeaheadField } from '../blocks/fields.ts';
import type { Menu } from '../menu.ts';

const action = 'figures';
const hint = '名前、番号（5-A4など）、通称、かなの一部を打つと絞り込めます。';

export function targetField(): types.InputBlock {
  return typeaheadField({ id: 'target', label: 'どの値ですか', hint }, action);
}

type FigureChoice = Choice & Offered;

function choiceOf(what: Collected): FigureChoice {
  const project = /^pp-(\d+)-/.exec(what.target)?.[1];
  return {
    value: what.target,
    label: targetName(what),
    things: project === undefined ? [what.target, ...what.sameAs] : [`project-${project}`],
  };
}

export const figureMenu: Menu = {
  name: 'figures',
  action: /^figures$/,
  offer: (typed, _, { store, answerer }) => {
    const state = store.read();
    return matchingFigures(typed, collected(state), { plan: state.plan, answerer });
  },
};

type Answering = { plan: Plan; answerer: Pick<Answerer, 'matching'> };

/** Returns those of some figures that fit what was typed. */
export function matchingFigures(
  typed: string,
  all: readonly Collected[],
  { plan, answerer }: Answering,
): FigureChoice[] {
  const goals = [...new Set(all.flatMap((one) => one.goals))];
  // 行動指標1 stands in every goal, so each is asked for what the letters mean in it
  const found = goals.flatMap((goal) => {
    const offered = all.filter((one) => one.goals.includes(goal)).map(choiceOf);
    return answerer.matching(typed, offered, { goal, plan });
  });
  return [...new Map(found.map((one) => [one.value, one])).values()];
}
