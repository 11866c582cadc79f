/** お知らせを届ける: one direct message for each notice, sent once through kills and lost replies. */

import { webApi } from '@slack/bolt';
import type { Clock } from '../../clock.ts';
import { daysAfter } from '../../domain/calendar.ts';
import { ChannelId, MessageTs } from '../../domain/slack-id.ts';
import type { State } from '../../domain/state.ts';
import type { Log } from '../../log.ts';
import {
  beginSending,
  failNotice,
  noteNoticeSent,
  type NoticeId,
  noticeKey,
  noticeOf,
  putBack,
} from '../../reminders/sending.ts';
import type { Store } from '../../store/store.ts';
import { isBlockError } from '../blocks-refused.ts';
import { deliveryFailure } from '../delivery-failure.ts';
import { describeError } from '../errors.ts';
import type { Pacing } from '../pacing.ts';
import { postMetadata } from '../post-metadata.ts';
import { putOff } from '../put-off.ts';
import type { SentPosts } from '../sent-posts.ts';
import { type ContentSource, noticeContent } from './notice-content.ts';
import { peopleOfNotice, type PeopleSource } from './people-today.ts';

export type DeliverParts = ContentSource &
  PeopleSource & {
    client: webApi.WebClient;
    store: Store;
    clock: Clock;
    pacing: Pacing;
    log: Log;
    sent: SentPosts;
    /** Called when something could not be sent, once for all that waits for the secretariat. */
    onFailed: () => void;
  };

/** A clock that was wrong when a notice was planned must not hide its message from us. */
const lookBackDays = 7;

/** Sends a notice, or finds the message that is there; never fails. What Slack puts off stays due. */
export async function deliver(id: NoticeId, parts: DeliverParts): Promise<void> {
  const { store, log } = parts;
  const about = { user: id.to, on: id.on };
  try {
    const channel = await directMessage(id, parts);
    if (noticeOf(store.read(), id)?.state.status === 'sending') {
      if (await isThere(id, channel, parts)) return;
    }
    await send(id, channel, parts);
  } catch (error) {
    log.warn('Cannot send a notice', { ...about, ...describeError(error) });
    await noteFailure(error, id, parts);
  }
}

/** Clears up what was in doubt: it was sent, or is due again. Never fails. */
export async function clearDoubt(id: NoticeId, parts: DeliverParts): Promise<void> {
  try {
    const channel = await directMessage(id, parts);
    if (await isThere(id, channel, parts)) return;
    await saved(parts, (state) => putBack(state, id), 'notice-put-off');
  } catch (error) {
    parts.log.warn('Cannot look for a notice', { user: id.to, ...describeError(error) });
  }
}

async function isThere(id: NoticeId, channel: ChannelId, parts: DeliverParts): Promise<boolean> {
  const addedAt = `${daysAfter(id.on, -lookBackDays)}T00:00:00.000Z`;
  const place = { channel, threadTs: undefined };
  const ts = await parts.sent.find(place, { key: noticeKey(id), addedAt });
  if (ts === undefined) return false;
  const shown = noticeOf(parts.store.read(), id)?.reminders.map(() => 'open' as const) ?? [];
  await saved(parts, (state) => noteNoticeSent(state, id, { channel, ts, shown }), 'notice-sent');
  return true;
}

async function send(id: NoticeId, channel: ChannelId, parts: DeliverParts): Promise<void> {
  const planned = noticeOf(parts.store.read(), id);
  if (planned === undefined) return;
  const people = await peopleOfNotice(planned, parts.store.read(), parts);
  const begun = await saved(parts, (state) => beginSending(state, id, people), 'notice-begun');
  const notice = begun && noticeOf(begun, id);
  if (begun === undefined || notice?.state.status !== 'sending') return;
  const { shown, ...content } = await noticeContent(notice, begun, parts);
  const message = { channel, ...content, metadata: postMetadata(noticeKey(id)) };
  const ts = await post({ ...message, unfurl_links: false, unfurl_media: false }, parts);
  await saved(parts, (state) => noteNoticeSent(state, id, { channel, ts, shown }), 'notice-sent');
}

/** Where Slack does not take the blocks, the same words follow without them. */
async function post(
  message: webApi.ChatPostMessageArguments & { channel: string; text: string },
  { client, pacing }: DeliverParts,
): Promise<MessageTs> {
  const line = { name: `notice ${message.channel}`, gapMs: 0 };
  const posted = await pacing.inTurn(line, async () => {
    try {
      return await putOff(() => client.chat.postMessage(message));
    } catch (error) {
      if (!(error instanceof webApi.WebAPIPlatformError) || !isBlockError(error.data.error))
        throw error;
      const { channel, text, metadata } = message;
      return putOff(() =>
        client.chat.postMessage({ channel, text, ...(metadata && { metadata }) }),
      );
    }
  });
  return MessageTs.parse(posted.ts);
}

async function directMessage({ to }: NoticeId, { client, pacing }: DeliverParts) {
  const line = { name: `notice ${to}`, gapMs: 0 };
  const { channel } = await pacing.inTurn(line, () =>
    putOff(() => client.conversations.open({ users: to })),
  );
  return ChannelId.parse(channel?.id);
}

async function noteFailure(error: unknown, id: NoticeId, parts: DeliverParts): Promise<void> {
  const { clock, onFailed, store } = parts;
  const failure = deliveryFailure(error);
  if (failure === 'slack-busy' || failure === 'slack-unreachable') {
    await saved(parts, (state) => putBack(state, id), 'notice-put-off');
  }
  if (failure !== 'unknown') return;
  const at = clock.now().toISOString();
  const code = error instanceof webApi.WebAPIPlatformError ? error.data.error : 'unknown';
  const isFirst = !store.read().notices.some(({ state }) => state.status === 'failed');
  const failed = await saved(parts, (state) => failNotice(state, id, code, at), 'notice-failed');
  if (failed !== undefined && isFirst) onFailed();
}

/** What cannot be saved now stays as it is, and is tried again. */
async function saved(
  { store }: DeliverParts,
  change: (state: State) => State,
  action: string,
): Promise<State | undefined> {
  const result = await store.update(change, 'system', { action });
  return result.saved ? result.state : undefined;
}
