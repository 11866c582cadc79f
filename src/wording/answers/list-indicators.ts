/** 指標の一覧の言葉: how many meet the condition, then which, by level or by reason. */

import { type IndicatorFact, isBaselineYear } from '../../answers/indicator-facts.ts';
import type { ListIndicatorsFacts } from '../../answers/kinds/list-indicators.ts';
import { levels } from '../../domain/level.ts';
import { conditionName, conditionsLabel } from '../condition-label.ts';
import { fiscalYearName } from '../fiscal-year.ts';
import { aboutIndicators, followUp, formulaButton, sourceButton } from '../follow-up.ts';
import { goalNames, levelName } from '../indicator-names.ts';
import { indicatorNotes } from '../indicator-notes.ts';
import { placedTable } from '../indicator-table.ts';
import { reasonGroups } from '../missing-groups.ts';
import type { Page, PageButton, PagePart } from '../page.ts';
import { notLoadedSentence, readingLine, scopeParts } from '../reading-line.ts';
import { sourceLines } from '../sources.ts';

/** Returns the page; an empty list is a sentence of its own. */
export function listIndicatorsPage(facts: ListIndicatorsFacts): Page {
  const { query, selection } = facts;
  const condition = query.filter ? [`${conditionsLabel(query)}指標`] : [];
  const scope = query.indicators ? [] : scopeParts(query, selection);
  return {
    lead: `${lead(facts)}${notLoadedSentence(selection.notLoaded)}`,
    reading: readingLine([...scope, ...condition], facts),
    parts: tables(facts),
    notes: [
      ...(facts.facts.length > 0 ? ['指数は、基準値を100としたときの値です。'] : []),
      ...indicatorNotes(facts.facts),
    ],
    sources: sourceLines(facts.sources),
    buttons: buttons(facts),
  };
}

function lead(facts: ListIndicatorsFacts): string {
  const { query, among, count, fiscalYear } = facts;
  if (query.filter?.on === 'achievementRate') {
    return '達成率は施策（アクションプラン）の値で、指標にはありません。施策の一覧でご覧いただけます。';
  }
  const what = `${scopeWords(facts)}${conditionsLabel(query)}${kind(facts)}`;
  const year = fiscalYearName(fiscalYear);
  if (among.printed === 0) return `${what}は登録されていません。`;
  if (count.printed === 0) return emptyLead(facts, what);
  const twice =
    count.printed > count.series
      ? `。延べ${count.printed}件で、2か所に載る同じ指標は1件と数えています`
      : '';
  return `${what}は${count.series}件${sharedReason(facts)}です（${year}${twice}）。${namedInFull(facts)}${reasons(facts)}`;
}

/** That nothing can be said is told apart from that there is none. */
function emptyLead(facts: ListIndicatorsFacts, what: string): string {
  const { query, undecided, among } = facts;
  const none = `${what}はありません（${fiscalYearName(facts.fiscalYear)}）。`;
  if (!query.filter || undecided.length === 0) return none;
  const name = conditionName(query.filter);
  if (undecided.length < among.series) {
    return `${none}${name}のない${undecided.length}件は、判定できません。`;
  }
  const every = undecided.length > 1 ? `${undecided.length}件とも` : '';
  const subject = `${scopeWords(facts).replace(/で、$/, 'の')}${kind(facts)}`;
  return `${subject}は、${every}${name}がないため判定できません${reasonOfAll(facts)}。`;
}

/** Why none of them has the figure, where there is one reason for all. */
function reasonOfAll({ query, undecided, fiscalYear }: ListIndicatorsFacts): string {
  const year = fiscalYearName(fiscalYear);
  if (query.filter?.on === 'baseline') return `（${year}）`;
  const of = query.filter?.on === 'actual' ? 'actual' : 'index';
  const [only, ...others] = reasonGroups(undecided, of);
  if (!only || others.length > 0) return `（${year}）`;
  return `（${year}。${undecided.length > 1 ? 'いずれも' : ''}${only.reason}ものです）`;
}

/** Where all have the same reason, it is said at once. */
function sharedReason(facts: ListIndicatorsFacts): string {
  if (!isAskedForReasons(facts)) return '';
  const of = facts.query.filter?.on === 'actual' ? 'actual' : 'index';
  const [only, ...others] = reasonGroups(facts.facts, of);
  if (!only || others.length > 0) return '';
  return facts.facts.length > 1 ? `で、いずれも${only.reason}もの` : `で、${only.reason}もの`;
}

function scopeWords({ query, selection }: ListIndicatorsFacts): string {
  if (!selection.named || query.indicators) return '';
  const names = goalNames(selection.loaded.map(({ no }) => no));
  return query.filter ? `${names}で、` : `${names}の`;
}

function kind({ query }: ListIndicatorsFacts): string {
  return query.level === undefined ? '指標' : levelName(query.level);
}

/** Up to this many are said by name before the table. */
const fewEnoughToName = 3;

function namedInFull({ query, facts }: ListIndicatorsFacts): string {
  if (isAboutDifference(query)) {
    const both = facts.flatMap(({ indicator, score }) =>
      score.state === 'scored'
        ? [`${indicator.name}（公表値${score.shown}、表示の値からは${score.recomputed ?? '—'}）`]
        : [],
    );
    return `${both.join('、')}です。`;
  }
  const isAboutIndex = query.filter?.on === 'indexNumber' && query.filter.op !== 'missing';
  if (!isAboutIndex || facts.length > fewEnoughToName || facts.every(isBaselineYear)) return '';
  const names = facts.map(({ indicator, row }) => `${indicator.name}（${row.indexNumber ?? '—'}）`);
  return `${names.join('、')}です。`;
}

function isAboutDifference({ filter }: ListIndicatorsFacts['query']): boolean {
  return filter?.on === 'status' && filter.op === 'eq' && filter.value === 'published-differs';
}

function reasons(facts: ListIndicatorsFacts): string {
  if (!isAskedForReasons(facts)) return '';
  const groups = reasonGroups(
    facts.facts,
    facts.query.filter?.on === 'actual' ? 'actual' : 'index',
  );
  const parts = groups.map(({ reason, facts: members }) => `${reason}もの${members.length}件`);
  return groups.length > 1 ? `理由の内訳は、${parts.join('、')}です。` : '';
}

function isAskedForReasons({ query: { filter } }: ListIndicatorsFacts): boolean {
  return filter?.op === 'missing' && filter.on !== 'baseline';
}

function tables(facts: ListIndicatorsFacts): PagePart[] {
  if (facts.query.order) return [placedTable('指数の順', facts.facts)];
  if (isAskedForReasons(facts)) {
    const of = facts.query.filter?.on === 'actual' ? 'actual' : 'index';
    return reasonGroups(facts.facts, of).map(({ reason, facts: members }) =>
      placedTable(`${reason}もの（${members.length}件）`, members),
    );
  }
  return levels.flatMap((level) => {
    const ofLevel = facts.facts.filter(({ indicator }) => indicator.level === level);
    return ofLevel.length > 0 ? [placedTable(captionOf(level, ofLevel), ofLevel)] : [];
  });
}

function captionOf(level: IndicatorFact['indicator']['level'], facts: readonly IndicatorFact[]) {
  return `${levelName(level)}（${facts.length}件）`;
}

function buttons({ query, facts }: ListIndicatorsFacts): PageButton[] {
  if (query.filter?.on === 'achievementRate') {
    const measures = followUp('施策の一覧を見る', 'measure-list', query);
    return [{ ...measures, query: { ...measures.query, filter: query.filter } }];
  }
  if (facts.length === 0) return emptyButtons(query);
  const same = aboutIndicators(
    query,
    facts.map(({ indicator }) => indicator),
  );
  return [formulaButton(same), sourceButton(same)];
}

/** Nothing to explain or to source, but the same scope can be looked at whole. */
function emptyButtons(query: ListIndicatorsFacts['query']): PageButton[] {
  const missing = followUp('指数のない指標', 'list-indicators', query);
  return [
    followUp('指標の一覧', 'goal-summary', query),
    { ...missing, query: { ...missing.query, filter: { on: 'indexNumber', op: 'missing' } } },
  ];
}
