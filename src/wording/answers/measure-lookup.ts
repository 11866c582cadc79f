/** 施策の行動指標の言葉: one value of the action plan with every row that shows it. */

import type {
  FoundMeasureIndicator,
  MeasureLookupFacts,
} from '../../answers/kinds/measure-lookup.ts';
import { isNotStarted } from '../../answers/action-plan.ts';
import {
  actionPlanNotes,
  alignedItems,
  alignedTitle,
  figureCell,
  measureCell,
  rateCell,
} from '../action-plan-words.ts';
import { fiscalYearName, fiscalYearShort } from '../fiscal-year.ts';
import { sourceButton } from '../follow-up.ts';
import { inQuotes } from '../in-quotes.ts';
import { withUnit } from '../numbers.ts';
import { hasOddUnit } from '../odd-unit.ts';
import type { Page, PageButton, PagePart } from '../page.ts';
import { placeWords } from '../place-words.ts';
import { readingLine } from '../reading-line.ts';
import { sourceLines } from '../sources.ts';

/** Says the values with their places; both readings where rows slid. */
export function measureLookupPage(facts: MeasureLookupFacts): Page {
  const { found, fiscalYear, query, sources, showsPace } = facts;
  const places = found.flatMap((each) => each.places);
  const names = found.map(({ indicator }) => `施策の行動指標${inQuotes(indicator.name)}`);
  return {
    lead: leadOf(facts),
    reading: found.length > 0 ? readingLine(names, { query, fiscalYear }) : '',
    parts: [...found.map((each) => table(each, facts)), ...slid(facts)],
    notes: [
      ...actionPlanNotes(places, { fiscalYear, sources, showsPace }),
      ...found.flatMap(remarksOf),
    ],
    sources: sourceLines(sources),
    buttons: buttonsOf(facts),
  };
}

function leadOf({ found, fiscalYear }: MeasureLookupFacts): string {
  const [first] = found;
  if (!first) return 'お尋ねの施策の行動指標は、いまの計画にありません。';
  if (found.length > 1)
    return `${found.length}件の行動指標が当てはまります。${sentences(found, fiscalYear)}`;
  return sentences(found, fiscalYear);
}

function sentences(found: readonly FoundMeasureIndicator[], fiscalYear: number): string {
  return found.map((each) => sentence(each, fiscalYear)).join('');
}

function sentence(found: FoundMeasureIndicator, fiscalYear: number): string {
  const { indicator, actual, conflicts } = found;
  const year = fiscalYearName(fiscalYear);
  const blank = blankRowSentence(found, year);
  if (blank !== undefined) return blank;
  const figure =
    actual?.state === 'measured'
      ? `${year}の実績が${withUnit(actual.value, indicator.unit)}${oddMark(indicator)}`
      : `${year}の実績が「—」`;
  const share = rateText(found);
  const start = isNotStarted(found) ? '（未開始）' : '';
  const stock = indicator.kind === 'stock' ? '（累計）' : '';
  const end = conflicts.length > 0 ? 'ただし、資料によって値が異なります。' : '';
  return `${inQuotes(indicator.name)}は、${figure}、達成率（R6～9）が${share}${start}${stock}です。${end}`;
}

function oddMark({ name, unit }: FoundMeasureIndicator['indicator']): string {
  return hasOddUnit(name, unit) ? '※' : '';
}

/** A value that seems to belong to a row that is blank as printed: first what the source shows. */
function blankRowSentence(found: FoundMeasureIndicator, year: string): string | undefined {
  const { indicator, actual, places, alignedPlaces } = found;
  const blank = alignedPlaces.find((entry) => entry.indicator === undefined);
  if (!blank) return undefined;
  const figures = [
    `${year}の実績${actual?.state === 'measured' ? withUnit(actual.value, indicator.unit) : '「—」'}`,
    `達成率（R6～9）${rateText(found)}`,
  ].join('、');
  const printed = places.map(({ measure }) => inQuotes(measure.name)).join('');
  return (
    `資料では空欄です（施策${inQuotes(blank.measure.name)}の行動指標と値）。` +
    `並びを戻すと、${inQuotes(indicator.name)}（${figures}）とも読めます。` +
    `資料では、この値は施策${printed}の行にあります。`
  );
}

function table({ indicator, places }: FoundMeasureIndicator, facts: MeasureLookupFacts): PagePart {
  return {
    kind: 'table',
    table: {
      caption: `${inQuotes(indicator.name)}が載っている行（資料のまま）`,
      columns: ['区分', '施策', `実績（${fiscalYearShort(facts.fiscalYear)}）`, '達成率（R6～9）'],
      rows: places.map((entry) => [
        entry.measure.section,
        measureCell(entry),
        figureCell(entry),
        rateCell(entry),
      ]),
    },
  };
}

/** The row that shows the value and the row to which it seems to belong. */
function slid({ found, fiscalYear }: MeasureLookupFacts): PagePart[] {
  const rows = found.flatMap(({ alignedPlaces }) => alignedPlaces);
  const items = alignedItems(rows, fiscalYear);
  return items.length > 0 ? [{ kind: 'list', title: alignedTitle, items }] : [];
}

/** What the conflict, 累計, 未開始 and unit notes tell already is not told again. */
function remarksOf(found: FoundMeasureIndicator): string[] {
  const { indicator, conflicts } = found;
  const isTold =
    conflicts.length > 0 ||
    indicator.kind === 'stock' ||
    isNotStarted(found) ||
    hasOddUnit(indicator.name, indicator.unit);
  return isTold ? [] : indicator.remarks.map(({ text }) => placeWords(text));
}

function buttonsOf({ query, found }: MeasureLookupFacts): PageButton[] {
  const measures = found.map(({ indicator }) => indicator.id);
  if (measures.length === 0) return [];
  const sections = [
    ...new Set(found.flatMap(({ places }) => places.map(({ measure }) => measure.section))),
  ];
  const year = query.fiscalYear === undefined ? {} : { fiscalYear: query.fiscalYear };
  return [
    sourceButton({ ...query, measures }),
    ...sections.slice(0, 3).map((section) => ({
      label: `アクションプラン${section}の一覧`,
      query: { intent: 'measure-list' as const, sections: [section], ...year },
    })),
    { label: '「達成率」の意味', query: { intent: 'term-help', terms: ['達成率'] } },
  ];
}

function rateText({ rate }: Pick<FoundMeasureIndicator, 'rate'>): string {
  if (rate?.state === 'printed') return `${rate.value}%`;
  return rate?.state === 'computed' ? `${rate.value}%（本ボットの計算）` : '「—」';
}
