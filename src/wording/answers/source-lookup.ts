/** 出典の言葉: the data behind a figure and the document that prints it. */

import type { MeasureSource, SourceLookupFacts } from '../../answers/kinds/source-lookup.ts';
import type { IndicatorFact } from '../../answers/indicator-facts.ts';
import type { PriorityProject } from '../../domain/priority-project.ts';
import { cadenceText } from '../collection-text.ts';
import { followUp, formulaButton } from '../follow-up.ts';
import { goalNames, placesOf } from '../indicator-names.ts';
import { remarkText } from '../indicator-remarks.ts';
import type { Page, PagePart } from '../page.ts';
import { notLoadedSentence } from '../reading-line.ts';
import { proofreadingText, sourceLines } from '../sources.ts';

/** Returns the page; one thing is said in sentences, several stand in lists. */
export function sourceLookupPage(facts: SourceLookupFacts): Page {
  const { indicators, measures, projects, overall, notLoaded, query } = facts;
  const few = indicators.length <= fewEnoughForLists;
  return {
    lead: `${lead(facts)}${notLoadedSentence(notLoaded)}`,
    reading: reading(facts),
    parts: [
      ...(few ? indicators.map(indicatorList) : [indicatorTable(indicators)]),
      ...measures.map(measureList),
      ...projects.map(projectList),
      ...(overall ? [documentList(overall)] : []),
    ],
    notes: few ? secondMethodNote(indicators) : [],
    sources: sourceLines(facts.sources),
    buttons: [
      ...(indicators.length > 0 && few ? [followUp('値を見る', 'indicator-lookup', query)] : []),
      ...(overall ? [followUp('充実度', 'composite', query)] : []),
      formulaButton(query),
    ],
  };
}

/** More than this stand in a table. */
const fewEnoughForLists = 2;

function lead(facts: SourceLookupFacts): string {
  const { indicators, measures, projects, overall } = facts;
  const [indicator] = indicators;
  if (overall) {
    const titles = overall.documents.map(({ shortTitle }) => `「${shortTitle}」`);
    return `お答えの数値は、${titles.join('と')}の${titles.length}つの資料から写しています。`;
  }
  if (indicators.length > 1) return severalIndicators(facts);
  if (indicator) return indicatorSentence(indicator);
  const [measure] = measures;
  const [project] = projects;
  if (measure && measures.length === 1 && !project) return measureSentence(measure);
  if (project && projects.length === 1 && !measure) return projectSentence(project, facts);
  return `お尋ねの${measures.length + projects.length}件の出典は次のとおりです。`;
}

function severalIndicators({ indicators, query }: SourceLookupFacts): string {
  const count = query.indicators
    ? `お尋ねの指標は${indicators.length}件です。データの収集方法は`
    : `指標${indicators.length}件のデータの収集方法は、`;
  const stated = indicators.filter(
    ({ indicator }) => indicator.collection.cadence.kind !== 'unstated',
  );
  const cadence =
    stated.length > 0
      ? `収集の時期や周期が資料に書かれているのは${stated.length}件です。`
      : '収集の時期や周期は、いずれも資料に記載がありません。';
  return `${count}次のとおりです。${cadence}`;
}

function indicatorSentence({ indicator }: IndicatorFact): string {
  const { method, parts } = indicator.collection;
  if (parts?.second) {
    return `${indicator.name}のデータの収集方法は、資料では「${parts.current}」と「${parts.second}」の2つが続けて書かれています。`;
  }
  const said = (parts?.current ?? method).replace(/。$/, '');
  return `${indicator.name}のデータの収集方法は、資料では「${said}」です。`;
}

function projectSentence({ no, name, citation }: PriorityProject, { sources }: SourceLookupFacts) {
  const title = sources.find(({ document }) => document.id === citation.document)?.document
    .shortTitle;
  return `重点事業${no} ${name}の数値は、「${title ?? ''}」の${citation.place}の記載によります。`;
}

function measureSentence({ indicator, value }: MeasureSource): string {
  const places = [...new Set(value.places.map(({ measure }) => measure.citation.place))];
  return `${indicator.name}の値は、${places.join('、')}の記載によります。`;
}

function reading({ indicators, measures, projects, overall }: SourceLookupFacts): string {
  if (overall) return '資料全体';
  if (indicators.length > fewEnoughForLists) {
    const goals = new Set(indicators.map(({ indicator }) => indicator.goal));
    return `${goalNames([...goals])}の指標${indicators.length}件`;
  }
  return [
    ...indicators.map(({ indicator, sameAs }) => placesOf(indicator, sameAs)),
    ...measures.map(({ indicator }) => `施策の行動指標「${indicator.name}」`),
    ...projects.map(({ no }) => `重点事業${no}`),
  ].join('／');
}

function indicatorList({ indicator, sameAs }: IndicatorFact): PagePart {
  const { method, cadence, parts } = indicator.collection;
  const notes = indicator.remarks.filter(({ kind }) => kind === 'margin-note');
  return {
    kind: 'list',
    title: `${indicator.name}（${placesOf(indicator, sameAs)}）`,
    items: [
      `データの収集方法（資料のとおり）：${method}`,
      ...(parts?.second
        ? [`2つの方法が続けて書かれています。前：${parts.current}／後：${parts.second}`]
        : []),
      ...(parts?.remark ? [`欄にある書き込み：「${parts.remark}」`] : []),
      `収集の周期：${cadenceText(cadence)}`,
      ...notes.map(remarkText),
      `掲載箇所：${[indicator, ...sameAs].map(({ citation }) => citation.place).join('、')}`,
    ],
  };
}

function indicatorTable(facts: readonly IndicatorFact[]): PagePart {
  return {
    kind: 'table',
    table: {
      caption: 'データの収集方法（資料のとおり）',
      columns: ['番号', '指標', 'データの収集方法', '収集の周期'],
      rows: facts.map(({ indicator, sameAs }) => [
        placesOf(indicator, sameAs),
        indicator.name,
        indicator.collection.method,
        cadenceText(indicator.collection.cadence),
      ]),
    },
  };
}

/** Which text belongs to which is our reading, and is said to be one. */
function secondMethodNote(facts: readonly IndicatorFact[]): string[] {
  return facts.some(({ indicator }) => indicator.collection.parts?.second)
    ? [
        '収集方法の「前」「後」の分け方は、本ボットの読み取りです。どちらが消されているかは、資料の写しからは分かりません。',
      ]
    : [];
}

function measureList({ indicator, value }: MeasureSource): PagePart {
  return {
    kind: 'list',
    title: indicator.name,
    items: [
      ...value.places.map(
        ({ measure }) =>
          `${measure.citation.place}「${measure.name}」${measure.repeated ? '【再掲】' : ''}`,
      ),
      ...indicator.remarks.map(({ text }) => text),
    ],
  };
}

function projectList({ no, name, progress, progressNote, citation }: PriorityProject): PagePart {
  return {
    kind: 'list',
    title: `重点事業${no} ${name}`,
    items: [
      `掲載箇所：${citation.place}`,
      ...progress.map(({ label, asOf }) => `${label}：${asOf}`),
      ...(progressNote === null ? [] : [progressNote]),
    ],
  };
}

function documentList({
  documents,
  composite,
}: NonNullable<SourceLookupFacts['overall']>): PagePart {
  return {
    kind: 'list',
    title: '資料',
    items: [
      ...documents.map((one) => `${one.title}：${one.about}〔${proofreadingText(one)}〕`),
      `${composite.name}：${composite.basis}（${composite.citation.place}）`,
    ],
  };
}
