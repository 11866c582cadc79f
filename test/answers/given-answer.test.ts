import { expect, it } from 'vitest';
import { answerNumberIn } from '../../src/answers/given-answer.ts';

it.each([
  ['回答A-0142', 142],
  ['回答 A-142', 142],
  ['回答A142', 142],
  ['回答Ａ－０１４２', 142],
  ['回答エー142', 142],
  ['回答番号：A-0142', 142],
  ['回答A-7を見せて', 7],
  ['A-0142', 142],
  ['a-0142', 142],
  ['Ａ０１４２をもう一度', 142],
  ['回答142', 142],
  ['かいとうA-0142をお願いします。', 142],
  ['A-12345は？', 12345],
])('finds the number in %s', (typed, no) => {
  expect(answerNumberIn(typed)).toBe(no);
});

it.each([
  '5-A4は？',
  'A-4',
  'A4の指数は？',
  '回答済みの意見は？',
  '未回答の意見は？',
  '回答A-0142と目指す姿5の指数は？',
  '意見142への回答は？',
  '目指す姿5の指数は？',
  '回答A-0000',
])('finds none in %s', (typed) => {
  expect(answerNumberIn(typed)).toBeUndefined();
});
