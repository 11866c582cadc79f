/** Numbers in a question: which is a goal, a year, an indicator, a threshold, and which is none. */

import { describe, expect, it } from 'vitest';
import { readingOf } from '../../helpers/the-answerer.ts';

describe('a goal', () => {
  it.each([
    '目指す姿5の指数',
    '姿５の指数',
    'めざすすがた⑤の指数',
    'No.5の指数',
    '目指す姿五の指数',
    'ﾒｻﾞｽｽｶﾞﾀ5の指数',
  ])('is 5 in %s', (question) => {
    expect(readingOf(question)).toEqual({
      outcome: 'answered',
      intent: 'goal-summary',
      goals: [5],
    });
  });

  it.each([
    '目指す姿5～7の指数',
    '姿5-7の指数',
    '目指す姿5から7までの指数',
    '方針2の指数',
    '目指す姿5と6、7の指数',
  ])('is each of 5 to 7 in %s', (question) => {
    expect(readingOf(question)).toMatchObject({ intent: 'goal-summary', goals: [5, 6, 7] });
  });

  it('is not the 3 of 三軒茶屋', () => {
    expect(readingOf('三軒茶屋のセミナー回数')).toEqual({
      outcome: 'answered',
      intent: 'indicator-lookup',
      indicators: ['5-A5'],
    });
  });

  it('is not the number of an indicator', () => {
    expect(readingOf('行動指標5の指数は？')).toMatchObject({ indicators: ['5-A5'] });
    expect(readingOf('行動指標5の指数は？')).not.toHaveProperty('goals');
  });

  it('is not the number of a policy, a project, a step or a month', () => {
    expect(readingOf('重点事業3の進捗')).toMatchObject({ intent: 'project-lookup', projects: [3] });
    expect(readingOf('手順4は何を見るの')).toMatchObject({ intent: 'procedure-help', steps: [4] });
    expect(readingOf('5月の求人件数は')).toMatchObject({
      outcome: 'refused',
      reason: 'out-of-scope',
    });
  });

  it('that was excluded is left out and the others are asked', () => {
    expect(readingOf('姿6を除いて100を下回るもの')).toMatchObject({ goals: [5, 7] });
  });
});

describe('a fiscal year', () => {
  it.each([
    ['2025-03-31', 2023],
    ['2025-04-01', 2024],
    ['2026-11-20', 2025],
  ])('昨年度 on %s is the year before the one that runs', (today, fiscalYear) => {
    expect(readingOf('昨年度の目指す姿5の指数', { today })).toMatchObject({ fiscalYear });
  });

  it.each(['R6の目指す姿6の指数', '令和六年度の姿6の指数', '2024年度 姿6 指数', '姿6のR6の指数'])(
    'and a goal are both read in %s',
    (question) => {
      expect(readingOf(question)).toMatchObject({ goals: [6], fiscalYear: 2024 });
    },
  );

  it('without figures is said, not replaced by another year', () => {
    expect(readingOf('令和7年度の姿5の指数')).toMatchObject({
      outcome: 'no-data',
      reason: 'no-figures-for-year',
      fiscalYear: 2025,
    });
  });

  it('is not the 60 of R60', () => {
    expect(readingOf('R60のセミナーの達成率')).toMatchObject({
      intent: 'measure-lookup',
      measures: ['mi-03'],
    });
  });
});

describe('a threshold', () => {
  it.each([
    ['100を下回っている指標', 'lt', 100],
    ['100未満の指標', 'lt', 100],
    ['１００切ってる指標', 'lt', 100],
    ['100以下の指標', 'lte', 100],
    ['100を超えている指標', 'gt', 100],
    ['150以上の指標', 'gte', 150],
    ['ちょうど100の指標', 'eq', 100],
    ['1.5倍以上の指標', 'gte', 150],
    ['百を下回っている指標', 'lt', 100],
    ['100を下回っていない指標', 'gte', 100],
    ['100を超えていない指標', 'lte', 100],
    ['130に届いていない指標', 'lt', 130],
    ['100以下ではない指標', 'gt', 100],
  ])('%s: %s %d', (question, op, value) => {
    expect(readingOf(question)).toMatchObject({
      intent: 'list-indicators',
      filter: { on: 'indexNumber', op, value },
    });
  });

  it('asking whether there is any is not a denial', () => {
    expect(readingOf('100以下の指標はない？')).toMatchObject({ filter: { op: 'lte', value: 100 } });
  });

  it('goes with the word before it when there are two', () => {
    expect(readingOf('指数が100を下回り、かつ基準値が500以上の指標')).toMatchObject({
      filter: { on: 'indexNumber', op: 'lt', value: 100 },
      and: { on: 'baseline', op: 'gte', value: 500 },
    });
  });

  it('joined by または is asked back, because a list holds what meets both', () => {
    expect(readingOf('指数が40未満または250超の指標')).toMatchObject({ outcome: 'clarify' });
  });
});
