/** 投稿の時刻: the real time at which a message was written, as it reads in Tokyo. */

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

function dateOf(ts: string): Date {
  return new Date(Number(ts) * 1000);
}
