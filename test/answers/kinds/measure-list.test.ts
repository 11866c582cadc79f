import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { measureList } from '../../../src/answers/kinds/measure-list.ts';
import type { Query } from '../../../src/answers/query.ts';
import { aContext, aQuery } from '../../helpers/asking.ts';

function list(given: Omit<z.input<typeof Query>, 'intent'> = {}) {
  return measureList(aQuery({ intent: 'measure-list', ...given }), aContext());
}

function namesOf(given: Omit<z.input<typeof Query>, 'intent'>) {
  return list(given).rows.map((row) => (row.kind === 'measure' ? row.indicator : undefined));
}

describe('the measures of a goal', () => {
  it('keeps every printed row, 18 in goal 5, also those that repeat a value', () => {
    expect(list({ goals: [5] }).rows).toHaveLength(18);
  });

  it('gives the four rows of goal 5 without 【再掲】 as the committee expects them', () => {
    const { rows } = list({ goals: [5], excludeRepeated: true });

    expect(
      rows.map((row) => row.kind === 'measure' && [row.indicator, row.actual, row.achievementRate]),
    ).toEqual([
      ['三軒茶屋就労支援センターのセミナー開催数', '182', '25.3'],
      ['R60-SETAGAYA-のセミナーの開催回数', '7', '25.0'],
      ['兼業・副業等に関する情報発信（メールマガジン配信数）', '1', '4.2'],
      [
        '正規/非正規雇用労働者間の不合理な待遇差解消に関する指針等に関する情報発信（メールマガジン配信数）',
        '2',
        '8.3',
      ],
    ]);
  });

  it('means goals 5 to 7 when 方針2 was said', () => {
    const { rows, goals } = list({ policies: [2] });
    expect(goals.map(({ no }) => no)).toEqual([5, 6, 7]);
    expect(rows).toHaveLength(list().rows.length);
  });

  it('says which of the goals have no measures here instead of dropping them', () => {
    expect(list({ goals: [3, 7] }).notLoaded).toEqual([3]);
  });

  it('gives one section of the action plan alone', () => {
    expect(list({ sections: ['6-1'] }).rows).toHaveLength(2);
  });

  it('tells an empty row, a lost cell, a printed dash and a facility that had not opened apart', () => {
    const reasons = list().rows.map((row) => row.kind === 'measure' && [row.id, row.reason]);
    expect(reasons).toEqual(
      expect.arrayContaining([
        ['AP-250', 'empty-row'],
        ['AP-234', 'cell-lost'],
        ['AP-158', 'dash'],
        ['AP-157', 'not-started'],
        ['AP-153', null],
      ]),
    );
  });
});

describe('a condition on the whole action plan', () => {
  it('shows each value once, however many rows repeat it', () => {
    const { listing } = list({ filter: { on: 'achievementRate', op: 'eq', value: '97.1' } });
    expect(
      listing.layout === 'matches' && listing.values.map(({ places }) => places.length),
    ).toEqual([4]);
  });

  it('does not count 25.0 % as below 25 %', () => {
    const { rows } = list({ goals: [5], filter: { on: 'achievementRate', op: 'lt', value: '25' } });
    expect(rows.every((row) => row.kind === 'measure' && row.achievementRate !== '25.0')).toBe(
      true,
    );
    expect(rows).toHaveLength(5);
  });

  it('never takes a missing rate for 0', () => {
    const zero = namesOf({ filter: { on: 'achievementRate', op: 'eq', value: '0' } });
    expect(zero).toEqual([
      'コワーキングスペース、シェアオフィス等の提供件数',
      'ビジネスマッチング支援事業者数',
      'アントレプレナーシップ教育のプログラム数',
      '地域・事業者のイベント開催数',
    ]);
    expect(namesOf({ filter: { on: 'achievementRate', op: 'missing' } })).toHaveLength(3);
  });

  it('finds the four that had not started, and the six about which sources disagree', () => {
    expect(list({ filter: { on: 'status', op: 'eq', value: 'not-started' } }).rows).toHaveLength(4);
    expect(list({ filter: { on: 'status', op: 'eq', value: 'in-conflict' } }).rows).toHaveLength(6);
  });

  it('takes two conditions together', () => {
    const between = namesOf({
      goals: [6],
      filter: { on: 'achievementRate', op: 'gt', value: '9' },
      and: { on: 'achievementRate', op: 'lt', value: '25' },
    });
    expect(between).toEqual(['契約件数', '相談実施回数']);
  });

  it('finds nothing by an index number, which measures do not have', () => {
    expect(list({ filter: { on: 'indexNumber', op: 'lt', value: '100' } }).rows).toEqual([]);
  });
});

describe('a ranking by 達成率', () => {
  it('leaves out what two sources tell differently, and keeps it beside the ranking', () => {
    const { listing, rows } = list({ order: 'desc', limit: 3 });
    expect(rows.map((row) => row.kind === 'measure' && row.achievementRate)).toEqual([
      '97.1',
      '51.8',
      '33.3',
    ]);
    expect(listing.layout === 'ranking' && listing.inConflict).toHaveLength(6);
  });

  it('keeps a tie whole, so that the lowest three are four', () => {
    const { listing } = list({ order: 'asc', limit: 3 });
    expect(listing.layout === 'ranking' && listing.ranked.map(({ rank }) => rank)).toEqual([
      1, 1, 1, 1,
    ]);
  });

  it('names the lowest that was running where the lowest had not begun', () => {
    const { listing } = list({ order: 'asc', limit: 1 });
    expect(
      listing.layout === 'ranking' &&
        listing.lowestRunning.map(({ first }) => first.indicator?.name),
    ).toEqual(['取引適正化に関するガイドライン等の情報発信（メールマガジン配信数）']);
  });
});
