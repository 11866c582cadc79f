/** お知らせの中身: the words of a notice, made from what holds when it is sent or edited. */

import type { Notice, ReminderStanding } from '../../domain/notice.ts';
import type { State } from '../../domain/state.ts';
import { standingsOf } from '../../reminders/standing.ts';
import { noticePage, wholeNotice } from '../../wording/reminders/notice-page.ts';
import type { NoticeFacts } from '../../wording/reminders/notice-parts.ts';
import { noticeText } from '../../wording/reminders/notice-text.ts';
import { type Identity, permalink, type WhoAmI } from '../identity.ts';
import type { Members } from '../members.ts';
import { noticeMessage, type NoticeMessage } from './notice-message.ts';

export type ContentSource = { members: Pick<Members, 'roster'>; whoAmI: WhoAmI };

export type NoticeContent = NoticeMessage & { shown: readonly ReminderStanding[] };

/** Names and addresses that Slack does not tell are left out: the reminder is worth more. */
export async function noticeContent(
  notice: Notice,
  state: State,
  source: ContentSource,
): Promise<NoticeContent> {
  const facts = await factsOf(notice, state, source);
  const message = noticeMessage(noticePage(notice, facts), notice.on);
  return { shown: facts.standings, ...message };
}

/** Returns all of a notice as one text, as it holds now. */
export async function wholeNoticeText(
  notice: Notice,
  state: State,
  source: ContentSource,
): Promise<string> {
  return noticeText(wholeNotice(notice, await factsOf(notice, state, source)));
}

async function factsOf(
  notice: Notice,
  state: State,
  { members, whoAmI }: ContentSource,
): Promise<NoticeFacts> {
  const standings = standingsOf(notice, state);
  const roster = await members.roster().catch(() => state.roster);
  const links = cardLinks(state, await whoAmI().catch(() => undefined));
  return { standings, state, roster, links };
}

function cardLinks({ reviews }: State, identity: Identity | undefined): Map<number, string> {
  if (identity === undefined) return new Map();
  return new Map(
    reviews.flatMap(({ no, channel, card }): [number, string][] =>
      card === null ? [] : [[no, permalink(identity, { channel, ts: card })]],
    ),
  );
}
