/** お知らせ（入力）: values to be entered, by the day on which they are due, and why they come to whom. */

import { cellOf } from '../../collection/collected.ts';
import { promiseFor } from '../../collection/promise.ts';
import type { Notice, ReminderCause } from '../../domain/notice.ts';
import type { State } from '../../domain/state.ts';
import { excerpt } from '../excerpt.ts';
import { inQuotes } from '../in-quotes.ts';
import { weekdayText } from '../weekday-text.ts';
import { entriesOf, entryName, isPromisedDay, type ToldEntry } from './entries-told.ts';
import type { NoticeFacts, NoticeGroup, NoticeItem, Told } from './notice-parts.ts';
import { standingText } from './standing-text.ts';

const enterOrSay =
  '「入力する」から値を入れてください。まだ値が出ないときは「まだ出ない」を押して、見込みの日を選んでください。その日までお知らせを止めます。';
const findOwner = '「収集の予定」で担当を決めるか、事務局で入力してください。';

/** What only the secretariat is told, in the order of a message. */
const forSecretariat = [
  {
    cause: 'escalated',
    title: '入力期限を過ぎて、まだ入力のない値',
    advice:
      '担当の方に様子をお尋ねになるか、事務局で入力してください。これらの値のお知らせは、これで最後です。このあとも入っていない値は、みちすじに「期限を過ぎた値は？」と聞くと、すべて出ます。',
  },
  {
    cause: 'owner-left',
    title: '担当だった方がいなくなったため、事務局へお知らせする値',
    advice: findOwner,
  },
  {
    cause: 'opted-out',
    title: '担当の方がお知らせを止めているため、事務局へお知らせする値',
    advice: '担当の方にお伝えになるか、事務局で入力してください。',
  },
] as const satisfies readonly { cause: ReminderCause; title: string; advice: string }[];

/** Returns own values first, a group for each due date; then what comes to the secretariat. */
export function entryGroups(
  all: readonly Told[],
  { on }: Pick<Notice, 'on'>,
  facts: NoticeFacts,
): NoticeGroup[] {
  return [
    ...ownGroups(entriesOf(all, 'own'), on, facts),
    ...forSecretariat.map(({ cause, title, advice }) => ({
      ...{ title, advice },
      items: entriesOf(all, cause).map((one) => deskItem(one, facts)),
    })),
    ...nobodys(entriesOf(all, 'nobodys'), facts),
  ];
}

function ownGroups(own: readonly ToldEntry[], on: string, facts: NoticeFacts): NoticeGroup[] {
  const titles = [...new Set(own.map((one) => dayTitle(one, on, facts)))];
  return titles.map((title) => ({
    title,
    items: own
      .filter((one) => dayTitle(one, on, facts) === title)
      .map((one) => ({ ...itemOf(one, entryName(one, facts.state)), value: valueOf(one) })),
    advice: enterOrSay,
  }));
}

/** Says no more than what is true a week later too. */
function dayTitle(one: ToldEntry, on: string, { state }: NoticeFacts): string {
  const day = weekdayText(one.due);
  if (one.reminder.stage === 'reopened') return '差し戻されたか取り消したまま、まだ入力のない値';
  if (isPromisedDay(one, state)) return `見込みの日が来た値（${day}）`;
  return one.due < on ? `入力期限（${day}）を過ぎた値` : `入力期限：${day}`;
}

function deskItem(one: ToldEntry, facts: NoticeFacts): NoticeItem {
  const about = [`期限 ${weekdayText(one.due)}`, ownerText(one, facts), ...reasonText(one, facts)];
  const name = `${entryName(one, facts.state)}（${about.join('、')}）`;
  const item = itemOf(one, name);
  return one.reminder.cause === 'escalated' ? item : { ...item, value: valueOf(one) };
}

function itemOf({ standing, reminder: { subject } }: ToldEntry, text: string): NoticeItem {
  return { text, done: standingText(standing, subject), isNotYet: standing === 'not-yet' };
}

function valueOf({ target, fiscalYear }: ToldEntry) {
  return { target, fiscalYear };
}

function ownerText({ what }: ToldEntry, { roster: { people } }: NoticeFacts): string {
  const { owners = [], contact = null } = what?.rule ?? {};
  const names = owners.flatMap((owner) => people.find(({ user }) => user === owner)?.name ?? []);
  if (names.length > 0) return `担当 ${names.map((name) => `${name}さん`).join('、')}`;
  if (contact !== null) return `連絡先 ${contact}`;
  return owners.length > 0 ? '担当はいなくなりました' : '担当なし';
}

/** まだ出ない: why there was no value, when it was last asked for. */
function reasonText({ what, fiscalYear }: ToldEntry, { state }: NoticeFacts): string[] {
  const said = what && promiseFor(cellOf(what, 'actual', fiscalYear), state);
  return said === undefined ? [] : [`まだ出ない理由は${inQuotes(excerpt(said.reason, 60))}`];
}

/** So many are named in one line. */
const mostNamed = 3;

/** One item for all of them: there is nobody to whom each could be told. */
function nobodys(entries: readonly ToldEntry[], { state }: NoticeFacts): NoticeGroup[] {
  if (entries.length === 0) return [];
  const open = entries.filter(({ standing }) => standing === 'open');
  const item =
    open.length === 0
      ? { text: `担当の決まっていない値（${entries.length}件）`, done: '入力済み' }
      : { ...namedTogether(open, state), done: undefined };
  return [{ title: '担当の決まっていない値', items: [item], advice: findOwner }];
}

function namedTogether(
  open: readonly ToldEntry[],
  state: State,
): Pick<NoticeItem, 'text' | 'short'> {
  const names = open.map((one) => entryName(one, state));
  const days = `期限 ${[...new Set(open.map(({ due }) => weekdayText(due)))].join('、')}`;
  const rest = names.length - mostNamed;
  if (rest <= 0) return { text: `${names.join('、')}（${days}）` };
  return {
    text: [`次の${names.length}件（${days}）`, ...names].join('\n　'),
    short: `${names.slice(0, mostNamed).join('、')}、ほか${rest}件（${days}）`,
  };
}
