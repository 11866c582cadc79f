import { describe, expect, it } from 'vitest';
import { arrow } from '../../src/scoring/arrow.ts';
import { toDecimal } from '../../src/scoring/decimal.ts';

describe('矢印', () => {
  it('points up above 100, down below, and lies flat at exactly 100', () => {
    expect(['150', '97.33', '100'].map((value) => arrow(toDecimal(value)))).toEqual([
      'up',
      'down',
      'flat',
    ]);
  });

  it('compares before rounding: 100.004 is up and 99.996 is down, though both show 100.00', () => {
    expect(['100.004', '99.996'].map((value) => arrow(toDecimal(value)))).toEqual(['up', 'down']);
  });
});
