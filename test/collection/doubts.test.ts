/** Stories of a figure that looks wrong: what is said at a second view, and what passes in silence. */

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { doubtsAbout } from '../../src/collection/doubts.ts';
import { waitingEntries } from '../../src/collection/waiting.ts';
import { adoptedPlan } from '../helpers/adopted-plan.ts';
import { approved, entered, figure, first, what } from './entering.ts';

/** When 令和8年度 is over. */
const in2027 = { today: '2027-06-12' };

const doubts = (id: string, typed: string, fiscalYear = 2025, state = first, unit?: string) =>
  doubtsAbout({ figure: typed, unit: unit ?? null }, { what: what(id, state), fiscalYear, state });

it('doubts 66 after 452, the case in the source', () => {
  expect(doubts('7-A2', '66', 2024)).toEqual([
    { doubt: 'far-from-last', last: '452', lastYear: 2023, percent: '14.6' },
  ]);
});

it('doubts nothing that stays the same, nor exactly half as much or half as much again', () => {
  for (const typed of ['7640', '3820', '11460']) expect(doubts('6-A2', typed)).toEqual([]);
  expect(doubts('6-A2', '3819.9')).toEqual([
    { doubt: 'far-from-last', last: '7640', lastYear: 2024, percent: '50.0' },
  ]);
  expect(doubts('6-A2', '11461')).toMatchObject([{ doubt: 'far-from-last', percent: '150.0' }]);
});

it('holds a figure against the approved value of the year before', () => {
  const state = approved(entered(first, { value: figure('400') }), 1);
  expect(doubts('5-A2', '205', 2026, state)).toEqual([]);
  expect(doubts('5-A2', '199', 2026, state)).toMatchObject([{ last: '400', lastYear: 2025 }]);
  expect(doubts('5-A2', '199', 2026, entered(first, { value: figure('400') }))).toEqual([]);
});

it('doubts whatever follows a 0 and is none, without a percentage', () => {
  expect(doubts('5-A3', '0')).toEqual([]);
  expect(doubts('5-A3', '1')).toEqual([
    { doubt: 'far-from-last', last: '0', lastYear: 2024, percent: null },
  ]);
});

it('has nothing to compare with where no value is known', () => {
  expect(doubts('7-A4', '12345')).toEqual([]);
});

it('doubts another unit, not another way of writing the same one', () => {
  const said = (unit: string, id = '5-A2', typed = '210') => doubts(id, typed, 2025, first, unit);
  expect(said('人')).toEqual([{ doubt: 'other-unit', said: '人', unit: '回' }]);
  expect(said('件')).toEqual([{ doubt: 'other-unit', said: '件', unit: '回' }]);
  for (const unit of ['回', ' 回']) expect(said(unit)).toEqual([]);
  for (const unit of ['%', '％', 'パーセント']) expect(said(unit, '6-S2', '44')).toEqual([]);
  expect(said('名', '5-S1', '780')).toEqual([]);
});

it('doubts any unit where the plan prints none', () => {
  expect(doubts('5-A1', '7', 2025, first, '人')).toEqual([
    { doubt: 'other-unit', said: '人', unit: null },
  ]);
  expect(doubts('5-A1', '7')).toEqual([]);
});

it('doubts a 累計 that falls', () => {
  expect(doubts('mi-07', '6701')).toEqual([]);
  expect(doubts('mi-07', '6700')).toEqual([
    { doubt: 'falling-stock', last: '6701', lastYear: 2024 },
  ]);
});

it('doubts a 累計 that is more than the year after it', () => {
  const later = entered(first, {
    target: 'mi-07',
    fiscalYear: 2026,
    value: figure('6800'),
    ...in2027,
  });
  expect(doubts('mi-07', '6800', 2025, approved(later, 1))).toEqual([]);
  expect(doubts('mi-07', '6801', 2025, later)).toEqual([]); // It waits, and is not to be told
  expect(doubts('mi-07', '6801', 2025, approved(later, 1))).toEqual([
    { doubt: 'above-next', next: '6800', nextYear: 2026 },
  ]);
});

it('holds figures of neighbouring years against each other while they wait together', () => {
  const both = [
    { target: 'mi-07', fiscalYear: 2025, value: figure('6900') },
    { target: 'mi-07', fiscalYear: 2026, value: figure('6800') },
  ].reduce((state, given) => entered(state, { ...given, ...in2027 }), first);
  expect(waitingEntries(both).map((one) => one.doubts)).toEqual([
    [{ doubt: 'above-next', next: '6800', nextYear: 2026, standing: 'waiting' }],
    [{ doubt: 'falling-stock', last: '6900', lastYear: 2025, standing: 'waiting' }],
  ]);
  expect(waitingEntries(approved(both, 1)).map((one) => one.doubts)).toEqual([
    [{ doubt: 'falling-stock', last: '6900', lastYear: 2025 }],
  ]);
});

it('holds a figure against the year after it where none before is as near', () => {
  const later = entered(first, {
    target: '7-A4',
    fiscalYear: 2026,
    value: figure('452'),
    ...in2027,
  });
  const state = approved(later, 1);
  expect(doubts('7-A4', '302', 2025, state)).toEqual([]);
  expect(doubts('7-A4', '301', 2025, state)).toEqual([
    { doubt: 'far-from-next', next: '452', nextYear: 2026, percent: '150.2' },
  ]);
  expect(doubts('7-A4', '0', 2025, state)).toMatchObject([{ percent: null }]);
});

it('doubts more than the whole, and less than nothing', () => {
  expect(doubts('6-S2', '66')).toEqual([]);
  expect(doubts('5-M3', '100')).toMatchObject([{ doubt: 'far-from-last' }]);
  expect(doubts('5-M4', '100.1')).toEqual([{ doubt: 'rate-over-100', rate: null }]);
  expect(doubts('5-A3', '-0')).toEqual([]);
  expect(doubts('7-A4', '-1')).toEqual([{ doubt: 'negative' }]);
});

it('doubts a 施策 that has done its four-year plan before the last year', () => {
  const planned = approved(
    entered(first, { target: 'mi-01', what: 'planned', value: figure('400') }),
    1,
  );
  expect(doubts('mi-01', '218', 2025, planned)).toEqual([]);
  expect(doubts('mi-01', '219', 2025, planned)).toEqual([
    { doubt: 'rate-over-100', rate: '100.3' },
  ]);
});

it('holds a 重点事業 against what its page foresaw', () => {
  expect(doubts('pp-17-1', '20', 2024)).toMatchObject([{ last: '180', lastYear: 2024 }]);
  const state = approved(entered(first, { target: 'pp-17-1', value: figure('30') }), 1);
  expect(doubts('pp-17-1', '31', 2026, state)).toEqual([]);
});

const planned = (id: string, typed: string, state = first) => {
  const about = { what: what(id), fiscalYear: 2025, state, of: 'planned' } as const;
  return doubtsAbout({ figure: typed, unit: null }, about);
};

it('doubts a four-year plan that does not give the printed rate, and names no other', () => {
  expect(adoptedPlan().measureIndicators.find(({ id }) => id === 'mi-01')).toMatchObject({
    actuals: [{ value: '182' }],
    achievementRates: [{ fiscalYear: 2024, value: '25.3' }],
  });
  for (const total of ['718', '719', '720']) expect(planned('mi-01', total)).toEqual([]);
  expect(planned('mi-01', '180')).toEqual([
    { doubt: 'other-rate', fiscalYear: 2024, printed: '25.3', gives: '101.1' },
  ]);
  expect(planned('mi-02', '180')).toEqual([]); // 182, printed as 101.1%
  expect(planned('mi-02', '360')).toMatchObject([{ printed: '101.1', gives: '50.6' }]);
  expect(planned('mi-01', '0')).toEqual([
    { doubt: 'other-rate', fiscalYear: 2024, printed: '25.3', gives: null },
  ]);
  const waits = entered(first, { target: 'mi-01', what: 'planned', value: figure('180') });
  expect(waitingEntries(waits)[0]?.doubts).toMatchObject([{ doubt: 'other-rate' }]);
});

it('finds a plan for every printed rate that raises no doubt', () => {
  const { measureIndicators } = adoptedPlan();
  const unlike = measureIndicators.flatMap(({ id, actuals, achievementRates: [rate] }) => {
    const [actual] = actuals;
    if (actual?.state !== 'measured' || rate?.state !== 'printed') return [];
    if (Number(rate.value) === 0) return planned(id, '1');
    const total = (Number(actual.value) / Number(rate.value)) * 100;
    return planned(id, total.toFixed(6));
  });
  expect(unlike).toEqual([]);
});

it('holds a plan against no actual', () => {
  const about = { what: what('mi-01'), fiscalYear: 2025, state: first, of: 'planned' } as const;
  expect(doubtsAbout({ figure: '720', unit: '回' }, about)).toEqual([]);
  expect(doubtsAbout({ figure: '-720', unit: '人' }, about)).toEqual([
    { doubt: 'other-unit', said: '人', unit: '回' },
    { doubt: 'negative' },
    { doubt: 'other-rate', fiscalYear: 2024, printed: '25.3', gives: '-25.3' },
  ]);
});

it('never doubts a figure between half and one and a half times the last', () => {
  fc.assert(
    fc.property(fc.integer({ min: 3820 * 7, max: 11_460 * 7 }), (sevenfold) => {
      const typed = (sevenfold / 7).toFixed(6).replace(/\.?0+$/, '');
      expect(doubts('6-A2', typed)).toEqual([]);
    }),
    { numRuns: 50 },
  );
});
