/** 計画の整合: what a plan file can get wrong although every field has the right shape. */

import { indicatorProblems } from './indicator-integrity.ts';
import type { Plan } from './plan.ts';
import { referenceProblems } from './plan-references.ts';

/**
 * Returns what is inconsistent in a plan, in Japanese sentences for the official who edits the file.
 *
 * Only what can be decided from the file itself: nothing is held against the source here.
 *
 * @returns an empty list when the plan is consistent.
 */
export function planProblems(plan: Plan): string[] {
  return [
    ...duplicateProblems(plan),
    ...plan.indicators.flatMap((indicator) => indicatorProblems(indicator, plan)),
    ...sectionProblems(plan),
    ...measureIndicatorProblems(plan),
    ...measureProblems(plan),
    ...referenceProblems(plan),
  ];
}

function duplicateProblems(plan: Plan): string[] {
  const lists: [string, (string | number)[]][] = [
    ['資料', plan.documents.map(({ id }) => id)],
    ['基本の方針', plan.policies.map(({ no }) => no)],
    ['目指す姿', plan.goals.map(({ no }) => no)],
    ['指標', plan.indicators.map(({ id }) => id)],
    ['ロジックモデル', plan.logicModels.map(({ goal }) => goal)],
    ['アクションプランの区分', plan.sections.map(({ no }) => no)],
    ['施策の行動指標', plan.measureIndicators.map(({ id }) => id)],
    ['施策', plan.measures.map(({ id }) => id)],
    ['重点事業', plan.projects.map(({ no }) => no)],
    ['検証手順', plan.procedure.steps.map(({ no }) => no)],
    ['資料間の不一致', plan.conflicts.map(({ id }) => id)],
    ['用語', plan.glossary.map(({ term }) => term)],
  ];
  return lists.flatMap(([what, ids]) =>
    repeated(ids).map((id) => `${what}「${id}」が2つ以上あります。`),
  );
}

function sectionProblems({ sections }: Plan): string[] {
  return sections
    .filter(({ no, goal }) => !no.startsWith(`${goal}-`))
    .map(({ no, goal }) => `アクションプランの区分${no}が、目指す姿${goal}に付いています。`);
}

function measureIndicatorProblems(plan: Plan): string[] {
  return plan.measureIndicators.flatMap(({ id, actuals, achievementRates }) => {
    const years = actuals.map(({ fiscalYear }) => fiscalYear);
    const rateYears = achievementRates.map(({ fiscalYear }) => fiscalYear);
    return [
      ...repeated(years).map((year) => `施策の行動指標${id}に${year}年度の実績が2つ以上あります。`),
      ...repeated(rateYears).map(
        (year) => `施策の行動指標${id}に${year}年度の達成率が2つ以上あります。`,
      ),
      ...rateYears
        .filter((year) => !years.includes(year))
        .map((year) => `施策の行動指標${id}に${year}年度の達成率がありますが、実績がありません。`),
      ...(plan.measures.some(({ indicator }) => indicator === id)
        ? []
        : [`施策の行動指標${id}は、どの施策からも使われていません。`]),
    ];
  });
}

function measureProblems(plan: Plan): string[] {
  return plan.measures.flatMap(({ id, goal, section, initiative }) => {
    const home = plan.sections.find(({ no }) => no === section);
    if (home === undefined) {
      return [`施策${id}の区分「${section}」がアクションプランにありません。`];
    }
    return [
      ...(home.goal === goal
        ? []
        : [`施策${id}の目指す姿${goal}が、区分${section}の目指す姿${home.goal}と異なります。`]),
      ...(initiative === null || initiative <= home.initiatives.length
        ? []
        : [`施策${id}の取組み${initiative}が、区分${section}の取組みの数を超えています。`]),
    ];
  });
}

function repeated<T>(values: T[]): T[] {
  return [...new Set(values.filter((value, at) => values.indexOf(value) !== at))];
}
