/** 検証のまとめ: what stands in the thread when a review has been closed. */

import type { Plan } from '../domain/plan.ts';
import type { Review } from '../domain/review.ts';
import type { Counts } from '../review/progress.ts';
import type { SeenComment } from '../review/seen-by.ts';
import { commentName, stepName } from './comment-names.ts';
import { cut } from './excerpt.ts';
import type { Page, PagePart } from './page.ts';
import { sentencePage } from './sentence-page.ts';

export type LinkedComment = {
  comment: SeenComment;
  /** Where it was said; nothing where it stands nowhere in Slack. */
  link: string | undefined;
};

export type Closing = {
  review: Review;
  plan: Plan;
  /** As everybody may see them, and no others. */
  comments: readonly LinkedComment[];
  counts: Counts;
};

/** How much of a comment or proposal stands in the summary, and of how many. */
const longest = 80;
const most = 30;

/** Returns counts, proposals, and what is not answered yet, each with its link. */
export function closingPage({ review, plan, comments, counts }: Closing): Page {
  const goal = plan.goals.find(({ no }) => no === review.goal);
  const standing = comments.filter(({ comment }) => !comment.isWithheld);
  const proposals = standing.filter(({ comment }) => proposalOf(comment) !== '');
  const waiting = standing.filter(({ comment }) => comment.response === null);
  return {
    ...sentencePage(
      `目指す姿${review.goal}「${goal?.name ?? ''}」の検証を終えました。意見は${counts.all}件、うち区の考え方を答えたものが${counts.all - counts.unanswered}件、まだのものが${counts.unanswered}件です。`,
    ),
    parts: [
      ...list('検証手順ごとの意見', stepLines(plan, counts)),
      ...list(
        `提案（${proposals.length}件）`,
        atMost(proposals.map(({ comment, link }) => lineOf(comment, proposalOf(comment), link))),
      ),
      ...list(
        `区の考え方を待っている意見（${waiting.length}件）`,
        atMost(waiting.map(({ comment, link }) => lineOf(comment, textOf(comment), link))),
      ),
    ],
    notes: [
      'このあとこのスレッドに書いた意見は、「締切後」として記録します。',
      ...(counts.late === 0 ? [] : [`締切後の意見${counts.late}件を含みます。`]),
    ],
  };
}

function list(title: string, items: readonly string[]): PagePart[] {
  return items.length === 0 ? [] : [{ kind: 'list', title, items }];
}

function stepLines(plan: Plan, { perStep }: Counts): string[] {
  return [...perStep]
    .filter(([, count]) => count > 0)
    .map(([step, count]) => `${stepName(step, plan)}：${count}件`);
}

function proposalOf({ versions }: SeenComment): string {
  return versions.at(-1)?.proposal ?? '';
}

function textOf({ versions }: SeenComment): string {
  return versions.at(-1)?.text ?? '';
}

function lineOf({ label }: SeenComment, words: string, link: string | undefined): string {
  const short = cut(words.replaceAll(/\s+/g, ' '), longest);
  return `${commentName(label)}「${short}」${link === undefined ? '' : ` ${link}`}`;
}

function atMost(lines: readonly string[]): string[] {
  const over = lines.length - most;
  return over > 0 ? [...lines.slice(0, most), `ほか${over}件`] : [...lines];
}
