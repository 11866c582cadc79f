/** 締切の言葉: the day by which a figure is due, whether it is entered, and until when comments are taken. */

import {
  type DeadlineLookupFacts,
  type DueFigure,
  nearDays,
} from '../../answers/kinds/deadline-lookup.ts';
import type { Review } from '../../domain/review.ts';
import { cadenceText } from '../collection-text.ts';
import { cycleText, dueText, targetName } from '../entry.ts';
import { fiscalYearName } from '../fiscal-year.ts';
import { goalNames } from '../indicator-names.ts';
import type { Page, PageButton, PagePart } from '../page.ts';
import { queryLabel } from '../query-label.ts';
import { dateText } from '../../domain/date-text.ts';
import { thingsOf } from '../follow-up.ts';
import { countOf, stageTable } from './figure-counts.ts';
import { stageText, statusSentence } from './figure-status.ts';
import { figureTable } from './figure-table.ts';

/** Returns the page: the deadline for figures, that for comments, or both where either may be meant. */
export function deadlineLookupPage(facts: DeadlineLookupFacts): Page {
  const { query, plan, figures, reviews } = facts;
  const ofFigures = figures === undefined ? undefined : figuresLead(figures, facts);
  const ofReviews = reviews === undefined ? undefined : reviewsLead(reviews, facts);
  return {
    lead: [ofFigures, ofReviews].filter((lead) => lead !== undefined).join(''),
    reading: queryLabel(query, plan),
    parts: [...figureParts(facts), ...reviewParts(reviews ?? [])],
    notes: [],
    sources: [],
    buttons: buttonsOf(facts),
  };
}

function figuresLead(figures: readonly DueFigure[], facts: DeadlineLookupFacts): string {
  const [first, ...others] = figures;
  const { query, isNarrowed } = facts;
  const of = subjectOf(facts);
  if (query.view === 'near') return nearLead(countOf(figures), of);
  if (query.view === 'overdue') return overdueLead(countOf(figures), of);
  if (first === undefined) return `${of}値を集めているものはありません。`;
  if (others.length === 0 && isNarrowed) return statusSentence(first);
  return `${of}値の入力期限は、${dueDays(facts)}${countsText(figures)}`;
}

function subjectOf({
  query: { goals, indicators, measures, projects },
}: DeadlineLookupFacts): string {
  if (indicators ?? measures ?? projects) return 'お尋ねの';
  return goals === undefined ? '集めている' : `${goalNames(goals)}の`;
}

function dueDays({ entryDue, ownDays, figures = [] }: DeadlineLookupFacts): string {
  if (ownDays === 0) return `${dueText(entryDue)}です。`;
  return ownDays === figures.length
    ? '1件ずつ決めています。'
    : `${dueText(entryDue)}です。別の期限を決めたものが${ownDays}件あります。`;
}

function countsText(figures: readonly DueFigure[]): string {
  const count = (...stages: DueFigure['stage'][]): number =>
    figures.filter(({ stage }) => stages.includes(stage)).length;
  const told = [
    ['入力と承認が済んだものが', count('entered')],
    ['承認を待っているものが', count('waiting')],
    ['まだ入力されていないものが', count('owed', 'late')],
  ] as const;
  const some = told.filter(([, number]) => number > 0);
  const late = count('late');
  const over = late === 0 ? '' : `期限を過ぎているのは、このうち${late}件です。`;
  if (some.length === 0) return 'いま入力を待っているものはありません。';
  return `${some.map(([words, number]) => `${words}${number}件`).join('、')}あります。${over}`;
}

function nearLead(count: string | undefined, of: string): string {
  return count === undefined
    ? `${of}値で、これから${nearDays}日以内に入力期限が来るものはありません。`
    : `${of}値で、これから${nearDays}日以内に入力期限が来るのは${count}です。`;
}

function overdueLead(count: string | undefined, of: string): string {
  return count === undefined
    ? `${of}値で、入力期限を過ぎたままのものはありません。`
    : `${of}値で、入力期限を過ぎて、まだ入力されていないのは${count}です。`;
}

/** Where nothing runs, nothing of it is said beside a figure. */
function reviewsLead(
  reviews: readonly Review[],
  { figures, query: { goals } }: DeadlineLookupFacts,
): string {
  const of = goals === undefined ? '' : `${goalNames(goals)}の`;
  const [first, ...others] = reviews;
  if (first === undefined) {
    return figures === undefined
      ? `${of}検証は続いていないため、意見の締切はありません。事務局が検証を始めると、締切が決まります。`
      : '続いている検証はないため、意見の締切はありません。';
  }
  if (others.length > 0) return `意見の締切は、続いている検証${reviews.length}件で次のとおりです。`;
  return `目指す姿${first.goal}の検証の意見の締切は${dateText(first.deadline)}です。`;
}

function reviewParts(reviews: readonly Review[]): PagePart[] {
  if (reviews.length < 2) return [];
  const items = reviews.map(({ goal, deadline }) => `目指す姿${goal}：${dateText(deadline)}`);
  return [{ kind: 'list', title: '意見の締切', items }];
}

function figureParts({ figures = [], isNarrowed, query }: DeadlineLookupFacts): PagePart[] {
  const [first, ...others] = figures;
  if (first === undefined) return [];
  if (others.length === 0 && isNarrowed) {
    return [{ kind: 'list', title: '収集の周期', items: cycleLines(first) }];
  }
  const isWhole = !isNarrowed && (query.view === undefined || query.view === 'entry');
  if (isWhole) return [{ kind: 'table', table: stageTable(figures) }];
  return figureTable('入力期限', ['入力するもの', '年度', '入力期限', '状況'], figures, (one) => [
    targetName(one.what),
    one.fiscalYear === null ? '—' : fiscalYearName(one.fiscalYear),
    one.due === null ? '—（期限なし）' : dateText(one.due),
    stageText(one),
  ]);
}

function cycleLines({ what, cadence }: DueFigure): string[] {
  const { isRuleSet, rule } = what;
  const whence = cadence.kind === 'unstated' ? '毎年度とみています' : '資料の言葉によっています';
  const set = isRuleSet ? '' : `。まだ登録がないため、${whence}`;
  return [`予定：${cycleText(rule.cycle)}${set}`, `資料の言葉：${cadenceText(cadence)}`];
}

function buttonsOf({ query, figures }: DeadlineLookupFacts): PageButton[] {
  if (figures === undefined)
    return [{ label: '検証の進み具合', query: { intent: 'review-progress' } }];
  const about = thingsOf(query);
  const buttons: PageButton[] = [
    { label: '担当', query: { intent: 'owner-lookup', ...about } },
    { label: '期限が近いもの', query: { intent: 'deadline-lookup', view: 'near' } },
    { label: '期限を過ぎたもの', query: { intent: 'deadline-lookup', view: 'overdue' } },
  ];
  return buttons.filter((one) => one.query.view === undefined || one.query.view !== query.view);
}
