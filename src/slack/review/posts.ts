/** 意見の投稿: what came by form is shown in the thread, 匿名 without the name, 事務局のみ not at all. */

import type { Comment } from '../../domain/comment.ts';
import type { Roster } from '../../domain/roster.ts';
import { MessageTs } from '../../domain/slack-id.ts';
import type { Log } from '../../log.ts';
import { noteShown } from '../../review/comment-of.ts';
import { commentsSeenBy, type SeenComment } from '../../review/seen-by.ts';
import type { Store } from '../../store/store.ts';
import { shownCommentPage } from '../../wording/shown-comment.ts';
import { describeError } from '../errors.ts';
import type { Send } from '../send.ts';

export type Posts = {
  /** Shows a comment in its thread where everybody may see it; never fails, for it is saved. */
  show: (comment: Comment) => Promise<void>;
};

export type PostParts = { store: Store; send: Send; log: Log };

export function createPosts({ store, send, log }: PostParts): Posts {
  return {
    show: async (comment) => {
      const { plan, reviews, roster, comments } = store.read();
      const review = reviews.find(({ no }) => no === comment.review);
      const seen = commentsSeenBy('everyone', comments).find(({ no }) => no === comment.no);
      if (review?.card === undefined || review.card === null || seen === undefined) return;
      const page = shownCommentPage(seen, plan, nameOf(seen, roster));
      try {
        const place = { kind: 'channel', channel: review.channel, threadTs: review.card } as const;
        const ts = MessageTs.parse(await send(place, page));
        await store.update((state) => noteShown(state, comment.no, ts), 'system', {
          action: 'comment-shown',
        });
      } catch (error) {
        log.error('Cannot show a comment', { comment: comment.no, ...describeError(error) });
      }
    },
  };
}

function nameOf({ author }: SeenComment, { people }: Roster): string {
  if (author === 'anonymous') return '';
  if ('name' in author) return `${author.name}委員`;
  const known = people.find(({ user }) => user === author.user);
  return known === undefined ? '委員' : `${known.name}委員`;
}
