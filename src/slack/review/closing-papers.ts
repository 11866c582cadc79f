/** 検証の資料: the files that follow the summary of a review into its thread. */

import { tokyoTime } from '../../domain/tokyo-time.ts';
import { isRefusal } from '../../domain/refusal.ts';
import type { Review } from '../../domain/review.ts';
import type { PaperMaterial } from '../../reports/papers/paper.ts';
import { isStillClosed } from '../../review/review-of.ts';
import { closingPapersSentence, paperLabel } from '../../wording/papers/giving-page.ts';
import { sentencePage } from '../../wording/sentence-page.ts';
import type { PreparedPost } from '../outbox.ts';
import type { MakePaper } from '../papers/make-paper.ts';
import type { SentFile } from '../slack-files.ts';

const papers = [
  { kind: 'review-sheet', format: 'xlsx' },
  { kind: 'answers', format: 'docx' },
] as const;

/**
 * Returns the files of a review that is still closed; nothing private is in them, because everybody in
 * the channel can open them.
 *
 * They go under the day of the closing, so that a file that is in doubt is found by its name tomorrow too.
 */
export async function closingPapers(
  { review: no, at }: { review: number; at: string },
  material: PaperMaterial,
  makePaper: MakePaper,
): Promise<PreparedPost | undefined> {
  const review = material.state.reviews.find((one) => one.no === no);
  if (review === undefined || review.card === null || !isStillClosed(review, at)) return undefined;
  const own = ofReview(review, material);
  const { goal } = review;
  const request = {
    ...({ goal, copy: 'for-committee', on: tokyoTime(at).date } as const),
    ...{ fiscalYear: undefined, withPace: false },
  };
  const files: SentFile[] = [];
  for (const { kind, format } of papers) {
    const paper = await makePaper({ ...request, kind }, format, own);
    if (isRefusal(paper)) continue; // What does not exist is not missed
    const { fileName: name, bytes } = paper;
    files.push({ name, title: paperLabel({ kind, goal }), bytes });
  }
  if (files.length === 0) return undefined;
  const place = { channel: review.channel, threadTs: review.card };
  return { place, page: sentencePage(closingPapersSentence), files };
}

/** An earlier review of the same goal had its own papers. */
function ofReview(review: Review, { state, ...others }: PaperMaterial): PaperMaterial {
  const comments = state.comments.filter((one) => one.review === review.no);
  return { ...others, state: { ...state, comments, reviews: [review] } };
}
