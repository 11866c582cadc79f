/** 開庁日: on which days the ward office is open, by dates of the calendar in Tokyo alone. */

import holidayJp from '@holiday-jp/holiday_jp';
import { daysAfter } from './calendar.ts';
import type { CalendarDate } from './fiscal-year.ts';

/** 閉庁日 besides weekends, holidays and the turn of the year. */
type ClosedDays = readonly CalendarDate[];

/** Its own functions take Dates and so depend on where the server stands; the list goes to 2050. */
const holidays: Readonly<Record<string, { name: string }>> = holidayJp.holidays;

/**
 * Tells whether the office is open: Monday to Friday, but on holidays, 12月29日 to 1月3日, and days of
 * the settings.
 *
 * @example the day between 敬老の日 and 秋分の日
 * isBusinessDay('2026-09-22', []); // false
 */
export function isBusinessDay(date: CalendarDate, closedDays: ClosedDays): boolean {
  return whyClosed(date, closedDays) === undefined;
}

/** Returns why the office is closed, in a word; nothing where it is open. */
export function whyClosed(date: CalendarDate, closedDays: ClosedDays): string | undefined {
  if (closedDays.includes(date)) return '閉庁日';
  const monthAndDay = date.slice(5);
  if (monthAndDay >= '12-29' || monthAndDay <= '01-03') return '年末年始';
  const holiday = Object.hasOwn(holidays, date) ? holidays[date] : undefined;
  if (holiday !== undefined) return calledByLaw(holiday.name);
  const weekday = new Date(Date.parse(date)).getUTCDay();
  return weekday === 0 || weekday === 6 ? '土日' : undefined;
}

/** The list names each day off in place of a Sunday after a holiday, which the law does not. */
function calledByLaw(name: string): string {
  if (name.includes('振替休日')) return '振替休日';
  return name === '休日' ? '国民の休日' : name;
}

/** Returns the day itself where the office is open, and the open day before it where not. */
export function businessDayOnOrBefore(date: CalendarDate, closedDays: ClosedDays): CalendarDate {
  return firstOpen(date, -1, closedDays);
}

/** Returns the day itself where the office is open, and the open day after it where not. */
export function businessDayOnOrAfter(date: CalendarDate, closedDays: ClosedDays): CalendarDate {
  return firstOpen(date, 1, closedDays);
}

/** 翌営業日: @example nextBusinessDay('2026-12-28', []); // '2027-01-04' */
export function nextBusinessDay(date: CalendarDate, closedDays: ClosedDays): CalendarDate {
  return firstOpen(daysAfter(date, 1), 1, closedDays);
}

/** @example 5 days after a Monday: businessDaysAfter('2026-07-06', 5, []); // '2026-07-13' */
export function businessDaysAfter(
  date: CalendarDate,
  days: number,
  closedDays: ClosedDays,
): CalendarDate {
  return Array.from({ length: days }).reduce<CalendarDate>(
    (day) => nextBusinessDay(day, closedDays),
    date,
  );
}

/** Whoever closes the office for years is not waited for. */
const atMost = 400;

function firstOpen(date: CalendarDate, step: 1 | -1, closedDays: ClosedDays): CalendarDate {
  for (let days = 0; days < atMost; days += 1) {
    const day = daysAfter(date, step * days);
    if (isBusinessDay(day, closedDays)) return day;
  }
  return date;
}
