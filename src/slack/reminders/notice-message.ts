/** お知らせを描く: a notice becomes one Slack message, with buttons for the first of its values. */

import type { types } from '@slack/bolt';
import type { CalendarDate } from '../../domain/fiscal-year.ts';
import type { NoticeGroup, NoticeItem, NoticePage } from '../../wording/reminders/notice-parts.ts';
import { noticeText, restLines } from '../../wording/reminders/notice-text.ts';
import { cut } from '../../wording/excerpt.ts';
import { sectionCharacters, textCharacters } from '../blocks/budget.ts';
import { sections } from '../blocks/lines.ts';
import { escaped } from '../blocks/mrkdwn.ts';

export const enterAction = 'enter-value';
export const notYetAction = 'not-yet';
export const againAction = 'next-business-day';
export const takeBackAction = 'take-back-not-yet';
export const wholeAction = 'see-whole-notice';

/** A message takes 50 blocks, and each of these values two; the others can be entered on Home. */
const withButtons = 10;

/** All blocks together take 13,000 characters. */
const room = { group: 3000, letter: 2500 };

export type NoticeMessage = { text: string; blocks: types.KnownBlock[] };

/** `on` is the day of the notice, which the button for all of it carries. */
export function noticeMessage(page: NoticePage, on: CalendarDate): NoticeMessage {
  let left = withButtons;
  const groups = page.groups.flatMap((group) => {
    const drawn = groupBlocks(group, left);
    left -= drawn.buttons;
    return drawn.blocks;
  });
  const rest = sections(restLines(page), room.group).blocks;
  const more =
    left < 0 ? sections(['続きは、みちすじのホームから入力できます。'], room.group).blocks : [];
  return {
    text: cut(escaped(noticeText(page)), textCharacters - 100),
    blocks: [
      ...sections([page.lead], room.group).blocks,
      ...groups,
      ...more,
      ...rest,
      ...(page.isWhole ? [] : [wholeButton(on)]),
    ],
  };
}

function groupBlocks({ title, items, advice }: NoticeGroup, left: number) {
  const blocks: types.KnownBlock[] = [section(`*${escaped(title)}*`)];
  let buttons = 0;
  let lines: string[] = [];
  const flush = (): void => {
    if (lines.length > 0) blocks.push(section(lines.join('\n')));
    lines = [];
  };
  for (const item of items) {
    const text = itemText(item);
    if ([...lines, text].join('\n').length > sectionCharacters) flush();
    lines.push(text);
    if (item.value === undefined || (item.done !== undefined && item.isNotYet !== true)) continue;
    buttons += 1;
    if (buttons > left) continue;
    flush();
    blocks.push(buttonsOf(item.value, item));
  }
  flush();
  if (advice !== '') blocks.push(...sections([advice], room.group).blocks);
  return { blocks, buttons };
}

/** What is done is struck through, line by line, and said in words too. */
function itemText({ text, link, done }: NoticeItem): string {
  const lines = cut(text, room.letter).split('\n').map(escaped);
  const linked = link === undefined ? '' : `　<${link}|カードを開く>`;
  if (done === undefined) return `・${lines.join('\n')}${linked}`;
  return `・${lines.map((line) => `~${line}~`).join('\n')}　*${escaped(done)}*`;
}

/** What was put off can be entered earlier, put off to another day, or back. */
function buttonsOf(
  value: NonNullable<NoticeItem['value']>,
  { text: name, isNotYet = false }: NoticeItem,
): types.KnownBlock {
  const code = JSON.stringify(value);
  const button = (action_id: string, label: string) => ({
    type: 'button' as const,
    action_id,
    text: { type: 'plain_text' as const, text: label, emoji: false },
    value: code,
    accessibility_label: cut(`${label}：${name}`, 70),
  });
  return {
    type: 'actions',
    elements: [
      button(enterAction, '入力する'),
      ...(isNotYet
        ? [button(notYetAction, '見込みの日を変える'), button(takeBackAction, '元に戻す')]
        : [button(notYetAction, 'まだ出ない'), button(againAction, '翌営業日に')]),
    ],
  };
}

function wholeButton(on: CalendarDate): types.KnownBlock {
  const text = { type: 'plain_text', text: 'すべて見る', emoji: false } as const;
  return {
    type: 'actions',
    elements: [{ type: 'button', action_id: wholeAction, text, value: on }],
  };
}

function section(text: string): types.KnownBlock {
  return { type: 'section', text: { type: 'mrkdwn', text, verbatim: true } };
}
