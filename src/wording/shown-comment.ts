/** 意見の紙面: a comment that came by form, as everybody in the thread reads it. */

import type { Plan } from '../domain/plan.ts';
import type { SeenComment } from '../review/seen-by.ts';
import { commentName, stepName, subjectName } from './comment-names.ts';
import type { Page } from './page.ts';
import { sentencePage } from './sentence-page.ts';

/** `authorName` is what stands for a named author. */
export function shownCommentPage(comment: SeenComment, plan: Plan, authorName: string): Page {
  const { classification, versions, label } = comment;
  const who = comment.author === 'anonymous' ? '匿名の委員' : authorName;
  const words = versions.at(-1);
  const about = classification.about.map((one) => subjectName(one, plan)).join('、');
  return {
    ...sentencePage(
      `${commentName(label)}（${who}、${stepName(classification.step, plan)}、${about}）`,
    ),
    parts: [
      { kind: 'paragraph', text: words?.text ?? '' },
      ...(words?.proposal
        ? [{ kind: 'list' as const, title: '提案', items: [words.proposal] }]
        : []),
    ],
  };
}
