/** 校正シートのアクションプラン: every row of one goal's sections in the order of the source. */

import type { GoalNumber } from '../../domain/goal.ts';
import type {
  AchievementRate,
  ActionPlanSection,
  Measure,
  MeasureIndicator,
} from '../../domain/measure.ts';
import { toReiwa } from '../../domain/fiscal-year.ts';
import type { Plan } from '../../domain/plan.ts';
import { box, boxes, heading, lineMark, note, separated } from './layout.ts';

/** Returns the lines of one goal's action plan; sections stand in the order of their rows. */
export function actionPlanLines(plan: Plan, goal: GoalNumber): string[] {
  const ofGoal = plan.sections.filter((section) => section.goal === goal);
  const printed = new Set(plan.measures.map(({ section }) => section));
  const inOrder = [...printed].flatMap((no) => ofGoal.filter((section) => section.no === no));
  const rest = ofGoal.filter(({ no }) => !printed.has(no));
  return [...inOrder, ...rest].flatMap((section) => sectionLines(plan, section));
}

function sectionLines(plan: Plan, section: ActionPlanSection): string[] {
  const { no, name, nameIsReconstructed, initiatives, remarks, citation } = section;
  const how = nameIsReconstructed ? '（混ざった文字を読み分けた名前）' : '';
  return [
    ...heading(`アクションプラン ${no}${lineMark(citation)}`),
    ...box(`名前 ${name}${how}`),
    ...initiatives.flatMap((text, at) => box(`取組み${at + 1} ${text}`)),
    ...remarks.flatMap((remark) => note(remark)),
    ...plan.measures
      .filter((measure) => measure.section === no)
      .flatMap((measure) => measureLines(plan, measure)),
  ];
}

function measureLines(plan: Plan, measure: Measure): string[] {
  const { id, initiative, printedNo, name, repeated, activities, remarks, citation } = measure;
  const shown = plan.measureIndicators.find((indicator) => indicator.id === measure.indicator);
  const isFirst = plan.measures.find((row) => row.indicator === shown?.id)?.id === id;
  const no = printedNo ?? '（番号なし）';
  return [
    ...box(`［${id}］${lineMark(citation)}施策 ${no} ${name}${repeated ? '【再掲】' : ''}`),
    ...box(initiative === null ? '取組み（文が失われている）' : `取組み${initiative}に付く`, 1),
    ...activities.flatMap((activity) => box(`具体的取組み ${activity}`, 1)),
    ...(shown === undefined ? box('行動指標・実績・達成率は空欄', 1) : valueLines(shown, measure)),
    ...alignedLines(plan, measure),
    ...remarks.flatMap((remark) => note(remark, 1)),
    ...(isFirst && shown !== undefined ? shown.remarks : []).flatMap(({ text }) => note(text, 1)),
  ];
}

function valueLines(shown: MeasureIndicator, { printedUnit }: Measure): string[] {
  const unit = printedUnit ?? '（単位なし）';
  return [
    ...box(`行動指標 ${shown.name}`, 1),
    ...boxes(
      [
        ...shown.actuals.map((actual) => {
          const value = actual.state === 'measured' ? separated(actual.value) : '—';
          return `R${toReiwa(actual.fiscalYear)}実績 ${value} ${unit}`;
        }),
        ...shown.achievementRates.map(rateText),
      ],
      1,
    ),
  ];
}

function rateText(rate: AchievementRate): string {
  switch (rate.state) {
    case 'printed':
      return `R6～9までの達成率 ${rate.value}%`;
    case 'dash':
      return 'R6～9までの達成率 —';
    case 'cell-lost':
      return 'R6～9までの達成率 文字起こしにない。原本で確認：';
  }
}

function alignedLines(plan: Plan, { aligned }: Measure): string[] {
  if (aligned === undefined) return [];
  const name = plan.measureIndicators.find(({ id }) => id === aligned.indicator)?.name ?? '空欄';
  return box(`1行のずれを戻した読み：この施策の行動指標は「${name}」`, 1);
}
