/** 比較の言葉: things side by side; goals are not ranked, and it is said why. */

import type { CompareFacts, Compared } from '../../answers/kinds/compare.ts';
import type { GoalFact } from '../../answers/goal-facts.ts';
import { type IndicatorFact, isBaselineYear } from '../../answers/indicator-facts.ts';
import type { IndicatorCounts } from '../../answers/indicator-counts.ts';
import { countText } from '../counts-text.ts';
import { fiscalYearName } from '../fiscal-year.ts';
import { breakdownButton, formulaButton, followUp, sourceButton } from '../follow-up.ts';
import { goalIndexCell } from '../goal-index-text.ts';
import { arrowWord } from '../index-number-text.ts';
import { goalNames, levelName, placesOf } from '../indicator-names.ts';
import { indicatorNotes } from '../indicator-notes.ts';
import { levelTable, placedTable } from '../indicator-table.ts';
import type { Page, PageButton, PagePart } from '../page.ts';
import { notLoadedSentence, readingLine, scopeParts } from '../reading-line.ts';
import { sourceLines } from '../sources.ts';

/** Returns the page. */
export function comparePage(facts: CompareFacts): Page {
  const { query, selection, compared } = facts;
  const isOfIndicators = compared.by === 'indicators';
  const scope = isOfIndicators
    ? compared.facts.map(({ indicator, sameAs }) => placesOf(indicator, sameAs))
    : scopeParts(query, selection);
  return {
    lead: `${lead(facts)}${isOfIndicators ? '' : notLoadedSentence(selection.notLoaded)}`,
    reading: readingLine(scope, facts),
    parts: [tableOf(compared), ...levelTables(compared)],
    notes: notesOf(compared),
    sources: sourceLines(facts.sources),
    buttons: buttons(facts),
  };
}

function lead({ query, compared, fiscalYear }: CompareFacts): string {
  const year = fiscalYearName(fiscalYear);
  switch (compared.by) {
    case 'indicators':
      return leadOfIndicators(compared.facts, year);
    case 'goals': {
      const of = query.level === undefined ? '指標' : levelName(query.level);
      const each = compared.goals.map(
        ({ goal, counts }) =>
          `目指す姿${goal.no}が${counts.total.printed}件中${counts.above.printed}件`,
      );
      return (
        `${year}に指数が100を超えた${of}は、${each.join('、')}です。` +
        '指標の数も測り方も異なるため、目指す姿どうしの順位は付けません。'
      );
    }
    case 'levels': {
      const each = compared.levels.map(
        ({ level, counts }) =>
          `${levelName(level)}が${counts.total.printed}件中${counts.above.printed}件`,
      );
      return `目指す姿${compared.goal.goal.no}で${year}に指数が100を超えた指標は、${each.join('、')}です。`;
    }
  }
}

function leadOfIndicators(facts: readonly IndicatorFact[], year: string): string {
  if (facts.length === 0) return 'お尋ねの指標は計画にありません。';
  const each = facts.map((fact) => `${fact.indicator.name}が${indexWords(fact)}`);
  return `${year}の指数は、${each.join('、')}です。`;
}

function indexWords(fact: IndicatorFact): string {
  const { score } = fact;
  if (score.state !== 'scored') return '「—」';
  return isBaselineYear(fact) ? score.shown : `${score.shown}（${arrowWord(score.arrow)}）`;
}

function tableOf(compared: Compared): PagePart {
  switch (compared.by) {
    case 'indicators':
      return placedTable('指標の比較', compared.facts);
    case 'goals':
      return goalTable(compared.goals);
    case 'levels':
      return {
        kind: 'table',
        table: {
          caption: `目指す姿${compared.goal.goal.no}の段階ごとの件数`,
          columns: ['段階', ...countColumns],
          rows: compared.levels.map(({ level, counts }) => [levelName(level), ...cells(counts)]),
        },
      };
  }
}

/** Levels are compared by their counts; the indicators behind the counts follow. */
function levelTables(compared: Compared): PagePart[] {
  if (compared.by !== 'levels') return [];
  const { goal, facts } = compared.goal;
  return compared.levels.map(({ level }) =>
    levelTable(
      `目指す姿${goal.no}の${levelName(level)}`,
      facts.filter(({ indicator }) => indicator.level === level),
    ),
  );
}

function goalTable(goals: readonly GoalFact[]): PagePart {
  return {
    kind: 'table',
    table: {
      caption: '目指す姿の比較（番号順）',
      columns: ['目指す姿', ...countColumns, '参考値（中長期の平均）'],
      rows: goals.map(({ goal, counts, index }) => [
        `${goal.no} ${goal.name}`,
        ...cells(counts),
        goalIndexCell(index),
      ]),
    },
  };
}

const countColumns = ['指標', '100超', '100未満', '100と同じ', '指数なし'];

function cells({ total, above, below, unchanged, without }: IndicatorCounts): string[] {
  return [total, above, below, unchanged, without].map(countText);
}

function notesOf(compared: Compared): string[] {
  switch (compared.by) {
    case 'indicators':
      return [
        '指数は、指標ごとに基準値を100としたときの値です。単位や数え方は指標により異なります。',
        ...indicatorNotes(compared.facts),
      ];
    case 'goals':
      return [
        '参考値は本ボットの試算で、資料に目指す姿ごとの指数はありません。順位や目標との比較には使いません。',
      ];
    case 'levels':
      return [];
  }
}

function buttons({ query, compared }: CompareFacts): PageButton[] {
  switch (compared.by) {
    case 'indicators':
      return compared.facts.length > 0 ? [formulaButton(query), sourceButton(query)] : [];
    case 'goals':
      return [
        breakdownButton({ ...query, goals: compared.goals.map(({ goal }) => goal.no) }),
        ...compared.goals.slice(0, 3).map(({ goal }) => goalButton(query, goal.no)),
      ];
    case 'levels':
      return [goalButton(query, compared.goal.goal.no), sourceButton(query)];
  }
}

function goalButton(query: CompareFacts['query'], no: number): PageButton {
  return followUp(`${goalNames([no])}の指標`, 'goal-summary', { ...query, goals: [no] });
}
