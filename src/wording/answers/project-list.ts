/** 重点事業の一覧の言葉: the introduced projects, and how many more there are. */

import type { CitedDocument } from '../../answers/cited-documents.ts';
import type { ProjectListFacts } from '../../answers/kinds/project-list.ts';
import type { PriorityProject } from '../../domain/priority-project.ts';
import { projectCondition } from '../condition-label.ts';
import { goalNames } from '../indicator-names.ts';
import type { Page, PageButton, PagePart } from '../page.ts';
import { progressLine, progressNotes } from '../project-progress.ts';
import { sourceLines } from '../sources.ts';

/** Says which projects there are, of all or of the goals asked for. */
export function projectListPage(facts: ProjectListFacts): Page {
  const { projects, sources } = facts;
  return {
    lead: leadOf(facts),
    reading: readingOf(facts),
    parts: [...tableOf(projects), ...namedParts(facts)],
    notes: [facts.named.note, ...progressNotes(projects.flatMap(({ progress }) => progress))],
    sources: sourceLines(sources.map(shortened)),
    buttons: buttonsOf(facts),
  };
}

function leadOf(facts: ProjectListFacts): string {
  const { projects, introduced, named, query } = facts;
  if (query.filter) return conditionLead(facts, projectCondition(query));
  const all = `重点事業は全部で${named.total}施策あり、資料に取組みと進捗が紹介されているのは${introduced}事業です。`;
  const scope = scopeOf(facts);
  if (scope === undefined) return all;
  return projects.length === 0
    ? `${scope}重点事業は、資料に紹介のある${introduced}事業の中にはありません（重点事業は全部で${named.total}施策）。`
    : `${scope}重点事業は、資料に紹介のある${introduced}事業のうち${projects.length}事業です（重点事業は全部で${named.total}施策）。`;
}

/** What cannot be held against a target is told beside, because it may meet the condition too. */
function conditionLead(facts: ProjectListFacts, condition: string): string {
  const { projects, comparable, introduced, query } = facts;
  const scope = scopeOf(facts) ?? '';
  const isMissing = query.filter?.op === 'missing';
  const among = isMissing
    ? `資料に紹介のある${introduced}事業`
    : `実績と目標の両方が資料の文字で分かる${comparable}事業`;
  if (projects.length === 0) return `${scope}${condition}重点事業は、${among}の中にはありません。`;
  return `${scope}${condition}重点事業は、${among}のうち${projects.length}事業です。`;
}

function readingOf(facts: ProjectListFacts): string {
  const condition = facts.query.filter ? projectCondition(facts.query) : '';
  if (condition === '') return `${scopeOf(facts) ?? '全体の'}重点事業の一覧`;
  return `${scopeOf(facts) ?? ''}${condition}重点事業（実績÷目標は本ボットの計算）`;
}

/** Words that stand before 重点事業; none where all of them were asked for. */
function scopeOf({ goals, query }: ProjectListFacts): string | undefined {
  const ofGoals = goals.length > 0 ? `${goalNames(goals.map(({ no }) => no))}にかかわる` : '';
  const tagged = query.tag === undefined ? '' : `【${query.tag}】の`;
  return `${ofGoals}${tagged}` || undefined;
}

function tableOf(projects: readonly PriorityProject[]): PagePart[] {
  if (projects.length === 0) return [];
  return [
    {
      kind: 'table',
      table: {
        caption: '資料に紹介のある重点事業',
        columns: ['番号', '事業名', '目指す姿', '令和6年度の進捗', '時点'],
        rows: projects.map((project) => [
          `${project.no}`,
          project.name,
          project.goals.join('・'),
          project.progress.map(progressLine).join('／') || '—（指標値にかかる進捗なし）',
          [...new Set(project.progress.map(({ asOf }) => asOf))].join('／') ||
            '—（数値がないため）',
        ]),
      },
    },
  ];
}

/** The names of the excerpt pages, only where all projects were asked for. */
function namedParts(facts: ProjectListFacts): PagePart[] {
  if (scopeOf(facts) !== undefined || facts.query.filter) return [];
  const { named } = facts;
  const items = named.names.map(({ name, components }) =>
    components.length > 0 ? `${name}（${components.join('、')}）` : name,
  );
  return [
    {
      kind: 'list',
      title: `抜粋のページに名前がある重点事業（${items.length}件）`,
      items: [items.join('、')],
    },
  ];
}

const mostPlaces = 6;

/** The pages of the projects follow one another, so the first and the last tell them all. */
function shortened(source: CitedDocument): CitedDocument {
  const [first, second] = source.places;
  const last = source.places.at(-1);
  if (source.places.length <= mostPlaces || !first || !second || !last) return source;
  return { ...source, places: [first, `${second}から${last}まで`] };
}

const mostButtons = 5;

function buttonsOf({ projects, query }: ProjectListFacts): PageButton[] {
  if (projects.length === 0 && query.filter) {
    return [{ label: '重点事業の一覧', query: { intent: 'project-list' } }];
  }
  if (projects.length > mostButtons || projects.length === 0) {
    return [{ label: '「重点事業」の意味', query: { intent: 'term-help', terms: ['重点事業'] } }];
  }
  return projects.map(({ no, name }) => ({
    label: `${no} ${name}`,
    query: { intent: 'project-lookup', projects: [no] },
  }));
}
