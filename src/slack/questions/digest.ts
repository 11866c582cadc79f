/** 要約値: what the words of an answer come to, to tell whether it comes out the same again. */

import { createHash } from 'node:crypto';
import type { AnswerContext } from '../../answers/answer-context.ts';
import type { Answer } from '../../answers/answer.ts';
import { answerPage } from '../../wording/answer-page.ts';
import type { Page } from '../../wording/page.ts';
import { plainText } from '../../wording/plain-text.ts';

/**
 * Of all that is answered, given its page; words of the question that nobody could read are not part
 * of it.
 */
export function digestOf(answer: Answer, context: AnswerContext, page: Page): string {
  const isWhole = answer.outcome !== 'answered' || answer.unread.length === 0;
  const read = isWhole ? page : answerPage({ ...answer, unread: [] }, context);
  return createHash('sha256').update(plainText(read)).digest('hex').slice(0, 16);
}
