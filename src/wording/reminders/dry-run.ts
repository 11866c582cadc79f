/** お知らせの試しの言葉: who would be reminded of what on a day, and the reason for each. */

import { collected } from '../../collection/collected.ts';
import { whyClosed } from '../../domain/business-days.ts';
import type { CalendarDate } from '../../domain/fiscal-year.ts';
import type { ReminderCause, ReminderStage } from '../../domain/notice.ts';
import type { UserId } from '../../domain/slack-id.ts';
import type { State } from '../../domain/state.ts';
import type { Due } from '../../reminders/due.ts';
import { dateText } from '../../domain/date-text.ts';
import { goalWithName } from '../goal-with-name.ts';
import { weekdayText } from '../weekday-text.ts';
import { figureOfYear } from './figure-name.ts';

export type DryRun = { today: CalendarDate; due: readonly Due[]; state: State };

export function dryRunText({ today, due, state }: DryRun): string {
  const recipients = [...new Set(due.map(({ to }) => to))];
  const planned = state.notices.filter(({ on }) => on === today).length;
  return [
    `${dateText(today).split('年', 1).join('')}年${weekdayText(today)}のお知らせ（試しです。何も送らず、何も保存しません）`,
    ...(planned > 0
      ? [
          `この日のお知らせは、すでに${planned}通を用意してあります。下は、それに入っていないものです。`,
        ]
      : []),
    ...recipients.map((to) => messageText(to, due, { today, state })),
    due.length === 0
      ? nothingText(today, state)
      : `以上、${recipients.length}人へ${due.length}件です。`,
    ...(state.roster.groups.length > 0
      ? ['※ Slackのユーザーグループにいる人は、ここからは分からないため、含めていません。']
      : []),
  ].join('\n\n');
}

type Around = { today: CalendarDate; state: State };

function nothingText(today: CalendarDate, { settings }: State): string {
  const reason = whyClosed(today, settings.closedDays);
  return reason === undefined
    ? 'この日に送るお知らせはありません。'
    : `この日は閉庁日（${reason}）のため、送るお知らせはありません。`;
}

function messageText(to: UserId, all: readonly Due[], around: Around): string {
  const name = around.state.roster.people.find(({ user }) => user === to)?.name;
  const own = all.filter((one) => one.to === to);
  return [
    `${name === undefined ? to : `${name}（${to}）`}へ1通（${own.length}件）`,
    ...own.map((one) => `・${subjectText(one, around.state)}：${reasonText(one, around)}`),
  ].join('\n');
}

function subjectText({ subject }: Due, state: State): string {
  switch (subject.kind) {
    case 'entry': {
      const what = collected(state).find(({ target }) => target === subject.target);
      return what === undefined
        ? subject.target
        : figureOfYear(what, subject.fiscalYear, state.plan);
    }
    case 'review': {
      const review = state.reviews.find(({ no }) => no === subject.review);
      const goal = state.plan.goals.find(({ no }) => no === review?.goal);
      return `${goal === undefined ? '' : goalWithName(goal)}の検証`;
    }
    case 'unanswered':
      return '区の考え方を待っている意見';
  }
}

/** Stage, due date, why the day was moved, and why it comes to this person. */
function reasonText({ subject, stage, due, counted, on, cause }: Due, around: Around): string {
  const { today, state } = around;
  const closed = whyClosed(counted, state.settings.closedDays);
  const isMoved = counted !== on && closed !== undefined;
  return [
    reminderStageNames[stage],
    ...(subject.kind === 'unanswered'
      ? []
      : [`${subject.kind === 'entry' ? '期限' : '締切'} ${dateText(due)}`]),
    ...(isMoved ? [`${weekdayText(counted)}が${closed}のため${weekdayText(on)}に`] : []),
    ...(on < today ? [`${weekdayText(on)}に届くはずだったもの`] : []),
    ...(cause === 'own' ? [] : [reminderCauseNames[cause]]),
  ].join('、');
}

export const reminderStageNames: Readonly<Record<ReminderStage, string>> = {
  'before-14': '14日前',
  'before-3': '3日前',
  'before-1': '前日',
  due: '当日',
  'after-2': '2日後',
  escalated: '事務局への最後のお知らせ',
  again: '翌営業日にもう一度',
  reopened: '差し戻しか取り消しのあと',
  'reopened-escalated': '差し戻しか取り消しのあと、事務局への最後のお知らせ',
  weekly: '週に1度',
};

export const reminderCauseNames: Readonly<Record<Exclude<ReminderCause, 'own'>, string>> = {
  'owner-left': '担当だった方がいないため事務局へ',
  'opted-out': '担当の方がお知らせを止めているため事務局へ',
  'by-mail': '連絡先がメールのため、文面を事務局へ',
  nobodys: '担当が決まっていないため事務局へ',
  escalated: '期限を過ぎたため事務局へ',
};
