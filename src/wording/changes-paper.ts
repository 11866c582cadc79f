/** 変化の言葉: values before and after, revisions, comments and responses, the same on screen and paper. */

import type { ChangedRevision, ChangedValue, ChangesFacts } from '../answers/kinds/changes.ts';
import type { EnteredValue } from '../domain/entry.ts';
import type { Plan } from '../domain/plan.ts';
import type { ChangesPaper, ChangesSection } from '../reports/changes-page.ts';
import type { SeenComment } from '../review/seen-by.ts';
import { momentPhrase } from './as-of-page.ts';
import { figuresSection, goalsSection, pointsSection } from './changed-figures.ts';
import { categoryNames, commentName, stepName } from './comment-names.ts';
import { dateText } from './date-text.ts';
import { enteredValueText, targetName } from './entry.ts';
import { cut } from './excerpt.ts';
import { fiscalYearName } from './fiscal-year.ts';
import { inQuotes } from './in-quotes.ts';
import { indicatorPlace } from './indicator-names.ts';
import { kindName } from './kept-revision-text.ts';
import { momentText } from './moment-text.ts';
import { stageName } from './revision.ts';

const longest = 120;

/** Returns what changed as one page of tables; a section in which nothing changed says so. */
export function changesPaper(facts: ChangesFacts): ChangesPaper {
  const sections = [
    valuesSection(facts),
    figuresSection(facts),
    goalsSection(facts),
    revisionsSection(facts),
    commentsSection(facts),
    responsesSection(facts),
    pointsSection(facts),
    reviewsSection(facts),
  ];
  return {
    title: '変化の一覧',
    period: periodOf(facts),
    summary: summaryOf(facts),
    sections,
  };
}

/** @example '令和8年11月5日の終わりから今まで' */
export function periodOf({ since, until }: Pick<ChangesFacts, 'since' | 'until'>): string {
  const to = until === undefined ? '今まで' : `${momentPhrase(until)}まで`;
  return `${momentPhrase(since)}から${to}`;
}

function summaryOf(facts: ChangesFacts): string {
  const { values, revisions, comments, responded, reviews, adopted } = facts;
  const { figures, goals, points } = facts;
  const counts = [
    ['値', values.length],
    ['計画の数値', figures.length],
    ['目指す姿の追加と取り外し', goals.added.length + goals.removed.length],
    ['見直し', revisions.length],
    ['新しい意見', comments.added.length],
    ['書き直された意見', comments.rewritten.length],
    ['取り消された意見', comments.withdrawn.length],
    ['区の考え方', responded.length],
    ['新しい論点', points.length],
    ['検証の開始と終了', Object.values(reviews).flat().length],
  ] as const;
  const parts = counts.flatMap(([name, count]) => (count === 0 ? [] : [`${name}${count}件`]));
  const plan =
    adopted === undefined
      ? ''
      : `計画データは、第${adopted.from}版から第${adopted.to}版に改められました。`;
  if (parts.length === 0) return plan === '' ? '変化はありません。' : plan;
  return `変わったのは、${parts.join('、')}です。${plan}`;
}

function valuesSection({ values, plan }: Pick<ChangesFacts, 'values' | 'plan'>): ChangesSection {
  return {
    title: '値',
    columns: ['指標', '年度', '前', '後', '承認'],
    rows: values.map(({ what, part, fiscalYear, before, after, approved }) => [
      figureName(what, plan),
      `${fiscalYearName(fiscalYear)}${part === 'planned' ? '（計画・目標）' : ''}`,
      valueText(before, what.unit),
      valueText(after, what.unit),
      approved === undefined
        ? '承認の取消し'
        : `${approved.by ?? '事務局'}（${momentText(approved.at)}）`,
    ]),
    empty: '承認された値に変化はありません。',
  };
}

/**
 * Returns how people name what was measured; an id alone says nothing on paper.
 *
 * @example '目指す姿5 行動指標2「多様な働き方の相談・社会保険労務士の相談実施回数」'
 */
function figureName(what: ChangedValue['what'], { indicators }: Plan): string {
  const indicator = indicators.find(({ id }) => id === what.target);
  return indicator === undefined
    ? targetName(what)
    : `${indicatorPlace(indicator)}${inQuotes(what.name)}`;
}

function valueText(value: EnteredValue | undefined, unit: string | null): string {
  return value === undefined ? '（承認された値なし）' : enteredValueText(value, unit);
}

function revisionsSection({ revisions }: ChangesFacts): ChangesSection {
  return {
    title: '見直し',
    columns: ['番号', '種類', '前', '後'],
    rows: revisions.map(({ revision, before }) => [
      `見直し${revision.no}`,
      kindName(revision),
      before === undefined ? '（なし）' : standingOf(before),
      standingOf(revision),
    ]),
    empty: '見直しに変化はありません。',
  };
}

function standingOf({ stage, stages, dropped }: ChangedRevision['revision']): string {
  if (dropped !== null) return '取下げ';
  const on = stages.at(-1)?.on;
  return on === undefined ? stageName(stage) : `${stageName(stage)}（${dateText(on)}）`;
}

function commentsSection({ comments, plan }: ChangesFacts): ChangesSection {
  const rows = [
    ...comments.added.map((one) => commentRow(one, '新しい意見', plan)),
    ...comments.rewritten.map((one) => commentRow(one, '書き直し', plan)),
    ...comments.withdrawn.map((one) => commentRow(one, '取り消し', plan)),
  ];
  return {
    title: '委員の意見',
    columns: ['番号', '目指す姿', '変化', '意見', '分類'],
    rows,
    empty: '意見に変化はありません。',
  };
}

/** What was withdrawn is not repeated, not even to those who may read it. */
function commentRow(comment: SeenComment, change: string, plan: Plan): string[] {
  const { label, goal, versions, isWithheld, classification } = comment;
  const text = versions.at(-1)?.text ?? '';
  const words = text === '' ? '（本文なし）' : cut(text, longest);
  return [
    commentName(label),
    String(goal),
    change,
    isWithheld ? '—' : words,
    stepName(classification.step, plan),
  ];
}

function responsesSection({ responded }: ChangesFacts): ChangesSection {
  return {
    title: '区の考え方',
    columns: ['番号', '目指す姿', '対応区分', '担当課'],
    rows: responded.map(({ label, goal, response }) => {
      const last = response?.versions.at(-1);
      const category = last === undefined ? '' : categoryNames[last.category];
      return [commentName(label), String(goal), category, last?.division ?? ''];
    }),
    empty: '区の考え方に変化はありません。',
  };
}

function reviewsSection({ reviews }: ChangesFacts): ChangesSection {
  const rows = [
    ...reviews.opened.map(({ no, goal }) => [`検証${no}`, String(goal), '始まりました']),
    ...reviews.closed.map(({ no, goal }) => [`検証${no}`, String(goal), '終わりました']),
    ...reviews.reopened.map(({ no, goal }) => [`検証${no}`, String(goal), '再開されました']),
  ];
  return {
    title: '検証',
    columns: ['番号', '目指す姿', '変化'],
    rows,
    empty: '検証の開始と終了はありません。',
  };
}
