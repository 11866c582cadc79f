/** 区の考え方の紙面: the ward's answer as it stands in the thread, quoting the comment. */

import type { Comment } from '../domain/comment.ts';
import type { Plan } from '../domain/plan.ts';
import { answeredWords } from '../review/comment-of.ts';
import { categoryNames, commentName, stepName } from './comment-names.ts';
import type { Page } from './page.ts';
import { dateText } from './review-card.ts';
import { sentencePage } from './sentence-page.ts';

/** How much of a comment is quoted; the whole stands in the thread. */
const longest = 200;

/** Names nobody, so that an anonymous comment stays so. */
export function responsePage(comment: Comment, plan: Plan): Page {
  const { label } = comment;
  const answer = comment.response?.versions.at(-1);
  if (answer === undefined)
    return sentencePage(`${commentName(label)}への区の考え方はまだありません。`);
  const isCorrected = (comment.response?.versions.length ?? 0) > 1;
  const words = Array.from(answeredWords(comment)?.text ?? '');
  const quote = words.length > longest ? `${words.slice(0, longest).join('')}…` : words.join('');
  return {
    ...sentencePage(
      `${commentName(label)}への区の考え方${isCorrected ? '（改めたもの）' : ''}：${categoryNames[answer.category]}`,
    ),
    parts: [
      {
        kind: 'list',
        title: `意見（${stepName(comment.classification.step, plan)}）`,
        items: [quote],
      },
      { kind: 'paragraph', text: answer.text },
    ],
    notes: [`${answer.division}、${dateText(answer.on)}`],
  };
}
