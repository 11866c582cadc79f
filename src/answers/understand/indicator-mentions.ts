/** 指標番号の読み: 「5-A4」, 「行動指標5」, 「7の中長期2」, 「5の4」. */

import type { Level } from '../../domain/level.ts';
import { isExcludedBy } from './exclusions.ts';
import { listed } from './goal-mentions.ts';
import { numberOf, numeral } from './numerals.ts';
import { type Found, take } from './surface.ts';

/** An indicator as it was said; what was not said is left open. */
export type NumberedIndicator = {
  goal: number | undefined;
  /** Empty when the level was not said; two for 「アウトカム」 alone. */
  levels: readonly Level[];
  no: number;
};

const levelWord = '(?:(?:行動(?:指標)?|短期|中長期|長期)(?:あうとかむ)?|あうとかむ)(?:指標)?';
const notCount =
  '(?!\\s*(?:つ(?!目)|個|件|位|以|未|を(?=下|割|上|超|切|こえ)|割|倍|超|%|年|回|人|社|\\d|\\.))';
const goalBefore = `(?:(?:目指す姿|姿|目)?\\s*(${numeral})\\s*(?:番)?\\s*(?:の|、|,|-)?\\s*)?`;

const byId = /(?<![a-z\d])(\d{1,2})\s*[-—~の]?\s*([asm])\s*-?\s*(\d{1,2})(?![a-z\d])/g;
const byLevel = new RegExp(
  `${goalBefore}(${levelWord})\\s*(?:の|no\\.?|第|\\s)?\\s*(${numeral})(?:番目|番|つ目)?${notCount}((?:(?:と|、|,|・|~|から)${numeral}(?:番)?${notCount})*)`,
  'g',
);
const goalThenNumber = new RegExp(
  `(?:(目指す姿|姿|目|no\\.?)\\s*)?(?<![\\d.])(${numeral})\\s*(の|-)\\s*(?:指標)?\\s*(${numeral})(?:番目|番|つ目)?(?![\\d.%]|\\s*(?:以|未|を|割|倍|超|つ|個|件|位|年|月|回|人|社|~|から|代))`,
  'g',
);
const goalThenIndicator = new RegExp(
  `(?:目指す姿|姿|目)\\s*(${numeral})\\s*の?\\s*指標\\s*(${numeral})${notCount}`,
  'g',
);

const levelOfLetter: Readonly<Record<string, readonly Level[]>> = {
  a: ['action'],
  s: ['short-term'],
  m: ['mid-long-term'],
};

/** Returns the indicators that are told by number, and the text without them. */
export function takeNumberedIndicators(text: string): Found<NumberedIndicator> {
  const ids = take(text, byId, ([, goal = '', letter = '', no = '']) => [
    { goal: Number(goal), levels: levelOfLetter[letter] ?? [], no: Number(no) },
  ]);
  const levels = take(ids.rest, byLevel, ([, goal, word = '', no = '', more = '']) =>
    listed(no, more).map((each) => ({
      goal: goal === undefined ? undefined : numberOf(goal),
      levels: levelsOf(word),
      no: each,
    })),
  );
  const explicit = take(levels.rest, goalThenIndicator, ([, goal = '', no = '']) => [
    { goal: numberOf(goal), levels: [], no: numberOf(no) },
  ]);
  const pairs = take(explicit.rest, goalThenNumber, ([, word, goal = '', link, no = '']) => {
    // No goal has a seventh indicator of any level: 「5-7の指数」 is three goals
    const isGoals = word !== undefined || numberOf(no) >= 7;
    const isRange = link === '-' && numberOf(no) > numberOf(goal) && isGoals;
    if (isRange || numberOf(goal) > 11) return undefined;
    return [{ goal: numberOf(goal), levels: [], no: numberOf(no) }];
  });
  const found = [ids, levels, explicit, pairs].flatMap((each) => each.found.flat());
  return { found, rest: pairs.rest };
}

const levelAlone =
  /行動指標|行動の指標|短期(?:あうとかむ)?(?:指標)?|中?長期(?:あうとかむ)?(?:指標)?|あうとかむ(?:指標)?|行動(?=[のでは、はが\s]|$)/g;

/** Levels that were named, and those that were named to be left out. */
export type NamedLevels = { levels: readonly Level[]; excluded: readonly Level[]; rest: string };

/** Returns the levels that are named without a number. */
export function takeLevels(text: string): NamedLevels {
  const { found, rest } = take(text, levelAlone, ([word], following) => ({
    levels: levelsOf(word),
    isExcluded: isExcludedBy(following),
  }));
  const levelsThat = (isExcluded: boolean): Level[] => [
    ...new Set(
      found.filter((each) => each.isExcluded === isExcluded).flatMap(({ levels }) => levels),
    ),
  ];
  return { levels: levelsThat(false), excluded: levelsThat(true), rest };
}

function levelsOf(word: string): readonly Level[] {
  if (word.startsWith('行動')) return ['action'];
  if (word.startsWith('あうとかむ')) return ['short-term', 'mid-long-term'];
  return word.startsWith('短期') ? ['short-term'] : ['mid-long-term'];
}
