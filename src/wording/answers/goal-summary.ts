/** 目指す姿の指数の言葉: the reference value, the counts, what carries it, then every row. */

import type { GoalFact } from '../../answers/goal-facts.ts';
import { isBaselineYear } from '../../answers/indicator-facts.ts';
import type { GoalSummaryFacts } from '../../answers/kinds/goal-summary.ts';
import { levels } from '../../domain/level.ts';
import { toDecimal } from '../../scoring/decimal.ts';
import { countText, countsText } from '../counts-text.ts';
import { fiscalYearName } from '../fiscal-year.ts';
import { breakdownButton, formulaButton, sourceButton, yearButton } from '../follow-up.ts';
import { carriedBySentence, goalIndexCell, goalIndexSentence } from '../goal-index-text.ts';
import { goalNames, levelName } from '../indicator-names.ts';
import { indicatorNotes } from '../indicator-notes.ts';
import { levelTable } from '../indicator-table.ts';
import type { Page, PageButton, PagePart } from '../page.ts';
import { notLoadedSentence, readingLine, scopeParts } from '../reading-line.ts';
import { sourceLines } from '../sources.ts';

/** Returns the page: one goal in sentences, several goals in a table and sentences. */
export function goalSummaryPage(facts: GoalSummaryFacts): Page {
  const { query, selection, goals } = facts;
  const [only, ...others] = goals;
  const isSingle = only !== undefined && others.length === 0;
  const lead = isSingle ? leadOfOne(only, facts) : leadOfSeveral(facts);
  return {
    lead: `${lead}${notLoadedSentence(selection.notLoaded)}`,
    reading: readingLine(scopeParts(query, selection), facts),
    parts: [
      ...(isSingle || query.level !== undefined || isAllBaseline(facts) ? [] : [overview(goals)]),
      ...goals.flatMap((goal) => tablesOf(goal)),
    ],
    notes: [
      '指数は、基準値を100としたときの値です。',
      ...indicatorNotes(goals.flatMap((goal) => goal.facts)),
    ],
    sources: sourceLines(facts.sources),
    buttons: buttons(facts),
  };
}

function leadOfOne(goal: GoalFact, facts: GoalSummaryFacts): string {
  const { query, fiscalYear } = facts;
  if (isAllBaseline(facts)) return leadOfBaselineYear(facts);
  const year = fiscalYearName(fiscalYear);
  if (query.level !== undefined) {
    const level = levelName(query.level);
    return `目指す姿${goal.goal.no}の${level}は、${year}は${countsText(goal.counts)}です。`;
  }
  const counts = `${year}は${countsText(goal.counts)}です。`;
  return `${goalIndexSentence(goal)}${counts}${carriedBySentence(goal)}`;
}

function leadOfSeveral(facts: GoalSummaryFacts): string {
  const { query, goals, counts, fiscalYear } = facts;
  if (goals.length === 0) return 'お尋ねの目指す姿の指標は登録されていません。';
  if (isAllBaseline(facts)) return leadOfBaselineYear(facts);
  const of = query.level === undefined ? '' : `の${levelName(query.level)}`;
  const names = goalNames(goals.map(({ goal }) => goal.no));
  const total = `${fiscalYearName(fiscalYear)}は、${names}${of}で${countsText(counts)}です。`;
  if (query.level !== undefined) return total;
  return (
    `${total}資料に目指す姿ごとの指数はないため、本ボットの試算による参考値を並べます` +
    '（目指す姿どうしの順位は付けません）。'
  );
}

/** In the year that everything is compared with, 100 tells nothing about the goal. */
function leadOfBaselineYear({ query, goals, counts, fiscalYear }: GoalSummaryFacts): string {
  const facts = goals.flatMap((goal) => goal.facts);
  const of = query.level === undefined ? '' : `の${levelName(query.level)}`;
  const { total, unchanged, without } = counts;
  const rest =
    without.printed > 0
      ? `100で、残る${countText(without)}は${whyNoBaseline(facts)}ため指数がありません`
      : '100です';
  return (
    `${fiscalYearName(fiscalYear)}は基準の年度です。` +
    `${goalNames(goals.map(({ goal }) => goal.no))}${of}の指標${countText(total)}のうち、` +
    `${countText(unchanged)}の指数は基準の${rest}。`
  );
}

/** Only the reasons that occur: 「基準値が「—」」, 「基準値が0の」, or both. */
function whyNoBaseline(facts: GoalFact['facts']): string {
  const values = facts.map(({ indicator }) => indicator.baseline.value);
  const hasZero = values.some((value) => value !== null && toDecimal(value).isZero());
  if (!values.includes(null)) return '基準値が0の';
  return hasZero ? '基準値が「—」または0の' : '基準値が「—」の';
}

function isAllBaseline({ goals }: GoalSummaryFacts): boolean {
  return goals.every(({ facts }) => facts.every(isBaselineYear));
}

function overview(goals: readonly GoalFact[]): PagePart {
  return {
    kind: 'table',
    table: {
      caption: '目指す姿ごとの参考値（本ボットの試算：中長期の指数の平均）と件数',
      columns: ['目指す姿', '参考値', '指標', '100超', '100未満', '100と同じ', '指数なし'],
      rows: goals.map(({ goal, index, counts }) => [
        `${goal.no} ${goal.name}`,
        goalIndexCell(index),
        ...[counts.total, counts.above, counts.below, counts.unchanged, counts.without].map(
          countText,
        ),
      ]),
    },
  };
}

function tablesOf({ goal, facts }: GoalFact): PagePart[] {
  return levels.flatMap((level) => {
    const ofLevel = facts.filter(({ indicator }) => indicator.level === level);
    const caption = `目指す姿${goal.no}の${levelName(level)}（${ofLevel.length}件）`;
    return ofLevel.length > 0 ? [levelTable(caption, ofLevel)] : [];
  });
}

function buttons({ query, goals, fiscalYear }: GoalSummaryFacts): PageButton[] {
  const years = goals.flatMap(({ facts }) =>
    facts.map(({ indicator }) => indicator.baseline.fiscalYear),
  );
  const hasYearBefore = years.some((year) => year < fiscalYear);
  return [
    breakdownButton({ ...query, goals: goals.map(({ goal }) => goal.no) }),
    sourceButton(query),
    formulaButton(query),
    ...(hasYearBefore ? [yearButton(query, fiscalYear - 1)] : []),
  ];
}
