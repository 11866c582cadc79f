/** 列の幅: how much of a page each column of a table takes, where only its words tell. */

/** A table shall be readable whatever stands in it: nothing narrower than two letters, nor a column for one text. */
const [fewest, most] = [4, 40];

/** Shares are whole steps of a grid of twenty, on which tables of any columns lie one below the other. */
const [step, steps] = [5, 20];

/**
 * Returns the share of each column in percent, by the longest text that stands in it.
 *
 * Always 100 together and never less than 5 for one; for up to twenty columns.
 *
 * @example columnShares(['番号', '意見'], [['意見12', '行動指標4の根拠が分かりません。']]); // [25, 75]
 */
export function columnShares(
  titles: readonly string[],
  rows: readonly (readonly string[])[],
): number[] {
  const letters = titles.map((title, at) =>
    Math.min(most, Math.max(fewest, title.length, ...rows.map((row) => row[at]?.length ?? 0))),
  );
  const all = letters.reduce((sum, one) => sum + one, 0);
  const free = steps - letters.length;
  const wanted = letters.map((one) => (one / all) * free);
  const whole = wanted.map(Math.floor);
  const left = free - whole.reduce((sum, one) => sum + one, 0);
  const byRest = wanted
    .map((one, at) => ({ at, rest: one - Math.floor(one) }))
    .toSorted((one, other) => other.rest - one.rest || one.at - other.at);
  const rounded = new Set(byRest.slice(0, left).map(({ at }) => at));
  return whole.map((one, at) => step * (1 + one + (rounded.has(at) ? 1 : 0)));
}
