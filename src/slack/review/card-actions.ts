/** カードの操作: 意見なし by one tap, closing and reopening by the secretariat. */

import type { Action } from '../../domain/permissions.ts';
import { isRefusal, type Refusal } from '../../domain/refusal.ts';
import type { State } from '../../domain/state.ts';
import { sayNoOpinion, takeBackNoOpinion } from '../../review/no-opinion.ts';
import { closeReview, type Deed, reopenReview } from '../../review/open-review.ts';
import { sentencePage } from '../../wording/sentence-page.ts';
import { describeError } from '../errors.ts';
import type { Listener } from '../listener.ts';
import type { PressPayload } from '../payloads.ts';
import { reviewOfButton } from './card-buttons.ts';

type Change = (state: State, no: number, deed: Deed) => State | Refusal;

/** What a press changes, and what the person who pressed is told. */
function cardAction(
  needs: Action,
  press: string,
  change: Change,
  told: (after: State, no: number, by: string) => string,
) {
  return {
    name: press,
    needs,
    action: press,
    keyOf: ({ user, actions: [{ action_ts }] }: PressPayload) =>
      `press ${user.id} ${press} ${action_ts}`,
    placeOf: ({ response_url }: PressPayload) =>
      ({ kind: 'asker', responseUrl: response_url }) as const,
    idsOf: ({ user, channel }: PressPayload) => ({ user: user.id, channel: channel.id }),
    handle: async (payload, services) => {
      const { store, clock, cards, outbox, send } = services;
      const by = payload.user.id;
      const review = reviewOfButton(payload, store.read());
      if (isRefusal(review)) return review;
      const deed = { by, at: clock.now().toISOString() };
      const result = await store.update((state) => change(state, review.no, deed), by, {
        action: press,
      });
      if (!result.saved) return result.refusal;
      cards.refresh(review.no);
      outbox.flush();
      const said = sentencePage(told(result.state, review.no, by));
      try {
        await send({ kind: 'asker', responseUrl: payload.response_url }, said);
      } catch (error) {
        services.log.warn('Cannot tell what was saved', describeError(error));
      }
      return undefined;
    },
  } satisfies Listener<PressPayload> & { action: string };
}

const hasSaidNo = (state: State, no: number, by: string): boolean =>
  state.reviews.some((one) => one.no === no && one.noOpinions.some(({ user }) => user === by));

export const noOpinion = cardAction(
  'say-no-opinion',
  'no-opinion',
  (state, no, deed) =>
    hasSaidNo(state, no, deed.by)
      ? takeBackNoOpinion(state, no, deed)
      : sayNoOpinion(state, no, deed),
  (after, no, by) =>
    hasSaidNo(after, no, by)
      ? '「意見なし」として記録しました。取り消すときは、もう一度押してください。'
      : '「意見なし」を取り消しました。',
);

export const closeButton = cardAction(
  'close-review',
  'close-review',
  closeReview,
  () =>
    '検証を終えました。このあとの意見は「締切後」として記録します。続けるときは「検証を再開する」を押してください。',
);

export const reopenButton = cardAction(
  'reopen-review',
  'reopen-review',
  reopenReview,
  () => '検証を再開しました。',
);
