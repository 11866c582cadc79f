/** Conditions: what is excluded, denied, there or lacking; none of them may turn into its opposite. */

import { describe, expect, it } from 'vitest';
import { aScene, ask, readingOf, theAnswerer } from '../../helpers/the-answerer.ts';

describe('what is left out', () => {
  it('goes with the word before it, not with the goal', () => {
    expect(readingOf('目指す姿7の再掲を除いた施策')).toMatchObject({
      goals: [7],
      excludeRepeated: true,
    });
    expect(readingOf('目指す姿5と6以外の指数')).toMatchObject({ goals: [7] });
    expect(readingOf('目指す姿6の未入力を除いた指標')).toMatchObject({
      goals: [6],
      filter: { on: 'actual', op: 'present' },
    });
  });

  it('leaves two levels, and the bot asks which', () => {
    expect(readingOf('行動指標以外で100未満の指標')).toMatchObject({
      outcome: 'clarify',
      reason: 'ambiguous-layer',
    });
  });

  it('is asked back where nothing remains that the plan counts', () => {
    expect(readingOf('三軒茶屋以外の就職者数')).toMatchObject({ outcome: 'clarify' });
    expect(readingOf('達成率が25%でない施策')).toMatchObject({ outcome: 'clarify' });
  });
});

describe('what is there and what is lacking', () => {
  it.each([
    ['未入力の指標', 'actual', 'missing'],
    ['実績が「—」でない指標', 'actual', 'present'],
    ['実績がある指標の一覧', 'actual', 'present'],
    ['指数がある指標', 'indexNumber', 'present'],
    ['基準値がない指標', 'baseline', 'missing'],
  ])('%s: %s %s', (question, on, op) => {
    expect(readingOf(question)).toMatchObject({ filter: { on, op } });
  });

  it('a zero is a value', () => {
    expect(readingOf('実績が0の指標')).toMatchObject({
      filter: { on: 'actual', op: 'eq', value: 0 },
    });
    expect(readingOf('基準値が0でない指標')).toMatchObject({
      filter: { on: 'baseline', op: 'gt', value: 0 },
    });
  });
});

describe('a change', () => {
  it('of a tenth is counted from the baseline', () => {
    expect(readingOf('1割以上減った指標')).toMatchObject({ filter: { op: 'lte', value: 90 } });
    expect(readingOf('30%以上増えた指標')).toMatchObject({ filter: { op: 'gte', value: 130 } });
  });

  it('that did not happen is not its opposite', () => {
    expect(readingOf('指数が下がっていない指標')).toMatchObject({
      filter: { op: 'gte', value: 100 },
    });
    expect(readingOf('伸びていない指標')).toMatchObject({ filter: { op: 'lte', value: 100 } });
  });
});

describe('a unit', () => {
  it('asks only of what is counted in it', () => {
    expect(ask('実績が50%以上の指標').rows).toMatchObject([{ id: '5-M3' }, { id: '5-M4' }]);
  });

  it('makes figures incomparable, so only index numbers are ranked', () => {
    expect(readingOf('実績が一番多い指標')).toMatchObject({ outcome: 'clarify' });
  });
});

describe('a modifier that nothing knows', () => {
  it.each(['児童相談所の相談件数', '図書館の満足度', 'ハローワークの求人数'])(
    'is asked about before a figure is given: %s',
    (question) => {
      expect(ask(question)).toMatchObject({ outcome: 'clarify', rows: [] });
    },
  );

  it('that stands in the full name is no stranger', () => {
    expect(readingOf('創業支援の証明書の発行者数は何人')).toMatchObject({ outcome: 'answered' });
  });
});

it('two lists that exclude each other are offered one by one', () => {
  const answer = theAnswerer.question('100未満と150以上の指標', aScene());
  expect(answer).toMatchObject({
    outcome: 'clarify',
    reason: 'multi-intent',
    offers: { length: 2 },
  });
});

it('why a figure fell is no question of arithmetic', () => {
  const { reading, text } = ask('創業相談が減ったのはなぜ？');
  expect(reading).toMatchObject({ intent: 'explain-calculation', view: 'cause' });
  expect(text).toMatch(/理由は、?資料に記載がありません/);
});
