import { expect, it } from 'vitest';
import { compare } from '../../../src/answers/kinds/compare.ts';
import { comparePage } from '../../../src/wording/answers/compare.ts';
import { aContext, aQuery } from '../../helpers/asking.ts';

const page = (given: { goals?: number[]; indicators?: string[] }) =>
  comparePage(compare(aQuery({ intent: 'compare', ...given }), aContext()));

it('says that goals are not ranked and keeps the order of their numbers', () => {
  const { lead, parts } = page({ goals: [7, 6, 5] });
  expect(lead).toBe(
    '令和6年度に指数が100を超えた指標は、目指す姿5が13件中6件、目指す姿6が10件中2件、目指す姿7が8件中2件です。' +
      '指標の数も測り方も異なるため、目指す姿どうしの順位は付けません。',
  );
  expect(parts.map((part) => part.kind === 'table' && part.table.caption)).toEqual([
    '目指す姿の比較（番号順）',
  ]);
});

it('says the index numbers of two indicators in one sentence', () => {
  expect(page({ indicators: ['5-A4', '5-M2'] }).lead).toBe(
    '令和6年度の指数は、おしごとカフェでの求人数が149.46（↑上回る）、ワークライフバランスに「十分に取り組んでいる」事業所の割合が「—」です。',
  );
});

it('sets the levels of one goal side by side', () => {
  expect(page({ goals: [5] }).lead).toBe(
    '目指す姿5で令和6年度に指数が100を超えた指標は、行動指標が5件中3件、短期アウトカムが2件中1件、中長期アウトカムが6件中2件です。',
  );
});
