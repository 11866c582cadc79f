/** 同じ単位: units that are written in other characters or another way and mean the same. */

/** Every way of writing → the one that it is held as. */
const sameWays: Readonly<Record<string, string>> = {
  パーセント: '%',
  名: '人',
  か所: '箇所',
  ヶ所: '箇所',
  ケ所: '箇所',
  カ所: '箇所',
  ヵ所: '箇所',
  個所: '箇所',
};

/** @example isSameUnit('％', '%'); // true */
export function isSameUnit(one: string, other: string): boolean {
  return heldAs(one) === heldAs(other);
}

/** Returns a unit that is not that of the figure; where the plan prints none, any unit is another one. */
export function otherUnit(said: string | null, own: string | null): string | null {
  return said === null || (own !== null && isSameUnit(said, own)) ? null : said;
}

function heldAs(unit: string): string {
  const plain = unit.normalize('NFKC').replace(/\s/gu, '').toLowerCase();
  return sameWays[plain] ?? plain;
}
