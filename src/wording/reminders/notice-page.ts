/** お知らせの紙面: one direct message with all that somebody is reminded of on a day. */

import { collected } from '../../collection/collected.ts';
import type { Notice } from '../../domain/notice.ts';
import { entryGroups } from './entry-groups.ts';
import { letterGroups } from './letters.ts';
import type { NoticeFacts, NoticeGroup, NoticePage, Told } from './notice-parts.ts';
import { reviewGroups, unansweredGroups } from './other-groups.ts';

/** So many items stand in a message; for the rest there is Home. */
const most = 15;

/** Returns the message of a notice; relative words like 「今日」 are left out, because it is edited later. */
export function noticePage(notice: Notice, facts: NoticeFacts): NoticePage {
  const figures = new Map(collected(facts.state).map((one) => [one.target, one]));
  const all = notice.reminders.map((reminder, at): Told => {
    const { subject } = reminder;
    const what = subject.kind === 'entry' ? figures.get(subject.target) : undefined;
    return { reminder, what, standing: facts.standings[at] ?? 'open' };
  });
  const groups = [
    ...entryGroups(all, notice, facts),
    ...reviewGroups(all, facts),
    ...unansweredGroups(all, notice, facts),
    ...letterGroups(all, facts),
  ];
  const shown = withinRoom(groups);
  const countIn = (some: readonly NoticeGroup[]): number =>
    some.flatMap(({ items }) => items).length;
  return { lead: leadOf(all), groups: shown, rest: countIn(groups) - countIn(shown) };
}

function withinRoom(groups: readonly NoticeGroup[]): NoticeGroup[] {
  let room = most;
  const shown = groups.flatMap((group) => {
    const items = group.items.slice(0, room);
    room -= items.length;
    return items.length === 0 ? [] : [{ ...group, items }];
  });
  return shown.map((group, at) => {
    const isSaidBelow = shown[at + 1]?.advice === group.advice;
    return isSaidBelow ? { ...group, advice: '' } : group;
  });
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
