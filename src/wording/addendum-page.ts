/** 追記の知らせ: tells who gave an answer that the comment has changed since. */

import type { Comment } from '../domain/comment.ts';
import { addenda } from '../review/comment-of.ts';
import { commentName } from './comment-names.ts';
import type { Page } from './page.ts';
import { sentencePage } from './sentence-page.ts';

/** `link` leads to the comment's message, where there is one. */
export function addendumPage(comment: Comment, link: string | undefined): Page {
  const name = commentName(comment.label);
  const words = addenda(comment).at(-1)?.text ?? '';
  return {
    ...sentencePage(
      `${name}が、区の考え方を答えたあとに書き直されました。書き直しは「追記」として記録し、お答えした文は変えていません。`,
    ),
    parts: [
      ...(words === ''
        ? []
        : [{ kind: 'list' as const, title: '書き直したあとの文', items: [words] }]),
    ],
    notes: [
      ...(link === undefined ? [] : [`もとの発言：${link}`]),
      '答えを改めるときは、その発言のメニューから「区の考え方を答える」を選んでください。改めないときは、何もしなくてかまいません。',
    ],
  };
}
