/** 「シニアを除いたら」: what the trial is without something, and what is no question of that kind. */

import { expect, it } from 'vitest';
import { readingOf, theAnswerer } from '../../helpers/the-answerer.ts';
import { aContext } from '../../helpers/asking.ts';
import { answerPage } from '../../../src/wording/answer-page.ts';

const senior = { indicators: ['5-M3'] };

it.each([
  ['5-M3を除くと充実度は？', senior],
  ['シニアを除いたら', senior],
  ['シニアを除いたら？', senior],
  ['充実度がシニアを抜くとどう変わる？', senior],
  ['シニア採用意向を除いた試算', senior],
  ['5-M3がなかったら充実度は？', senior],
  ['161.5からシニアを除くと？', senior],
  ['令和6年度の161.50はシニアを除くと', senior],
  ['目指す姿5を除くと充実度は？', { goals: [5] }],
  ['目指す姿6を除いたら充実度は？', { goals: [6] }],
  ['6-S2を除くと充実度は？', { indicators: ['6-S2'] }],
])('%s', (question, without) => {
  expect(readingOf(question)).toEqual({
    ...{ outcome: 'answered', intent: 'composite', view: 'breakdown', without },
  });
});

it.each([
  '172.99からシニアを除くと',
  '目指す姿5を除いた指標一覧',
  '目指す姿6以外の指数',
  'シニア以外の指標は？',
])('%s leaves nothing out of the trial', (question) => {
  expect(JSON.stringify(readingOf(question))).not.toContain('"without"');
});

it.each([
  ['目指す姿5の指数から中長期3を除くと', senior],
  ['目指す姿5の指数から5-M3を外すといくつ', senior],
  ['目指す姿5の指数でシニアを除いたら？', senior],
])('%s asks for the index of the goal', (question, without) => {
  expect(readingOf(question)).toEqual({
    ...{ outcome: 'answered', intent: 'explain-calculation', view: 'breakdown' },
    ...{ goals: [5], without },
  });
});

it.each([
  '目指す姿5の指数から6-S2を除くと',
  '目指す姿5の指数から5-M3と6-S2を除くと',
  '目指す姿5の指数から目指す姿6を除くと',
])('%s is asked back, as it leaves out what is of another goal', (question) => {
  expect(readingOf(question)).toMatchObject({ reason: 'not-understood' });
});

const context = aContext();
const leadOf = (question: string): string =>
  answerPage(theAnswerer.question(question, context), context).lead.split('本ボット')[0] ?? '';

it.each([
  [
    '5-M3を除くと充実度は？',
    'シニア採用意向のある企業の割合（目指す姿5 中長期3）を除くと、令和6年度の充実度の試算値は161.50から126.29になります。',
  ],
  [
    '目指す姿5の指数から中長期3を除くと',
    'シニア採用意向のある企業の割合（目指す姿5 中長期3）を除くと、目指す姿5の指数は172.99から102.58になります。計算は（107.83＋97.33）÷2＝102.58です。目指す姿5の指数は参考値で172.99（',
  ],
  [
    '目指す姿5の指数から中長期2を除くと',
    'ワークライフバランスに「十分に取り組んでいる」事業所の割合（目指す姿5 中長期2）は目指す姿5の指数の計算に使っていないため、除いても172.99のままです。目指す姿5の指数は参考値で172.99（',
  ],
  [
    '目指す姿7の指数から7-M2を除くと',
    'SETAGAYA PORTを通して実現した連携事業数（目指す姿7 中長期2）を除くと、計算に使える指標が残らず、目指す姿7の指数は出せません。目指す姿7の指数は参考値で150.00（',
  ],
  [
    '目指す姿5を除くと充実度は？',
    '目指す姿5を除くと、令和6年度の充実度の試算値は161.50から150.00になります。',
  ],
  [
    '目指す姿6を除くと充実度は？',
    '目指す姿6は試算に使っていないため、除いても令和6年度の充実度の試算値は161.50のままです。',
  ],
  [
    'なぜ161.5？',
    '161.5は、令和6年度の充実度の試算値です（小数第2位まででは161.50）。目指す姿5の172.99と目指す姿7の150.00を平均しました。令和6年度の充実度は資料に記載がなく、計算式も記載がありません。次は',
  ],
  [
    'なぜ167.24？',
    '167.24は、令和6年度の充実度の試算のうち、目指す姿に分けず、使えた指標をそのまま平均した場合の値です。',
  ],
])('%s is answered in the first sentence', (question, lead) => {
  expect(leadOf(question)).toBe(lead);
});
