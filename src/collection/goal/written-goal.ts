/** 書き出す目指す姿: the content of a goal as the cells of its workbook, so that it can be read again. */

import type { Figure } from '../../domain/figure.ts';
import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { GoalContent } from '../../domain/goal-addition.ts';
import type { Goal } from '../../domain/goal.ts';
import type { Actual, Cadence, Indicator } from '../../domain/indicator.ts';
import type { LogicModel } from '../../domain/logic-model.ts';
import type { MeasureIndicator } from '../../domain/measure.ts';
import type { Plan } from '../../domain/plan.ts';
import { reasonText } from './goal-actuals.ts';
import { type ColumnKey, goalItems, type GoalSheet, layouts, type Title } from './goal-columns.ts';
import { remarkLine } from './goal-remarks.ts';
import { keyOfYear, yearText } from './goal-rows.ts';
import * as words from './goal-words.ts';

/** A figure stays a figure, so that a workbook can count with it. */
export type WrittenValue = string | { figure: Figure };
export type WrittenGoalRow = ReadonlyMap<ColumnKey, WrittenValue>;
export type WrittenGoal = {
  sheet: GoalSheet;
  columns: readonly ColumnKey[];
  rows: readonly WrittenGoalRow[];
};

/** Returns what a plan holds of a goal besides its name; nothing where that is all. */
export function contentOf(plan: Plan, goal: Goal['no']): GoalContent | undefined {
  const logicModel = plan.logicModels.find((one) => one.goal === goal);
  if (logicModel === undefined) return undefined;
  const measures = plan.measures.filter((one) => one.goal === goal);
  const shown = new Set(measures.map(({ indicator }) => indicator));
  return {
    logicModel,
    indicators: plan.indicators.filter((one) => one.goal === goal),
    sections: plan.sections.filter((one) => one.goal === goal),
    measureIndicators: plan.measureIndicators.filter(({ id }) => shown.has(id)),
    measures,
  };
}

/** Returns the sheets; without content only their headings and the goal's own rows. */
export function writtenGoal(
  goal: Goal,
  content: GoalContent | undefined,
  years: readonly FiscalYear[],
): WrittenGoal[] {
  const rows: Readonly<Record<GoalSheet, Cells[]>> = {
    goal: goalRowsOf(goal, content?.logicModel),
    model: content === undefined ? [] : modelRows(content.logicModel),
    indicators: (content?.indicators ?? []).map((one) => indicatorCells(one, years)),
    initiatives: (content?.sections ?? []).flatMap(initiativeRows),
    measures: content === undefined ? [] : measureRows(content, years),
  };
  return (['goal', 'model', 'indicators', 'initiatives', 'measures'] as const).map((sheet) => ({
    sheet,
    columns: columnsOf(sheet, years),
    rows: rows[sheet].map((cells) => new Map(cells)),
  }));
}

type Cells = [ColumnKey, WrittenValue][];

/** Returns the columns of a sheet left to right, those of the years in their place. */
export function columnsOf(sheet: GoalSheet, years: readonly FiscalYear[]): ColumnKey[] {
  const { all, years: yearly } = layouts[sheet];
  if (yearly === undefined) return [...all];
  const ofYears = years.flatMap((year) => yearly.columns.map((column) => keyOfYear(column, year)));
  const at = all.indexOf(yearly.before);
  return [...all.slice(0, at), ...ofYears, ...all.slice(at)];
}

function goalRowsOf(goal: Goal, model: LogicModel | undefined): Cells[] {
  const [yes] = words.wholeWords.none;
  const [no] = words.wholeWords.unknown;
  const whole = (others: 'none' | 'unknown' | undefined): string =>
    others === undefined ? '' : others === 'none' ? yes : no;
  const said: [keyof typeof goalItems, string][] = [
    ['no', `${goal.no}`],
    ['name', goal.name],
    ['title', model?.printedTitle ?? ''],
    ['audiences', (model?.audiences ?? []).join('\n')],
    ['shortTermWhole', whole(model?.shortTermOutcomes.others)],
    ['midLongTermWhole', whole(model?.midLongTermOutcomes.others)],
    ['modelRemarks', (model?.remarks ?? []).join('\n')],
  ];
  return said.map(([item, content]) => [
    ['item', goalItems[item]],
    ['content', content],
  ]);
}

function modelRows(model: LogicModel): Cells[] {
  const part = (one: words.ModelRowPart): [ColumnKey, string] => ['part', words.partWords[one][0]];
  const outcome =
    (one: 'short-term' | 'mid-long-term') =>
    ({ text, indicator }: LogicModel['shortTermOutcomes']['known'][number]): Cells => [
      part(one),
      ['text', text],
      ['indicator', indicator],
    ];
  return [
    ...model.issues.map(({ text, audience }): Cells => [
      part('issue'),
      ['text', text],
      ['audience', audience ?? ''],
    ]),
    ...model.triggers.map(({ text, audience, issue }): Cells => [
      part('trigger'),
      ['text', text],
      ['audience', audience ?? ''],
      ['from', issue ?? ''],
    ]),
    ...model.examples.map(({ text, trigger, indicators }): Cells => [
      part('example'),
      ['text', text],
      ['from', trigger ?? ''],
      ['indicator', [...new Set(indicators.map(({ indicator }) => indicator))].join('、')],
    ]),
    ...model.shortTermOutcomes.known.map(outcome('short-term')),
    ...model.midLongTermOutcomes.known.map(outcome('mid-long-term')),
    ...model.statedLinks.map(({ text, from, to }): Cells => [
      part('link'),
      ['text', text],
      ['indicator', from],
      ['to', to],
    ]),
  ];
}

function indicatorCells(one: Indicator, years: readonly FiscalYear[]): Cells {
  const { baseline, published } = one;
  return [
    ['level', words.levelWords[one.level][0]],
    ['no', { figure: `${one.no}` }],
    ['name', one.name],
    ['unit', one.unit ?? '—'],
    ['direction', words.directionWords[one.direction][0]],
    ['method', one.collection.method],
    ['cadence', cadenceText(one.collection.cadence)],
    ['baselineYear', yearText(baseline.fiscalYear)],
    ['baseline', figureOrDash(baseline.value)],
    ...years.flatMap((year): Cells => {
      const index = published.find(({ fiscalYear }) => fiscalYear === year);
      return [
        ...actualCells(one.actuals, year),
        [keyOfYear('index', year), index === undefined ? '' : { figure: index.indexNumber }],
      ];
    }),
    ['same', one.sameSeriesAs.join('、')],
    ['variants', one.nameVariants.join('\n')],
    ['second', one.secondName?.name ?? ''],
    ['basicPlan', words.basicPlanWords[one.inBasicPlan][0]],
    ['remarks', one.remarks.map(remarkLine).join('\n')],
  ];
}

function cadenceText(cadence: Cadence): string {
  return cadence.kind === 'unstated' ? words.unstatedCadence : cadence.quote;
}

function actualCells(actuals: readonly Actual[], year: FiscalYear): Cells {
  const actual = actuals.find(({ fiscalYear }) => fiscalYear === year);
  if (actual === undefined) return [];
  return [
    [keyOfYear('actual', year), figureOrDash(actual.state === 'measured' ? actual.value : null)],
    [
      keyOfYear('dash', year),
      actual.state === 'measured' ? '' : reasonText(actual.reason, yearText),
    ],
  ];
}

function figureOrDash(figure: Figure | null): WrittenValue {
  return figure === null ? '—' : { figure };
}

function initiativeRows({
  no,
  name,
  initiatives,
  remarks,
}: GoalContent['sections'][number]): Cells[] {
  const texts = initiatives.length === 0 ? [''] : initiatives;
  return texts.map((text, at) => [
    ['section', no],
    ['sectionName', name],
    ['initiativeNo', text === '' ? '' : { figure: `${at + 1}` }],
    ['initiative', text],
    ['remarks', at === 0 ? remarks.join('\n') : ''],
  ]);
}

function measureRows(
  { measures, measureIndicators }: GoalContent,
  years: readonly FiscalYear[],
): Cells[] {
  return measures.map((one) => {
    const shown = measureIndicators.find(({ id }) => id === one.indicator);
    const plain: [Title, string][] = [
      ['section', one.section],
      ['initiativeNo', one.initiative === null ? '' : `${one.initiative}`],
      ['printedNo', one.printedNo ?? ''],
      ['measure', one.name],
      ['repeated', words.repeatedWords[one.repeated ? 'yes' : 'no'][0]],
      ['activities', one.activities.join('\n')],
      ['unit', one.printedUnit ?? (shown === undefined ? '' : '—')],
      ['remarks', one.remarks.join('\n')],
    ];
    return [...plain, ...(shown === undefined ? [] : valueCells(shown, years))];
  });
}

function valueCells(shown: MeasureIndicator, years: readonly FiscalYear[]): Cells {
  return [
    ['shown', shown.name],
    ['shownId', shown.id],
    ['kind', words.kindWords[shown.kind][0]],
    ['start', words.startWords[shown.start][0]],
    ['planned', shown.planTotal === null ? '' : { figure: shown.planTotal }],
    ...years.flatMap((year): Cells => {
      const rate = shown.achievementRates.find(({ fiscalYear }) => fiscalYear === year);
      return [...actualCells(shown.actuals, year), [keyOfYear('rate', year), rateValue(rate)]];
    }),
    ['shownRemarks', shown.remarks.map(({ text }) => text).join('\n')],
  ];
}

/** What was lost in the transcription stays empty. */
function rateValue(rate: MeasureIndicator['achievementRates'][number] | undefined): WrittenValue {
  if (rate === undefined || rate.state === 'cell-lost') return '';
  return rate.state === 'dash' ? '—' : { figure: rate.value };
}
