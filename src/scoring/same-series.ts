/** 同一の指標: one series printed in two places (5-S1 and 5-M6, 5-M2 and 6-M4), to be counted once. */

import type { Indicator } from '../domain/indicator.ts';

/**
 * Returns the indicators grouped by series, each group and the groups in the order given.
 *
 * An indicator of its own is a group of one, so the number of groups is the number of series. Only
 * those given are grouped: a twin that was left out is not fetched. It is enough that one of two
 * names the other.
 *
 * @example all 31 indicators of the plan
 * groupBySeries(plan.indicators).length; // 29
 */
export function groupBySeries(indicators: readonly Indicator[]): Indicator[][] {
  return indicators.reduce<Indicator[][]>((groups, indicator) => {
    const twins = groups.filter((group) => group.some((other) => isSameSeries(indicator, other)));
    const [first] = twins;
    if (!first) return [...groups, [indicator]];
    const members = [...twins.flat(), indicator];
    const joined = indicators.filter((member) => members.includes(member));
    return groups
      .filter((group) => group === first || !twins.includes(group))
      .map((group) => (group === first ? joined : group));
  }, []);
}

type InSeries = Pick<Indicator, 'id' | 'sameSeriesAs'>;

/** Whether two entries of the plan are the same series. */
export function isSameSeries(one: InSeries, other: InSeries): boolean {
  return (
    one.id === other.id ||
    one.sameSeriesAs.includes(other.id) ||
    other.sameSeriesAs.includes(one.id)
  );
}
