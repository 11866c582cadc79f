/** 意見の一覧の言葉: unanswered first, oldest first, each with where it was said. */

import type { CommentListFacts, ListedComment } from '../../answers/kinds/comment-list.ts';
import type { Query } from '../../answers/query.ts';
import type { Plan } from '../../domain/plan.ts';
import { authorText } from '../author-text.ts';
import { categoryNames, commentName, stepName, subjectName } from '../comment-names.ts';
import { rewordedNote } from '../as-of-page.ts';
import { cut } from '../excerpt.ts';
import type { Page, PageButton, PagePart } from '../page.ts';
import { queryLabel } from '../query-label.ts';

/** How much of a comment stands in a cell. */
const longest = 120;

export function commentListPage(facts: CommentListFacts): Page {
  const { query, plan } = facts;
  return {
    lead: leadOf(facts),
    reading: queryLabel(query, plan),
    parts: partsOf(facts),
    notes: notesOf(facts),
    sources: [],
    buttons: [
      { label: '検証の進み具合', query: { intent: 'review-progress' } },
      otherButton(query),
    ],
  };
}

function leadOf(facts: CommentListFacts): string {
  const { query, listed, withdrawn, unanswered, plan } = facts;
  if (query.response === 'unanswered') return waitingLead(facts);
  const label = queryLabel({ ...query, fiscalYear: undefined }, plan);
  if (query.status?.includes('withdrawn')) {
    return listed.length === 0 ? `${label}はありません。` : `${label}は${listed.length}件です。`;
  }
  const more = withdrawn === 0 ? '' : `ほかに、取り消された意見が${withdrawn}件あります。`;
  const count = listed.length - withdrawn;
  if (count === 0) return `${shown(facts)}${label}はありません。${more}`;
  const waiting =
    unanswered === 0 ? 'すべて答えました' : `うち区の考え方を待っているもの${unanswered}件`;
  const isAnswered = query.response === 'answered' || query.categories !== undefined;
  return `${label}は${count}件です${isAnswered ? '' : `（${waiting}）`}。${more}`;
}

const everything = '委員の意見';

/** 「区の考え方を待っている意見は2件です」, with whose and of what before it. */
function waitingLead(facts: CommentListFacts): string {
  const { query, unanswered, plan } = facts;
  const all = queryLabel({ ...query, response: undefined, fiscalYear: undefined }, plan);
  const what =
    all === everything
      ? '区の考え方を待っている意見は'
      : `${shown(facts)}${all}で、区の考え方を待っているものは`;
  return unanswered === 0 ? `${what}ありません。` : `${what}${unanswered}件です（古い順）。`;
}

/** Said alike whether there is more or not. */
function shown({ query, seesAll, listed }: CommentListFacts): string {
  return query.members !== undefined && !seesAll && listed.length === 0 ? 'お示しできる' : '';
}

function notesOf({ query, listed, seesAll }: CommentListFacts): string[] {
  return [
    ...(query.members !== undefined && !seesAll
      ? ['委員の名前でお示しできるのは、名前とともに公開された意見だけです。']
      : []),
    ...(listed.some(({ comment }) => comment.isWithheld)
      ? ['取り消された意見の文は、事務局だけが見られます。']
      : []),
    ...(listed.some(({ comment }) => comment.isReworded) ? [rewordedNote] : []),
  ];
}

function otherButton(query: Query): PageButton {
  const { response, ...rest } = query;
  if (response === 'unanswered') return { label: 'すべての意見', query: rest };
  const wide = { ...rest, categories: undefined, status: undefined };
  return { label: '未回答の意見', query: { ...wide, response: 'unanswered' } };
}

function partsOf({ listed, plan }: CommentListFacts): PagePart[] {
  if (listed.length === 0) return [];
  const table = {
    caption: '委員の意見',
    columns: ['番号', '目指す姿', '意見', '分類', '委員', '区の考え方'],
    rows: listed.map((one) => rowOf(one, plan)),
  };
  return [{ kind: 'table', table }];
}

function rowOf({ comment, author }: ListedComment, plan: Plan): string[] {
  const { label, goal, classification, isLate, response, isWithheld } = comment;
  const step = stepName(classification.step, plan);
  const about = classification.about.map((one) => subjectName(one, plan)).join('、');
  const answer = response?.versions.at(-1);
  return [
    `${commentName(label)}${isLate ? '（締切後）' : ''}`,
    String(goal),
    wordsOf(comment),
    `${step}、${about}`,
    authorText(author, comment),
    answer === undefined
      ? isWithheld
        ? '—（取り消されたため）'
        : '未回答'
      : `${categoryNames[answer.category]}（${answer.division}）`,
  ];
}

function wordsOf({ versions, isWithheld }: ListedComment['comment']): string {
  const last = versions.at(-1);
  if (last === undefined) return isWithheld ? '—（取り消されました）' : '（本文なし）';
  const text = last.text === '' ? '（本文なし）' : cut(last.text, longest);
  const proposal = last.proposal === null ? '' : `（提案：${cut(last.proposal, longest)}）`;
  return `${isWithheld ? '（取り消し）' : ''}${text}${proposal}`;
}
