import { describe, expect, it } from 'vitest';
import { displayRounding } from '../../src/scoring/display-rounding.ts';
import { roundHalfUp } from '../../src/scoring/round.ts';
import { aBaseline, anIndicator, measured, missing, printed } from '../helpers/builders.ts';
import { adoptedIndicator } from './adopted-plan.ts';

const r6 = 2024;

describe('表示の四捨五入', () => {
  it.each([
    ['5-M3', '306.76', '324.86', '18.10'],
    ['5-M4', '105.84', '108.89', '67.70'],
  ])('could explain %s: %s to %s, with a baseline of %s', (id, lowest, highest, baseline) => {
    const found = displayRounding(adoptedIndicator(id), r6);
    expect(found?.couldExplain).toBe(true);
    const values = [found?.lowest, found?.highest, found?.impliedBaseline];
    expect(values.map((value) => value && roundHalfUp(value, 2))).toEqual([
      lowest,
      highest,
      baseline,
    ]);
  });

  it('does not explain a number that no rounding could give', () => {
    const rows = ['325.00', '306.00'].map((indexNumber) =>
      anIndicator({
        baseline: aBaseline('18'),
        actuals: [measured('56.8')],
        published: [printed(indexNumber)],
      }),
    );
    expect(rows.map((row) => displayRounding(row, r6)?.couldExplain)).toEqual([false, false]);
  });

  it('turns round with the direction', () => {
    const found = displayRounding(
      anIndicator({
        direction: 'decrease',
        baseline: aBaseline('50'),
        actuals: [measured('40')],
        published: [printed('126.00')],
      }),
      r6,
    );
    expect([found?.couldExplain, found?.impliedBaseline.toFixed()]).toEqual([true, '50.4']);
  });

  it('has nothing to say without a printed number, an actual, or a figure to divide by', () => {
    const sound = { actuals: [measured('4')], published: [printed('120')] };
    const rows = [
      anIndicator({ ...sound, published: [] }),
      anIndicator({ ...sound, actuals: [missing()] }),
      anIndicator({ ...sound, baseline: aBaseline(null) }),
      anIndicator({ ...sound, baseline: aBaseline('0') }),
    ];
    expect(rows.map((row) => displayRounding(row, r6))).toEqual(Array(4).fill(undefined));
  });
});
