/** 合わない単位: a printed unit that does not fit what the name counts: 「契約件数」 in 「回」. */

const counted: readonly (readonly [ending: string, unit: string])[] = [
  ['回数', '回'],
  ['件数', '件'],
];

/**
 * Whether a unit is another than the name speaks of; a unit that is not printed is none.
 *
 * @example
 * hasOddUnit('契約件数', '回'); // true
 * hasOddUnit('経営相談件数', '件'); // false
 */
export function hasOddUnit(name: string, unit: string | null): boolean {
  return unit !== null && counted.some(([ending, own]) => name.includes(ending) && unit !== own);
}

/** Returns what a name counts by its own word: 「件数」. */
export function countedWord(name: string): string {
  return counted.find(([ending]) => name.includes(ending))?.[0] ?? '数';
}
