/** お知らせの送り方: where a notice stands between being kept and being read. */

import type { ChannelId, MessageTs, UserId } from '../domain/slack-id.ts';
import type { CalendarDate } from '../domain/fiscal-year.ts';
import type { Notice, ReminderStanding } from '../domain/notice.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { State } from '../domain/state.ts';
import { schedule } from './due.ts';
import type { People } from './people.ts';
import { reminderKey } from './scheduled.ts';
import { standingsOf } from './standing.ts';

/** What names a notice. */
export type NoticeId = { to: UserId; on: CalendarDate };

/**
 * Returns what stands in the metadata of its message.
 *
 * @example noticeKey({ to: 'U4', on: '2026-06-16' }); // 'notice U4 2026-06-16'
 */
export function noticeKey({ to, on }: NoticeId): string {
  return `notice ${to} ${on}`;
}

export function noticeOf({ notices }: Pick<State, 'notices'>, id: NoticeId): Notice | undefined {
  return notices.find((one) => isIt(one, id));
}

/** Returns what has still to be sent on a day, what was never tried before what is in doubt. */
export function noticesToSend({ notices }: Pick<State, 'notices'>, today: CalendarDate): Notice[] {
  const withStatus = (wanted: Notice['state']['status']): Notice[] =>
    notices.filter(({ state, on }) => state.status === wanted && on <= today);
  return [...withStatus('due'), ...withStatus('sending')];
}

/**
 * From here on it is in doubt whether it was sent. What is done by now is left out, and what would not be
 * planned any more: for this person, for this day. Where nothing is left, the notice is dropped.
 *
 * What is left out was never told, and may be planned again when it holds again.
 */
export function beginSending(state: State, id: NoticeId, people: People): State {
  return changed(state, id, (notice) => {
    const planned = new Set(schedule(state, notice.on, people).map(reminderKey));
    const standings = standingsOf(notice, state);
    const open = notice.reminders.filter(
      ({ key }, at) => standings[at] === 'open' && planned.has(key),
    );
    return open.length === 0
      ? { ...notice, state: { status: 'dropped' } }
      : { ...notice, reminders: open, state: { status: 'sending' } };
  });
}

/** Slack has certainly not taken it. */
export function putBack(state: State, id: NoticeId): State {
  return changed(state, id, (notice) => ({ ...notice, state: { status: 'due' } }));
}

/** Slack has refused it; `code` is its word for why. */
export function failNotice(state: State, id: NoticeId, code: string, at: string): State {
  return changed(state, id, (notice) => ({ ...notice, state: { status: 'failed', code, at } }));
}

/** 再送: what has failed is tried again, and looked for first. */
export function resendNotice(state: State, id: NoticeId): State | Refusal {
  return noticeOf(state, id)?.state.status === 'failed'
    ? changed(state, id, (notice) => ({ ...notice, state: { status: 'sending' } }))
    : { refused: 'no-such-post' };
}

export type SentAs = { channel: ChannelId; ts: MessageTs; shown: readonly ReminderStanding[] };

/** It stands in Slack, and says of each reminder what is `shown`. */
export function noteNoticeSent(state: State, id: NoticeId, { channel, ts, shown }: SentAs): State {
  return changed(state, id, (notice) => ({
    ...notice,
    state: { status: 'sent', channel, ts, shown: [...shown] },
  }));
}

/** For how long the messages of a notice follow what becomes of it. */
const followedDays = 120;

/** Returns the sent notices whose messages say what is no longer so. */
export function outdatedNotices(state: State, since: (days: number) => CalendarDate): Notice[] {
  const from = since(-followedDays);
  return state.notices.filter((notice) => {
    if (notice.state.status !== 'sent' || notice.on < from) return false;
    const { shown } = notice.state;
    return standingsOf(notice, state).some((standing, at) => standing !== shown[at]);
  });
}

function changed(state: State, id: NoticeId, change: (notice: Notice) => Notice): State {
  return { ...state, notices: state.notices.map((one) => (isIt(one, id) ? change(one) : one)) };
}

function isIt(one: NoticeId, { to, on }: NoticeId): boolean {
  return one.to === to && one.on === on;
}
