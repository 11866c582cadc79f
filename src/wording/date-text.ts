/** 日付の書き方: 令和8年12月4日. */

/** @example dateText('2026-12-04'); // '令和8年12月4日' */
export function dateText(date: string): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return `令和${year - 2018}年${month}月${day}日`;
}
