import { expect, it } from 'vitest';
import { rankIndicators } from '../../../src/answers/kinds/rank-indicators.ts';
import { rankIndicatorsPage } from '../../../src/wording/answers/rank-indicators.ts';
import { aContext, aQuery } from '../../helpers/asking.ts';
import { cellsOf } from '../../helpers/page-cells.ts';

const page = (limit: number) =>
  rankIndicatorsPage(
    rankIndicators(aQuery({ intent: 'rank-indicators', order: 'desc', limit }), aContext()),
  );

it('says the highest aloud and flags that it is printed differently', () => {
  const { lead, notes } = page(1);
  expect(lead).toBe(
    '令和6年度の指数が最も高い指標は、シニア採用意向のある企業の割合（目指す姿5 中長期3）で、313.81です。',
  );
  expect(notes).toContain(
    '※目指す姿5 中長期3：公表値は313.81、表示の18→56.8からの計算は315.56です。差の理由は資料に記載がありません（表示の四捨五入の可能性があります）。',
  );
});

it('lists a disputed figure outside the ranks with its reason', () => {
  const { lead, parts } = page(3);
  expect(lead).toContain(
    'ほかに健康経営や労働相談に関する情報発信（150.00）は、資料により値が異なるため順位外です。',
  );
  expect(cellsOf({ parts })).toContain('順位外（資料により値が異なるため）');
});

it('ranks nothing in the year that everything is compared with', () => {
  const { lead, parts } = rankIndicatorsPage(
    rankIndicators(aQuery({ intent: 'rank-indicators', fiscalYear: 2023, limit: 2 }), aContext()),
  );
  expect(lead).toBe('令和5年度は基準の年度で、指数はどれも100のため、順位は付けられません。');
  expect(parts).toEqual([]);
});

it('says how many have no index number and are not ranked', () => {
  expect(page(3).notes).toContain(
    '指数のない指標16件（重複を除くと15件）は、順位に入れていません。',
  );
});
