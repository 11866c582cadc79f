/** 検証のカード: the parent message of a review's thread, with what everybody may know. */

import type { CommentStep } from '../domain/comment.ts';
import type { Plan } from '../domain/plan.ts';
import type { Review } from '../domain/review.ts';
import type { Counts } from '../review/progress.ts';
import { isOpen } from '../review/review-of.ts';
import { dateText } from '../domain/date-text.ts';
import type { Page } from './page.ts';

export type ReviewCard = {
  review: Review;
  plan: Plan;
  /** As everybody may see it. */
  counts: Counts;
  /** The name of the meeting that the review prepares. */
  meeting: string | undefined;
  /** What was taken in after the bot had been away; nothing when it saw everything come. */
  takenIn: number;
};

/** Returns the card: goal, deadline, steps with counts, and that remarks are official records. */
export function reviewCardPage({ review, plan, counts, meeting, takenIn }: ReviewCard): Page {
  const goal = plan.goals.find(({ no }) => no === review.goal);
  const about = `目指す姿${review.goal}「${goal?.name ?? ''}」`;
  const state = isOpen(review) ? '検証' : '検証（終了）';
  const purpose = meeting === undefined ? '' : `${meeting}に向けたものです。`;
  return {
    lead: `${about}の${state}です。${purpose}意見の締切は${dateText(review.deadline)}です。`,
    reading: '',
    parts: [
      { kind: 'list', title: '検証手順と意見の数', items: stepLines(plan, counts) },
      { kind: 'paragraph', text: totalText(counts) },
    ],
    notes: [
      ...(takenIn === 0 ? [] : [`停止中の${takenIn}件を取り込みました。`]),
      'このスレッドに書いた意見は、書き直しや取り消しも含めて、正式な記録として残ります。記録した意見には📝が付きます。',
    ],
    sources: [],
    buttons: [],
  };
}

function stepLines({ procedure }: Plan, { perStep }: Counts): string[] {
  const count = (step: CommentStep): string => `${perStep.get(step) ?? 0}件`;
  return [
    ...[...perStep.keys()].flatMap((step) =>
      procedure.steps
        .filter(({ no }) => no === step)
        .map(({ no, name }) => `手順${no} ${name}：${count(step)}`),
    ),
    `手順によらない意見：${count('none')}`,
  ];
}

function totalText({ all, unanswered, late }: Counts): string {
  if (all === 0) return 'まだ意見はありません。';
  const after = late === 0 ? '' : `（うち締切後${late}件）`;
  const waiting =
    unanswered === 0
      ? '区の考え方はすべて答えました。'
      : `区の考え方を待っている意見は${unanswered}件です。`;
  return `意見は${all}件です${after}。${waiting}`;
}
