/** 意見の絞り込みの言い方: whose comments, of which kind, before the word 意見. */

import type { CommentStatus, Query } from '../../answers/query.ts';
import { categoryNames, memberName } from '../comment-names.ts';
import { levelName } from '../indicator-names.ts';

const responseNames = { unanswered: '未回答の', answered: '回答済みの' } as const;

const statusNames: Readonly<Record<CommentStatus, string>> = {
  late: '締切後の',
  'with-proposal': '提案のある',
  withdrawn: '取り消された',
  'without-step': '手順によらない',
};

/**
 * Returns what was asked for in words; `subject` is what the comments are about, if anything.
 *
 * @example
 * commentListLabel({ intent: 'comment-list', steps: [2], response: 'unanswered' }, '目指す姿5');
 * // '目指す姿5の手順2についての委員の未回答の意見'
 */
export function commentListLabel(query: Query, subject: string | undefined): string {
  const response = query.response === undefined ? '' : responseNames[query.response];
  return `${conditions(query, subject)}${response}意見`;
}

function conditions(query: Query, subject: string | undefined): string {
  return [...thingsAsked(query, subject), ...commentsAsked(query)].join('');
}

function thingsAsked(query: Query, subject: string | undefined): string[] {
  const { level, steps } = query;
  const isOfThing = query.indicators ?? query.measures ?? query.projects;
  return [
    ...(subject === undefined
      ? []
      : [`${subject}${isOfThing === undefined ? 'の' : 'についての'}`]),
    ...(level === undefined ? [] : [`${levelName(level)}についての`]),
    ...(steps === undefined ? [] : [`手順${steps.join('・')}についての`]),
  ];
}

function commentsAsked({ members = [], status = [], categories = [] }: Query): string[] {
  const names = categories.map((one) => `「${categoryNames[one]}」`).join('か');
  return [
    members.length === 0 ? '委員の' : `${members.map(({ name }) => memberName(name)).join('と')}の`,
    ...status.map((one) => statusNames[one]),
    ...(names === '' ? [] : [`${names}とされた`]),
  ];
}
