/** The small phrases that every answer is made of. */

import { describe, expect, it } from 'vitest';
import { indicatorFact } from '../../src/answers/indicator-facts.ts';
import { fiscalYearName, fiscalYearShort } from '../../src/wording/fiscal-year.ts';
import { goalNames, indicatorLabel, placesOf } from '../../src/wording/indicator-names.ts';
import { indexNumberCell } from '../../src/wording/index-number-text.ts';
import { actualCell, noIndexNumberSentence } from '../../src/wording/missing.ts';
import { grouped, signedPoints, withUnit } from '../../src/wording/numbers.ts';
import { proofreadingText } from '../../src/wording/sources.ts';
import { toDecimal } from '../../src/scoring/decimal.ts';
import { adoptedPlan } from '../helpers/adopted-plan.ts';
import { aPlan, anIndicator, measured, missing } from '../helpers/builders.ts';

const plan = adoptedPlan();
const indicators = (...ids: string[]) =>
  ids.flatMap((id) => plan.indicators.filter((indicator) => indicator.id === id));

it('names fiscal years in words and for the heads of tables', () => {
  expect([2024, 2019, 2018].map(fiscalYearName)).toEqual(['令和6年度', '令和元年度', '平成30年度']);
  expect([2024, 2018].map(fiscalYearShort)).toEqual(['R6', 'H30']);
});

it('separates thousands, keeps every digit and makes up no unit', () => {
  expect(['2691', '1234567.80', '0', '-1200'].map(grouped)).toEqual([
    ...['2,691', '1,234,567.80', '0', '-1,200'],
  ]);
  expect([withUnit('2691', '件'), withUnit('7', null)]).toEqual(['2,691件', '7']);
});

it('writes points with their sign, and nothing before 0', () => {
  expect(['71.27', '-0.889', '0'].map((points) => signedPoints(toDecimal(points)))).toEqual([
    ...['+71.27', '-0.89', '0.00'],
  ]);
});

it('draws neighbouring goals together', () => {
  expect([[5], [5, 6], [5, 6, 7], [7, 5], [1, 5, 6, 7]].map(goalNames)).toEqual([
    ...['目指す姿5', '目指す姿5・6', '目指す姿5～7', '目指す姿5・7', '目指す姿1・5～7'],
  ]);
});

it('names an indicator, and every place of a double listing', () => {
  const [own, ...others] = indicators('5-M2', '6-M4');
  expect(indicators('5-A4').map(indicatorLabel)).toEqual(['行動指標4 おしごとカフェでの求人数']);
  expect(own && placesOf(own, others)).toBe('目指す姿5 中長期2＝目指す姿6 中長期4');
});

it('says whether a transcription was held against the original, and by whom', () => {
  const documents = plan.documents.slice(0, 1);
  expect(documents.map(proofreadingText)).toEqual(['OCR転記・原本未照合']);
  expect(
    documents.map((one) =>
      proofreadingText({
        ...one,
        proofreading: { status: 'checked', by: '事務局', on: '2026-11-20' },
      }),
    ),
  ).toEqual(['原本照合済み：事務局、2026-11-20']);
});

describe('an indicator without an index number', () => {
  const fact = (given: Parameters<typeof anIndicator>[0], fiscalYear = 2024) =>
    indicatorFact(aPlan(), anIndicator(given), fiscalYear);

  it('tells a missing figure from a printed 0', () => {
    expect(actualCell(fact({ actuals: [measured('0')] }))).toBe('0件');
    expect(actualCell(fact({ actuals: [missing()] }))).toBe('—（理由の記載なし）');
  });

  it('accuses nobody where the document states no reason', () => {
    expect(noIndexNumberSentence(fact({ actuals: [missing()] }))).toBe(
      '実績が「—」のため、指数はありません。「—」である理由は資料に記載がありません。',
    );
  });

  it('says that a year is not in the document at all', () => {
    expect(indexNumberCell(fact({}, 2025))).toBe('—（この年度の記載がないため）');
  });

  it('gives the arrow of an unchanged figure its word', () => {
    expect(indexNumberCell(fact({ actuals: [measured('100')] }))).toBe('100.00 →同じ');
  });
});
