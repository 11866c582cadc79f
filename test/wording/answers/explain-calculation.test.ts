import { expect, it } from 'vitest';
import type { z } from 'zod';
import { explainCalculation } from '../../../src/answers/kinds/explain-calculation.ts';
import type { Query } from '../../../src/answers/query.ts';
import { explainCalculationPage } from '../../../src/wording/answers/explain-calculation.ts';
import { anIndicator, aPlan, measured } from '../../helpers/builders.ts';
import { aContext, aQuery } from '../../helpers/asking.ts';
import { cellsOf, textsOf } from '../../helpers/page-cells.ts';

const page = (given: Partial<z.input<typeof Query>>, context = aContext()) =>
  explainCalculationPage(
    explainCalculation(aQuery({ intent: 'explain-calculation', ...given }), context),
  );

it('shows the formula with its own numbers', () => {
  expect(page({ indicators: ['5-A4'] }).lead).toBe(
    'おしごとカフェでの求人数の令和6年度の指数は、4,022÷2,691×100＝149.46です。',
  );
});

it('says why there is no index number when the baseline is 0', () => {
  expect(page({ indicators: ['5-A1'] }).lead).toBe(
    '多様な働き方に関するセミナー回数の基準値は0、令和6年度の実績は7です。基準値が0で割り算ができないため、指数はありません（資料でも「—」です）。',
  );
});

it('turns the quotient round where less is better', () => {
  const indicator = anIndicator({ direction: 'decrease', actuals: [measured('80')] });
  const context = aContext({ plan: aPlan({ indicators: [indicator] }) });
  expect(page({ indicators: ['5-A1'] }, context).lead).toContain('100÷80×100＝125.00');
});

it('shows how the reference value of a goal comes about', () => {
  expect(page({ goals: [5] }).lead).toContain('計算は（313.81＋107.83＋97.33）÷3＝172.99です。');
});

it('keeps every figure of the trial under 試算の内訳', () => {
  const shown = page({ view: 'breakdown' });
  const ours = textsOf(shown).filter(({ text }) => /167\.24|149\.09|161\.5|126\.29/.test(text));
  expect(ours.length).toBeGreaterThan(3);
  expect(ours.filter(({ heading }) => !heading.startsWith('試算の内訳'))).toEqual([]);
  expect(cellsOf(shown)).toContain('+35.64');
});

it('tells the formulas of the documents from those of the bot', () => {
  const texts = textsOf(page({})).map(({ text }) => text);
  expect(texts.some((text) => text.includes('計算式は公表されていません'))).toBe(true);
});
