import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { achievementRate } from '../../src/scoring/achievement-rate.ts';
import { isEnough } from '../../src/scoring/coverage.ts';
import { type Decimal, one, toDecimal } from '../../src/scoring/decimal.ts';
import { indexNumber, isNoIndexNumber } from '../../src/scoring/index-number.ts';
import {
  type Mean,
  type NoMean,
  type Weighed,
  arithmeticMean,
  equallyWeighed,
  geometricMean,
  harmonicMean,
  isNoMean,
} from '../../src/scoring/means.ts';
import { roundHalfUp, showIndexNumber, showPercentage } from '../../src/scoring/round.ts';
import { aPlan } from '../helpers/builders.ts';
import { availableGoalIndex, availableSufficiency, readingAt } from './composites.ts';

const r6 = 2024;
const source = { source: z.string(), note: z.string() };
/** The digits as the file has them; the same text again, for these all have a short spelling. */
const digits = z.number().transform(String);

const MeanRow = z.object({
  ...source,
  fn: z.enum(['gmean', 'hmean']),
  input: z.object({ x: z.array(digits), w: z.array(digits).optional() }),
  expected: z.union([digits, z.literal('ERROR')]),
});
const CoverageRow = z.object({
  ...source,
  fn: z.literal('mean_with_coverage'),
  input: z.object({
    rows: z.array(z.array(digits.nullable())),
    w: z.array(z.literal(1)),
    dat_thresh: z.literal('2/3'),
  }),
  expected: z.array(digits.nullable()),
});
const TwoLevelRow = z.object({
  ...source,
  fn: z.literal('two_level_mean'),
  input: z.object({ unit: z.string(), Conn: z.array(digits), Sust: z.array(digits) }),
  expected: z.object({ Conn: digits, Sust: digits, Index: digits }),
});
const PercentRow = z.object({
  ...source,
  fn: z.literal('percent_half_up'),
  input: z.object({ a: digits, b: digits, dp: z.union([z.literal(1), z.literal(2)]) }),
  expected: z.string(),
});
const RoundRow = z.object({
  ...source,
  fn: z.literal('round_half_up'),
  input: z.object({ x: z.string(), dp: z.int() }),
  expected: z.string(),
});
const Row = z.discriminatedUnion('fn', [MeanRow, CoverageRow, TwoLevelRow, PercentRow, RoundRow]);

const file = new URL('../fixtures/scoring-vectors.json', import.meta.url);
const rows = z.array(Row).parse(JSON.parse(readFileSync(file, 'utf8')));

function isWithin(value: Decimal, expected: string, tolerance: string): boolean {
  return value.minus(expected).abs().lessThanOrEqualTo(tolerance);
}

function checkMean({ fn, input, expected }: z.infer<typeof MeanRow>): void {
  const means: Record<typeof fn, Mean> = { gmean: geometricMean, hmean: harmonicMean };
  const values: Weighed[] = input.x.map((figure, at) => ({
    value: toDecimal(figure),
    weight: toDecimal(input.w?.[at] ?? '1'),
  }));
  const outcome = means[fn](values);
  if (isNoMean(outcome)) {
    expect([expected, outcome.noMean]).toEqual(['ERROR', 'not-positive']);
  } else {
    expect(isWithin(outcome, expected, '1e-12')).toBe(true);
  }
}

function meanWhereCovered(row: readonly (string | null)[]): Decimal | NoMean | null {
  const known = row.filter((figure) => figure !== null);
  const isCovered = isEnough({ available: known.length, eligible: row.length });
  return isCovered ? arithmeticMean(equallyWeighed(known.map(toDecimal))) : null;
}

function checkCoverage({ input, expected }: z.infer<typeof CoverageRow>): void {
  expect(expected).toHaveLength(input.rows.length);
  input.rows.map(meanWhereCovered).forEach((mean, at) => {
    const printed = expected[at] ?? null;
    if (mean === null || isNoMean(mean)) expect([mean, printed]).toEqual([null, null]);
    else expect(printed !== null && isWithin(mean, printed, '1e-12')).toBe(true);
  });
}

function checkTwoLevels({ input, expected }: z.infer<typeof TwoLevelRow>): void {
  const indicators = [
    ...input.Conn.map((figure, at) => readingAt(`1-M${at + 1}`, figure)),
    ...input.Sust.map((figure, at) => readingAt(`2-M${at + 1}`, figure)),
  ];
  const plan = aPlan({ indicators });
  const pooled = arithmeticMean(equallyWeighed([...input.Conn, ...input.Sust].map(toDecimal)));
  const { value } = availableSufficiency(plan, r6);
  const goals = [1, 2].map((goal) => availableGoalIndex(plan, goal, r6).indexNumber);
  expect([
    isWithin(goals[0] ?? one, expected.Conn, '0.01'),
    isWithin(goals[1] ?? one, expected.Sust, '0.01'),
    isWithin(value, expected.Index, '0.01'),
    !isNoMean(pooled) && isWithin(pooled, expected.Index, '0.01'),
  ]).toEqual([true, true, true, false]);
}

/** Two places are an index number of the ward's, one place is an achievement rate. */
function checkPercent({ input: { a, b, dp }, expected }: z.infer<typeof PercentRow>): void {
  if (dp === 1) {
    const rate = achievementRate([a], b);
    expect(rate && showPercentage(rate)).toBe(expected);
    return;
  }
  const outcome = indexNumber({ baseline: b, actual: a, direction: 'increase' });
  expect(isNoIndexNumber(outcome) ? outcome.code : showIndexNumber(outcome)).toBe(expected);
}

function check(row: z.infer<typeof Row>): void {
  switch (row.fn) {
    case 'gmean':
    case 'hmean':
      checkMean(row);
      break;
    case 'mean_with_coverage':
      checkCoverage(row);
      break;
    case 'two_level_mean':
      checkTwoLevels(row);
      break;
    case 'percent_half_up':
      checkPercent(row);
      break;
    case 'round_half_up':
      expect(roundHalfUp(row.input.x, row.input.dp)).toBe(row.expected);
  }
}

describe('見本の値', () => {
  it('are all there', () => {
    expect(rows).toHaveLength(31);
  });

  it.each(rows.map((row) => [row.fn, JSON.stringify(row.input), row.source, row] as const))(
    'hold for %s %s (%s)',
    (_fn, _input, _source, row) => {
      expect.hasAssertions();
      check(row);
    },
  );

  it('hold for the harmonic mean exactly: of 1, 2 and 3 weighed 2, 1 and 1 it is 24/17', () => {
    const values = ['1', '2', '3'].map((figure, at) => ({
      value: toDecimal(figure),
      weight: toDecimal(at === 0 ? '2' : '1'),
    }));
    expect(harmonicMean(values)).toEqual(toDecimal('24').dividedBy(17));
  });
});
