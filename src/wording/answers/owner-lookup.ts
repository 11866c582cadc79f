/** 担当の言葉: who enters what, what nobody has, and who has still to enter something. */

import type { OwnedFigure, OwnerLookupFacts } from '../../answers/kinds/owner-lookup.ts';
import { targetName } from '../entry.ts';
import { goalNames } from '../indicator-names.ts';
import { fiscalYearName } from '../fiscal-year.ts';
import { inQuotes } from '../in-quotes.ts';
import { howToAssign, ownersText } from '../owner-text.ts';
import type { Page, PageButton, PagePart } from '../page.ts';
import { queryLabel } from '../query-label.ts';
import { dateText } from '../../domain/date-text.ts';
import { thingsOf } from '../follow-up.ts';
import { countOf } from './figure-counts.ts';
import { stageText } from './figure-status.ts';
import { figureTable } from './figure-table.ts';

/** Returns the page; a mail address stands only in what the secretariat reads. */
export function ownerLookupPage(facts: OwnerLookupFacts): Page {
  const { query, plan } = facts;
  return {
    lead: leadOf(facts),
    reading: queryLabel(query, plan),
    parts: partsOf(facts),
    notes: [],
    sources: [],
    buttons: buttonsOf(facts),
  };
}

function leadOf(facts: OwnerLookupFacts): string {
  const { query, total, isNarrowed } = facts;
  if (total === 0) return `${subjectOf(facts)}値を集めているものはありません。`;
  switch (query.view) {
    case 'own':
      return ownLead(facts);
    case 'unassigned':
      return unassignedLead(facts);
    case 'missing':
      return missingLead(facts);
    default:
      return total === 1 && isNarrowed ? singleLead(facts) : severalLead(facts);
  }
}

function singleLead({ figures: [figure] }: OwnerLookupFacts): string {
  if (figure === undefined) return '';
  const name = inQuotes(targetName(figure.what));
  return figure.owners === null
    ? `${name}の担当はまだ登録されていません。${howToAssign}`
    : `${name}の担当は、${ownersText(figure.owners)}です。`;
}

function severalLead(facts: OwnerLookupFacts): string {
  const owned = facts.figures.filter(({ owners }) => owners !== null).length;
  const of = subjectOf(facts);
  if (owned === 0) return `${of}値の担当はまだ登録されていません。${howToAssign}`;
  if (owned === facts.total) return `${of}値${owned}件の担当は、次のとおりです。`;
  return `${of}値${facts.total}件のうち、担当が登録されているのは${owned}件です。ほかの${facts.total - owned}件は、${howToAssign}`;
}

function ownLead({ figures, isAskerKnown }: OwnerLookupFacts): string {
  if (!isAskerKnown) {
    return 'どなたがお尋ねかが分からないため、ご自分の担当はお示しできません。Slackでお尋ねください。';
  }
  if (figures.length === 0) {
    return `あなたの担当として登録されている値はありません。担当は、${howToAssign}`;
  }
  const left = figures.filter(isLeft).length;
  const rest =
    left === 0 ? 'いま入力を待っているものはありません。' : `まだ入力していないのは${left}件です。`;
  return `あなたの担当は${figures.length}件です。${rest}`;
}

function isLeft({ stage }: OwnedFigure): boolean {
  return stage === 'owed' || stage === 'late';
}

function unassignedLead(facts: OwnerLookupFacts): string {
  const { figures, total } = facts;
  const of = subjectOf(facts);
  if (figures.length === 0) return `${of}値${total}件は、すべて担当が登録されています。`;
  if (figures.length === total) return `${of}値の担当はまだ登録されていません。${howToAssign}`;
  return `${of}値${total}件のうち、担当が登録されていないのは${countOf(figures) ?? ''}です。${howToAssign}`;
}

function missingLead(facts: OwnerLookupFacts): string {
  const { figures, reader } = facts;
  const of = subjectOf(facts);
  if (figures.length === 0) return `${of}値で、いま入力を待っているものはありません。`;
  const nobody = figures.filter(({ owners }) => owners === null).length;
  const lead = `${of}値で、まだ入力されていないのは${countOf(figures) ?? ''}です。`;
  if (nobody === figures.length) return `${lead}担当はどれもまだ登録されていません。${howToAssign}`;
  const open = nobody === 0 ? '' : `このうち${nobody}件は、担当が登録されていません。`;
  const hidden =
    reader === 'everyone'
      ? '担当者のお名前は、ほかの人に見えないところ（みちすじへのダイレクトメッセージか /shihyo）でお示しします。'
      : '';
  return `${lead}${open}${hidden}`;
}

function subjectOf({ query: { goals, indicators, measures, projects } }: OwnerLookupFacts): string {
  if (indicators ?? measures ?? projects) return 'お尋ねの';
  return goals === undefined ? '集めている' : `${goalNames(goals)}の`;
}

function partsOf(facts: OwnerLookupFacts): PagePart[] {
  const { figures, query, total, isNarrowed } = facts;
  if (figures.length === 0 || (total === 1 && isNarrowed)) return [];
  switch (query.view) {
    case 'own':
      return figureTable(
        'あなたの担当',
        ['入力するもの', '年度', '入力期限', '状況'],
        figures,
        (one) => [...[targetName(one.what), yearText(one), dayText(one), stageText(one)]],
      );
    case 'unassigned':
      return figureTable(
        '担当が登録されていないもの',
        ['入力するもの', '入力期限'],
        figures,
        (one) => [...[targetName(one.what), dayText(one)]],
      );
    case 'missing':
      return figureTable(
        'まだ入力されていないもの',
        ['入力するもの', '入力期限', '担当'],
        figures,
        (one) => [...[targetName(one.what), dayText(one), ownersText(one.owners)]],
      );
    default: {
      const owned = figures.filter(({ owners }) => owners !== null);
      if (owned.length === 0) return [];
      return figureTable('担当', ['入力するもの', '担当'], isNarrowed ? figures : owned, (one) => [
        ...[targetName(one.what), ownersText(one.owners)],
      ]);
    }
  }
}

function yearText({ fiscalYear }: OwnedFigure): string {
  return fiscalYear === null ? '—' : fiscalYearName(fiscalYear);
}

function dayText({ due }: OwnedFigure): string {
  return due === null ? '—（期限なし）' : dateText(due);
}

function buttonsOf({ query }: OwnerLookupFacts): PageButton[] {
  const about = thingsOf(query);
  const others = (['missing', 'unassigned'] as const).filter((view) => view !== query.view);
  return [
    { label: '入力期限', query: { intent: 'deadline-lookup', ...about, view: 'entry' } },
    ...others.map((view): PageButton => ({
      label: view === 'missing' ? '未入力の担当' : '担当の決まっていないもの',
      query: { intent: 'owner-lookup', ...about, view },
    })),
  ];
}
