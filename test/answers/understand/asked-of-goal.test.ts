/** 「目指す姿5の充実度」: there is none; the goal's index is told instead, and that it is another figure. */

import { expect, it } from 'vitest';
import { answerPage } from '../../../src/wording/answer-page.ts';
import { aContext } from '../../helpers/asking.ts';
import { readingOf, theAnswerer } from '../../helpers/the-answerer.ts';

const context = aContext();
const leadOf = (question: string): string =>
  answerPage(theAnswerer.question(question, context), context).lead;

const none =
  '充実度は計画全体で1つで、目指す姿ごとにはありません。代わりに、目指す姿の指数をお答えします。';
const goal5 =
  '目指す姿5の指数は参考値で172.99（本ボットの試算：中長期6件中3件の平均。資料に目指す姿ごとの指数はありません）です。計算は（313.81＋107.83＋97.33）÷3＝172.99です。上昇分72.99のうち71.27は中長期3（シニア採用意向のある企業の割合）によるものです。';

const goal7 =
  '目指す姿7の指数は参考値で150.00（本ボットの試算：中長期2件中1件の平均。資料に目指す姿ごとの指数はありません）です。計算は150.00÷1＝150.00です。指数があるのは中長期2（SETAGAYA PORTを通して実現した連携事業数）だけです。';

it.each([
  ['目指す姿7の充実度はなぜ150', `${none}${goal7}`],
  ['目指す姿7の充実度はなぜ150.0', `${none}${goal7}`],
  ['目指す姿7の充実度はなぜ150.00', `${none}${goal7}`],
  ['目指す姿5の充実度はなぜ100', `100は、令和5年度の、計画全体の充実度の基準です。${none}${goal5}`],
  ['目指す姿5の指数はなぜ161.5', `161.5は、計画全体の充実度の試算に出る値です。${none}${goal5}`],
  ['目指す姿5の充実度はなぜ161.5', `161.5は、計画全体の充実度の試算に出る値です。${none}${goal5}`],
  ['目指す姿5の充実度は？', `${none}${goal5}`],
  ['目指す姿5の充実度の内訳', `${none}${goal5}`],
  ['目指す姿5の充実度はなぜ172.99？', `${none}${goal5}`],
  [
    '目指す姿6の充実度はなぜ161.5',
    `161.5は、計画全体の充実度の試算に出る値です。${none}目指す姿6の指数は、中長期4件のすべてに指数がないため、参考値も出せません（資料に目指す姿ごとの指数はありません）。`,
  ],
])('%s', (question, lead) => {
  expect(leadOf(question)).toBe(lead);
});

it('keeps the year that was said', () => {
  expect(readingOf('令和6年度の目指す姿5の充実度')).toMatchObject({
    ...{ intent: 'explain-calculation', goals: [5], fiscalYear: 2024 },
  });
});

it.each([
  ['目指す姿5の充実度の目標は？', 'composite'],
  ['目指す姿5の充実度の130の根拠は？', 'composite'],
  ['充実度への目指す姿5の寄与は？', 'composite'],
  ['目指す姿5を除くと充実度は？', 'composite'],
  ['充実度はなぜ161.5', 'explain-calculation'],
])('%s still asks for the whole plan', (question, intent) => {
  expect(readingOf(question)).toMatchObject({ intent });
  expect(leadOf(question)).not.toContain('目指す姿ごとにはありません。代わりに');
});

it('still says of a number that nothing shows that there is none', () => {
  expect(readingOf('目指す姿5の充実度はなぜ200？')).toMatchObject({ reason: 'no-such-figure' });
});
