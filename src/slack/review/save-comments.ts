/** 意見を保存する: what came by any form is saved first; shown in the thread and counted afterwards. */

import { type Comment, isPrivate } from '../../domain/comment.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { UserId } from '../../domain/slack-id.ts';
import type { State } from '../../domain/state.ts';
import { addComments, commentFrom, type NewComment } from '../../review/add-comment.ts';
import type { Services } from '../services.ts';

export type SavedComments =
  | { saved: false; refusal: Refusal }
  | {
      saved: true;
      /** One for each that was given, known before or not. */
      comments: readonly Comment[];
      /** Those that were not known. */
      fresh: readonly Comment[];
    };

/** Saves all that `given` makes of the state, or nothing; what was saved before counts once. */
export async function saveComments(
  given: (state: State) => readonly NewComment[] | Refusal,
  { user, action }: { user: UserId; action: string },
  { store }: Pick<Services, 'store'>,
): Promise<SavedComments> {
  let before: State | undefined;
  let made: readonly NewComment[] = [];
  const result = await store.update(
    (state) => {
      const wanted = given(state);
      if ('refused' in wanted) return wanted;
      before = state;
      made = wanted;
      return addComments(state, wanted);
    },
    user,
    { action },
  );
  if (!result.saved) return result;
  const comments = made.flatMap((one) => commentFrom(result.state, one) ?? []);
  const known = new Set(before?.comments.map(({ no }) => no));
  return { saved: true, comments, fresh: comments.filter(({ no }) => !known.has(no)) };
}

/** Has new comments shown in their thread and counted on the card, where everybody may know of them. */
export function showComments(
  fresh: readonly Comment[],
  { outbox, cards }: Pick<Services, 'outbox' | 'cards'>,
): Promise<void> {
  outbox.flush();
  refreshCards(fresh, cards);
  return Promise.resolve();
}

/** Has the cards follow a change of comments; not even the edit of a card may tell of a private one. */
export function refreshCards(changed: readonly Comment[], cards: Services['cards']): void {
  const known = changed.filter((one) => !isPrivate(one));
  for (const review of new Set(known.map((one) => one.review))) cards.refresh(review);
}
