/** 施策の一覧の言葉: printed rows by section, values that meet a condition, or a ranking. */

import {
  type MeasureEntry,
  type MeasureValue,
  distinctValues,
  rateFigure,
} from '../../answers/action-plan.ts';
import type { MeasureListFacts, MeasureListing } from '../../answers/kinds/measure-list.ts';
import type { Query } from '../../answers/query.ts';
import { toDecimal } from '../../scoring/decimal.ts';
import {
  actionPlanNotes,
  alignedItems,
  alignedTitle,
  reconstructedNotes,
} from '../action-plan-words.ts';
import { conditionsLabel } from '../condition-label.ts';
import { conflictReadings } from '../conflict-note.ts';
import { fiscalYearName } from '../fiscal-year.ts';
import { inQuotes } from '../in-quotes.ts';
import { goalNames } from '../indicator-names.ts';
import { rankingTable, sectionTables, valuesTable } from '../measure-tables.ts';
import type { Page, PageButton, PagePart } from '../page.ts';
import { readingLine } from '../reading-line.ts';
import { sourceLines } from '../sources.ts';

type Ranking = Extract<MeasureListing, { layout: 'ranking' }>;

/** Says the rows, the matches or the ranking. */
export function measureListPage(facts: MeasureListFacts): Page {
  const shown = entriesOf(facts.listing);
  return {
    lead: `${leadOf(facts)}${notLoadedText(facts)}`,
    reading: readingOf(facts),
    parts: [...partsOf(facts), ...alignedParts(shown, facts)],
    notes: [
      ...actionPlanNotes(shown, facts),
      ...(facts.listing.layout === 'printed-rows' ? reconstructedNotes(shown) : []),
    ],
    sources: sourceLines(facts.sources),
    buttons: buttonsOf(facts),
  };
}

function leadOf(facts: MeasureListFacts): string {
  const { listing } = facts;
  const year = fiscalYearName(facts.fiscalYear);
  switch (listing.layout) {
    case 'printed-rows':
      return printedLead(facts, listing.entries, year);
    case 'matches':
      return matchesLead(facts, listing.values, year);
    case 'ranking':
      return rankingLead(listing, `${scopeOf(facts)}の${year}`);
  }
}

function notLoadedText({ notLoaded }: MeasureListFacts): string {
  if (notLoaded.length === 0) return '';
  return `${goalNames(notLoaded)}は別の部会の担当で、施策は登録されていません。`;
}

function printedLead(
  facts: MeasureListFacts,
  entries: readonly MeasureEntry[],
  year: string,
): string {
  const without = facts.query.excludeRepeated ? '（【再掲】の印のある行を除く）' : '';
  if (entries.length === 0) return `${scopeOf(facts)}の施策${without}は、登録されていません。`;
  const rates = entries.flatMap((entry) => rateFigure(entry) ?? []);
  const ordered = rates.toSorted((one, other) => toDecimal(one).comparedTo(other));
  const [low] = ordered;
  const high = ordered.at(-1);
  const values = distinctValues(entries.filter(({ indicator }) => indicator)).length;
  const blanks = entries.filter(({ indicator }) => !indicator).length;
  const count = `${scopeOf(facts)}の施策${without}は${entries.length}行、行動指標は${values}件${blankText(blanks)}です。`;
  if (low === undefined || high === undefined) return `${count}達成率の記載はありません。`;
  const range = low === high ? `${low}%` : `${low}%から${high}%まで`;
  const isDisputed = entries.some(
    (entry) => entry.conflicts.length > 0 && rateFigure(entry) === high,
  );
  const remark = isDisputed ? `（${high}%は、資料によって値が異なるものです）` : '';
  return `${count}${year}の達成率（R6～9）は${range}です${remark}。`;
}

/** A row that is blank as printed is no 行動指標. */
function blankText(rows: number): string {
  return rows > 0 ? `（ほかに、行動指標が空欄の行が${rows}行）` : '';
}

function matchesLead(
  facts: MeasureListFacts,
  values: readonly MeasureValue[],
  year: string,
): string {
  const count = values.filter(({ first }) => first.indicator).length;
  const { filter } = facts.query;
  if (filter?.on === 'indexNumber' || filter?.on === 'baseline') {
    return '施策には指数も基準値もありません。施策は、実績と達成率でお尋ねください。';
  }
  const what = `${conditionsLabel(facts.query)}施策の行動指標`;
  if (values.length === 0) return `${scopeOf(facts)}には、${what}はありません（${year}）。`;
  return `${scopeOf(facts)}で、${what}は${count}件${blankText(values.length - count)}です（${year}）。`;
}

function rankingLead(ranking: Ranking, where: string): string {
  return `${topLead(ranking, where)}${asideText(ranking)}`;
}

/** 順位外: the one that would have come first by name, and how many there are. */
function asideText({ inConflict, order }: Ranking): string {
  const { length } = inConflict;
  if (length === 0) return '';
  const rated = inConflict.flatMap((value) => {
    const rate = rateFigure(value.first);
    return rate === undefined ? [] : [{ value, rate }];
  });
  const sign = order === 'desc' ? -1 : 1;
  const [first] = rated.toSorted((a, b) => sign * toDecimal(a.rate).comparedTo(b.rate));
  const named = first
    ? `（${nameOf(first.value)}の${first.rate}%${length > 1 ? 'など' : ''}）`
    : '';
  return `資料によって値が異なる${length}件${named}は、順位に入れていません。`;
}

function topLead({ order, ranked, lowestRunning }: Ranking, where: string): string {
  const top = ranked.filter(({ rank }) => rank === 1);
  const [first] = top;
  if (!first) return `${where}には、達成率を比べられる施策がありません。`;
  const end = order === 'desc' ? '高い' : '低い';
  const rate = `${rateFigure(first.first) ?? ''}%`;
  const lead =
    top.length === 1
      ? `${where}の達成率がいちばん${end}のは、${nameOf(first)}の${rate}です。`
      : `${where}の達成率がいちばん${end}のは${rate}で、同じ値が${top.length}件あります。`;
  const [running] = lowestRunning;
  if (!running) return lead;
  const names = lowestRunning.map(nameOf).join('、');
  return `${lead}未開始のものを除くと、いちばん${end}のは${names}の${rateFigure(running.first) ?? ''}%です。`;
}

function nameOf({ first }: MeasureValue): string {
  return inQuotes(first.indicator?.name ?? first.measure.name);
}

function scopeOf({ goals, sections, notLoaded }: MeasureListFacts): string {
  const [section] = sections;
  if (section && sections.length === 1)
    return `アクションプラン${section.no}${inQuotes(section.name)}`;
  if (section) return `アクションプラン${sections.map(({ no }) => no).join('・')}`;
  const loaded = goals.map(({ no }) => no).filter((no) => !notLoaded.includes(no));
  return loaded.length > 0 ? goalNames(loaded) : 'アクションプラン全体';
}

function readingOf(facts: MeasureListFacts): string {
  const { query, fiscalYear } = facts;
  const conditions = conditionsLabel(query);
  const ranking = facts.listing.layout === 'ranking' ? [rankingText(query)] : [];
  const parts = [
    scopeOf(facts),
    '施策の達成率',
    ...(conditions === '' ? [] : [`${conditions}もの`]),
    ...ranking,
    ...(query.excludeRepeated ? ['【再掲】の印のある行を除く'] : []),
  ];
  return readingLine(parts, { query, fiscalYear });
}

function rankingText({ order, limit }: Query): string {
  const end = order === 'asc' ? '低い' : '高い';
  return limit === undefined ? `${end}順` : `${end}順に${limit}件（同じ値はすべて）`;
}

function partsOf({ listing, fiscalYear, query, sources }: MeasureListFacts): PagePart[] {
  switch (listing.layout) {
    case 'printed-rows':
      return sectionTables(listing.entries, fiscalYear);
    case 'matches':
      return valuesTable('当てはまる施策の行動指標（同じ値は1行）', listing.values, fiscalYear);
    case 'ranking':
      return [
        ...rankingTable(listing.ranked, listing.order, fiscalYear),
        ...inConflictParts(listing.inConflict, sources),
        ...(query.limit === undefined
          ? valuesTable('達成率が「—」で、順位のないもの', listing.withoutRate, fiscalYear)
          : []),
      ];
  }
}

/** Both figures of each with their sources, beside the ranking and not in it. */
function inConflictParts(
  values: readonly MeasureValue[],
  sources: MeasureListFacts['sources'],
): PagePart[] {
  if (values.length === 0) return [];
  return [
    {
      kind: 'list',
      title: '資料によって値が異なるため、順位に入れていないもの',
      items: values.map((value) => {
        const readings = value.first.conflicts.flatMap((each) => conflictReadings(each, sources));
        return `${nameOf(value)}：${readings.join('／')}`;
      }),
    },
  ];
}

function alignedParts(
  shown: readonly MeasureEntry[],
  { fiscalYear }: MeasureListFacts,
): PagePart[] {
  const items = alignedItems(shown, fiscalYear);
  return items.length > 0 ? [{ kind: 'list', title: alignedTitle, items }] : [];
}

function entriesOf(listing: MeasureListing): readonly MeasureEntry[] {
  switch (listing.layout) {
    case 'printed-rows':
      return listing.entries;
    case 'matches':
      return listing.values.flatMap(({ places }) => places);
    case 'ranking':
      return listing.ranked.flatMap(({ places }) => places);
  }
}

function buttonsOf({ query, listing, goals, printedRows }: MeasureListFacts): PageButton[] {
  const isPrinted = listing.layout === 'printed-rows';
  const canLeaveOut = isPrinted && !query.excludeRepeated && listing.entries.length === printedRows;
  const hasRepeats = isPrinted && listing.entries.some(({ measure }) => measure.repeated);
  const loaded = goals.map(({ no }) => no);
  return [
    ...(canLeaveOut && hasRepeats
      ? [{ label: '【再掲】を除いて見る', query: { ...query, excludeRepeated: true } }]
      : []),
    ...(isPrinted
      ? [{ label: '達成率が高い順', query: { ...query, order: 'desc' as const } }]
      : []),
    ...(loaded.length > 0
      ? [{ label: '指標の指数', query: { intent: 'goal-summary' as const, goals: loaded } }]
      : []),
    { label: '「達成率」の意味', query: { intent: 'term-help', terms: ['達成率'] } },
  ];
}
