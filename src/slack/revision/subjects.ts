/** 何を見直すか: the kinds of revision as a form offers them, and the menu of indicators. */

import type { types } from '@slack/bolt';
import { z } from 'zod';
import { collected } from '../../collection/collected.ts';
import { typeaheadField } from '../blocks/fields.ts';
import { matchingFigures } from '../entry/targets.ts';
import type { Menu } from '../menu.ts';

/** What a revision is about, as people choose it: 文言 is of three things. */
export const RevisedThing = z.enum([
  ...['replacement', 'baseline', 'indicator-name', 'goal-name'],
  ...['model-text', 'element', 'link'],
] as const);
export type RevisedThing = z.infer<typeof RevisedThing>;

export const revisedThingNames: Readonly<Record<RevisedThing, string>> = {
  replacement: '指標の差替え',
  baseline: '基準値の変更',
  'indicator-name': '指標名の変更',
  'goal-name': '目指す姿の名前の変更',
  'model-text': 'ロジックモデルの文言の変更',
  element: 'ロジックモデルの項目の追加・削除',
  link: 'つながりの追加・削除',
};

/** The others are about a goal. */
export function isAboutIndicator(thing: RevisedThing): boolean {
  return thing === 'replacement' || thing === 'baseline' || thing === 'indicator-name';
}

const action = 'revised-indicators';

export function indicatorField(): types.InputBlock {
  const hint =
    '差替え、基準値、指標名のときに選んでください。番号や名前の一部を打つと絞り込めます。';
  return typeaheadField({ id: 'indicator', label: '指標', hint, optional: true }, action);
}

export const indicatorMenu: Menu = {
  name: 'revised-indicators',
  action: /^revised-indicators$/,
  offer: (typed, _, { store, answerer }) => {
    const state = store.read();
    const indicators = collected(state).filter(({ kind }) => kind === 'indicator');
    return matchingFigures(typed, indicators, { plan: state.plan, answerer });
  },
};
