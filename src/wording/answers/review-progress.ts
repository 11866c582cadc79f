/** 検証の進み具合の言葉: counts by step for each goal, to all; who is missing, to the secretariat. */

import type { ProgressOfReview, ReviewProgressFacts } from '../../answers/kinds/review-progress.ts';
import { isOpen } from '../../review/review-of.ts';
import { queryLabel } from '../query-label.ts';
import type { Page } from '../page.ts';
import { dateText } from '../review-card.ts';

export function reviewProgressPage(facts: ReviewProgressFacts): Page {
  const { query, reviews, steps, plan } = facts;
  const open = reviews.filter(({ review }) => isOpen(review)).length;
  const missing = reviews.filter((one) => isOpen(one.review) && one.missing !== undefined);
  return {
    lead:
      reviews.length === 0
        ? 'この目指す姿の検証は、まだ始まっていません。'
        : `検証は${reviews.length}件で、うち${open}件が続いています。`,
    reading: queryLabel(query, plan),
    parts:
      reviews.length === 0
        ? []
        : [
            {
              kind: 'table',
              table: {
                caption: '検証の進み具合',
                columns: [
                  ...['目指す姿', '締切', '意見'],
                  ...steps.map((step) => (step === 'none' ? '手順なし' : `手順${step}`)),
                  '未回答',
                ],
                rows: reviews.map((one) => rowOf(one, facts)),
              },
            },
            ...missing.map((one) => ({
              kind: 'paragraph' as const,
              text: missingText(one),
            })),
          ],
    notes: [],
    sources: [],
    buttons: [{ label: '未回答の意見', query: { intent: 'comment-list', response: 'unanswered' } }],
  };
}

function rowOf({ review, counts }: ProgressOfReview, { steps }: ReviewProgressFacts): string[] {
  return [
    `${review.goal}${isOpen(review) ? '' : '（終了）'}`,
    dateText(review.deadline),
    `${counts.all}件`,
    ...steps.map((step) => String(counts.perStep.get(step) ?? 0)),
    `${counts.unanswered}件`,
  ];
}

function missingText({ review, missing = [] }: ProgressOfReview): string {
  return missing.length === 0
    ? `目指す姿${review.goal}：全員が意見か「意見なし」を出しました。`
    : `目指す姿${review.goal}でまだの委員：${missing.join('、')}（事務局だけに表示しています）`;
}
