/** One printed figure beside the one that is held: units, rounding, scales and 「—」. */

import { expect, it } from 'vitest';
import { compareFigure } from '../../src/reconciliation/compare-figure.ts';

const held = (figure: string | null, unit: string | null) => ({
  ...{ figure, units: [unit], fiscalYear: 2024 },
  citation: { document: 'review-material' as const, place: '指標一覧' },
});

it.each([
  ['7600', { is: 'equal', because: 'rounded' }],
  ['7700', { is: 'different', because: 'value' }],
  ['7650', { is: 'different', because: 'value' }],
])('takes 約%s人 for 7,640人 only where it rounds to it', (figure, verdict) => {
  const printed = { figure, unit: '人', isAbout: true };
  expect(compareFigure(printed, held('7640', '人'))).toEqual(verdict);
});

it.each([
  ['44.2', '%', '44.2', '%', 'same'],
  ['44.20', '%', '44.2', '%', 'same'],
  ['44.2', '%', '44.15', '%', 'rounded'],
  ['44', '%', '44.2', '%', 'rounded'],
  ['44.24', '%', '44.2', '%', 'finer'],
  ['0.442', null, '44.2', '%', 'fraction'],
  ['0.44', null, '44.2', '%', 'fraction'],
  ['44.2', '％', '44.2', '%', 'same'],
  ['7.6', '千人', '7640', '人', 'scaled'],
  ['7640', '名', '7640', '人', 'same'],
  ['7640', null, '7640', '人', 'same'],
  ['7', '回', '7', null, 'same'],
  ['0', '回', '0', '回', 'same'],
])('%s%s is what is held as %s%s: %s', (figure, unit, value, heldUnit, because) => {
  expect(compareFigure({ figure, unit }, held(value, heldUnit))).toEqual({ is: 'equal', because });
});

it.each([
  ['42.4', '%', '44.2', '%', 'value'],
  ['44.1', '%', '44.15', '%', 'value'],
  ['7640', '件', '7640', '人', 'unit'],
  ['7640', '千人', '7640', '人', 'value'],
  ['7.6', '人', '7640', '人', 'value'],
  ['0', '回', null, '回', 'none-held'],
  [null, '回', '0', '回', 'none-on-paper'],
  ['2691.4', '件', '2691', '件', 'value'],
  ['4.42', null, '44.2', '%', 'value'],
])('%s%s is not what is held as %s%s: %s', (figure, unit, value, heldUnit, because) => {
  const verdict = { is: 'different', because };
  expect(compareFigure({ figure, unit }, held(value, heldUnit))).toEqual(verdict);
});

it('takes 「—」 beside no value for the same', () => {
  const verdict = { is: 'equal', because: 'no-value' };
  expect(compareFigure({ figure: null, unit: null }, held(null, '回'))).toEqual(verdict);
});
