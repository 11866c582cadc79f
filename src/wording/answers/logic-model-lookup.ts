/** ロジックモデルの言葉: from whom, over what, to which 行動指標, as far as the text shows it. */

import type {
  FoundLogicModel,
  LogicModelLookupFacts,
  PlacedIndicator,
} from '../../answers/kinds/logic-model-lookup.ts';
import type { IndicatorFact } from '../../answers/indicator-facts.ts';
import { isFromWorkbook } from '../../domain/citation.ts';
import type { LogicModel } from '../../domain/logic-model.ts';
import { fiscalYearName } from '../fiscal-year.ts';
import { goalWithName } from '../goal-with-name.ts';
import { inQuotes } from '../in-quotes.ts';
import { indexNumberCell } from '../index-number-text.ts';
import { goalNames, indicatorLabel, indicatorNo, levelName } from '../indicator-names.ts';
import { indicatorNotes } from '../indicator-notes.ts';
import { askedColumns, columnsSentence } from '../logic-model-columns.ts';
import type { Page, PageButton, PagePart } from '../page.ts';
import { readingLine } from '../reading-line.ts';
import { sourceLines } from '../sources.ts';

type Example = FoundLogicModel['examples'][number];
type Attachment = Example['attachment'];

/** Says the pathway of each goal; links are only those that the source states in words. */
export function logicModelLookupPage(facts: LogicModelLookupFacts): Page {
  const { found, notLoaded, query, fiscalYear, sources } = facts;
  const goals = [...found.map(({ goal }) => goal.no), ...notLoaded.map(({ no }) => no)];
  const withName = found.length > 1;
  return {
    lead: leadOf(facts),
    reading: readingLine([goalNames(goals), 'ロジックモデル'], { query, fiscalYear }),
    parts: found.flatMap((each) => partsOf(each, withName)),
    notes: [
      `指数は、${baselineOf(currentFacts(found))}を100とした${fiscalYearName(fiscalYear)}の値です。`,
      ...indicatorNotes(currentFacts(found)),
      ...found.flatMap(({ model }) => model.remarks),
    ],
    sources: sourceLines(sources),
    buttons: buttonsOf(found),
  };
}

/** Some may have been given another baseline since. */
function baselineOf(facts: readonly IndicatorFact[]): string {
  const isRevised = facts.some(({ indicator: { baseline } }) => baseline.fiscalYear !== 2023);
  return isRevised ? '基準値' : '令和5年度';
}

function currentFacts(found: readonly FoundLogicModel[]): IndicatorFact[] {
  return found
    .flatMap(({ examples }) => examples.flatMap(({ indicators }) => indicators))
    .flatMap(({ role, fact }) => (role === 'current' && fact ? [fact] : []));
}

function leadOf({ found, notLoaded, query }: LogicModelLookupFacts): string {
  const missing =
    notLoaded.length > 0
      ? `${notLoaded.map(goalWithName).join('、')}のロジックモデルは、手元の資料にありません。`
      : '';
  const columns = askedColumns(query.terms ?? []);
  if (columns.length > 0) {
    return `${found.map((each) => columnsSentence(each, columns)).join('')}${missing}`;
  }
  const told = found.map(({ goal, model, examples }) => {
    const audiences = model.audiences.map((audience) => `「${audience}」`).join('と');
    if (isFromWorkbook(model.citation)) return registeredSentence(model, audiences);
    return `目指す姿${goal.no}のロジックモデルは、${audiences}を対象に、取組例${examples.length}件までが資料の文字で分かります。その先の変化（短期・中長期アウトカム）は図のため、ほとんど分かりません。`;
  });
  return `${told.join('')}${missing}`;
}

/** Of a workbook nothing is lost in a picture: what it does not hold was not written into it. */
function registeredSentence(
  { goal, examples, shortTermOutcomes, midLongTermOutcomes }: LogicModel,
  audiences: string,
): string {
  const outcomes = [
    `短期アウトカム${shortTermOutcomes.known.length}件`,
    `中長期アウトカム${midLongTermOutcomes.known.length}件`,
  ].join('と');
  const isPart = [shortTermOutcomes, midLongTermOutcomes].some(
    ({ others }) => others === 'unknown',
  );
  const rest = isPart ? 'アウトカムは一部だけです。' : '';
  return `目指す姿${goal}のロジックモデルは、${audiences}を対象に、取組例${examples.length}件、${outcomes}が登録されています。${rest}`;
}

function partsOf(found: FoundLogicModel, withName: boolean): PagePart[] {
  const { goal, model, examples } = found;
  const before = withName ? `目指す姿${goal.no} ` : '';
  const open = audienceItems(found, null);
  const loose = examples.filter(({ trigger }) => trigger === null).flatMap(exampleItems);
  return [
    ...model.audiences.map((audience): PagePart => ({
      kind: 'list',
      title: `${before}対象：${audience}`,
      items: audienceItems(found, audience),
    })),
    ...(open.length > 0
      ? [{ kind: 'list' as const, title: `${before}対象の定めがないもの`, items: open }]
      : []),
    ...(loose.length > 0
      ? [
          {
            kind: 'list' as const,
            title: `${before}どの変化に付くか分からない取組例`,
            items: loose,
          },
        ]
      : []),
    { kind: 'list', title: `${before}変化の状況（アウトカム）`, items: outcomeItems(found) },
    ...linkParts(found, before),
  ];
}

/** `null` for what a 見直し added without saying whom it is about. */
function audienceItems({ model, examples }: FoundLogicModel, audience: string | null): string[] {
  const issues = model.issues.filter((issue) => issue.audience === audience);
  const triggers = model.triggers.filter((trigger) => trigger.audience === audience);
  return [
    ...issues.map(({ text, attachment }) => `課題：${text}${mark(attachment)}`),
    ...triggers.flatMap(({ text, attachment }) => [
      `きっかけとなる変化：${text}${mark(attachment)}`,
      ...examples.filter(({ trigger }) => trigger === text).flatMap(exampleItems),
    ]),
  ];
}

function exampleItems({ text, indicators, attachment }: Example): string[] {
  const placed = indicators.filter(isStill).map(placedText).join('、');
  return [`取組例：${text}${mark(attachment)} → ${placed || '行動指標の記載なし'}`];
}

/** What was printed beside a name that was replaced went with it. */
function isStill({ role, fact }: PlacedIndicator): boolean {
  return role !== 'second' || fact?.indicator.secondName !== undefined;
}

/** A second name carries no figures, whatever its standing. */
function placedText({ role, printedName, printedNo, fact }: PlacedIndicator): string {
  if (!fact) return printedName;
  switch (role) {
    case 'current':
      return `${indicatorLabel(fact.indicator)}（指数 ${indexNumberCell(fact)}）`;
    case 'second':
      return fact.indicator.secondName?.status === 'worded-proposal'
        ? `${inQuotes(printedName)}（見直しの例として併記）`
        : `${inQuotes(printedName)}（併記。採否の記載なし）`;
    case 'moved':
      return `${printedName}（「行動指標${printedNo ?? ''}」としても併記）`;
  }
}

function outcomeItems({ model, outcomeIndicators, named }: FoundLogicModel): string[] {
  const known = [...model.shortTermOutcomes.known, ...model.midLongTermOutcomes.known].map(
    ({ text, indicator }) => {
      const found = named.find(({ id }) => id === indicator);
      return found ? `${text}：${indicatorLabel(found)}` : text;
    },
  );
  const isUnknown = [model.shortTermOutcomes, model.midLongTermOutcomes].some(
    ({ others }) => others === 'unknown',
  );
  const counts = (['short-term', 'mid-long-term'] as const).map((level) => {
    const count = outcomeIndicators.filter((indicator) => indicator.level === level).length;
    return `${levelName(level)}${count}件`;
  });
  if (isFromWorkbook(model.citation)) {
    return [
      ...known,
      ...(isUnknown ? ['このほかの変化の言葉とつながりは、登録されていません。'] : []),
      `指標の一覧には、${counts.join('、')}があります。`,
    ];
  }
  return [
    ...known,
    ...(isUnknown
      ? [
          `${known.length > 0 ? 'このほかの' : ''}変化の言葉とつながりは図だけにあり、資料の文字からは分かりません。`,
        ]
      : []),
    `指標の一覧には、${counts.join('、')}があります。どの変化に付くかは分かりません。`,
  ];
}

function linkParts({ model, named }: FoundLogicModel, before: string): PagePart[] {
  const nameOf = (id: string) => {
    const found = named.find((indicator) => indicator.id === id);
    return found ? indicatorNo(found) : id;
  };
  const listed = (title: string, isRevised: boolean): PagePart[] => {
    const items = model.statedLinks
      .filter(({ citation }) => (citation.document === 'revised') === isRevised)
      .map(({ from, to, text }) => `${nameOf(from)} → ${nameOf(to)}：${text}`);
    return items.length > 0 ? [{ kind: 'list', title: `${before}${title}`, items }] : [];
  };
  return [
    ...listed('資料が言葉で述べているつながり', false),
    ...listed('見直しで加わったつながり', true),
  ];
}

function mark(attachment: Attachment): string {
  switch (attachment) {
    case 'printed':
      return '';
    case 'read-by-order':
      return '（付く先は並びから読みました）';
    case 'uncertain':
      return '（付く先は、はっきりしません）';
  }
}

function buttonsOf(found: readonly FoundLogicModel[]): PageButton[] {
  const goals = found.map(({ goal }) => goal.no);
  if (goals.length === 0) return [];
  return [
    { label: '指標の指数', query: { intent: 'goal-summary', goals } },
    { label: '施策の達成率', query: { intent: 'measure-list', goals } },
    { label: '検証手順', query: { intent: 'procedure-help' } },
    {
      label: '「ロジックモデル」の意味',
      query: { intent: 'term-help', terms: ['ロジックモデル'] },
    },
  ];
}
