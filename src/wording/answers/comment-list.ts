/** 意見の一覧の言葉: unanswered first, oldest first, each with where it was said. */

import type { CommentListFacts, ListedComment } from '../../answers/kinds/comment-list.ts';
import type { Plan } from '../../domain/plan.ts';
import { categoryNames, commentName, stepName, subjectName } from '../comment-names.ts';
import { queryLabel } from '../query-label.ts';
import type { Page } from '../page.ts';

/** How much of a comment stands in a cell. */
const longest = 120;

export function commentListPage(facts: CommentListFacts): Page {
  const { query, listed, plan } = facts;
  return {
    lead: leadOf(facts),
    reading: queryLabel(query, plan),
    parts:
      listed.length === 0
        ? []
        : [
            {
              kind: 'table',
              table: {
                caption: '委員の意見',
                columns: ['番号', '目指す姿', '意見', '分類', '委員', '区の考え方'],
                rows: listed.map((one) => rowOf(one, plan)),
              },
            },
          ],
    notes: listed.some(({ comment }) => comment.isWithheld)
      ? ['取り消された意見の文は、事務局だけが見られます。']
      : [],
    sources: [],
    buttons: [
      { label: '検証の進み具合', query: { intent: 'review-progress' } },
      ...(query.response === 'unanswered'
        ? [{ label: 'すべての意見', query: { ...query, response: undefined } }]
        : [{ label: '未回答の意見', query: { ...query, response: 'unanswered' as const } }]),
    ],
  };
}

function leadOf({ query, listed, unanswered }: CommentListFacts): string {
  if (query.response === 'unanswered') {
    return unanswered === 0
      ? '区の考え方を待っている意見はありません。'
      : `区の考え方を待っている意見は${unanswered}件です（古い順）。`;
  }
  if (listed.length === 0) return '当てはまる意見はありません。';
  const waiting =
    unanswered === 0 ? 'すべて答えました' : `うち区の考え方を待っているもの${unanswered}件`;
  return `委員の意見は${listed.length}件です（${waiting}）。`;
}

function rowOf({ comment, authorName }: ListedComment, plan: Plan): string[] {
  const { label, goal, classification, isLate, response, isWithheld } = comment;
  const step = stepName(classification.step, plan);
  const about = classification.about.map((one) => subjectName(one, plan)).join('、');
  const answer = response?.versions.at(-1);
  return [
    `${commentName(label)}${isLate ? '（締切後）' : ''}`,
    String(goal),
    wordsOf(comment),
    `${step}、${about}`,
    authorName === undefined ? '匿名の委員' : `${authorName}委員`,
    answer === undefined
      ? isWithheld
        ? '—（取り消されたため）'
        : '未回答'
      : `${categoryNames[answer.category]}（${answer.division}）`,
  ];
}

function wordsOf({ versions, isWithheld }: ListedComment['comment']): string {
  const words = Array.from(versions.at(-1)?.text ?? '');
  if (words.length === 0) return isWithheld ? '—（取り消されました）' : '（本文なし）';
  const cut = words.length > longest ? `${words.slice(0, longest).join('')}…` : words.join('');
  return isWithheld ? `（取り消し）${cut}` : cut;
}
