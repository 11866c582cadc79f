import { expect, it } from 'vitest';
import { tokyoTime } from '../../src/domain/tokyo-time.ts';

it.each([
  ['2026-11-19T14:59:59.999Z', '2026-11-19', '23:59:59'],
  ['2026-11-19T15:00:00Z', '2026-11-20', '00:00:00'],
  ['2026-12-31T20:00:00+00:00', '2027-01-01', '05:00:00'],
])('shows %s as a clock in Tokyo does', (at, date, time) => {
  expect(tokyoTime(at)).toEqual({ date, time });
});
