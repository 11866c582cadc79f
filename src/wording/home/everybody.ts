/** ホーム（みなさん）: what the bot does, questions to press, the goals, and how the reviews go. */

import type { IndicatorCounts } from '../../answers/indicator-counts.ts';
import type { Query } from '../../answers/query.ts';
import type { CalendarDate, FiscalYear } from '../../domain/fiscal-year.ts';
import type { Goal } from '../../domain/goal.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Review } from '../../domain/review.ts';
import type { Counts } from '../../review/progress.ts';
import { countsText } from '../counts-text.ts';
import { fiscalYearName } from '../fiscal-year.ts';
import { goalWithName } from '../goal-with-name.ts';
import { inQuotes } from '../in-quotes.ts';
import { goalNames } from '../indicator-names.ts';
import { queryLabel } from '../query-label.ts';
import { dateText } from '../../domain/date-text.ts';
import { type HomePage, listPart, textPart } from './home-page.ts';

export type GoalOnHome = { goal: Goal; counts: IndicatorCounts };

/** An open review, with what everybody may know of it; `link` leads to its card. */
export type ReviewOnHome = { review: Review; counts: Counts; link: string | undefined };

export type EverybodyFacts = {
  plan: Plan;
  today: CalendarDate;
  /** Three questions that have an answer today. */
  questions: readonly Query[];
  fiscalYear: FiscalYear;
  goals: readonly GoalOnHome[];
  /** The earliest deadline first. */
  reviews: readonly ReviewOnHome[];
};

/** How many reviews stand on Home; there are eleven goals. */
const mostReviews = 12;

export function introduction({ plan, questions }: EverybodyFacts): HomePage {
  const about = inQuotes(plan.vision.name);
  return [
    textPart(
      `みちすじは、${about}の指標や施策についてのご質問に答え、検証の意見を集めるボットです。`,
    ),
    {
      kind: 'buttons',
      buttons: questions.map((query) => ({
        label: queryLabel(query, plan),
        deed: { press: 'ask', query },
      })),
    },
    {
      kind: 'note',
      text: '押すと、このアプリの「メッセージ」タブに、あなただけに見える答えが届きます。ほかのことも、そこに書いてお尋ねください。',
    },
  ];
}

export function goalList({ plan, goals, fiscalYear }: EverybodyFacts): HomePage {
  const lines = goals.map(({ goal, counts }) => ({
    text: `${goalWithName(goal)}：${countsText(counts)}`,
  }));
  const others = plan.goals.filter(({ no }) => !goals.some(({ goal }) => goal.no === no));
  const missing =
    others.length === 0
      ? ''
      : `${goalNames(others.map(({ no }) => no))}の数値は、まだ登録されていません。`;
  return [
    { kind: 'heading', text: `目指す姿の一覧（${fiscalYearName(fiscalYear)}）` },
    listPart(lines, '数値の登録された目指す姿は、まだありません。'),
    { kind: 'note', text: `指数は、基準値を100としたときの値です。${missing}` },
  ];
}

export function reviewList({ plan, reviews, today }: EverybodyFacts): HomePage {
  const shown = reviews.slice(0, mostReviews);
  const rest = reviews.length - shown.length;
  return [
    { kind: 'heading', text: '検証の進み具合' },
    listPart(
      [
        ...shown.map(({ review, counts, link }) => ({
          text: `${reviewName(review, plan)}：${deadlineText(review, today)}${countText(counts)}`,
          link,
        })),
        ...(rest === 0 ? [] : [{ text: `ほか${rest}件` }]),
      ],
      'いま続いている検証はありません。',
    ),
  ];
}

/** @example reviewName(review, plan); // '目指す姿5「ライフスタイル等に応じた…」' */
export function reviewName({ goal: no }: Pick<Review, 'goal'>, { goals }: Plan): string {
  const goal = goals.find((one) => one.no === no);
  return goal === undefined ? `目指す姿${no}` : goalWithName(goal);
}

/** Says until when, and that it is today or over. */
export function deadlineText({ deadline }: Pick<Review, 'deadline'>, today: CalendarDate): string {
  if (deadline < today) return `締切（${dateText(deadline)}）を過ぎています。`;
  if (deadline === today) return `締切は今日（${dateText(deadline)}）です。`;
  return `締切は${dateText(deadline)}です。`;
}

function countText({ all, unanswered }: Counts): string {
  if (all === 0) return '意見はまだありません。';
  const waiting =
    unanswered === 0 ? '区の考え方はすべて答えました' : `うち区の考え方を待つもの${unanswered}件`;
  return `意見は${all}件です（${waiting}）。`;
}
