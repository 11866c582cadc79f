/** 聞き返し: what the bot says where more than one thing, or nothing yet, can be meant. */

import type { Intent } from '../answers/query.ts';
import type { Unanswered } from '../answers/understanding.ts';
import { type Level, levels } from '../domain/level.ts';
import { candidateName, distinctThings } from './candidate-name.ts';
import { levelName } from './indicator-names.ts';
import { noSuchNumber } from './no-such-number.ts';
import { quote } from './quote.ts';
import type { Say } from './asking-shape.ts';

const choose = '下のボタンから選んでください。';
const press = 'よろしければ、下のボタンを押してください。';
const mostNamed = 10;

/** Asks with a question, and names the candidates in full. */
function asking(question: string): Say {
  return (understanding, { plan }) => {
    const names = distinctThings(understanding.candidates, plan).flatMap(
      (id) => candidateName(id, plan) ?? [],
    );
    const left = names.length - mostNamed;
    const [only, ...others] = names;
    if (only !== undefined && others.length === 0) {
      const more = understanding.offers.length > 0 ? [press] : [];
      return { lead: `${openingWords(understanding)}${only}のことでしょうか。`, more };
    }
    return {
      lead: `${openingWords(understanding)}${question}`,
      more: understanding.offers.length > 0 ? [choose] : [],
      list: left > 0 ? [...names.slice(0, mostNamed), `ほか${left}件`] : names,
    };
  };
}

/** Words beside a name narrow it (「図書館の満足度」); words beside a number only name it. */
function openingWords({ words, reason }: Unanswered): string {
  const [word] = words;
  if (word === undefined) return '';
  const narrows = reason === 'ambiguous-indicator' || reason === 'ambiguous-entity';
  return narrows ? `${quote(word)}に限った値は資料にありません。` : `${quote(word)}は、`;
}

export const ambiguousGoal = asking('どの目指す姿のことでしょうか。');
export const ambiguousLayer: Say = (understanding, context) => {
  const { indicators } = context.plan;
  const isMeant = (level: Level) =>
    indicators.some((one) => one.level === level && understanding.candidates.includes(one.id));
  const meant = levels.filter(isMeant);
  const names = (meant.length > 0 ? meant : levels).map(levelName);
  const which = names.length > 2 ? 'どれ' : 'どちら';
  return asking(`${names.join('、')}の${which}のことでしょうか。`)(understanding, context);
};
export const ambiguousIndicator: Say = (understanding, context) =>
  noSuchNumber(understanding, context.plan) ??
  asking('どの指標のことでしょうか。')(understanding, context);
export const ambiguousEntity = asking('どれのことでしょうか。同じ言葉に当てはまるものがあります。');
export const ambiguousMeasure = asking('どの施策のことでしょうか。');

const subjectOf: Partial<Record<Intent, string>> = {
  'goal-summary': 'どの目指す姿についてお調べしますか。',
  'goal-lookup': 'どの目指す姿についてお調べしますか。',
  'logic-model-lookup': 'どの目指す姿のロジックモデルをお調べしますか。',
  'indicator-lookup': 'どの指標についてお調べしますか。',
  'source-lookup': 'どの指標の出典をお調べしますか。',
  'explain-calculation': 'どの指標の計算についてお調べしますか。',
  compare: 'どれとどれを比べますか。',
  'owner-lookup': 'どの指標の担当をお調べしますか。',
  'deadline-lookup': '何の締切をお調べしますか。',
  'measure-list': 'どの施策についてお調べしますか。',
  'measure-lookup': 'どの施策についてお調べしますか。',
  'project-lookup': 'どの重点事業についてお調べしますか。',
  'term-help': 'どの言葉についてお調べしますか。',
};

export const missingSubject: Say = ({ said, offers }) => ({
  lead: (said.intent && subjectOf[said.intent]) ?? '何についてお調べしますか。',
  more: [
    '指標の名前や、「目指す姿5」のような番号を添えて、もう一度お尋ねください。',
    ...(offers.length > 0 ? ['たとえば、下のボタンのようなご質問にお答えできます。'] : []),
  ],
});

export const multiIntent: Say = ({ offers }) => ({
  lead: '一度にいくつかのことをお尋ねのようです。1つずつお答えします。',
  more: [
    offers.length > 0
      ? '下のボタンから、知りたいものを順に選んでください。'
      : '1つずつに分けて、もう一度お尋ねください。',
  ],
});

export const notUnderstood: Say = ({ offers }) => ({
  lead: 'ご質問の意味を読み取れませんでした。',
  more: [
    ...(offers.length > 0 ? ['近いご質問は、下のボタンから選べます。'] : []),
    '「目指す姿5の指数は？」「100を下回っている指標は？」のようにお尋ねください。「使い方」と書くと、お尋ねの例をお示しします。',
  ],
});
