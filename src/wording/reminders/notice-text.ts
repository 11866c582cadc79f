/** お知らせの文字: a notice as plain text, for phones, screen readers and Slack's `text`. */

import type { NoticeGroup, NoticeItem, NoticePage } from './notice-parts.ts';

/** Returns the whole notice; nothing of it is only in a button. */
export function noticeText(page: NoticePage): string {
  const { lead, groups } = page;
  return [lead, ...groups.map(groupText), ...restLines(page)].join('\n\n');
}

/** Says where the rest is, where there is one. */
export function restLines({ rest, isWhole }: Pick<NoticePage, 'rest' | 'isWhole'>): string[] {
  if (isWhole) return [];
  const more = rest === 0 ? '' : `ほかに${rest}件あります。`;
  return [`${more}「すべて見る」を押すと、残らず出ます。入力は、みちすじのホームからもできます。`];
}

function groupText({ title, items, advice }: NoticeGroup): string {
  return [`【${title}】`, ...items.map(itemText), ...(advice === '' ? [] : [advice])].join('\n');
}

function itemText({ text, done }: NoticeItem): string {
  return done === undefined ? `・${text}` : `・${done}：${text}`;
}
