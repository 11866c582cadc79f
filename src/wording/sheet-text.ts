/** 表の言葉: what is wrong with a pasted sheet, and what is in it before it is saved. */

import { usersWith, type Roster } from '../domain/roster.ts';
import type { CommentAuthor, Visibility } from '../domain/comment.ts';
import type { Remark, SheetProblem } from '../review/sheet.ts';
import type { SheetColumn } from '../review/sheet-columns.ts';
import { cut } from './excerpt.ts';

const columnNames: Readonly<Record<SheetColumn, string>> = {
  speaker: '発言者',
  step: '手順',
  text: '意見',
  proposal: '提案',
  visibility: '公開の範囲',
};

/** How many problems are told at once, and how many remarks are shown. */
const most = { problems: 8, remarks: 20, letters: 40 };

/** Returns what to correct, row by row; nothing was saved. */
export function sheetProblemsText(problems: readonly SheetProblem[]): string {
  const told = problems.slice(0, most.problems).map(problemText);
  const left = problems.length - told.length;
  const more = left === 0 ? '' : `ほかに${left}か所あります。`;
  return `まだ何も登録していません。${told.join('')}${more}`;
}

function problemText(problem: SheetProblem): string {
  switch (problem.problem) {
    case 'nothing-pasted':
      return '意見の行がありません。表を貼り付けてください。';
    case 'no-column':
      return `見出しの行に「${columnNames[problem.column]}」の列がありません。`;
    case 'column-twice':
      return `見出しの行に「${columnNames[problem.column]}」の列が2つ以上あります。`;
    case 'no-speaker':
      return `${problem.no}行目：発言者がありません。`;
    case 'no-text':
      return `${problem.no}行目：意見がありません。`;
    case 'too-many-cells':
      return `${problem.no}行目：列が多すぎます。`;
    case 'unknown-step':
      return `${problem.no}行目：手順「${short(problem.written)}」は、1から5の数字か空欄にしてください。`;
    case 'unknown-visibility':
      return `${problem.no}行目：公開の範囲「${short(problem.written)}」は、「公開」「匿名」「事務局のみ」のどれかか空欄にしてください。`;
    case 'several-speakers':
      return `${problem.no}行目：「${short(problem.written)}」にあたる委員が${problem.names.length}人います（${problem.names.join('、')}）。氏名で書いてください。`;
  }
}

const visibilityWords: Readonly<Record<Visibility, string>> = {
  public: '公開',
  anonymous: '匿名',
  'secretariat-only': '事務局のみ',
};

/** Returns how many there are and of what kind, each with who and its first words. */
export function sheetPreviewText(
  { remarks, unused }: { remarks: readonly Remark[]; unused: readonly string[] },
  roster: Roster,
): string {
  const kinds = (['public', 'anonymous', 'secretariat-only'] as const)
    .map((kind) => ({ kind, count: remarks.filter((one) => one.visibility === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${visibilityWords[kind]}${count}件`);
  const left = remarks.length - most.remarks;
  return [
    `${remarks.length}件あります（${kinds.join('、')}）。まだ登録していません。`,
    ...remarks.slice(0, most.remarks).map((one) => remarkLine(one, roster)),
    ...(left > 0 ? [`ほか${left}件`] : []),
    ...unlistedLine(remarks),
    ...(unused.length === 0 ? [] : [`使わない列：${unused.map(short).join('、')}`]),
  ].join('\n');
}

function remarkLine({ no, author, step, text, visibility }: Remark, roster: Roster): string {
  const steps = { none: '手順によらない', suggested: '手順は言葉から提案' };
  const stepText = typeof step === 'number' ? `手順${step}` : steps[step ?? 'suggested'];
  const what = `${stepText}、${visibilityWords[visibility]}`;
  return `${no}行目　${nameOf(author, roster)}（${what}）：${short(text)}`;
}

/** A slip of the pen makes a stranger of a member; that has to be seen before it is saved. */
function unlistedLine(remarks: readonly Remark[]): string[] {
  const names = remarks.flatMap(({ author }) => ('name' in author ? [author.name] : []));
  if (names.length === 0) return [];
  return [
    `名簿にない方：${[...new Set(names)].map(short).join('、')}。書き誤りでないか、確かめてください。`,
  ];
}

function nameOf(author: CommentAuthor, roster: Roster): string {
  if ('name' in author) return `${short(author.name)}委員`;
  const isMember = usersWith('committee-member', roster).includes(author.user);
  const known = roster.people.find(({ user }) => user === author.user);
  return `${known?.name ?? ''}${isMember ? '委員' : ''}`;
}

function short(text: string): string {
  return cut(text.replaceAll(/\s+/gu, ' '), most.letters);
}
