/** 列の幅: how much of a page each column of a table takes, where only its words tell. */

/** Letters that stand in the narrowest column, and beyond which a text is one that wraps anyway. */
const [fewest, most] = [4, 40];

/** Shares are whole steps of a grid of twenty, on which tables of any columns lie one below the other. */
const [step, steps] = [5, 20];

/**
 * Returns the share of each column in percent, by the longest text that stands in it.
 *
 * A name or a number has room whatever stands beside it: with up to ten columns, none is under a tenth.
 * Always 100 together and never less than 5 for one; for up to twenty columns.
 *
 * @example columnShares(['番号', '意見'], [['意見12', '行動指標4の根拠が分かりません。']]); // [10, 90]
 */
export function columnShares(
  titles: readonly string[],
  rows: readonly (readonly string[])[],
): number[] {
  const least = titles.length * 2 > steps ? 1 : 2;
  const beyond = titles.map((title, at) => {
    const letters = Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0));
    return Math.min(most, Math.max(fewest, letters)) - fewest;
  });
  const isEven = beyond.every((one) => one === 0);
  const weights = beyond.map((one) => (isEven ? 1 : one));
  const all = weights.reduce((sum, one) => sum + one, 0);
  const free = steps - least * weights.length;
  const wanted = weights.map((one) => (one / all) * free);
  const whole = wanted.map(Math.floor);
  const left = free - whole.reduce((sum, one) => sum + one, 0);
  const byRest = wanted
    .map((one, at) => ({ at, rest: one - Math.floor(one) }))
    .toSorted((one, other) => other.rest - one.rest || one.at - other.at);
  const rounded = new Set(byRest.slice(0, left).map(({ at }) => at));
  return whole.map((one, at) => step * (least + one + (rounded.has(at) ? 1 : 0)));
}
