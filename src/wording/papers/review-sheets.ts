/** 委員意見一覧: every comment of a goal's reviews with the ward's answer and where it was said. */

import { planAsRevised } from '../../collection/revisions-in-force.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { Review } from '../../domain/review.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { commentsOnPaper, type CommentsOnPaper } from '../../reports/papers/comments-on-paper.ts';
import type { PaperMaterial, PaperRequest } from '../../reports/papers/paper.ts';
import type { PaperColumn, PaperSheet } from '../../reports/papers/paper-sheet.ts';
import { categoryNames, commentName } from '../comment-names.ts';
import { dateText } from '../../domain/date-text.ts';
import { meetingName } from '../meeting-name.ts';
import { textColumn } from './columns.ts';
import { copyLine, paperTitle } from './paper-head.ts';
import { commentRow } from './review-row.ts';

/** Returns one sheet for all reviews that were asked for. */
export function reviewSheets(
  request: PaperRequest,
  material: PaperMaterial,
): readonly PaperSheet[] | Refusal {
  const found = commentsOnPaper(request, material);
  if (isRefusal(found)) return found;
  const { state } = material;
  const plan = planAsRevised(state);
  const isForSecretariat = request.copy === 'for-secretariat';
  const { comments } = found;
  const context = { plan, committee: state.committee, isForSecretariat };
  return [
    {
      name: `委員意見一覧${request.goal === undefined ? '' : ` 目指す姿${request.goal}`}`,
      title: paperTitle(request, plan),
      head: [countsLine(found), reviewsLine(found.reviews, material), copyLine(request)],
      columns: columnsFor(isForSecretariat),
      rows: comments.map((one) => commentRow(one, context)),
      rowNames: comments.map(({ comment }) => commentName(comment.label)),
      notes: notesOn(found, isForSecretariat),
    },
  ];
}

function columnsFor(isForSecretariat: boolean): PaperColumn[] {
  return [
    textColumn('No', 8),
    textColumn('目指す姿', 6),
    textColumn('検証手順', 12),
    textColumn('指標番号・指標名など', 20),
    textColumn('委員', 10),
    textColumn('意見', 42),
    textColumn('区の考え方・対応', 36),
    textColumn('対応区分', 9),
    textColumn('担当課', 10),
    textColumn('期限', 8),
    textColumn('対応状況（時点）', 18),
    textColumn('出典', 18),
    ...(isForSecretariat ? [textColumn('公開の範囲', 11)] : []),
  ];
}

/** 「意見12件（うち区の考え方を答えたもの10件、まだのもの2件）」; withdrawn ones wait for nothing. */
function countsLine({ comments }: CommentsOnPaper): string {
  const standing = comments.filter(({ comment }) => !comment.isWithheld);
  const answered = standing.filter(({ comment }) => comment.response !== null).length;
  const withdrawn = comments.length - standing.length;
  const more = withdrawn === 0 ? '' : `。ほかに取り消された意見${withdrawn}件`;
  return `意見${standing.length}件（区の考え方を答えたもの${answered}件、まだのもの${standing.length - answered}件）${more}`;
}

function reviewsLine(reviews: readonly Review[], { state }: PaperMaterial): string {
  const named = reviews.map(({ goal, meeting: no, deadline }) => {
    const meeting = state.meetings.find((one) => one.no === no);
    const where = meeting === undefined ? '' : `${meetingName(meeting, state.committee)}、`;
    return `目指す姿${goal}（${where}意見の締切${dateText(deadline)}）`;
  });
  return `検証：${named.join('、')}`;
}

function notesOn({ comments }: CommentsOnPaper, isForSecretariat: boolean): string[] {
  const categories = Object.values(categoryNames).join('・');
  const isAnyWithheld = comments.some(({ comment }) => comment.isWithheld);
  const isAnyLate = comments.some(({ comment }) => comment.isLate);
  return [
    `対応区分は、${categories}のいずれかです。`,
    '「期限」は、書き込むための空欄です（みちすじには登録がありません）。',
    ...(isAnyLate
      ? ['「（締切後）」は、意見の締切のあと、または検証を終えたあとに届いた意見です。']
      : []),
    ...(isAnyWithheld && !isForSecretariat ? ['取り消された意見は、番号だけを載せています。'] : []),
    ...(isForSecretariat
      ? [
          '「事務局のみ」の意見と、匿名で公開した委員の氏名を含みます。事務局のほかには渡さないでください。',
        ]
      : []),
  ];
}
