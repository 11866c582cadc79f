/** 変わった言葉: names, units, links and all else that the plan says besides its figures. */

import type { ChangedWords } from '../answers/kinds/changed-words.ts';
import type { ThingKind } from '../answers/kinds/plan-things.ts';
import type { ChangesFacts } from '../answers/kinds/changes.ts';
import { type Fields, isFields, isList, isSameJson } from '../domain/json.ts';
import type { Plan } from '../domain/plan.ts';
import type { ChangesSection } from '../reports/changes-page.ts';
import { cut } from './excerpt.ts';
import { fiscalYearName } from './fiscal-year.ts';
import { inQuotes } from './in-quotes.ts';
import { indicatorPlace } from './indicator-names.ts';

const longest = 120;

export function wordsSection({
  words,
  plan,
}: Pick<ChangesFacts, 'words' | 'plan'>): ChangesSection {
  return {
    title: '計画の言葉',
    columns: ['どこ', '何', '前', '後'],
    rows: words.map((one) => rowOf(one, plan)),
    empty: '計画の言葉に変化はありません。',
  };
}

function rowOf({ thing, field, before, after }: ChangedWords, plan: Plan): string[] {
  const name = placeOf(thing, plan);
  if (field === undefined) {
    return after === undefined
      ? [name, '全体', '（あり）', '（なくなりました）']
      : [name, '全体', '（なし）', '（加わりました）'];
  }
  const [was, is] = [textOf(before, after), textOf(after, before)];
  const isTold = was !== is;
  return isTold
    ? [name, fieldName(field), withPlaces(was, plan), withPlaces(is, plan)]
    : [name, fieldName(field), unshown, unshownAfter];
}

/** @example withPlaces('6-M4', plan); // '目指す姿6 中長期4' */
function withPlaces(text: string, { indicators }: Plan): string {
  return text.replaceAll(/\b\d{1,2}-[ASM]\d{1,2}\b/g, (id) => {
    const found = indicators.find((one) => one.id === id);
    return found === undefined ? id : indicatorPlace(found);
  });
}

const unshown = '（記載あり）';
const unshownAfter = '（記載が改められました）';

/** How a thing is called in the newer plan, or was in the older one. */
function placeOf({ kind, id, name }: ChangedWords['thing'], { indicators }: Plan): string {
  if (kind === 'indicator') {
    const found = indicators.find((one) => one.id === id);
    return `${found === undefined ? `指標${id}` : indicatorPlace(found)}${inQuotes(name)}`;
  }
  if (kind === 'logic-model') return `目指す姿${id}のロジックモデル`;
  if (kind === 'part') return partNames[name] ?? '計画';
  return `${kindNames[kind](id)}${inQuotes(name)}`;
}

const partNames: Readonly<Record<string, string>> = {
  vision: 'ビジョン',
  composite: '充実度',
  priorityMeasures: '重点的に取り組む施策',
  procedure: '検証手順',
};

type Named = Exclude<ThingKind, 'indicator' | 'logic-model' | 'part'>;

const kindNames: Readonly<Record<Named, (id: string) => string>> = {
  goal: (no) => `目指す姿${no}`,
  section: (no) => `施策の柱${no}`,
  measure: () => '施策',
  'measure-indicator': () => '施策の行動指標',
  project: (no) => `重点事業${no}`,
  policy: (no) => `基本の方針${no}`,
  term: () => '用語',
  conflict: () => '資料間の不一致',
  document: () => '資料',
};

const fieldNames: Readonly<Record<string, string>> = {
  name: '名前',
  unit: '単位',
  direction: 'よい方向',
  collection: 'データの収集方法',
  nameVariants: '別の書き方',
  secondName: '併記された名前',
  sameSeriesAs: '同じ値を示す指標',
  inBasicPlan: '基本計画との関係',
  baseline: '基準値の年度と出典',
  citation: '出典',
  remarks: '注記',
  statedLinks: 'つながり',
  audiences: '注目する対象',
  issues: '主な課題・現状',
  triggers: 'きっかけとなる変化',
  examples: '取組例',
  shortTermOutcomes: '短期アウトカム',
  midLongTermOutcomes: '中長期アウトカム',
  printedTitle: '題名',
  policy: '基本の方針',
  goal: '目指す姿',
  level: '区分',
  no: '番号',
  kind: '値の性質',
  start: '開始の状況',
  activities: '具体的取組み',
  indicator: '行動指標',
  initiative: '取組み',
  initiatives: '取組み',
  section: '施策の柱',
  repeated: '再掲の表示',
  printedUnit: '単位の表示',
  purpose: '事業内容',
  outlook: '今後の見通し',
  progress: '進捗の説明',
  progressNote: '進捗の注記',
  tag: '新規・内容変更の表示',
  goals: '目指す姿',
  meaning: '意味',
  readings: '食い違う記載',
  resolved: '食い違いの解消',
  proofreading: '校正の状況',
};

/** @example fieldName('actual 2024'); // '令和6年度の実績の注記' */
function fieldName(field: string): string {
  const [name = '', year = ''] = field.split(' ');
  const beside = { actual: '実績', published: '公表された指数', rate: '達成率' }[name];
  if (beside !== undefined && year !== '')
    return `${fiscalYearName(Number(year))}の${beside}の注記`;
  return fieldNames[field] ?? 'そのほかの記載';
}

/** Of a list only what the other one does not hold; of an object the words that people read. */
function textOf(value: unknown, other: unknown): string {
  if (isList(value) || isList(other)) {
    const others = isList(other) ? other : [];
    const own = (isList(value) ? value : []).filter(
      (one) => !others.some((another) => isSameJson(one, another)),
    );
    return own.length === 0 ? '（なし）' : cut(own.map(wordsIn).join('、'), longest);
  }
  if (isFields(value) && isFields(other)) return cut(fieldsText(value, other), longest);
  return cut(wordsIn(value), longest);
}

/** The first part that differs and can be read. */
function fieldsText(value: Fields, other: Fields): string {
  const differing = Object.keys({ ...other, ...value }).filter(
    (name) => !isSameJson(value[name], other[name]),
  );
  const told = differing.filter((name) => !codes.includes(name));
  return told.map((name) => partText(name, value[name], other[name])).join('、');
}

/** What programs read and people do not. */
const codes: readonly string[] = ['document', 'line', 'code', 'state', 'kind', 'status'];

function partText(name: string, value: unknown, other: unknown): string {
  const isYear = name === 'fiscalYear' && typeof value === 'number';
  return isYear ? fiscalYearName(value) : textOf(value, other);
}

const spoken: Readonly<Record<string, string>> = {
  increase: '増えるほどよい',
  decrease: '減るほどよい',
};

function wordsIn(value: unknown): string {
  if (value === null || value === undefined || value === '') return '（なし）';
  if (isList(value)) return value.map(wordsIn).join('、');
  if (isFields(value)) return namedIn(value);
  switch (typeof value) {
    case 'string':
      return spoken[value] ?? value;
    case 'number':
      return String(value);
    case 'boolean':
      return value ? 'あり' : 'なし';
    default:
      return unshown;
  }
}

/** Of a link its ends, of all else the words by which people know it. */
function namedIn(value: Fields): string {
  const ends = [value['from'], value['to']].filter((one) => typeof one === 'string');
  if (ends.length === 2) return ends.join(' → ');
  const names = ['text', 'name', 'said', 'quote', 'method', 'place', 'label'] as const;
  const words = names.map((name) => value[name]).find((one) => typeof one === 'string');
  return words ?? unshown;
}
