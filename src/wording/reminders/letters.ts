/** メールの文面: what somebody without Slack is reminded of, ready to be mailed by the secretariat. */

import { weekdayText } from '../weekday-text.ts';
import { entriesOf, entryName, type ToldEntry } from './entries-told.ts';
import type { NoticeFacts, NoticeGroup, NoticeItem, Told } from './notice-parts.ts';

/** Returns a group with one letter for each address. */
export function letterGroups(all: readonly Told[], facts: NoticeFacts): NoticeGroup[] {
  const entries = entriesOf(all, 'by-mail');
  const contacts = [...new Set(entries.map(({ what }) => what?.rule.contact ?? '連絡先なし'))];
  const items = contacts.map((contact) =>
    letterTo(
      contact,
      entries.filter(({ what }) => (what?.rule.contact ?? '連絡先なし') === contact),
      facts,
    ),
  );
  const title = 'Slackを使わない方への文面（このままメールでお送りいただけます）';
  const advice = '返事が届いたら、事務局で入力してください。';
  return items.length === 0 ? [] : [{ title, items, advice }];
}

/** A letter is whole or it is elsewhere: who gets it cannot look anything up here. */
function letterTo(contact: string, entries: readonly ToldEntry[], facts: NoticeFacts): NoticeItem {
  const open = entries.filter(({ standing }) => standing === 'open');
  if (open.length === 0) return { text: `宛先：${contact}`, done: '入力済み' };
  const lines = open.map(
    (one) => `・${entryName(one, facts.state)}（期限 ${weekdayText(one.due)}${unitOf(one)}）`,
  );
  return {
    text: [
      `宛先：${contact}`,
      '件名：指標の値のご提供について（お願い）',
      '次の値を、期限までにお知らせくださいますようお願いいたします。まだ値が出ない場合は、見込みの時期をお知らせください。',
      ...lines,
    ].join('\n'),
    short: `宛先：${contact}（${open.length}件。文面は「すべて見る」にあります）`,
    done: undefined,
  };
}

function unitOf({ what }: ToldEntry): string {
  return what?.unit == null ? '' : `、単位 ${what.unit}`;
}
