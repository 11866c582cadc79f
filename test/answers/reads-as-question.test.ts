/** What in a review's thread is a question to the bot, and what a remark in the form of one. */

import { expect, it } from 'vitest';
import { readsAsQuestion } from '../../src/answers/reads-as-question.ts';
import { theAnswerer } from '../helpers/the-answerer.ts';
import { asks } from './a-committee.ts';
import { aScene } from '../helpers/the-answerer.ts';

const scene = aScene(asks({ user: 'U1' }));
const isQuestion = (text: string) => readsAsQuestion(text) && theAnswerer.answersWhole(text, scene);

it.each([
  '目指す姿5の指数は？',
  '目指す姿5の指数はいくつですか',
  '目指す姿5の指数を教えてください',
  '5-A4のデータの収集方法は',
  '目指す姿5のロジックモデルを見せて',
  '未回答の意見は？',
  '私の意見は？',
  '検証の進み具合は？',
  '使い方を教えて',
])('takes 「%s」 for a question', (text) => {
  expect(isQuestion(text)).toBe(true);
});

it.each([
  '指標4の設問を見直すべきです',
  'おしごとカフェの求人数は受け身の指標ではないでしょうか？',
  '5-A4の指数はこれでいいのでしょうか',
  '5-A4は増やせますか',
  '5-A4の基準値は妥当ですか',
  '5-A1と5-A2は同じ指標では？',
  '5-S1は短期アウトカムですか',
  '5-M3の出典は古いのでは',
  '行動指標4は能動的な指標か',
  '目指す姿7の指標に満足度を入れては？',
  '目指す姿5は指標が少ない',
  '意見は特にありませんが、指数は？',
  '5-A4は下がっている。なぜか',
  '基準値が古いです。出典は？',
  '短期アウトカムにつながるのか',
  '行動指標4の目標は？',
  '渋谷区の指数は？',
  '',
])('keeps 「%s」 as a remark', (text) => {
  expect(isQuestion(text)).toBe(false);
});

it('keeps a long text, however it ends', () => {
  expect(readsAsQuestion(`${'目指す姿5の指標と'.repeat(8)}指数は？`)).toBe(false);
});
