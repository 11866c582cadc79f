/** 意見を集める: what members write in a review's thread is stored, then marked; nothing is said. */

import { planAsRevised } from '../../collection/revisions-in-force.ts';
import { isPrivate } from '../../domain/comment.ts';
import { isOf, recordMessage, type ThreadEvent } from '../../review/record-message.ts';
import { reviewOfThread } from '../../review/review-of.ts';
import { describeError } from '../errors.ts';
import type { Listener } from '../listener.ts';
import { RolesUnknown } from '../roles-unknown.ts';
import type { Services } from '../services.ts';
import { isToBeMarked } from './marks.ts';
import { isComment } from './is-comment.ts';

export const collect: Listener<ThreadEvent> = {
  name: 'collect-comment',
  needs: 'unasked',
  keyOf: ({ channel, ts, key, deletedAt }) =>
    `thread ${channel} ${ts} ${key}${deletedAt === null ? '' : ' deleted'}`,
  placeOf: ({ channel, thread, user }) => ({ kind: 'aside', channel, threadTs: thread, user }),
  idsOf: ({ user, channel }) => ({ user, channel }),
  handle: async (event, services) => {
    const { store } = services;
    const review = reviewOfThread(store.read(), event);
    if (review === undefined || event.ts === event.thread) return undefined;
    const before = store.read();
    const isKnown = before.comments.some((one) => isOf(one, event));
    if (!isKnown && !(await isNewComment(event, services))) return undefined;
    const { classify } = services;
    const result = await store.update(
      (state) => recordMessage(state, event, classify(planAsRevised(state))),
      event.user,
      { action: actionOf(event) },
    );
    if (!result.saved) return result.refusal;
    if (result.state === before) return undefined;
    await markAndCount(event, review.no, services);
    return undefined;
  },
};

/**
 * Where nobody can say whether the author is a member, nothing is told: catching up looks at the
 * message again within half an hour, and whoever wrote it anew would be counted twice.
 */
async function isNewComment(event: ThreadEvent, services: Services): Promise<boolean> {
  try {
    return await isComment(event, services);
  } catch (error) {
    if (!(error instanceof RolesUnknown)) throw error;
    services.log.warn('Left a message for catching up', describeError(error));
    return false;
  }
}

function actionOf({ deletedAt, key, ts }: ThreadEvent): string {
  if (deletedAt !== null) return 'comment-deleted';
  return key === ts ? 'comment-written' : 'comment-edited';
}

/** What is stored is stored: that it cannot be marked is no failure of the comment. */
async function markAndCount(
  event: ThreadEvent,
  review: number,
  { store, marks, cards, outbox }: Services,
): Promise<void> {
  outbox.flush();
  const comment = store.read().comments.find((one) => isOf(one, event));
  // Not even the edit of a card may tell of a private one
  if (comment === undefined || !isPrivate(comment)) cards.refresh(review);
  if (comment !== undefined && isToBeMarked(comment)) await marks.mark(event);
}
