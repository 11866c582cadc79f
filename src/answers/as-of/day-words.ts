/** 日の読み: days and times of day as people write them, folded. */

import { daysAfter } from '../../domain/calendar.ts';
import type { CalendarDate } from '../../domain/fiscal-year.ts';
import { numberOf } from '../understand/numerals.ts';

const no = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';
const weekday = '(?:\\s*\\([月火水木金土日](?:曜日?)?\\))?';
const time = `(?:\\s*の?\\s*(?<half>午前|午後)?\\s*(?<hour>\\d{1,2})(?:時(?:(?<minute>\\d{1,2})分|(?<past>半))?|:(?<colon>\\d{2})))?`;
const month = `(?<month>${no})\\s*月\\s*(?<day>${no})\\s*日`;
const year = `(?:(?<western>20\\d{2})\\s*年|(?:令和|れいわ|r)?\\s*(?<era>元|${no})\\s*年)\\s*の?\\s*`;
const eraDots = `(?:令和|r)\\s*(?<era>\\d{1,2})\\s*[./]\\s*(?<month>\\d{1,2})\\s*[./]\\s*(?<day>\\d{1,2})`;
const iso = `(?<western>20\\d{2})\\s*[-/.]\\s*(?<month>\\d{1,2})\\s*[-/.]\\s*(?<day>\\d{1,2})`;
const slash = `(?<month>\\d{1,2})/(?<day>\\d{1,2})`;
const monthEnd = `(?:${year})?(?<month>${no})\\s*月\\s*(?:末日?|の?終わり)`;

/** Every way of naming a day, with a time of day behind it; the first that fits is meant. */
const days = [iso, eraDots, `(?:${year})?${month}`, monthEnd, slash].map(
  (pattern) => `(?<![\\d.])${pattern}${weekday}${time}`,
);

const relative =
  '(?<named>(?:一昨日|おととい|昨日|きのう|前日|今日|きょう|本日|先々月末|先月末|前月末)|(?<ago>\\d{1,3})\\s*(?<unit>日|週間|[かけヶゖケカ箇]月)前)';

/** Patterns of a day, each with its named groups; to be put before what makes a point of it. */
export const dayPatterns: readonly string[] = [...days, `${relative}${time}`];

/** A day that was named, to the minute where a time was; or why there is no such day. */
export type SaidDay = { date: CalendarDate; time: string | undefined } | { noSuchDay: string };

type Groups = Readonly<Record<string, string | undefined>>;

/**
 * Reads the groups of a match. A day without a year is that of this calendar year.
 *
 * @example on 2026-11-20
 * readDay('11月1日', { month: '11', day: '1' }, '2026-11-20'); // { date: '2026-11-01', … }
 */
export function readDay(words: string, groups: Groups, today: CalendarDate): SaidDay {
  const time = timeIn(groups);
  const date = groups['named'] === undefined ? dateIn(groups, today) : relativeDay(groups, today);
  return date === undefined || time === 'none' ? { noSuchDay: words } : { date, time };
}

function dateIn({ western, era, month = '', day }: Groups, today: CalendarDate) {
  const ofEra = era === undefined ? undefined : 2018 + (era === '元' ? 1 : numberOf(era));
  const year = western ?? String(ofEra ?? today.slice(0, 4));
  const first = `${year}-${padded(numberOf(month))}-01`;
  if (!isDate(first)) return undefined;
  if (day === undefined) return daysAfter(nextMonth(first), -1);
  const date = `${first.slice(0, 8)}${padded(numberOf(day))}`;
  return isDate(date) ? date : undefined;
}

function relativeDay({ named = '', ago, unit }: Groups, today: CalendarDate): CalendarDate {
  const thisMonth = `${today.slice(0, 8)}01`;
  if (ago !== undefined) {
    if (unit === '日') return daysAfter(today, -Number(ago));
    return unit === '週間' ? daysAfter(today, -7 * Number(ago)) : monthsBefore(today, Number(ago));
  }
  if (named === '先月末' || named === '前月末') return daysAfter(thisMonth, -1);
  if (named === '先々月末') return daysAfter(monthsBefore(thisMonth, 1), -1);
  const back: Readonly<Record<string, number>> = {
    一昨日: 2,
    おととい: 2,
    昨日: 1,
    きのう: 1,
    前日: 1,
  };
  return daysAfter(today, -(back[named] ?? 0));
}

/** The same day of an earlier month, or its last one. */
export function monthsBefore(date: CalendarDate, months: number): CalendarDate {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const count = year * 12 + (month - 1) - months;
  const first = `${Math.floor(count / 12)}-${padded((count % 12) + 1)}-01`;
  const last = daysAfter(nextMonth(first), -1);
  const same = `${first.slice(0, 8)}${padded(day)}`;
  return same < last ? same : last;
}

function nextMonth(first: CalendarDate): CalendarDate {
  return `${daysAfter(first, 31).slice(0, 8)}01`;
}

/** @returns `none` where no clock shows such a time. */
function timeIn({ half, hour, minute, past, colon }: Groups): string | undefined {
  if (hour === undefined) return undefined;
  const hours = Number(hour) + (half === '午後' && Number(hour) < 12 ? 12 : 0);
  const minutes = past === undefined ? Number(minute ?? colon ?? 0) : 30;
  return hours > 23 || minutes > 59 ? 'none' : `${padded(hours)}:${padded(minutes)}`;
}

function padded(value: number): string {
  return String(value).padStart(2, '0');
}

function isDate(date: string): boolean {
  const ms = Date.parse(date);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(date);
}
