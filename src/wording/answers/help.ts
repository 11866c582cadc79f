/** 使い方の言葉: what can be asked and how, with three questions that have an answer today. */

import type { HelpFacts } from '../../answers/kinds/help.ts';
import { fiscalYearName } from '../fiscal-year.ts';
import { goalNames } from '../indicator-names.ts';
import type { Page } from '../page.ts';
import { queryLabel } from '../query-label.ts';

/** Each is a whole question that is answered without another before it. */
function wholeExamples(goal: number): string[] {
  return [
    `指数：「目指す姿${goal}の指数は？」「100を下回っている指標は？」「一番伸びた指標は？」`,
    '指標：「おしごとカフェの求人数は？」「おしごとカフェの求人数の出典は？」「WLBの指数が「—」なのはなぜ？」',
    `施策：「目指す姿${goal}の施策の達成率」「達成率が低い施策を3つ」`,
    '重点事業：「重点事業の一覧」「重点事業17の進捗は？」',
    `計画と言葉：「方針と目指す姿」「目指す姿${goal}のロジックモデル」「検証の手順は？」「中長期アウトカムとは？」`,
  ];
}

/** Says what can be asked. */
export function helpPage({ plan, fiscalYear, loadedGoals, examples }: HelpFacts): Page {
  const goals = goalNames(loadedGoals.map(({ no }) => no));
  const [first] = loadedGoals;
  return {
    lead: `「${plan.vision.name}」の指標や施策のことを、ふだんの言葉でお尋ねください。指標の数値をお答えできるのは、${goals}の${fiscalYearName(fiscalYear)}までの分です。`,
    reading: '',
    parts: [
      {
        kind: 'list',
        title: 'お尋ねの例',
        items: [...wholeExamples(first?.no ?? 5)],
      },
      {
        kind: 'list',
        title: 'お尋ねのしかた（Slack）',
        items: [
          '「/shihyo 目指す姿5の指数は？」と書く：答えは、あなただけに見えます。',
          '会話の中でこのボットの名前を呼ぶ（メンション）：答えは、そのスレッドに出ます。',
          'このボットへのダイレクトメッセージに書く：答えは、あなただけに見えます。',
        ],
      },
    ],
    notes: ['質問で数値が書き換わることはありません。'],
    sources: [],
    buttons: examples.map((query) => ({ label: queryLabel(query, plan), query })),
  };
}
