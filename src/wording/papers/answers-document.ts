/** 意見と区の考え方: the table that the ward hands out after a review, for staff to shorten and edit. */

import type { CalendarDate } from '../../domain/fiscal-year.ts';
import type { GoalNumber } from '../../domain/goal.ts';
import type { Plan } from '../../domain/plan.ts';
import type { State } from '../../domain/state.ts';
import { ResponseCategory } from '../../domain/ward-response.ts';
import {
  answeredComments,
  type AnsweredComments,
  type GoalComments,
  type PaperReader,
} from '../../reports/papers/answered-comments.ts';
import type { PaperRequest } from '../../reports/papers/paper.ts';
import type { DocumentPart, PaperDocument } from '../../reports/papers/paper-document.ts';
import type { SeenComment } from '../../review/seen-by.ts';
import { categoryNames, commentName, stepName } from '../comment-names.ts';
import { dateText } from '../../domain/date-text.ts';
import { copyNames, paperNames } from './paper-names.ts';
import { aboutText, addedWords, goalHeading, proposalOf, wordsOf } from './document-words.ts';

export type Asked = { goal: GoalNumber | undefined; reader: PaperReader; on: CalendarDate };

const columns = [
  { title: '番号', share: 12 },
  { title: '手順', share: 16 },
  { title: '意見の概要', share: 32 },
  { title: '区の考え方', share: 30 },
  { title: '対応区分', share: 10 },
] as const;

const deskMark = '事務局控え（事務局のみの意見を含むため、ほかの人に渡さないこと）';

/** @returns nothing where there has been no review yet. */
export function answersDocument(
  state: State,
  { goal, reader, on }: Asked,
): PaperDocument | undefined {
  const goals = answeredComments(state, goal, reader);
  if (goals.length === 0) return undefined;
  return {
    title: '検証部会の意見と区の考え方',
    head: [`${dateText(on)}現在`],
    mark: reader === 'secretariat' ? deskMark : '',
    parts: [
      ...goals.flatMap((one) => goalParts(one, state.plan)),
      ...notesOf(reader).map((text): DocumentPart => ({ is: 'note', text: `※ ${text}` })),
    ],
  };
}

function goalParts({ goal, groups }: GoalComments, plan: Plan): DocumentPart[] {
  const heading: DocumentPart = { is: 'heading', text: goalHeading(goal, plan) };
  if (groups.length === 0) return [heading, { is: 'line', text: 'この資料に載せる意見はない。' }];
  return [
    heading,
    ...countLines(groups).map((text): DocumentPart => ({ is: 'line', text })),
    { is: 'table', columns, rows: groups.map((group) => rowOf(group, plan)) },
  ];
}

/** Withdrawn comments are counted nowhere else either. */
function countLines(groups: readonly AnsweredComments[]): string[] {
  const standing = groups.map((one) => ({
    ...one,
    count: one.comments.filter(({ isWithheld }) => !isWithheld).length,
  }));
  const sum = (some: typeof standing): number => some.reduce((all, { count }) => all + count, 0);
  const answered = standing.filter(({ answer }) => answer !== undefined);
  const perCategory = ResponseCategory.options
    .map((category) => ({
      category,
      count: sum(answered.filter(({ answer }) => answer?.category === category)),
    }))
    .filter(({ count }) => count > 0)
    .map(({ category, count }) => `${categoryNames[category]} ${count}件`);
  return [
    `意見の件数　${sum(standing)}件（うち区の考え方を示したもの ${sum(answered)}件）`,
    ...(perCategory.length === 0 ? [] : [`対応区分別　${perCategory.join('、')}`]),
  ];
}

function rowOf({ comments, answer, progress }: AnsweredComments, plan: Plan): string[] {
  return [
    comments.map(nameOf).join('\n'),
    distinct(comments.map(({ classification }) => stepName(classification.step, plan))),
    comments.map((one) => opinionOf(one, comments.length > 1, plan)).join('\n\n'),
    answerOf({ comments, answer, progress }),
    answer === undefined ? '' : categoryNames[answer.category],
  ];
}

function nameOf({ label, isLate }: SeenComment): string {
  return `${commentName(label)}${isLate ? '（締切後）' : ''}`;
}

/** Where several share an answer, each says which it is. */
function opinionOf(comment: SeenComment, isNamed: boolean, plan: Plan): string {
  const about = aboutText(comment, plan);
  const proposal = proposalOf(comment);
  return [
    ...(isNamed ? [`〔${commentName(comment.label)}〕`] : []),
    ...(about === '' ? [] : [`（${about}について）`]),
    wordsOf(comment),
    ...(proposal === '' ? [] : [`提案：${proposal}`]),
    ...addedWords(comment).map((words) => `追記：${words}`),
  ].join('\n');
}

function answerOf({ comments, answer, progress }: AnsweredComments): string {
  if (answer === undefined) {
    return comments.every(({ isWithheld }) => isWithheld)
      ? '—（意見が取り消されたため）'
      : '未回答';
  }
  return [
    answer.text,
    `（${answer.division}　${dateText(answer.on)}）`,
    ...(progress === undefined
      ? []
      : [`対応状況（${dateText(progress.asOf)}時点）：${progress.text}`]),
  ].join('\n');
}

function distinct(names: readonly string[]): string {
  return [...new Set(names)].join('\n');
}

function notesOf(reader: PaperReader): string[] {
  return [
    '意見は、書かれた（話された）とおりに載せている。要約するときは、事務局が発言の趣旨を確かめて書き改める。',
    '同じ区の考え方を示した意見は、一つの欄にまとめている。',
    reader === 'secretariat'
      ? '「事務局のみの意見」を含む。配布・公表するときは、配布用を改めて書き出して使う。'
      : '公開の意見と匿名で公開の意見を載せている。委員の氏名は載せていない。',
  ];
}

/** @example '意見と区の考え方（目指す姿5、配布用）：公開の意見と匿名で公開の意見を載せています。…' */
export function answersHold({ kind, goal, copy }: PaperRequest): string {
  const place = goal === undefined ? 'すべての目指す姿' : `目指す姿${goal}`;
  const names = '委員の氏名は載せていません。';
  if (kind === 'minutes') {
    return `${paperNames[kind]}（${place}）：意見をそのまま引用した下書きです。日時、場所、出席者などの空欄と要約は、事務局で書き入れてください。${names}`;
  }
  const holds =
    copy === 'for-secretariat'
      ? '事務局だけに宛てた意見を含みます。事務局のほかには渡さないでください。'
      : '公開の意見と匿名で公開の意見を載せています。';
  return `${paperNames[kind]}（${place}、${copyNames[copy]}）：${holds}${names}`;
}
