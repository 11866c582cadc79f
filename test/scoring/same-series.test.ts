import { describe, expect, it } from 'vitest';
import { groupBySeries } from '../../src/scoring/same-series.ts';
import { anIndicator } from '../helpers/builders.ts';
import { adoptedPlan } from './adopted-plan.ts';

const groupsOf = (...indicators: Parameters<typeof groupBySeries>[0]) =>
  groupBySeries(indicators).map((group) => group.map(({ id }) => id));

describe('同一の指標', () => {
  it('finds the two series that the plan shows in two places', () => {
    const doubles = groupsOf(...adoptedPlan.indicators).filter(({ length }) => length > 1);
    expect(doubles).toEqual([
      ['5-S1', '5-M6'],
      ['5-M2', '6-M4'],
    ]);
  });

  it('counts 29 series among the 31 indicators', () => {
    expect(groupBySeries(adoptedPlan.indicators)).toHaveLength(29);
  });

  it('needs only one of the two to name the other', () => {
    const [one, other] = [
      anIndicator({ id: '5-S1' }),
      anIndicator({ id: '5-M6', sameSeriesAs: ['5-S1'] }),
    ];
    expect([groupsOf(one, other), groupsOf(other, one)]).toEqual([
      [['5-S1', '5-M6']],
      [['5-M6', '5-S1']],
    ]);
  });

  it('joins what a later one links, in the order given', () => {
    const list = [
      anIndicator({ id: '5-A1' }),
      anIndicator({ id: '5-A2' }),
      anIndicator({ id: '5-A3', sameSeriesAs: ['5-A1'] }),
      anIndicator({ id: '5-A4' }),
      anIndicator({ id: '5-A5', sameSeriesAs: ['5-A1', '5-A2'] }),
    ];
    expect(groupsOf(...list)).toEqual([['5-A1', '5-A2', '5-A3', '5-A5'], ['5-A4']]);
  });

  it('does not fetch a twin that is not on the list', () => {
    expect(groupsOf(anIndicator({ id: '5-S1', sameSeriesAs: ['5-M6'] }))).toEqual([['5-S1']]);
  });
});
