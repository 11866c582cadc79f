/** お知らせを直す: a message that was sent is edited in place as what it reminds of gets done. */

import type { webApi } from '@slack/bolt';
import { daysAfter } from '../../domain/calendar.ts';
import type { Clock } from '../../clock.ts';
import type { Notice } from '../../domain/notice.ts';
import type { State } from '../../domain/state.ts';
import type { Log } from '../../log.ts';
import { noteNoticeSent, noticeKey, outdatedNotices } from '../../reminders/sending.ts';
import type { Store } from '../../store/store.ts';
import { deliveryFailure } from '../delivery-failure.ts';
import { describeError } from '../errors.ts';
import type { Pacing } from '../pacing.ts';
import { postMetadata } from '../post-metadata.ts';
import { putOff } from '../put-off.ts';
import { type ContentSource, noticeContent } from './notice-content.ts';

export type EditParts = ContentSource & {
  client: webApi.WebClient;
  store: Store;
  clock: Clock;
  pacing: Pacing;
  log: Log;
};

const line = { name: 'notice edits', gapMs: 0 };

/**
 * Returns what edits every message that says what is no longer so; it looks only after a change, or where
 * something is left to be edited.
 */
export function createNoticeEdits(parts: EditParts): () => Promise<void> {
  const { store, clock } = parts;
  let looked: State | undefined;
  return async () => {
    const state = store.read();
    if (looked === state) return;
    const since = (days: number) => daysAfter(clock.today(), days);
    let isDone = true;
    for (const notice of outdatedNotices(state, since)) {
      const isEdited = await edit(notice, parts);
      isDone &&= isEdited;
    }
    if (isDone) looked = state;
  };
}

/** @returns whether nothing is left to be done about it. */
async function edit(notice: Notice, parts: EditParts): Promise<boolean> {
  const { client, store, pacing, log } = parts;
  const { state } = notice;
  if (state.status !== 'sent') return true;
  const { channel, ts } = state;
  const { shown, ...content } = await noticeContent(notice, store.read(), parts);
  const message = { channel, ts, ...content, metadata: postMetadata(noticeKey(notice)) };
  try {
    await pacing.inTurn(line, () => putOff(() => client.chat.update(message)));
  } catch (error) {
    log.warn('Cannot edit a notice', { user: notice.to, ...describeError(error) });
    if (deliveryFailure(error) !== 'unknown') return false; // What Slack refuses it refuses again
  }
  const { saved } = await store.update(
    (now) => noteNoticeSent(now, notice, { channel, ts, shown }),
    'system',
    { action: 'notice-edited' },
  );
  return saved;
}
