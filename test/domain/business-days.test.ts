/** Stories of days on which the office is open, on the calendars of 2026 and 2027. */

import { afterEach, describe, expect, it } from 'vitest';
import {
  businessDayOnOrAfter,
  businessDayOnOrBefore,
  isBusinessDay,
  nextBusinessDay,
  whyClosed,
} from '../../src/domain/business-days.ts';
import { daysAfter } from '../../src/domain/calendar.ts';

const here = process.env['TZ'];
afterEach(() => {
  if (here === undefined) delete process.env['TZ'];
  else process.env['TZ'] = here;
});

describe.each(['Asia/Tokyo', 'America/New_York', 'UTC', 'Pacific/Kiritimati'])(
  'on a server in %s',
  (zone) => {
    it.each([
      ['2026-06-16', undefined],
      ['2026-06-20', '土日'],
      ['2026-06-21', '土日'],
      ['2026-09-21', '敬老の日'],
      ['2026-09-22', '国民の休日'],
      ['2026-09-23', '秋分の日'],
      ['2026-09-24', undefined],
      ['2027-03-22', '振替休日'],
      ['2026-05-06', '振替休日'],
      ['2026-12-28', undefined],
      ['2026-12-29', '年末年始'],
      ['2027-01-01', '年末年始'],
      ['2027-01-03', '年末年始'],
      ['2027-01-04', undefined],
      ['2050-11-23', '勤労感謝の日'],
    ])('%s is closed for: %s', (date, reason) => {
      process.env['TZ'] = zone;
      expect(whyClosed(date, [])).toBe(reason);
      expect(isBusinessDay(date, [])).toBe(reason === undefined);
    });

    it('goes from 28 April to 7 May over the holidays of 2027', () => {
      process.env['TZ'] = zone;
      const april = Array.from({ length: 14 }, (_, day) => daysAfter('2027-04-26', day));
      expect(april.filter((day) => isBusinessDay(day, []))).toEqual([
        ...['2027-04-26', '2027-04-27', '2027-04-28', '2027-04-30', '2027-05-06', '2027-05-07'],
      ]);
      expect(businessDayOnOrBefore('2027-05-05', [])).toBe('2027-04-30');
      expect(businessDayOnOrAfter('2027-05-01', [])).toBe('2027-05-06');
      expect(nextBusinessDay('2027-04-30', [])).toBe('2027-05-06');
    });
  },
);

it('leaves an open day where it is', () => {
  expect(businessDayOnOrBefore('2026-06-16', [])).toBe('2026-06-16');
  expect(businessDayOnOrAfter('2026-06-16', [])).toBe('2026-06-16');
  expect(nextBusinessDay('2026-06-16', [])).toBe('2026-06-17');
});

it('knows the days on which the ward closes besides', () => {
  expect(isBusinessDay('2026-06-17', ['2026-06-17'])).toBe(false);
  expect(nextBusinessDay('2026-06-16', ['2026-06-17'])).toBe('2026-06-18');
});
