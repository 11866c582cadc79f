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

it('says that no formula of the 充実度 is stated before it shows the trial', () => {
  expect(page({ terms: ['充実度'] }).lead).toMatch(
    /^充実度の計算式は資料に記載がありません。.*本ボットの試算は、/,
  );
});

it.each([
  [
    '7-A2',
    '創業相談の実施回数が減った理由は資料に記載がありません。数え方が変わった可能性がありますが、資料に説明はありません。創業相談の実施回数の令和6年度の指数は、66÷452×100＝14.60です。',
  ],
  [
    '5-S1',
    '三軒茶屋就労支援センターの就職決定者数が減った理由は資料に記載がありません。三軒茶屋就労支援センターの就職決定者数の令和6年度の指数は、766÷787×100＝97.33です。',
  ],
])('never guesses why %s fell', (id, lead) => {
  expect(page({ indicators: [id], view: 'cause' }).lead).toBe(lead);
});

it.each([
  ['5-A4', '増えた'],
  ['5-M4', '上がった'],
  ['7-A3', '変わっていない'],
  ['5-M2', '増減した'],
])('says of %s that it %s', (id, word) => {
  expect(page({ indicators: [id], view: 'cause' }).lead).toContain(`が${word}理由は`);
});

it('tells the formulas of the documents from those of the bot', () => {
  const texts = textsOf(page({})).map(({ text }) => text);
  expect(texts.some((text) => text.includes('計算式は記載がありません'))).toBe(true);
  expect(texts.filter((text) => text.includes('少ないほど'))).toEqual([]);
});
