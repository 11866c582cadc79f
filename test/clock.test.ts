import { expect, it } from 'vitest';
import { createClock, todayInTokyo } from '../src/clock.ts';

it.each([
  ['2026-11-20T14:59:59Z', '2026-11-20'],
  ['2026-11-20T15:00:00Z', '2026-11-21'],
  ['2026-03-31T15:00:00Z', '2026-04-01'],
  ['2026-12-31T23:00:00+09:00', '2026-12-31'],
])('%s is %s in Tokyo', (moment, today) => {
  expect(todayInTokyo(new Date(moment))).toBe(today);
});

it('tells the day anew each time it is asked', () => {
  const moments = ['2026-11-20T14:59:59Z', '2026-11-20T15:00:00Z'];
  const clock = createClock(() => new Date(moments.shift() ?? 0));
  expect([clock.today(), clock.today()]).toEqual(['2026-11-20', '2026-11-21']);
});
