/** 日付の書き方: 令和8年12月4日. */

/** 令和 began on this day; until then it was 平成31年. */
const reiwaBegins = '2019-05-01';

/**
 * Returns a date in the years of the eras 令和 and 平成; the first year of an era is 元.
 *
 * @example
 * dateText('2026-12-04'); // '令和8年12月4日'
 * dateText('2019-05-01'); // '令和元年5月1日'
 * dateText('2019-04-30'); // '平成31年4月30日'
 */
export function dateText(date: string): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const { era, before } =
    date >= reiwaBegins ? { era: '令和', before: 2018 } : { era: '平成', before: 1988 };
  const ofEra = year - before;
  return `${era}${ofEra === 1 ? '元' : ofEra}年${month}月${day}日`;
}
