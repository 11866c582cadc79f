/** 計算式の言葉: the formula with its numbers, why there is none, and what a figure hangs on. */

import type { GoalFact } from '../../answers/goal-facts.ts';
import type { ExplainCalculationFacts } from '../../answers/kinds/explain-calculation.ts';
import type { MeasureValue } from '../../answers/action-plan.ts';
import { isAvailable } from '../../scoring/goal-index.ts';
import { isCounted } from '../../scoring/indicator-score.ts';
import { causeSentence, noCauseStated } from '../cause-text.ts';
import { fiscalYearName } from '../fiscal-year.ts';
import { followUp, sourceButton } from '../follow-up.ts';
import { goalFormulaSentence, indexFormulaSentence } from '../formula-text.ts';
import { generalFormulas, measureFormula, trialMethod } from '../general-formulas.ts';
import { carriedBySentence } from '../goal-index-text.ts';
import { goalWithoutSentence } from '../goal-without-text.ts';
import { inQuotes } from '../in-quotes.ts';
import { placesOf } from '../indicator-names.ts';
import { indicatorNotes } from '../indicator-notes.ts';
import { placedTable } from '../indicator-table.ts';
import { withUnit } from '../numbers.ts';
import type { Page, PagePart } from '../page.ts';
import { notLoadedSentence, readingLine, scopeParts } from '../reading-line.ts';
import { sourceLines } from '../sources.ts';
import { figureSentence } from '../trial-lead.ts';
import { addsUpOtherwise, roundedParts, roundedPartsNote } from '../rounded-parts.ts';
import { contributionTable, trialTables } from '../trial-tables.ts';
import { trialList } from '../trial-text.ts';

const rounding = '途中では四捨五入せず、表示するときに小数第3位を四捨五入しています。';
const printedOnes = '表示の値からの計算が公表値と合わない指標は、公表値を使っています。';

/** Returns the page. */
export function explainCalculationPage(facts: ExplainCalculationFacts): Page {
  return { ...body(facts), sources: sourceLines(facts.sources), buttons: buttons(facts) };
}

type Body = Omit<Page, 'sources' | 'buttons'>;

function body(facts: ExplainCalculationFacts): Body {
  const { explained } = facts;
  switch (explained.about) {
    case 'indicators':
      return ofIndicators(facts, explained.facts);
    case 'measures':
      return ofMeasures(facts, explained.values);
    case 'goals':
      return ofGoals(facts, explained);
    case 'composite':
      return ofComposite(facts, explained.trial);
    case 'everything':
      return {
        lead: `${facts.query.view === 'cause' ? noCauseStated : ''}指数は、実績÷基準値×100で計算します。基準値と同じなら100、増えていれば100を超えます。`,
        reading: '計算のしかた全般',
        parts: [generalFormulas(facts.composite, explained.someShouldFall)],
        notes: [],
      };
  }
}

type IndicatorFacts = Extract<
  ExplainCalculationFacts['explained'],
  { about: 'indicators' }
>['facts'];

function ofIndicators(facts: ExplainCalculationFacts, found: IndicatorFacts): Body {
  const isSeveral = found.length > 1;
  const [first] = found;
  const isCause = facts.query.view === 'cause';
  const general = '指数は、実績÷基準値×100で計算します。';
  return {
    lead: isSeveral
      ? `${isCause ? noCauseStated : ''}${general}お尋ねの${found.length}件の計算は次のとおりです。`
      : first
        ? `${isCause ? causeSentence(first) : ''}${indexFormulaSentence(first)}`
        : 'お尋ねの指標は計画にありません。',
    reading: readingLine(
      found.map(({ indicator, sameAs }) => placesOf(indicator, sameAs)),
      facts,
    ),
    parts: isSeveral
      ? [
          { kind: 'list', title: '計算', items: found.map(indexFormulaSentence) },
          placedTable('使った値', found),
        ]
      : found.map((fact) => placedTable('使った値', [fact])),
    notes: [
      ...(found.some(({ score }) => score.state === 'scored') ? [rounding] : []),
      ...indicatorNotes(found),
    ],
  };
}

function ofMeasures({ query }: ExplainCalculationFacts, values: readonly MeasureValue[]): Body {
  const isFound = values.length > 0;
  const cause = query.view === 'cause' ? noCauseStated : '';
  return {
    lead: isFound ? `${cause}${measureFormula}` : 'お尋ねの施策の行動指標は計画にありません。',
    reading: values
      .map(({ first }) => `施策の行動指標「${first.indicator?.name ?? ''}」`)
      .join('／'),
    parts: isFound ? [measureTable(values)] : [],
    notes: isFound ? ['4年間の計画の数は資料に記載がないため、計算の確かめはできません。'] : [],
  };
}

function measureTable(values: readonly MeasureValue[]): PagePart {
  const rows = values.map(({ first: { indicator, actual, measure, rate } }) => [
    indicator?.name ?? '—（資料に記載なし）',
    actual?.state === 'measured'
      ? withUnit(actual.value, measure.printedUnit)
      : '—（資料に記載なし）',
    rate?.state === 'printed' ? `${rate.value}%` : '—（達成率の記載なし）',
  ]);
  const columns = ['施策の行動指標', '実績', '達成率(R6～9)'];
  return { kind: 'table', table: { caption: '使われている値（資料のとおり）', columns, rows } };
}

type OfGoals = Extract<ExplainCalculationFacts['explained'], { about: 'goals' }>;

function ofGoals(facts: ExplainCalculationFacts, { goals, selection, without }: OfGoals): Body {
  const isBreakdown = facts.query.view !== undefined;
  const cause = facts.query.view === 'cause' ? noCauseStated : '';
  const sentences = goals.map((goal) =>
    isBreakdown
      ? `${goalFormulaSentence(goal)}${carriedBySentence(goal)}`
      : goalFormulaSentence(goal),
  );
  const isSeveral = goals.length > 1;
  const lead = isSeveral
    ? '目指す姿の参考値は、指数のある中長期アウトカムの平均です（本ボットの試算。資料に目指す姿ごとの指数はありません）。'
    : sentences.join('');
  return {
    lead: `${without.map(goalWithoutSentence).join('')}${ofWholePlan(facts, goals)}${cause}${lead}${notLoadedSentence(selection.notLoaded)}`,
    reading: readingLine(scopeParts(facts.query, selection), facts),
    parts: [
      ...(isSeveral ? [{ kind: 'list' as const, title: '計算', items: sentences }] : []),
      ...goals.flatMap((goal) => goalTables(goal, isBreakdown)),
    ],
    notes: [
      `${rounding}${printedOnes}`,
      '寄与は、その指標があることで参考値が100から何ポイント動いたかを表します。',
      ...(goals.some(({ contributions }) => addsUpOtherwise(contributions))
        ? [roundedPartsNote]
        : []),
      ...indicatorNotes(goals.flatMap((goal) => goal.facts.filter(isMidLongTerm))),
    ],
  };
}

/** 「目指す姿5の充実度はなぜ161.5」: nobody must take a figure of the whole plan for that of a goal. */
function ofWholePlan(
  { query: { terms, figure }, composite: { baseline } }: ExplainCalculationFacts,
  goals: readonly GoalFact[],
): string {
  if (terms?.includes('充実度') !== true) return '';
  const isOfGoal = goals.some(({ index }) => isAvailable(index) && index.shown === figure);
  const whose =
    figure === baseline.value
      ? `${fiscalYearName(baseline.fiscalYear)}の、計画全体の充実度の基準です。`
      : '計画全体の充実度の試算に出る値です。';
  const asked = figure === undefined || isOfGoal ? '' : `${figure}は、${whose}`;
  const instead = goals.length === 0 ? '' : '代わりに、目指す姿の指数をお答えします。';
  return `${asked}充実度は計画全体で1つで、目指す姿ごとにはありません。${instead}`;
}

/** 内訳 is about the reference value alone; the formula also answers why there is a 「—」. */
function goalTables({ goal, contributions, facts }: GoalFact, isBreakdown: boolean): PagePart[] {
  const looked = isBreakdown ? facts.filter(isMidLongTerm) : facts;
  const missing = looked.filter(({ score }) =>
    isBreakdown ? !isCounted(score) : score.state !== 'scored',
  );
  const name = `目指す姿${goal.no}`;
  const caption = isBreakdown ? 'で平均に入っていない中長期アウトカム' : 'で指数のない指標';
  return [
    ...(contributions.length > 0
      ? [contributionTable(`${name}の中長期アウトカムの寄与`, contributions)]
      : []),
    ...(missing.length > 0
      ? [placedTable(`${name}${caption}（${missing.length}件）`, missing)]
      : []),
  ];
}

function isMidLongTerm({ indicator }: GoalFact['facts'][number]): boolean {
  return indicator.level === 'mid-long-term';
}

type Trial = Extract<ExplainCalculationFacts['explained'], { about: 'composite' }>['trial'];

function ofComposite(facts: ExplainCalculationFacts, trial: Trial): Body {
  const { composite } = facts;
  const year = fiscalYearName(trial?.composite.fiscalYear ?? facts.fiscalYear);
  const isBreakdown = facts.query.view === 'breakdown';
  const named = trial ? figureSentence(facts.query.figure, trial, facts.plan) : '';
  return {
    lead: isBreakdown
      ? `${named}${year}の充実度は資料に記載がなく、計算式も記載がありません。次は本ボットによる試算の内訳です。`
      : `${facts.query.view === 'cause' ? noCauseStated : ''}充実度の計算式は資料に記載がありません。資料にあるのは${inQuotes(composite.basis)}という説明だけです。${trialMethod}`,
    reading: readingLine([composite.name, isBreakdown ? '内訳' : '計算のしかた'], facts),
    parts: trial ? [trialList(trial), ...trialTables(trial)] : [],
    notes: [
      '寄与は、その指標があることで試算値が100から何ポイント動いたかを表します。',
      ...roundedParts(trial),
      `${rounding}${printedOnes}`,
    ],
  };
}

function buttons({ query, explained }: ExplainCalculationFacts): Page['buttons'] {
  switch (explained.about) {
    case 'indicators':
      return explained.facts.length > 0
        ? [followUp('値を見る', 'indicator-lookup', query), sourceButton(query)]
        : [];
    case 'measures':
      return explained.values.length > 0
        ? [followUp('値を見る', 'measure-lookup', query), sourceButton(query)]
        : [];
    case 'goals':
      return [followUp('指標の一覧', 'goal-summary', query), sourceButton(query)];
    case 'composite':
      return [followUp('充実度', 'composite', query), sourceButton(query)];
    case 'everything':
      return [followUp('充実度', 'composite', query), followUp('用語', 'term-help', query)];
  }
}
