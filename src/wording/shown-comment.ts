/** 意見の紙面: a comment that did not come from the thread, as everybody in the thread reads it. */

import type { CommentOrigin, Occasion } from '../domain/comment.ts';
import type { Plan } from '../domain/plan.ts';
import type { SeenComment } from '../review/seen-by.ts';
import { commentName, stepName, subjectName } from './comment-names.ts';
import type { Page } from './page.ts';
import { sentencePage } from './sentence-page.ts';

/** `authorName` is what stands for a named author. */
export function shownCommentPage(comment: SeenComment, plan: Plan, authorName: string): Page {
  const { classification, versions, label, origin } = comment;
  const who = comment.author === 'anonymous' ? '匿名の委員' : `${authorName}${wayOf(origin)}`;
  const words = versions.at(-1);
  const about = classification.about.map((one) => subjectName(one, plan)).join('、');
  return {
    ...sentencePage(
      `${commentName(label)}：${who}／${stepName(classification.step, plan)}／${about}`,
    ),
    parts: [
      { kind: 'paragraph', text: words?.text ?? '' },
      ...(words?.proposal
        ? [{ kind: 'list' as const, title: '提案', items: [words.proposal] }]
        : []),
    ],
  };
}

const saidAt: Readonly<Record<Occasion, string>> = {
  meeting: 'の会議での発言',
  mail: 'のメールでの意見',
  fax: 'のFAXでの意見',
  other: 'の意見',
};

function wayOf(origin: CommentOrigin): string {
  return origin.via === 'proxy' ? `${saidAt[origin.occasion]}（事務局が入力）` : '';
}
