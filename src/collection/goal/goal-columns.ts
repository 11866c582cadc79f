/** 登録用ブックの列: the sheets of the workbook with which a whole goal comes in, and their headings. */

import type { FiscalYear } from '../../domain/fiscal-year.ts';

export const goalSheets = ['goal', 'model', 'indicators', 'initiatives', 'measures'] as const;
export type GoalSheet = (typeof goalSheets)[number];

export const sheetNames: Readonly<Record<GoalSheet, string>> = {
  goal: '目指す姿',
  model: 'ロジックモデル',
  indicators: '指標',
  initiatives: '取組み',
  measures: '施策',
};

/** A column that stands once for each fiscal year: 「令和6年度の実績」. */
export const yearColumns = {
  actual: 'の実績',
  dash: 'の実績が「—」の理由',
  index: 'の指数',
  rate: 'の達成率',
} as const;
export type YearColumn = keyof typeof yearColumns;

export const titles = {
  item: '項目',
  content: '内容',
  part: '区分',
  text: '文',
  audience: '対象',
  from: 'つながる元の文',
  indicator: '指標',
  to: 'つながる先の指標',
  level: '段階',
  no: '番号',
  name: '指標名',
  variants: '別の書き方',
  second: '併記の名称',
  unit: '単位',
  direction: 'よい方向',
  method: 'データの収集方法',
  cadence: '収集の周期',
  baselineYear: '基準値の年度',
  baseline: '基準値',
  same: '同じ指標',
  basicPlan: '基本計画の指標',
  remarks: '備考',
  section: '取組みの区分',
  sectionName: '区分の名称',
  initiativeNo: '取組みの番号',
  initiative: '取組み',
  printedNo: '施策の番号',
  measure: '施策名',
  repeated: '再掲',
  activities: '具体的取組み',
  shown: '行動指標',
  shownId: '行動指標の番号',
  kind: '値の種類',
  start: '開始',
  planned: 'R6～9計画',
  shownRemarks: '行動指標の備考',
} as const;
export type Title = keyof typeof titles;

/** As a row keeps its cells: 「令和6年度の実績」 is `actual:2024`. */
export type ColumnKey = Title | `${YearColumn}:${FiscalYear}`;

type Layout = {
  needed: readonly Title[];
  /** Left to right, as the file that we write has them; those of the years come behind `before`. */
  all: readonly Title[];
  years?: { columns: readonly YearColumn[]; before: Title; needed: boolean };
};

export const layouts: Readonly<Record<GoalSheet, Layout>> = {
  goal: { needed: ['item', 'content'], all: ['item', 'content'] },
  model: {
    needed: ['part', 'text', 'audience', 'from', 'indicator'],
    all: ['part', 'text', 'audience', 'from', 'indicator', 'to'],
  },
  indicators: {
    needed: [
      ...(['level', 'no', 'name', 'unit', 'direction', 'method'] as const),
      ...(['cadence', 'baselineYear', 'baseline'] as const),
    ],
    all: [
      ...(['level', 'no', 'name', 'unit', 'direction', 'method', 'cadence'] as const),
      ...(['baselineYear', 'baseline', 'same', 'variants', 'second'] as const),
      ...(['basicPlan', 'remarks'] as const),
    ],
    years: { columns: ['actual', 'dash', 'index'], before: 'same', needed: true },
  },
  initiatives: {
    needed: ['section', 'sectionName', 'initiativeNo', 'initiative'],
    all: ['section', 'sectionName', 'initiativeNo', 'initiative', 'remarks'],
  },
  measures: {
    needed: ['section', 'measure', 'activities', 'shown', 'unit', 'kind', 'planned'],
    all: [
      ...(['section', 'initiativeNo', 'printedNo', 'measure', 'repeated', 'activities'] as const),
      ...(['shown', 'shownId', 'unit', 'kind', 'start', 'planned'] as const),
      ...(['shownRemarks', 'remarks'] as const),
    ],
    years: { columns: ['actual', 'dash', 'rate'], before: 'shownRemarks', needed: true },
  },
};

/** The rows of the sheet 目指す姿, by what stands in its column 項目. */
export const goalItems = {
  no: '番号',
  name: '名称',
  title: 'ロジックモデルの題',
  audiences: '注目する対象',
  shortTermWhole: '短期アウトカムの文は、これですべて',
  midLongTermWhole: '中長期アウトカムの文は、これですべて',
  modelRemarks: 'ロジックモデルの備考',
} as const;
export type GoalItem = keyof typeof goalItems;
