/** 日時: a moment in the form that the app asked for, as somebody in Tokyo reads it. */
import { drawLink } from './link.ts';
import { type Html, tag } from './html.ts';

export type SlackDate = {
  /** Seconds since 1970. */
  timestamp: number;
  /** Words with tokens such as `{date_short}` and `{time}`. */
  format: string;
  url?: string | undefined;
};

const tokens: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  date_num: { year: 'numeric', month: '2-digit', day: '2-digit' },
  date: { year: 'numeric', month: 'long', day: 'numeric' },
  date_short: { year: 'numeric', month: 'short', day: 'numeric' },
  date_long: { year: 'numeric', month: 'long', day: 'numeric', weekday: 'long' },
  time: { hour: '2-digit', minute: '2-digit' },
  time_secs: { hour: '2-digit', minute: '2-digit', second: '2-digit' },
};

/**
 * Draws a moment; a token that is not known stays as it is written.
 *
 * @example
 * drawDate({ timestamp: 1795132800, format: '期限は{date}' }); // 期限は2026年11月20日
 */
export function drawDate({ timestamp, format, url }: SlackDate): Html {
  const moment = new Date(timestamp * 1000);
  const text = format.replaceAll(/\{([a-z_]+)\}/g, (written, name: string) => {
    const options = tokens[name.replace(/_pretty$/, '')]; // Never 「昨日」: the page may stay open
    return options === undefined
      ? written
      : new Intl.DateTimeFormat('ja-JP', { ...options, timeZone: 'Asia/Tokyo' }).format(moment);
  });
  const drawn = tag('time', { datetime: moment.toISOString() }, text);
  return (url === undefined ? undefined : drawLink(url, drawn)) ?? drawn;
}
