/** 投稿の時刻: when a message was written, as it reads in Tokyo. */

const inTokyo = new Intl.DateTimeFormat('ja-JP', {
  timeZone: 'Asia/Tokyo',
  hour: '2-digit',
  minute: '2-digit',
});

/** @example clockTime('1795136400.000100'); // '10:00' */
export function clockTime(ts: string): string {
  return inTokyo.format(dateOf(ts));
}

export function isoTime(ts: string): string {
  return dateOf(ts).toISOString();
}

const longDate = new Intl.DateTimeFormat('ja-JP', {
  timeZone: 'UTC',
  ...{ year: 'numeric', month: 'long', day: 'numeric', weekday: 'short' },
});

/** @example dayText('2026-11-20'); // '2026年11月20日(金)' */
export function dayText(date: string): string {
  return longDate.format(new Date(date));
}

/** The day on which a message was written, where it is another one than that of the message before. */
export function newDay(ts: string, before: string | undefined): string | undefined {
  const day = tokyoDay(ts);
  return before !== undefined && tokyoDay(before) === day ? undefined : dayText(day);
}

/** @example tokyoDay('1795136400.000100'); // '2026-11-20' */
function tokyoDay(ts: string): string {
  return dateOf(Number(ts) + 9 * 60 * 60)
    .toISOString()
    .slice(0, 10);
}

function dateOf(ts: string | number): Date {
  return new Date(Number(ts) * 1000);
}
