/** お知らせ（検証）: reviews whose deadline is near, and comments that wait for 区の考え方. */

import type { Notice } from '../../domain/notice.ts';
import { unansweredBefore } from '../../reminders/unanswered-comments.ts';
import { commentName } from '../comment-names.ts';
import { goalWithName } from '../goal-with-name.ts';
import { weekdayText } from '../weekday-text.ts';
import type { NoticeFacts, NoticeGroup, NoticeItem, Told } from './notice-parts.ts';
import { standingText } from './standing-text.ts';

export function reviewGroups(all: readonly Told[], facts: NoticeFacts): NoticeGroup[] {
  const items = all.flatMap((told) => reviewItem(told, facts));
  const advice =
    '検証のカードで「意見を書く」か「意見なし」を押してください。スレッドに書いた意見も届いています。';
  return items.length === 0 ? [] : [{ title: '意見の締切が近い検証', items, advice }];
}

function reviewItem(
  { reminder: { subject, due }, standing }: Told,
  { state: { reviews, plan }, links }: NoticeFacts,
): NoticeItem[] {
  if (subject.kind !== 'review') return [];
  const review = reviews.find(({ no }) => no === subject.review);
  const goal = plan.goals.find(({ no }) => no === review?.goal);
  const name = goal === undefined ? '検証' : goalWithName(goal);
  return [
    {
      text: `${name}：締切は${weekdayText(due)}です。`,
      link: links.get(subject.review),
      done: standingText(standing, subject),
    },
  ];
}

/** Counts what holds now of the comments that had come by then. */
export function unansweredGroups(
  all: readonly Told[],
  { on }: Pick<Notice, 'on'>,
  { state }: NoticeFacts,
): NoticeGroup[] {
  const told = all.find(({ reminder: { subject } }) => subject.kind === 'unanswered');
  if (told === undefined) return [];
  const waiting = unansweredBefore(on, state.comments);
  const [oldest] = waiting;
  const days = oldest === undefined ? 0 : (Date.parse(on) - Date.parse(oldest.since)) / dayMs;
  const text =
    oldest === undefined
      ? '区の考え方を待っている意見'
      : `${waiting.length}件あります。いちばん古いものは${commentName(oldest.comment.label)}で、${weekdayText(oldest.since)}に届き、${weekdayText(on)}で${days}日になります。`;
  const item = { text, done: standingText(told.standing, { kind: 'unanswered' }) };
  const advice = 'みちすじのホームの「未回答の意見」から答えられます。';
  return [{ title: '区の考え方を待っている意見', items: [item], advice }];
}

const dayMs = 24 * 60 * 60 * 1000;
