/** 見直しの言葉: what stands beside the indicators of today, with how it stands there. */

import type { Revision, RevisionLookupFacts } from '../../answers/kinds/revision-lookup.ts';
import { followUp, sourceButton } from '../follow-up.ts';
import { indicatorPlace } from '../indicator-names.ts';
import { remarkText } from '../indicator-remarks.ts';
import type { Page, PagePart } from '../page.ts';
import { notLoadedSentence, scopeParts } from '../reading-line.ts';
import { secondNameStatus } from '../second-name-text.ts';
import { keptLead, keptPart } from '../kept-revision-text.ts';
import { sourceLines } from '../sources.ts';

type OfKind<Kind extends Revision['kind']> = Extract<Revision, { kind: Kind }>;

/** Names no goal and no indicator, so that it means them all. */
const nothing = { intent: 'revision-lookup' } as const;

/** Returns the page. Only what is kept here as decided is said to be; what a document prints is not. */
export function revisionLookupPage(facts: RevisionLookupFacts): Page {
  const { query, selection, revisions } = facts;
  return {
    lead: `${keptLead(facts)}${lead(facts)}${notLoadedSentence(selection.notLoaded)}`,
    reading: reading(facts),
    parts: [
      ...facts.kept.map(keptPart),
      ...secondNames(revisions.filter((one) => one.kind === 'second-name')),
      ...secondMethods(revisions.filter((one) => one.kind === 'second-method')),
      ...marginNotes(revisions.filter((one) => one.kind === 'margin-note')),
    ],
    notes: revisions.length > 0 ? ['基準値・実績・指数は、いずれも現在の指標名のものです。'] : [],
    sources: sourceLines(facts.sources),
    buttons:
      revisions.length > 0
        ? [sourceButton(query), followUp('検証手順', 'procedure-help', { intent: query.intent })]
        : [sourceButton(query), followUp('見直しの案の一覧', 'revision-lookup', nothing)],
  };
}

function reading({ query, selection, asked }: RevisionLookupFacts): string {
  const parts = query.indicators ? asked.map(indicatorPlace) : scopeParts(query, selection);
  return parts.join('／');
}

function lead({ query, asked, revisions }: RevisionLookupFacts): string {
  const names = revisions.filter((one) => one.kind === 'second-name');
  const proposals = names.filter(({ secondName }) => secondName.status === 'worded-proposal');
  const others = revisions.length - names.length;
  if (revisions.length === 0) {
    const [only] = query.indicators ? asked : [];
    return `${only ? `${only.name}について、` : ''}資料に見直しの案や併記はありません。`;
  }
  const beside = names.length - proposals.length;
  const parts = [
    ...(proposals.length > 0 ? [`案として示された指標名が${proposals.length}件`] : []),
    ...(beside > 0 ? [`併記された指標名が${beside}件`] : []),
    ...(others > 0 ? [`収集方法の併記や欄の書き込みが${others}件`] : []),
  ];
  return `資料には、${parts.join('、')}あります。採否の記載はありません。`;
}

function secondNames(revisions: readonly OfKind<'second-name'>[]): PagePart[] {
  if (revisions.length === 0) return [];
  const rows = revisions.map(({ indicator, secondName }) => [
    indicatorPlace(indicator),
    indicator.name,
    secondName.name,
    secondNameStatus(secondName),
    secondName.citation.place,
  ]);
  const columns = ['番号', '現在の指標名', 'もう1つの名前', '扱い', '記載箇所'];
  return [{ kind: 'table', table: { caption: '指標名の案と併記', columns, rows } }];
}

function secondMethods(revisions: readonly OfKind<'second-method'>[]): PagePart[] {
  if (revisions.length === 0) return [];
  const rows = revisions.map(({ indicator, current, second }) => [
    indicatorPlace(indicator),
    indicator.name,
    current,
    second,
  ]);
  const columns = ['番号', '指標', '前に書かれた方法', '後に書かれた方法'];
  const caption = '収集方法の併記（分け方は本ボットの読み取り）';
  return [{ kind: 'table', table: { caption, columns, rows } }];
}

function marginNotes(revisions: readonly OfKind<'margin-note'>[]): PagePart[] {
  if (revisions.length === 0) return [];
  return [
    {
      kind: 'list',
      title: '欄の書き込み',
      items: revisions.map(
        ({ indicator, note }) =>
          `${indicatorPlace(indicator)} ${indicator.name}：${remarkText(note)}`,
      ),
    },
  ];
}
