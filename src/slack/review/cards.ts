/** カード: the parent message of each review is posted once, and edited in place as things change. */

import { setTimeout } from 'node:timers';
import type { webApi } from '@slack/bolt';
import { z } from 'zod';
import type { Review } from '../../domain/review.ts';
import { MessageTs } from '../../domain/slack-id.ts';
import type { State } from '../../domain/state.ts';
import type { Log } from '../../log.ts';
import { noteCard } from '../../review/open-review.ts';
import { countComments } from '../../review/progress.ts';
import { commentsSeenBy } from '../../review/seen-by.ts';
import type { Store } from '../../store/store.ts';
import { meetingName } from '../../wording/meeting-name.ts';
import { plainText } from '../../wording/plain-text.ts';
import { reviewCardPage } from '../../wording/review-card.ts';
import { escaped } from '../blocks/mrkdwn.ts';
import { pageBlocks } from '../blocks/page-blocks.ts';
import { deliveryFailure } from '../delivery-failure.ts';
import { describeError } from '../errors.ts';
import type { Pacing } from '../pacing.ts';
import { putOff } from '../put-off.ts';
import { cardButtons } from './card-buttons.ts';

export type Cards = {
  /** Posts the card of a review that has none yet; one that was posted in doubt is found again. */
  post: (review: number) => Promise<void>;
  /** Edits the card soon; what changes meanwhile goes into the same edit. */
  refresh: (review: number) => void;
  /** Adds to what was taken in after the bot had been away, and brings the card up to date. */
  tellTakenIn: (review: number, count: number) => void;
};

export type CardParts = { client: webApi.WebClient; store: Store; pacing: Pacing; log: Log };

const retryMs = 30_000;
const eventType = 'michisuji_review_card';
const Posted = z.object({
  ts: MessageTs,
  metadata: z.object({
    event_type: z.literal(eventType),
    event_payload: z.object({ review: z.int(), opened_at: z.string() }),
  }),
});

export function createCards({ client, store, pacing, log }: CardParts): Cards {
  const takenIn = new Map<number, number>();
  const waiting = new Set<number>();
  const contentOf = (state: State, review: Review) => {
    const counts = countComments(commentsSeenBy('everyone', state.comments), review);
    const count = takenIn.get(review.no) ?? 0;
    const held = state.meetings.find(({ no }) => no === review.meeting);
    const meeting = held && meetingName(held, state.committee);
    const page = reviewCardPage({ review, plan: state.plan, counts, meeting, takenIn: count });
    const drawn = pageBlocks(page, { tables: 'native', share: undefined });
    const blocks = [...drawn, cardButtons(review)];
    return { text: escaped(plainText(page)), blocks, metadata: metadataOf(review) };
  };
  const find = (no: number): { state: State; review: Review } | undefined => {
    const state = store.read();
    const review = state.reviews.find((one) => one.no === no);
    return review && { state, review };
  };
  const posting = new Map<number, Promise<void>>();
  /** One at a time for each review: two cards would be two threads. */
  const post = (no: number): Promise<void> => {
    const going = posting.get(no) ?? postOnce(no).finally(() => posting.delete(no));
    posting.set(no, going);
    return going;
  };
  const postOnce = async (no: number): Promise<void> => {
    const found = find(no);
    if (found?.review.card !== null) return;
    const { state, review } = found;
    const there = await postedBefore(client, review);
    const ts = there ?? (await postNew(state, review));
    await store.update((now) => noteCard(now, no, ts), 'system', { action: 'review-card-posted' });
  };
  const postNew = async (state: State, review: Review): Promise<MessageTs> => {
    const { channel } = review;
    const content = { channel, ...contentOf(state, review), unfurl_links: false };
    const posted = await pacing.inTurn({ name: channel, gapMs: 1000 }, () =>
      putOff(() => client.chat.postMessage(content)),
    );
    return MessageTs.parse(posted.ts);
  };
  const edit = async (no: number): Promise<void> => {
    waiting.delete(no); // Whatever changes from here on needs another edit
    const found = find(no);
    const ts = found?.review.card ?? null;
    if (found === undefined || ts === null) return;
    const { state, review } = found;
    const { channel } = review;
    await putOff(() => client.chat.update({ channel, ts, ...contentOf(state, review) }));
  };
  const refresh = (no: number): void => {
    if (waiting.has(no)) return;
    waiting.add(no);
    pacing
      .inTurn({ name: `card ${no}`, gapMs: 1500 }, () => edit(no))
      .catch((error: unknown) => {
        waiting.delete(no);
        log.warn('Cannot edit a card', { review: no, ...describeError(error) });
        // What Slack refuses it refuses again; what got lost is edited later
        if (deliveryFailure(error) !== 'unknown') setTimeout(refresh, retryMs, no).unref();
      });
  };
  return {
    post,
    refresh,
    tellTakenIn: (no, count) => {
      takenIn.set(no, (takenIn.get(no) ?? 0) + count);
      refresh(no);
    },
  };
}

function metadataOf({ no, openedAt }: Review) {
  return { event_type: eventType, event_payload: { review: no, opened_at: openedAt } };
}

/** A card whose posting was never answered may stand in the channel all the same. */
async function postedBefore(
  client: webApi.WebClient,
  { channel, no, openedAt }: Review,
): Promise<MessageTs | undefined> {
  const oldest = String(Math.floor(Date.parse(openedAt) / 1000) - 60);
  const { messages = [] } = await client.conversations.history({
    ...{ channel, oldest, limit: 200, include_all_metadata: true },
  });
  const cards = messages.flatMap((one) => Posted.safeParse(one).data ?? []);
  return cards.find(({ metadata: { event_payload: key } }) => {
    return key.review === no && key.opened_at === openedAt;
  })?.ts;
}
