/** 数値を推測しない: whatever is typed, every number in an answer has a source. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Row } from '../../src/answers/row.ts';
import { cap } from '../../src/scoring/alternatives.ts';
import { Decimal } from '../../src/scoring/decimal.ts';
import { adoptedPlan } from '../helpers/adopted-plan.ts';
import { ask } from '../helpers/the-answerer.ts';
import { computedNumbers } from '../helpers/computed-numbers.ts';

const plan = adoptedPlan();
const number = /\d+(?:\.\d+)?/g;

/** What the file needs and no source prints. */
const inTheFileOnly = ['format', 'revision', 'id', 'line', 'lines'];
/** Every number that the plan prints, as text or as data. */
const printed = new Set(
  numbersIn(
    JSON.stringify(plan, (key, value: unknown) =>
      inTheFileOnly.includes(key) ? undefined : value,
    ),
  ),
);
/** Every number that scoring computes from the plan, in every rounding that is shown. */
const computed = computedNumbers(plan);
/** The bounds that the trial's own description names. */
const bounds = Object.values(cap).map((bound) => bound.toFixed());
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

type Asked = { words: string; holds: (index: Decimal) => boolean };

const below = (limit: number): Asked => ({
  words: `${limit}未満`,
  holds: (index) => index.lt(limit),
});
const atLeast = (limit: number): Asked => ({
  words: `${limit}以上`,
  holds: (index) => index.gte(limit),
});
/** Every indicator once, whether it has an index number or not. */
const everyIndicator = ask('指標の一覧').rows;
const limits = fc.constantFrom(15, 50, 80, 90, 97, 98, 100, 110, 130, 150, 200, 250, 300, 320);
const oneCondition = fc
  .tuple(fc.constantFrom(below, atLeast), limits)
  .map(([condition, limit]) => condition(limit));
const twoConditions = fc
  .uniqueArray(limits, { minLength: 2, maxLength: 2 })
  .map((pair) => pair.toSorted((a, b) => a - b))
  .map(([low = 0, high = 0]): Asked => {
    const [from, to] = [atLeast(low), below(high)];
    return {
      words: `${from.words}${to.words}`,
      holds: (index) => from.holds(index) && to.holds(index),
    };
  });
const listed = fc.record({
  goal: fc.constantFrom('', '目指す姿5で', '目指す姿6で', '目指す姿7で、', '目指す姿5と6で'),
  level: fc.constantFrom('指標', '行動指標', '短期アウトカム', '中長期アウトカム'),
  asked: fc.oneof(oneCondition, twoConditions),
  end: fc.constantFrom('は？', 'を教えて', 'は何件？', 'の一覧'),
});

describe('whatever list is asked for', () => {
  it('counts in its first sentence as many indicators as it has rows', () => {
    fc.assert(
      fc.property(listed, ({ goal, level, asked, end }) => {
        const { text, rows } = ask(`${goal}指数が${asked.words}の${level}${end}`);
        const [, count = '0'] = /^[^。（]*は(\d+)件です/.exec(text) ?? [];
        expect(Number(count)).toBe(rows.length);
      }),
      { numRuns: 500 },
    );
  });

  it('holds the indicators of the scope that meet every condition, and no others', () => {
    fc.assert(
      fc.property(fc.oneof(oneCondition, twoConditions), (asked) => {
        const { rows } = ask(`指数が${asked.words}の指標は？`);
        expect(idsOf(rows)).toEqual(idsOf(everyIndicator.filter((row) => meets(row, asked))));
      }),
      { numRuns: 300 },
    );
  });
});

describe('whatever is typed', () => {
  it('is answered, asked back or declined with a Japanese sentence', () => {
    fc.assert(
      fc.property(fc.oneof(sentence, anything, long), (question) => {
        const { text, outcome } = ask(question);
        expect(text).toMatch(/[ぁ-ん]/);
        expect(['answered', 'clarify', 'refused', 'no-data']).toContain(outcome);
      }),
      { numRuns: 800 },
    );
  });

  it('never comes out as a mention of everybody or a hidden link', () => {
    fc.assert(
      fc.property(fc.oneof(sentence, anything), (question) => {
        expect(ask(question).text).not.toMatch(/<[!@#]|<https?:|@(?:channel|here|everyone)/i);
      }),
      { numRuns: 800 },
    );
  });

  it('gets no number that is not printed, computed, counted or quoted', () => {
    fc.assert(
      fc.property(fc.oneof(sentence, anything), (question) => {
        const quoted = typed(question);
        const strangers = numbersIn(ask(question).text).filter(
          (each) => !isKnown(each) && !quoted.includes(each),
        );
        expect(strangers).toEqual([]);
      }),
      { numRuns: 800 },
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
      { numRuns: 800 },
    );
  });
});

function meets(row: Row, { holds }: Asked): boolean {
  return (
    row.kind === 'indicator' && row.indexNumber !== null && holds(new Decimal(row.indexNumber))
  );
}

function idsOf(rows: readonly Row[]): string[] {
  return rows.flatMap((row) => (row.kind === 'indicator' ? [row.id] : [])).toSorted();
}

function isKnown(text: string): boolean {
  const value = new Decimal(text);
  const isCount = value.isInteger() && value.lte(mostOfAnything);
  const spelled = value.toFixed();
  return isCount || printed.has(spelled) || computed.has(spelled) || bounds.includes(spelled);
}

/** What was typed, in one spelling: 「９９９⑦」 may be said again as 999, as 7 or as 9997. */
function typed(question: string): string {
  return question.normalize('NFKC').replaceAll(',', '');
}

/** Numbers without separators and in one spelling: 2,691 and 149.50 are 2691 and 149.5. */
function numbersIn(text: string): string[] {
  const found = text.replace(/(\d),(?=\d{3})/g, '$1').match(number) ?? [];
  return found.map((each) => new Decimal(each).toFixed());
}
