/** 追いつく: after the bot was away, every open review's thread is read whole and compared. */

import { planAsRevised } from '../../collection/revisions-in-force.ts';
import { z } from 'zod';
import { MessageTs } from '../../domain/slack-id.ts';
import { isOf } from '../../review/record-message.ts';
import { type StandingMessage, takeIn, takenIn } from '../../review/take-in.ts';
import { describeError } from '../errors.ts';
import type { Services } from '../services.ts';
import { putOff } from '../put-off.ts';
import { isComment } from './is-comment.ts';
import { isToBeMarked, memo } from './marks.ts';
import { PersonsMessage, standing } from './thread-payload.ts';

const pageLimit = 200;

/** Reads the threads one after another, about as fast as Slack allows. */
const line = { name: 'catch-up', gapMs: 1200 };

/** `away`: the bot was not there, which the card then says; `again`: it only looks once more. */
export type Occasion = 'away' | 'again';

/**
 * Takes in what happened in the threads of all reviews, posts cards that are missing, and brings all
 * of them up to date; one that fails stops no other.
 */
export async function catchUp(services: Services, occasion: Occasion): Promise<void> {
  for (const { no } of services.store.read().reviews) {
    try {
      await services.cards.post(no);
      await catchUpWith(no, services, occasion);
    } catch (error) {
      services.log.error('Cannot catch up', { review: no, ...describeError(error) });
    }
  }
}

async function catchUpWith(no: number, services: Services, occasion: Occasion): Promise<void> {
  const { store, cards, clock, classify } = services;
  const before = store.read();
  const review = before.reviews.find((one) => one.no === no);
  if (review?.card === undefined || review.card === null) return;
  const replies = await allReplies(services, { channel: review.channel, ts: review.card });
  const messages = await ofMembers(replies, review.channel, services);
  const thread = {
    ...{ review: no, messages, before, at: clock.now().toISOString() },
    present: replies.map(({ ts }) => ts),
  };
  let found = before;
  const result = await store.update(
    (state) => {
      found = state;
      return takeIn(state, thread, classify(planAsRevised(state)));
    },
    'system',
    { action: 'catch-up' },
  );
  if (!result.saved) return;
  const { added, edited, deleted } = takenIn(found, result.state);
  cards.tellTakenIn(no, occasion === 'away' ? added + edited + deleted : 0);
  services.outbox.flush();
  markAll(review.channel, replies, services);
}

function markAll(channel: string, replies: readonly Reply[], { store, marks }: Services): void {
  const { comments } = store.read();
  for (const { ts } of replies.filter((reply) => !isMarked(reply))) {
    const comment = comments.find((one) => isOf(one, { channel, ts }));
    if (comment !== undefined && isToBeMarked(comment)) void marks.mark({ channel, ts });
  }
}

/** Slack takes a reaction a second: where many are missing, nothing else waits for them. */
function isMarked({ reactions }: Reply): boolean {
  return reactions.some(({ name }) => name === memo);
}

const Reply = z
  .object({ ts: MessageTs, reactions: z.array(z.object({ name: z.string() })).default([]) })
  .loose();
type Reply = z.infer<typeof Reply>;

/**
 * All pages or none: half a thread would look as if the rest had been deleted.
 *
 * Where the parent is there, Slack has not hidden old messages, for it is the oldest of all.
 */
async function allReplies(
  services: Services,
  thread: { channel: string; ts: string },
  cursor?: string,
): Promise<Reply[]> {
  const { client, pacing } = services;
  const page = await pacing.inTurn(line, () =>
    putOff(() =>
      client.conversations.replies({
        ...{ ...thread, limit: pageLimit },
        ...(cursor === undefined ? {} : { cursor }),
      }),
    ),
  );
  const replies = (page.messages ?? []).map((one) => Reply.parse(one));
  if (cursor === undefined && replies[0]?.ts !== thread.ts) {
    throw new Error('Slack does not show the parent of a thread');
  }
  const own = replies.filter(({ ts }) => ts !== thread.ts); // On later pages it may stand or not
  const next = page.response_metadata?.next_cursor ?? '';
  return next === '' ? own : [...own, ...(await allReplies(services, thread, next))];
}

/** What is known as a comment stays one, whatever role its author has by now. */
async function ofMembers(
  replies: readonly Reply[],
  channel: string,
  services: Services,
): Promise<StandingMessage[]> {
  const { comments } = services.store.read();
  const messages: StandingMessage[] = [];
  for (const reply of replies) {
    const read = PersonsMessage.safeParse(reply);
    if (!read.success) continue;
    const { user, text, ts, key } = standing(read.data);
    const isKnown = comments.some((one) => isOf(one, { channel, ts }));
    if (isKnown || (await isComment({ user, text }, services)))
      messages.push({ user, text, ts, key });
  }
  return messages;
}
