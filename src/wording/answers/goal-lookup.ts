/** 目指す姿の言葉: what a goal is called, where it belongs, what is known of it here. */

import type { FoundGoal, GoalLookupFacts } from '../../answers/kinds/goal-lookup.ts';
import { goalWithName } from '../goal-with-name.ts';
import { inQuotes } from '../in-quotes.ts';
import { goalNames, levelShort } from '../indicator-names.ts';
import type { Page, PageButton, PagePart } from '../page.ts';
import { sourceLines } from '../sources.ts';

/** Says the goals' names, their policies and what can be asked of them. */
export function goalLookupPage({ found, sources }: GoalLookupFacts): Page {
  return {
    lead: leadOf(found),
    reading: goalNames(found.map(({ goal }) => goal.no)),
    parts: found.map(partOf),
    notes: [],
    sources: sourceLines(sources),
    buttons: buttonsOf(found),
  };
}

function leadOf(found: readonly FoundGoal[]): string {
  if (found.length === 0) return 'お尋ねの目指す姿は、いまの計画にありません。';
  if (found.length > 3) return `${found.length}の目指す姿をお示しします。`;
  return found.map(({ goal }) => `目指す姿${goal.no}は${inQuotes(goal.name)}です。`).join('');
}

function partOf(found: FoundGoal): PagePart {
  const { goal, policy, projects } = found;
  const variants = goal.nameVariants.map((name) => `資料の別の箇所での書き方：「${name}」`);
  const names = projects.map(({ no, name }) => `${no} ${name}`);
  return {
    kind: 'list',
    title: goalWithName(goal),
    items: [
      ...(policy ? [`基本の方針${policy.no}「${policy.name}」に属します。`] : []),
      indicatorsText(found),
      ...(found.measureRows > 0 ? [`アクションプランの施策は${found.measureRows}行です。`] : []),
      names.length > 0
        ? `この姿にかかわる重点事業（資料に紹介のあるもの）は${names.length}事業です：${names.join('、')}`
        : 'この姿にかかわる重点事業は、資料に紹介のある事業の中にはありません。',
      ...variants,
    ],
  };
}

function indicatorsText({ loaded, indicatorCounts }: FoundGoal): string {
  if (!loaded) return '別の部会の担当で、指標の数値は登録されていません。';
  const total = indicatorCounts.reduce((sum, { count }) => sum + count, 0);
  const each = indicatorCounts.map(({ level, count }) => `${levelShort(level)}${count}件`);
  return `指標は${total}件を登録しています（${each.join('、')}）。`;
}

function buttonsOf(found: readonly FoundGoal[]): PageButton[] {
  const goals = found.map(({ goal }) => goal.no);
  const loaded = found.filter((each) => each.loaded).map(({ goal }) => goal.no);
  const modelled = found.filter((each) => each.hasLogicModel).map(({ goal }) => goal.no);
  return [
    ...(loaded.length > 0
      ? [
          { label: '指数', query: { intent: 'goal-summary' as const, goals: loaded } },
          { label: '施策の達成率', query: { intent: 'measure-list' as const, goals: loaded } },
        ]
      : []),
    ...(modelled.length > 0
      ? [
          {
            label: 'ロジックモデル',
            query: { intent: 'logic-model-lookup' as const, goals: modelled },
          },
        ]
      : []),
    ...(found.some(({ projects }) => projects.length > 0)
      ? [{ label: '重点事業', query: { intent: 'project-list' as const, goals } }]
      : []),
    { label: 'ビジョンの方針と目指す姿', query: { intent: 'plan-structure' } },
  ];
}
