/** 区の考え方の紙面: the ward's answer as it stands in the thread, quoting the comment. */

import type { Comment } from '../domain/comment.ts';
import type { Plan } from '../domain/plan.ts';
import type { WardResponse } from '../domain/ward-response.ts';
import { answeredWords } from '../review/comment-of.ts';
import { categoryNames, commentName, stepName } from './comment-names.ts';
import { cut } from './excerpt.ts';
import type { Page } from './page.ts';
import { dateText } from '../domain/date-text.ts';
import { sentencePage } from './sentence-page.ts';

/** How much of a comment is quoted; the whole stands in the thread. */
const longest = 200;

/**
 * Returns an answer to one comment, or to several that say the same; the first one is quoted, the others
 * are named. Names no author, so that an anonymous comment stays so.
 *
 * @returns nothing where there is no such version of the answer.
 */
export function responsePage(
  [main, ...others]: readonly Comment[],
  version: number,
  plan: Plan,
): Page | undefined {
  const answer = main?.response?.versions[version - 1];
  if (main?.response === undefined || main.response === null || answer === undefined) {
    return undefined;
  }
  const isCorrected = version > 1;
  const together = others.length === 0 ? '' : `（${namesOf(others)}も同じ趣旨のため、あわせて）`;
  return {
    ...sentencePage(
      `${commentName(main.label)}への区の考え方${isCorrected ? '（改めたもの）' : ''}${together}：${categoryNames[answer.category]}`,
    ),
    parts: [
      {
        kind: 'list',
        title: `意見（${stepName(main.classification.step, plan)}）`,
        items: [`${quoteOf(main)}${others.length === 0 ? '' : `（他${others.length}件）`}`],
      },
      { kind: 'paragraph', text: answer.text },
      { kind: 'paragraph', text: `（${answer.division}、${dateText(answer.on)}）` },
      ...progressPart(main.response),
    ],
  };
}

/** The same to the author of a comment, who may not know by which number it goes. */
export function ownResponsePage(comment: Comment, version: number, plan: Plan): Page | undefined {
  const page = responsePage([comment], version, plan);
  return page && { ...page, lead: `あなたの意見に区の考え方が届きました。${page.lead}` };
}

/** @example namesOf of 意見5 and 意見7 gives 「意見5、意見7」 */
function namesOf(comments: readonly Comment[]): string {
  return comments.map(({ label }) => commentName(label)).join('、');
}

function quoteOf(comment: Comment): string {
  return cut(answeredWords(comment)?.text ?? '', longest);
}

/** 対応状況: only the latest; the earlier ones are kept for papers. */
function progressPart({ progress }: WardResponse): Page['parts'] {
  const last = progress.at(-1);
  if (last === undefined) return [];
  return [{ kind: 'list', title: `対応状況（${dateText(last.asOf)}現在）`, items: [last.text] }];
}
