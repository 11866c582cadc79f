import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { Intent, type Query } from '../../src/answers/query.ts';
import { queryLabel } from '../../src/wording/query-label.ts';
import { aContext, aQuery } from '../helpers/asking.ts';

const { plan } = aContext();
const label = (given: z.input<typeof Query>) => queryLabel(aQuery(given), plan);

describe('the label of a button', () => {
  it.each<[string, z.input<typeof Query>]>([
    ['目指す姿5の指数', { intent: 'goal-summary', goals: [5] }],
    [
      '目指す姿5～7の指数（令和6年度）',
      { intent: 'goal-summary', goals: [5, 6, 7], fiscalYear: 2024 },
    ],
    ['行動指標4 おしごとカフェでの求人数', { intent: 'indicator-lookup', indicators: ['5-A4'] }],
    [
      '指数が100を下回る指標',
      { intent: 'list-indicators', filter: { on: 'indexNumber', op: 'lt', value: '100' } },
    ],
    [
      '指数が90以上で、指数が100を下回る指標',
      {
        intent: 'list-indicators',
        filter: { on: 'indexNumber', op: 'gte', value: '90' },
        and: { on: 'indexNumber', op: 'lt', value: '100' },
      },
    ],
    [
      '実績が「—」の行動指標',
      { intent: 'list-indicators', level: 'action', filter: { on: 'actual', op: 'missing' } },
    ],
    ['指数がいちばん高い指標', { intent: 'rank-indicators', order: 'desc', limit: 1 }],
    [
      '目指す姿6の達成率が低い施策3件',
      { intent: 'measure-list', goals: [6], order: 'asc', limit: 3 },
    ],
    [
      '目指す姿5の施策の達成率（再掲を除く）',
      { intent: 'measure-list', goals: [5], excludeRepeated: true },
    ],
    [
      '契約件数（ハラスメント相談外部委託サービスの実施）',
      { intent: 'measure-lookup', measures: ['mi-18'] },
    ],
    ['重点事業17 三茶おしごとカフェ', { intent: 'project-lookup', projects: [17] }],
    ['「指数」の意味', { intent: 'term-help', terms: ['指数'] }],
    ['基本の方針2の目指す姿', { intent: 'plan-structure', policies: [2] }],
  ])('reads 「%s」', (expected, query) => {
    expect(label(query)).toBe(expected);
  });

  it('tells two values of the same name apart', () => {
    const one = label({ intent: 'measure-lookup', measures: ['mi-25'] });
    expect(one).not.toBe(label({ intent: 'measure-lookup', measures: ['mi-26'] }));
  });

  it('is never empty and never longer than 75 characters, whatever is asked', () => {
    for (const intent of Intent.options) {
      const everything = {
        intent,
        indicators: plan.indicators.map(({ id }) => id),
        measures: plan.measureIndicators.map(({ id }) => id),
        projects: plan.projects.map(({ no }) => no),
        fiscalYear: 2024,
      };
      for (const text of [label({ intent }), label(everything)]) {
        expect(text).not.toBe('');
        expect(Array.from(text).length).toBeLessThanOrEqual(75);
      }
    }
  });
});
