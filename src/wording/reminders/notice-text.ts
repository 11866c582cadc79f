/** お知らせの文字: a notice as plain text, for phones, screen readers and Slack's `text`. */

import type { NoticeGroup, NoticeItem, NoticePage } from './notice-parts.ts';

/** Returns the whole notice; nothing of it is only in a button. */
export function noticeText({ lead, groups, rest }: NoticePage): string {
  return [lead, ...groups.map(groupText), ...restLines(rest)].join('\n\n');
}

/** Says where the rest is, where there is one. */
export function restLines(rest: number): string[] {
  return rest === 0 ? [] : [`ほかに${rest}件あります。みちすじのホームから入力できます。`];
}

function groupText({ title, items, advice }: NoticeGroup): string {
  return [`【${title}】`, ...items.map(itemText), ...(advice === '' ? [] : [advice])].join('\n');
}

function itemText({ text, done }: NoticeItem): string {
  return done === undefined ? `・${text}` : `・${done}：${text}`;
}
