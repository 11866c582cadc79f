/** カードの操作: 意見なし by one tap, closing and reopening by the secretariat. */

import type { Action } from '../../domain/permissions.ts';
import { isRefusal, type Refusal } from '../../domain/refusal.ts';
import type { State } from '../../domain/state.ts';
import { sayNoOpinion, takeBackNoOpinion } from '../../review/no-opinion.ts';
import { closeReview, type Deed, reopenReview } from '../../review/open-review.ts';
import type { Page } from '../../wording/page.ts';
import { sentencePage } from '../../wording/sentence-page.ts';
import { describeError } from '../errors.ts';
import type { Listener } from '../listener.ts';
import type { ButtonPress, PressPayload } from '../payloads.ts';
import type { Services } from '../services.ts';
import { reviewOfButton } from './card-buttons.ts';

export type ReviewChange = {
  /** As the audit calls it. */
  action: string;
  change: (state: State, no: number, deed: Deed) => State | Refusal;
};

/** Changes the review of a button, and has the card and the outbox follow. */
export async function changeReview(
  { action, change }: ReviewChange,
  button: ButtonPress,
  { store, clock, cards, outbox }: Services,
): Promise<{ after: State; no: number } | Refusal> {
  const by = button.user.id;
  const review = reviewOfButton(button, store.read());
  if (isRefusal(review)) return review;
  const { no } = review;
  const deed = { by, at: clock.now().toISOString() };
  const result = await store.update((state) => change(state, no, deed), by, { action });
  if (!result.saved) return result.refusal;
  cards.refresh(no);
  outbox.flush();
  return { after: result.state, no };
}

/** What was saved is saved, whether or not it can be told. */
async function tell(
  { response_url: responseUrl }: PressPayload,
  said: Page,
  { send, log }: Services,
): Promise<void> {
  try {
    await send({ kind: 'asker', responseUrl }, said);
  } catch (error) {
    log.warn('Cannot tell what was saved', describeError(error));
  }
}

/** What a press changes, and what the person who pressed is told. */
function cardAction(
  needs: Action,
  press: string,
  change: ReviewChange['change'],
  told: (after: State, no: number, by: string) => string,
) {
  return {
    name: press,
    needs,
    action: press,
    acknowledged: 'once-saved',
    keyOf: ({ user, actions: [{ action_ts }] }: PressPayload) =>
      `press ${user.id} ${press} ${action_ts}`,
    placeOf: ({ response_url }: PressPayload) =>
      ({ kind: 'asker', responseUrl: response_url }) as const,
    idsOf: ({ user, channel }: PressPayload) => ({ user: user.id, channel: channel.id }),
    handle: async (payload, services) => {
      const done = await changeReview({ action: press, change }, payload, services);
      if (isRefusal(done)) return done;
      const said = sentencePage(told(done.after, done.no, payload.user.id));
      return { afterwards: () => tell(payload, said, services) };
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
