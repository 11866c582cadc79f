/** 重点事業の言葉: what a project does, and its progress at the date that the page names. */

import type { FoundProject, ProjectLookupFacts } from '../../answers/kinds/project-lookup.ts';
import { conflictNote } from '../conflict-note.ts';
import { goalWithName } from '../goal-with-name.ts';
import { inQuotes } from '../in-quotes.ts';
import { goalNames } from '../indicator-names.ts';
import type { Page, PageButton, PagePart } from '../page.ts';
import {
  progressActual,
  progressDate,
  progressGoal,
  progressNotes,
  progressTarget,
} from '../project-progress.ts';
import { sourceLines } from '../sources.ts';

/** Says what the projects do and how far they had come. */
export function projectLookupPage(facts: ProjectLookupFacts): Page {
  const { found, sources } = facts;
  return {
    lead: `${unknownText(facts)}${leadOf(facts)}`,
    reading: found.map(({ project }) => `重点事業${project.no}`).join('／'),
    parts: found.flatMap(partsOf),
    notes: [
      ...progressNotes(found.flatMap(({ progress }) => progress)),
      ...found.flatMap(rateNotes),
      ...found.flatMap(({ conflicts }) =>
        conflicts.map((conflict) => conflictNote(conflict, sources)),
      ),
    ],
    sources: sourceLines(sources),
    buttons: buttonsOf(found),
  };
}

function unknownText({ unknown, numbers }: ProjectLookupFacts): string {
  if (unknown.length === 0) return '';
  const range = `${Math.min(...numbers)}から${Math.max(...numbers)}まで`;
  return `重点事業${unknown.join('・')}はありません。重点事業は${range}です（資料に紹介のあるもの）。`;
}

function leadOf(facts: ProjectLookupFacts): string {
  const { found, unknown } = facts;
  const [first] = found;
  if (!first) return unknown.length > 0 ? '' : 'お尋ねの重点事業は、いまの計画にありません。';
  if (found.length > 1) return `${found.length}つの重点事業をお示しします。`;
  const { project, progress } = first;
  const name = `重点事業${project.no}${inQuotes(project.name)}`;
  const about = `${name}は、${project.purpose}`;
  if (progress.length === 0) return `${about}進捗の数値はありません。${project.progressNote ?? ''}`;
  const told = progress.filter(({ actual, target }) => actual !== null || target !== null);
  const [one] = told;
  if (!one) return `${about}進捗の数値は図だけにあり、資料の文字からは分かりません。`;
  const dates = [...new Set(told.map(progressDate))];
  const said = dates.map((date) => {
    const figures = told
      .filter((each) => progressDate(each) === date)
      .map((each) => `${inQuotes(each.label)}が${progressActual(each)}${progressGoal(each)}`);
    return `${date}で${figures.join('、')}`;
  });
  return `${name}は、${said.join('、')}です。`;
}

function partsOf({ project, goals, progress }: FoundProject): PagePart[] {
  const outlook = project.outlook === null ? [] : [`令和7年度：${project.outlook}`];
  const note = project.progressNote === null ? [] : [`進捗の説明：${project.progressNote}`];
  const about = [
    ...(project.tag === null ? [] : [`区分：${project.tag}`]),
    `かかわる目指す姿：${goalsText(goals)}`,
    `事業内容：${project.purpose}`,
    ...outlook,
    ...(progress.length > 0 ? note : []),
  ];
  const table: PagePart = {
    kind: 'table',
    table: {
      caption: progress.some(({ citation }) => citation !== undefined) ? '進捗' : '令和6年度の進捗',
      columns: ['指標', '実績', '目標', '実績÷目標', '時点'],
      rows: progress.map((each) => [
        each.label,
        progressActual(each),
        progressTarget(each),
        each.rate === undefined ? '—（数値がそろわないため）' : `${each.rate}%（本ボットの計算）`,
        progressDate(each),
      ]),
    },
  };
  return [
    { kind: 'list', title: `重点事業${project.no} ${project.name}`, items: about },
    { kind: 'list', title: '取組内容（要約）', items: project.activities },
    ...(progress.length > 0 ? [table] : []),
  ];
}

/** Names in full make a wall of text where a project serves many goals. */
function goalsText(goals: FoundProject['goals']): string {
  return goals.length > 2
    ? goalNames(goals.map(({ no }) => no))
    : goals.map(goalWithName).join('、');
}

function rateNotes({ progress }: FoundProject): string[] {
  return progress.some(({ rate }) => rate !== undefined)
    ? [
        '「実績÷目標」は本ボットの計算で、区の公表値ではありません。時点も年度末ではないものがあります。',
      ]
    : [];
}

const wholeList: PageButton = { label: '重点事業の一覧', query: { intent: 'project-list' } };

function buttonsOf(found: readonly FoundProject[]): PageButton[] {
  const projects = found.map(({ project }) => project.no);
  if (projects.length === 0) return [wholeList];
  const goals = [...new Set(found.flatMap(({ project }) => project.goals))];
  return [
    { label: '出典', query: { intent: 'source-lookup', projects } },
    { label: `${goalNames(goals)}の重点事業`, query: { intent: 'project-list', goals } },
    wholeList,
  ];
}
