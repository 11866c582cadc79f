/** 「なぜ161.5？」: numbers as people say them, the figure that each means, or what is asked back. */

import { expect, it } from 'vitest';
import { createAnswerer } from '../../../src/answers/answerer.ts';
import { readSynonyms } from '../../../src/store/read-synonyms.ts';
import { answerPage } from '../../../src/wording/answer-page.ts';
import { aContext } from '../../helpers/asking.ts';

const answerer = createAnswerer(await readSynonyms('data/synonyms.json'));
const context = aContext();

function read(question: string): string {
  const answer = answerer.question(question, context);
  if (answer.outcome === 'answered') {
    const { intent, goals = [], indicators = [], measures = [], terms = [], view } = answer.query;
    return [intent, ...goals, ...indicators, ...measures, ...terms, view ?? []].flat().join(' ');
  }
  const figures = answer.figures?.map(({ of = '充実度', value }) => `${of} ${value}`) ?? [];
  return [answer.reason, ...figures.slice(0, 3)].join('; ');
}

const trial = 'explain-calculation 充実度 breakdown';
const goal5 = 'explain-calculation 5 breakdown';
const senior = 'explain-calculation 5-M3';

it.each([
  ['なぜ161.5？', trial],
  ['161.50の理由は', trial],
  ['161.5はどうやって計算したの', trial],
  ['１６１．５の内訳は？', trial],
  ['なんで161.5なの？', trial],
  ['161.5の根拠は', trial],
  ['161.5は何の値？', trial],
  ['161.5はどこから来た数字？', trial],
  ['令和6年度の161.5の理由は', trial],
  ['161.50は？', trial],
  ['118.39は？', trial],
  ['なぜ161？', trial],
  ['なぜ162？', trial],
  ['なぜ百六十一？', trial],
  ['なぜ百六十一点五？', trial],
  ['充実度はなぜ161.5', trial],
  ['充実度の内訳', 'composite breakdown'],
  ['167.24の内訳', trial],
  ['なぜ128.92？', trial],
  ['149.09の計算式は', trial],
  ['172.99はどこから来た', goal5],
  ['なぜ172.99？', goal5],
  ['172.99の内訳', goal5],
  ['目指す姿5の指数はなぜ172.99？', 'explain-calculation 5'],
  ['目指す姿5の指数はなぜ173？', 'explain-calculation 5'],
  ['なぜ313.81？', senior],
  ['313.81の計算', senior],
  ['なぜ314？', senior],
  ['なぜ315.56？', senior],
  ['5-M3はなぜ313.81？', senior],
  ['なぜ97.33なのか', 'explain-calculation 5-S1 5-M6'],
  ['なぜ4022件？', 'indicator-lookup 5-A4'],
  ['44.2%の理由は', 'indicator-lookup 6-S2'],
  ['なぜ101.1%？', 'explain-calculation mi-02'],
  ['なぜ130？', 'composite'],
  ['135の根拠は', 'composite'],
  ['充実度の130の根拠は', 'composite'],
  ['充実度はなぜ100', 'composite'],
  ['充実度はなぜ161', trial],
  ['充実度はなぜ151', trial],
  ['充実度はなぜ313.81', senior],
  ['目指す姿5の充実度はなぜ313.81', senior],
])('%s → %s', (question, expected) => {
  expect(read(question)).toBe(expected);
});

it.each([
  ['126.29は？', 'several-figures; 充実度 126.29; 6-S2 126.29'],
  ['なぜ126.29？', 'several-figures; 充実度 126.29; 6-S2 126.29'],
  ['なぜ150？', 'several-figures; goal-7 150.00; 6-A1 150.00; 7-M2 150.00'],
  ['充実度はなぜ150', 'several-figures; goal-7 150.00; 6-A1 150.00; 7-M2 150.00'],
  ['なぜ182回？', 'several-figures; 5-A5 182; mi-01 182; mi-02 182'],
  ['なぜ182？', 'several-figures; 5-A5 182; mi-01 182; mi-02 182'],
  ['なぜ205回？', 'several-figures; 5-A2 205; mi-04 205'],
  ['97.3の理由', 'several-figures; 5-S1 97.33; 6-A2 97.25'],
  ['25.0%の理由は', 'several-figures; mi-03 25.0; mi-09 25.0; mi-16 25.0'],
  ['なぜ217.49？', 'no-such-figure; 7-S2 225.81; 充実度 190.55; goal-5 172.99'],
  ['5-A2はなぜ161.5？', 'no-such-figure; 5-A2 132.26'],
  ['創業相談の実施回数はなぜ999？', 'no-such-figure; 7-A2 452; 7-A2 14.60'],
  ['おしごとカフェでの求人数はなぜ4,500件？', 'no-such-figure; 5-A4 4022'],
  ['5-A2の指数が132になったのはなぜ', 'explain-calculation 5-A2'],
  ['5-A4が1.5倍になったのはなぜ', 'explain-calculation 5-A4'],
  ['おしごとカフェの指数が100を超えたのはなぜ', 'explain-calculation 5-A4'],
  ['目指す姿5の指数はなぜ217.49？', 'no-such-figure; goal-5 172.99; 5-A4 149.46; 5-A2 132.26'],
  ['充実度はなぜ200？', 'no-such-figure; 充実度 190.55; 充実度 161.5; 充実度 135'],
  ['999の理由は', 'no-such-figure; 5-S1 787; mi-12 1408; 5-S2 470'],
])('%s is asked back: %s', (question, expected) => {
  expect(read(question)).toBe(expected);
});

it('says that nothing shows a number, and names the nearest', () => {
  const answer = answerer.question('目指す姿5の指数はなぜ217.49？', context);
  const { lead, parts } = answerPage(answer, context);
  expect(lead).toBe('「217.49」という値は見当たりません。近い値は次のとおりです。');
  expect(parts[0]).toMatchObject({
    items: [
      '目指す姿5「ライフスタイル等に応じた多様な働き方が選択できる世田谷区」の指数（参考値）：172.99',
      '目指す姿5の行動指標4「おしごとカフェでの求人数」の指数：149.46',
      '目指す姿5の行動指標2「多様な働き方の相談・社会保険労務士の相談実施回数」の指数：132.26',
    ],
  });
});

it('takes small counts and years for no figure', () => {
  expect(read('3つの理由を教えて')).toBe('missing-subject');
});
