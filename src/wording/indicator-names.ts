/** 呼び名: how goals, levels and indicators are called before people. */

import type { Indicator } from '../domain/indicator.ts';
import type { Level } from '../domain/level.ts';

export const levelNames: Readonly<Record<Level, string>> = {
  action: '行動指標',
  'short-term': '短期アウトカム',
  'mid-long-term': '中長期アウトカム',
};

const shortNames: Record<Level, string> = {
  action: '行動指標',
  'short-term': '短期',
  'mid-long-term': '中長期',
};

/** Returns the name of a level in full: 中長期アウトカム. */
export function levelName(level: Level): string {
  return levelNames[level];
}

/** Returns the name of a level before a number: 中長期. */
export function levelShort(level: Level): string {
  return shortNames[level];
}

type Numbered = Pick<Indicator, 'level' | 'no'>;

/** Returns an indicator's number within its goal: 「行動指標4」, 「中長期3」. */
export function indicatorNo({ level, no }: Numbered): string {
  return `${shortNames[level]}${no}`;
}

/** Returns number and name: 「行動指標4 おしごとカフェでの求人数」. */
export function indicatorLabel(indicator: Numbered & Pick<Indicator, 'name'>): string {
  return `${indicatorNo(indicator)} ${indicator.name}`;
}

/** Returns number with goal: 「目指す姿5 行動指標4」. */
export function indicatorPlace(indicator: Numbered & Pick<Indicator, 'goal'>): string {
  return `目指す姿${indicator.goal} ${indicatorNo(indicator)}`;
}

/**
 * Returns every place of a double listing, and just the one place otherwise.
 *
 * @example
 * placesOf(fiveS1, [fiveM6]); // '目指す姿5 短期1＝中長期6'
 * placesOf(fiveM2, [sixM4]); // '目指す姿5 中長期2＝目指す姿6 中長期4'
 */
export function placesOf(indicator: Indicator, sameAs: readonly Indicator[]): string {
  const others = sameAs.map((other) =>
    other.goal === indicator.goal ? indicatorNo(other) : indicatorPlace(other),
  );
  return [indicatorPlace(indicator), ...others].join('＝');
}

/**
 * Returns goals by their numbers, neighbours drawn together.
 *
 * @example
 * goalNames([5, 6, 7]); // '目指す姿5～7'
 * goalNames([5, 7]); // '目指す姿5・7'
 */
export function goalNames(numbers: readonly number[]): string {
  const runs = numbers.toSorted((a, b) => a - b).reduce<number[][]>(addToRun, []);
  return `目指す姿${runs.map(runText).join('・')}`;
}

function addToRun(runs: number[][], no: number): number[][] {
  const run = runs.at(-1);
  return run?.at(-1) === no - 1 ? [...runs.slice(0, -1), [...run, no]] : [...runs, [no]];
}

function runText(run: readonly number[]): string {
  return run.length > 2 ? `${run.at(0) ?? ''}～${run.at(-1) ?? ''}` : run.join('・');
}
