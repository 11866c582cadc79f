/** お知らせの中身: the words of a notice, made from what holds when it is sent or edited. */

import type { Notice, ReminderStanding } from '../../domain/notice.ts';
import type { State } from '../../domain/state.ts';
import { standingsOf } from '../../reminders/standing.ts';
import { noticePage } from '../../wording/reminders/notice-page.ts';
import { type Identity, permalink, type WhoAmI } from '../identity.ts';
import type { Members } from '../members.ts';
import { noticeMessage, type NoticeMessage } from './notice-message.ts';

export type ContentSource = { members: Pick<Members, 'roster'>; whoAmI: WhoAmI };

export type NoticeContent = NoticeMessage & { shown: readonly ReminderStanding[] };

/** Names and addresses that Slack does not tell are left out: the reminder is worth more. */
export async function noticeContent(
  notice: Notice,
  state: State,
  { members, whoAmI }: ContentSource,
): Promise<NoticeContent> {
  const shown = standingsOf(notice, state);
  const roster = await members.roster().catch(() => state.roster);
  const links = cardLinks(state, await whoAmI().catch(() => undefined));
  const page = noticePage(notice, { standings: shown, state, roster, links });
  return { shown, ...noticeMessage(page) };
}

function cardLinks({ reviews }: State, identity: Identity | undefined): Map<number, string> {
  if (identity === undefined) return new Map();
  return new Map(
    reviews.flatMap(({ no, channel, card }): [number, string][] =>
      card === null ? [] : [[no, permalink(identity, { channel, ts: card })]],
    ),
  );
}
