/** 検証の進み具合の言葉: counts by step for each goal, to all; who is missing, to the secretariat. */

import type { ProgressOfReview, ReviewProgressFacts } from '../../answers/kinds/review-progress.ts';
import { goalNames } from '../indicator-names.ts';
import type { Page, PageButton, PagePart } from '../page.ts';
import { queryLabel } from '../query-label.ts';
import { dateText } from '../../domain/date-text.ts';

export function reviewProgressPage(facts: ReviewProgressFacts): Page {
  const { query, plan } = facts;
  return {
    lead: query.view === 'missing' ? missingLead(facts) : leadOf(facts),
    reading: queryLabel(query, plan),
    parts: partsOf(facts),
    notes: [],
    sources: [],
    buttons: buttonsOf(facts),
  };
}

function leadOf({ query, reviews }: ReviewProgressFacts): string {
  const { goals = [] } = query;
  const of = goals.length === 0 ? '' : `${goalNames(goals)}の`;
  if (reviews.length === 0) return `${of}検証は、まだ始まっていません。`;
  const over = reviews.filter(({ stage }) => stage === 'over').length;
  const open = reviews.filter(({ stage }) => stage !== 'closed').length;
  if (open === 0) return `${of}検証は${reviews.length}件で、すべて終わっています。`;
  const late = over === 0 ? '' : `このうち${over}件は、意見の締切を過ぎています。`;
  return `${of}検証は${reviews.length}件で、うち${open}件が続いています。${late}`;
}

function missingLead(facts: ReviewProgressFacts): string {
  const { reviews, registered, missing } = facts;
  if (missing === 'not-for-viewer') {
    return '意見がまだの委員は、事務局の方だけに、ほかの人に見えないところでお示しします。事務局の方は、/shihyo か、みちすじへのダイレクトメッセージでお尋ねください。';
  }
  if (missing === 'not-told') return notTold;
  const open = reviews.filter(({ stage }) => stage !== 'closed');
  if (open.length === 0) return leadOf(facts);
  if (registered === 0) return nobodyRegistered;
  const waiting = open.filter((one) => (one.missing ?? []).length > 0);
  const [only, ...others] = waiting;
  if (only === undefined) {
    return '続いている検証では、委員の全員が意見か「意見なし」を出しました。';
  }
  return others.length === 0
    ? `目指す姿${only.review.goal}の検証で、意見も「意見なし」もまだの委員は${only.missing?.length ?? 0}人です。`
    : `意見も「意見なし」もまだの委員がいる検証は、${waiting.length}件です。`;
}

const notTold =
  '名簿のグループにだれがいるかをSlackから受け取れていないため、意見がまだの委員をお示しできません。しばらくしてから、Slackでもう一度お尋ねください。';
const nobodyRegistered =
  '委員がまだ登録されていないため、意見がまだの委員はお示しできません。事務局がショートカット「名簿を直す」で登録できます。';

function partsOf(facts: ReviewProgressFacts): PagePart[] {
  const { reviews, steps, missing, registered } = facts;
  if (reviews.length === 0) return [];
  const table = {
    caption: '検証の進み具合',
    columns: [
      ...['目指す姿', '締切', '意見'],
      ...steps.map((step) => (step === 'none' ? '手順なし' : `手順${step}`)),
      '未回答',
    ],
    rows: reviews.map((one) => rowOf(one, facts)),
  };
  const isTold = missing === 'told' && registered > 0;
  const named = reviews.flatMap((one) => (isTold ? missingText(one) : []));
  return [{ kind: 'table', table }, ...[...named, ...whyNot(facts)].map(paragraph)];
}

function paragraph(text: string): PagePart {
  return { kind: 'paragraph', text };
}

/** Why the secretariat is not told who is missing; the lead says it where that was the question. */
function whyNot({ query, missing, registered }: ReviewProgressFacts): string[] {
  if (query.view === 'missing') return [];
  if (missing === 'not-told') return [notTold];
  return missing === 'told' && registered === 0 ? [nobodyRegistered] : [];
}

function rowOf(
  { review, stage, counts }: ProgressOfReview,
  { steps }: ReviewProgressFacts,
): string[] {
  return [
    `${review.goal}${stage === 'closed' ? '（終了）' : ''}`,
    `${dateText(review.deadline)}${stage === 'over' ? '（締切を過ぎています）' : ''}`,
    `${counts.all}件${counts.late === 0 ? '' : `（うち締切後${counts.late}件）`}`,
    ...steps.map((step) => String(counts.perStep.get(step) ?? 0)),
    `${counts.unanswered}件`,
  ];
}

/** Of a closed review nobody has to say anything any more. */
function missingText({ review, missing }: ProgressOfReview): string[] {
  if (missing === undefined) return [];
  return [
    missing.length === 0
      ? `目指す姿${review.goal}：委員の全員が意見か「意見なし」を出しました。`
      : `目指す姿${review.goal}で意見がまだの委員：${missing.join('、')}（事務局だけに表示しています）`,
  ];
}

function buttonsOf({ query, missing }: ReviewProgressFacts): PageButton[] {
  const { goals } = query;
  const about = goals === undefined ? {} : { goals };
  return [
    { label: '未回答の意見', query: { intent: 'comment-list', ...about, response: 'unanswered' } },
    ...(missing === 'told' && query.view !== 'missing'
      ? [
          {
            label: '意見がまだの委員',
            query: { intent: 'review-progress', ...about, view: 'missing' },
          } as const,
        ]
      : []),
  ];
}
