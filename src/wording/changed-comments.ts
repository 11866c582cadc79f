/** 変わった意見の言葉: comments and the ward's answers, under the names that the lists give them. */

import type {
  AnsweredComment,
  SortedComment,
  ToldComment,
} from '../answers/kinds/changed-comments.ts';
import type { ChangesFacts } from '../answers/kinds/changes.ts';
import type { Plan } from '../domain/plan.ts';
import type { ChangesSection } from '../reports/changes-page.ts';
import { momentOf } from '../review/moment.ts';
import { authorText } from './author-text.ts';
import {
  categoryNames,
  commentName,
  stepName,
  subjectName,
  visibilityShort,
} from './comment-names.ts';
import { dateText } from '../domain/date-text.ts';
import { cut } from './excerpt.ts';
import { momentText } from './moment-text.ts';

const longest = 120;

type Facts = Pick<ChangesFacts, 'comments' | 'plan'>;

export function commentsSection({ comments, plan }: Facts): ChangesSection {
  const { added, rewritten, withdrawn, restored } = comments;
  return {
    title: '委員の意見',
    columns: ['番号', '目指す姿', '変化', '意見', '分類', '委員', '日時'],
    rows: [
      ...added.map((one) => commentRow(one, '新しい意見', plan)),
      ...rewritten.map((one) => commentRow(one, '書き直し', plan)),
      ...withdrawn.map((one) => commentRow(one, '取り消し', plan)),
      ...restored.map((one) => commentRow(one, '取り消しの取消し', plan)),
    ],
    empty: '意見に変化はありません。',
  };
}

/** What was withdrawn is not repeated, not even to those who may read it. */
function commentRow({ comment, author }: ToldComment, change: string, plan: Plan): string[] {
  const { label, goal, versions, isWithheld, classification } = comment;
  const text = versions.at(-1)?.text ?? '';
  const words = text === '' ? '（本文なし）' : cut(text, longest);
  return [
    commentName(label),
    String(goal),
    change,
    isWithheld ? '—' : words,
    stepName(classification.step, plan),
    authorText(author, comment),
    whenText({ comment, author }),
  ];
}

/** The hour could tell who sat there: of the anonymous it is for those alone who know them. */
function whenText({ comment: { versions, isWithheld }, author }: ToldComment): string {
  const key = versions.at(-1)?.key;
  const isHidden = author.kind === 'anonymous' || isWithheld || key === undefined;
  return isHidden ? '—' : momentText(momentOf(key));
}

export function sortingSection({ comments, plan }: Facts): ChangesSection {
  return {
    title: '意見の分類など',
    columns: ['番号', '何', '前', '後', '直した人'],
    rows: comments.sorted.flatMap((one) => sortedRows(one, plan)),
    empty: '意見の分類に変化はありません。',
  };
}

function sortedRows({ before, after, by }: SortedComment, plan: Plan): string[][] {
  const rows = sortedParts
    .map(([part, textOf]) => [part, textOf(before, plan), textOf(after, plan)])
    .filter(([, was, is]) => was !== is);
  return rows.map(([part = '', was = '', is = '']) => [
    commentName(after.comment.label),
    ...[part, was, is],
    part === '分類' ? (by ?? '—') : '—',
  ]);
}

const sortedParts: readonly [string, (one: ToldComment, plan: Plan) => string][] = [
  ['番号', ({ comment }) => commentName(comment.label)],
  ['目指す姿', ({ comment }) => String(comment.goal)],
  ['分類', ({ comment: { classification } }, plan) => classified(classification, plan)],
  ['公開の範囲', ({ comment }) => visibilityShort[comment.visibility]],
  ['委員', ({ author, comment }) => authorText(author, comment)],
  ['締切', ({ comment }) => (comment.isLate ? '締切後' : '締切前')],
];

function classified({ step, about }: ToldComment['comment']['classification'], plan: Plan): string {
  return [stepName(step, plan), ...about.map((one) => subjectName(one, plan))].join('、');
}

export function answersSection({ comments }: Facts): ChangesSection {
  return {
    title: '区の考え方',
    columns: ['番号', '目指す姿', '変化', '前', '後', '担当課'],
    rows: comments.answered.map((one) => [
      commentName(one.comment.label),
      String(one.comment.goal),
      changeText(one),
      categoryOf(one.before),
      categoryOf(one.comment.response),
      (one.comment.response ?? one.before)?.versions.at(-1)?.division ?? '',
    ]),
    empty: '区の考え方に変化はありません。',
  };
}

function changeText({ before, comment: { response } }: AnsweredComment): string {
  if (response === null) return '取り消し';
  if (before === null) return '新しい回答';
  return response.versions.length > before.versions.length
    ? '回答の改め'
    : response.progress.length > before.progress.length
      ? '対応状況の追加'
      : '記載の訂正';
}

/** @example '反映（令和8年12月5日）' */
function categoryOf(response: AnsweredComment['before']): string {
  const last = response?.versions.at(-1);
  return last === undefined ? '未回答' : `${categoryNames[last.category]}（${dateText(last.on)}）`;
}
