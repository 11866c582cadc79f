/** 数値を推測しない: whatever is typed, every number in an answer has a source. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal } from '../../src/scoring/decimal.ts';
import { adoptedPlan } from '../helpers/adopted-plan.ts';
import { ask } from '../helpers/the-answerer.ts';
import { computedNumbers } from '../helpers/computed-numbers.ts';

const plan = adoptedPlan();
const number = /\d+(?:\.\d+)?/g;

/** Every number that the plan prints, as text or as data. */
const printed = new Set(numbersIn(JSON.stringify(plan)));
/** Every number that scoring computes from the plan, in every rounding that is shown. */
const computed = computedNumbers(plan);
/** How many there are of something: at most the rows of the largest table. */
const mostOfAnything = 70;

const words = [
  '目指す姿',
  '姿',
  '5',
  '６',
  '⑦',
  '12',
  '0',
  '100',
  '未満',
  '以上',
  'を下回る',
  '指数',
  '指標',
  'は？',
  'と',
  'の',
  '充実度',
  '達成率',
  '施策',
  '再掲を除いて',
  '行動指標',
  '短期',
  '中長期',
  'R6',
  '昨年度',
  '令和13年度',
  'WLB',
  'ワースト3',
  '一番伸びた',
  '未入力',
  '基準値',
  '出典',
  'なぜ',
  '計算方法',
  '比較',
  '重点事業',
  '三軒茶屋',
  'SETAGAYA PORT',
  'セラ・サービス',
  '農福',
  '5-M3',
  '内訳',
  'ロジックモデル',
  '手順',
  '5年に1度',
  '予測',
  '渋谷区',
  '意見',
  '締切',
  '<!channel>',
  '<@U1>',
  '*',
  '`',
  '😀',
  '\n',
  '\u0000',
  '\u202E',
  '９９９',
  '1e9',
  '-1',
  '３割',
  '313.81',
];

const sentence = fc
  .array(fc.constantFrom(...words), { maxLength: 12 })
  .map((parts) => parts.join(''));
const anything = fc.string({ unit: 'grapheme', maxLength: 60 });
const long = fc
  .tuple(
    fc.constantFrom('あ', '5', '目指す姿', ' 　', '100未満', '<!here>', '「', 'と', '—'),
    fc.integer({ min: 1, max: 4000 }),
  )
  .map(([part, times]) => part.repeat(times).slice(0, 4096));

describe('whatever is typed', () => {
  it('is answered, asked back or declined with a Japanese sentence', () => {
    fc.assert(
      fc.property(fc.oneof(sentence, anything, long), (question) => {
        const { text, outcome } = ask(question);
        expect(text).toMatch(/[ぁ-ん]/);
        expect(['answered', 'clarify', 'refused', 'no-data']).toContain(outcome);
      }),
      { numRuns: 1500 },
    );
  });

  it('never comes out as a mention of everybody or a hidden link', () => {
    fc.assert(
      fc.property(fc.oneof(sentence, anything), (question) => {
        expect(ask(question).text).not.toMatch(/<[!@#]|<https?:|@(?:channel|here|everyone)/i);
      }),
      { numRuns: 1000 },
    );
  });

  it('gets no number that is not printed, computed, counted or quoted', () => {
    fc.assert(
      fc.property(fc.oneof(sentence, anything), (question) => {
        const quoted = new Set(numbersIn(question.normalize('NFKC')));
        const strangers = numbersIn(ask(question).text).filter(
          (each) => !isKnown(each) && !quoted.has(each),
        );
        expect(strangers).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('gets figures in its rows that the plan prints or scoring computes', () => {
    fc.assert(
      fc.property(sentence, (question) => {
        const figures = ask(question).rows.flatMap((row) =>
          row.kind === 'indicator' ? [row.indexNumber, row.actual, row.baseline] : [],
        );
        const strangers = figures.filter((figure) => figure !== null && !isKnown(figure));
        expect(strangers).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });
});

function isKnown(text: string): boolean {
  const value = new Decimal(text);
  const isCount = value.isInteger() && value.lte(mostOfAnything);
  return isCount || printed.has(value.toFixed()) || computed.has(value.toFixed());
}

/** Numbers without separators and in one spelling: 2,691 and 149.50 are 2691 and 149.5. */
function numbersIn(text: string): string[] {
  const found = text.replace(/(\d),(?=\d{3})/g, '$1').match(number) ?? [];
  return found.map((each) => new Decimal(each).toFixed());
}
