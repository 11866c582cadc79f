/** 意見を出した人の言い方: the name as far as it is for the reader. */

import type { AuthorName } from '../answers/kinds/comment-list.ts';
import type { SeenComment } from '../review/seen-by.ts';
import { memberName } from './comment-names.ts';

/** Anonymous is only who chose it; of whom no name is known we say no more than that. */
export function authorText(
  author: AuthorName,
  { visibility }: Pick<SeenComment, 'visibility'>,
): string {
  switch (author.kind) {
    case 'anonymous':
      return '匿名の委員';
    case 'nameless':
      return '委員';
    case 'named':
      // Who may read the name must not take it for one that everybody knows
      return `${memberName(author.name)}${visibility === 'anonymous' ? '（匿名で公開）' : ''}`;
  }
}
