import fc from 'fast-check';
import { expect, it } from 'vitest';
import { daysAfter } from '../../src/domain/calendar.ts';
import { fiscalYearOf } from '../../src/domain/fiscal-year.ts';
import type { Review } from '../../src/domain/review.ts';
import { firstSettings } from '../../src/domain/settings.ts';
import { dueReviews, keptUntil } from '../../src/review/retention.ts';

const review = (...closings: Review['closings']): Review => ({
  ...{ no: 1, goal: 5, channel: 'C1', card: null, meeting: null, deadline: '2026-12-04' },
  ...{ openedBy: 'U9', openedAt: '2026-11-20T00:00:00.000Z', closings, noOpinions: [] },
  highWater: null,
});
const closed = (at: string) => ({ by: 'U9', at, reopened: null });
const due = (one: Review, today: string, retentionYears: number | null = 5) =>
  dueReviews({ reviews: [one], settings: { ...firstSettings, retentionYears } }, today);

it('keeps a review of 令和8年度 for five years until the end of 令和13年度', () => {
  const one = review(closed('2026-12-10T06:00:00.000Z'));
  expect(due(one, '2032-03-31')).toEqual([]);
  expect(due(one, '2032-04-01')).toEqual([
    { review: one, closedOn: '2026-12-10', keptUntil: '2032-03-31' },
  ]);
});

it.each([
  ['2027-03-31T14:59:59.999Z', '2028-03-31'],
  ['2027-03-31T15:00:00.000Z', '2029-03-31'],
])('goes by the fiscal year in Tokyo of the closing at %s', (at, until) => {
  const one = review(closed(at));
  expect([due(one, until, 1), due(one, daysAfter(until, 1), 1).length]).toEqual([[], 1]);
});

it('never disposes of what is open, was reopened, or is kept for ever', () => {
  const reopened = { by: 'U9', at: '2026-12-11T00:00:00.000Z' };
  const at = '2026-12-10T06:00:00.000Z';
  expect(due(review(), '2099-12-31')).toEqual([]);
  expect(due(review({ by: 'U9', at, reopened }), '2099-12-31')).toEqual([]);
  expect(due(review(closed(at)), '2099-12-31', null)).toEqual([]);
});

it('counts from the last closing of a review that was closed twice', () => {
  const reopened = { by: 'U9', at: '2027-06-01T00:00:00.000Z' };
  const one = review(
    { by: 'U9', at: '2026-12-10T06:00:00.000Z', reopened },
    closed('2027-07-01T00:00:00.000Z'),
  );
  expect(due(one, '2032-04-01')).toEqual([]);
  expect(due(one, '2033-04-01')).toHaveLength(1);
});

it('keeps everything for whole fiscal years, never less than was decided', () => {
  const days = fc.integer({ min: 0, max: 20_000 }).map((count) => daysAfter('2019-04-01', count));
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 100 }), (closedOn, years) => {
      const until = keptUntil(closedOn, years);
      expect(until.slice(4)).toBe('-03-31');
      expect(fiscalYearOf(until) - fiscalYearOf(closedOn)).toBe(years);
      const one = review(closed(`${closedOn}T03:00:00.000Z`));
      expect(due(one, until, years)).toEqual([]);
      expect(due(one, daysAfter(until, 1), years)).toHaveLength(1);
    }),
  );
});
