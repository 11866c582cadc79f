/** お知らせの紙面: one direct message with all that somebody is reminded of on a day. */

import { collected } from '../../collection/collected.ts';
import type { Notice } from '../../domain/notice.ts';
import { entryGroups } from './entry-groups.ts';
import { letterGroups } from './letters.ts';
import type { NoticeFacts, NoticeGroup, NoticePage, Told } from './notice-parts.ts';
import { reviewGroups, unansweredGroups } from './other-groups.ts';

/** Returns all of a notice; relative words like 「今日」 are left out, because it is edited later. */
export function wholeNotice(notice: Notice, facts: NoticeFacts): NoticePage {
  const all = toldBy(notice, facts);
  const groups = [...itemGroups(all, notice, facts), ...letterGroups(all, facts)];
  return { lead: leadOf(all), groups: withoutRepeats(groups), rest: 0, isWhole: true };
}

/** Returns what one message holds of a notice, and says how much more there is. */
export function noticePage(notice: Notice, facts: NoticeFacts): NoticePage {
  const all = toldBy(notice, facts);
  const groups = itemGroups(all, notice, facts);
  const letters = letterGroups(all, facts);
  const shown = withinRoom(groups);
  const shownLetters = letters.map(withLettersWithinRoom);
  const rest = countIn(groups) - countIn(shown);
  const isWhole =
    rest === 0 &&
    [...shown, ...shownLetters].every((group, at) => isSame(group, [...groups, ...letters][at]));
  return {
    lead: leadOf(all),
    groups: withoutRepeats([...shown, ...shownLetters]),
    ...{ rest, isWhole },
  };
}

function toldBy({ reminders }: Notice, { state, standings }: NoticeFacts): Told[] {
  const figures = new Map(collected(state).map((one) => [one.target, one]));
  return reminders.map((reminder, at): Told => {
    const { subject } = reminder;
    const what = subject.kind === 'entry' ? figures.get(subject.target) : undefined;
    return { reminder, what, standing: standings[at] ?? 'open' };
  });
}

function itemGroups(all: readonly Told[], notice: Notice, facts: NoticeFacts): NoticeGroup[] {
  return [
    ...entryGroups(all, notice, facts),
    ...reviewGroups(all, facts),
    ...unansweredGroups(all, notice, facts),
  ].filter(({ items }) => items.length > 0);
}

/** So many items stand in a message, letters not counted. */
const most = 15;

function withinRoom(groups: readonly NoticeGroup[]): NoticeGroup[] {
  let room = most;
  return groups.flatMap((group) => {
    const items = group.items
      .slice(0, room)
      .map((item) => ({ ...item, text: item.short ?? item.text }));
    room -= items.length;
    return items.length === 0 ? [] : [{ ...group, items }];
  });
}

/** Letters in full: one of them, and all together; Slack takes 3,000 in a box and 13,000 in a message. */
const letterRoom = { one: 2000, all: 5000 };

/** Every letter is at least named. */
function withLettersWithinRoom(group: NoticeGroup): NoticeGroup {
  let room = letterRoom.all;
  const items = group.items.map((item) => {
    const { text, short = text } = item;
    if (text.length > Math.min(letterRoom.one, room)) return { ...item, text: short };
    room -= text.length;
    return item;
  });
  return { ...group, items };
}

function isSame(group: NoticeGroup, whole: NoticeGroup | undefined): boolean {
  return group.items.every(({ text }, at) => text === whole?.items[at]?.text);
}

function countIn(groups: readonly NoticeGroup[]): number {
  return groups.flatMap(({ items }) => items).length;
}

/** Advice that is said below is said once. */
function withoutRepeats(groups: readonly NoticeGroup[]): NoticeGroup[] {
  return groups.map((group, at) =>
    groups[at + 1]?.advice === group.advice ? { ...group, advice: '' } : group,
  );
}

/** Counts what is to be done, or says that nothing is left. */
function leadOf(all: readonly Told[]): string {
  const open = all.filter(({ standing }) => standing === 'open').map(({ reminder }) => reminder);
  if (open.length === 0) return 'このお知らせのご用件は、すべて済みました。ありがとうございます。';
  const entries = open.filter(({ subject }) => subject.kind === 'entry');
  const own = entries.filter(({ cause }) => cause === 'own').length;
  const desk = entries.length - own;
  const reviews = open.filter(({ subject }) => subject.kind === 'review').length;
  return [
    ...(own > 0 ? [`入力をお願いする値が${own}件あります。`] : []),
    ...(reviews > 0 ? [`ご意見をお待ちしている検証が${reviews}件あります。`] : []),
    ...(open.some(({ subject }) => subject.kind === 'unanswered')
      ? ['区の考え方を待っている意見があります。']
      : []),
    ...(desk > 0 ? [`事務局で確かめていただく値が${desk}件あります。`] : []),
  ].join('');
}
