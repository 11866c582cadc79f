/** 目指す姿・方針の読み: which goals and policies are named by number. */

import { numberOf, numeral } from './numerals.ts';
import { isExcludedBy } from './exclusions.ts';
import { type Found, covered, take } from './surface.ts';

/** 以下, 未満 …: a number before these is a threshold and not one more goal of a list. */
const notThreshold = '(?!\\s*(?:以[上下]|未|割|超|%|点|ぽいんと|つ|個|件|位|番目の指標|年))';
const link = '\\s*(?:~|から|-|、|,|と|・|及び|および|&|/|\\s)\\s*';
const goalWord = '(?:目指す姿|姿|(?<!番)目(?=\\d)|no\\.?|なんばー|ごーる|goal|#)';
const counter = '(?:番目|番|つ目)?';

/** 「目指す姿5」, 「姿5～7」, 「No.5」, 「目指す姿5と6、7」, 「目指す姿の5番」. */
const named = new RegExp(
  `${goalWord}\\s*(?:の|は|番号)?\\s*(${numeral})${counter}((?:${link}(?:${goalWord}\\s*)?${numeral}${counter}${notThreshold})*)`,
  'g',
);

/** 「5番目の目指す姿」. */
const ordinal = new RegExp(`(?<![\\d.])(${numeral})(?:番目|つ目|番)の(?:目指す)?姿`, 'g');

/** 「5～7の」, 「5番」: bare numbers that can only be goals. */
const bareRange = new RegExp(
  `(?<![\\d.a-z])(${numeral})\\s*(?:~|から)\\s*(${numeral})(?!\\d|\\.)${notThreshold}(?!\\s*の間)`,
  'g',
);
const bareNumber = /(?<![\d.a-z第])(\d{1,2})番(?!目)/g;

/** 「方針2」, 「基本の方針二」. */
const policy = new RegExp(
  `方針\\s*(?:の)?\\s*(${numeral})((?:${link}${numeral}${notThreshold})*)`,
  'g',
);

/** 「5と6の100未満」, 「5、6、7の指数」: bare numbers before a condition or a figure. */
const beforeCondition = new RegExp(
  `(?<![\\d.a-z一-龠])(${numeral})((?:${link}${numeral})*)\\s*(?:の|で)\\s*(?=${covered}|指数|指標(?!\\d)|実績|施策|達成率)`,
  'g',
);

/** 「5への意見」, 「5と6のコメント」. */
const beforeComments = new RegExp(
  `(?<![\\d.a-z一-龠])(${numeral})((?:${link}${numeral})*)\\s*(?:へ(?:の)?|に(?:対する|対して|関する|ついて(?:の)?)|の)\\s*(?=(?:ご|未回答の)?(?:意見|こめんと|指摘))`,
  'g',
);

/** 「5と6を比較して」. */
const compared = new RegExp(
  `(?<![\\d.a-z])(${numeral})((?:(?:と|、|,|・|vs)\\s*${numeral})+)(?=\\s*(?:を|の|で|は)?\\s*(?:比|くら|どちら|どっち))`,
  'g',
);

/** Goals that were named, and those that were named to be left out. */
export type NamedGoals = { goals: readonly number[]; excluded: readonly number[]; rest: string };

/** Returns the goals named by number, in order, and the text without them. */
export function takeGoals(text: string): NamedGoals {
  const one = (no: string, following: string): Named => ({
    goals: [numberOf(no)],
    isExcluded: isExcludedBy(following),
  });
  const list = ([, first = '', more = '']: RegExpExecArray, following: string): Named => ({
    goals: listed(first, more),
    isExcluded: isExcludedBy(following),
  });
  const onlyGoals = (match: RegExpExecArray, following: string): Named | undefined => {
    const found = list(match, following);
    return found.goals.every((goal) => goal >= 1 && goal <= 11) ? found : undefined;
  };
  const ordinals = take(text, ordinal, ([, no = ''], following) => one(no, following));
  const inWords = take(ordinals.rest, named, list);
  const inRange = take(inWords.rest, bareRange, ([, first = '', last = ''], following) => {
    const goals = listed(first, `~${last}`);
    const isRange = goals.every((goal) => goal <= 11) && goals.length > 1;
    return isRange ? { goals, isExcluded: isExcludedBy(following) } : undefined;
  });
  const alone = take(inRange.rest, bareNumber, ([, no = ''], following) => one(no, following));
  const conditioned = take(alone.rest, beforeCondition, onlyGoals);
  const commented = take(conditioned.rest, beforeComments, onlyGoals);
  const side = take(commented.rest, compared, onlyGoals);
  const all = [ordinals, inWords, inRange, alone, conditioned, commented, side].flatMap(
    ({ found }) => found,
  );
  const goalsOf = (isExcluded: boolean): number[] =>
    unique(all.filter((each) => each.isExcluded === isExcluded).flatMap(({ goals }) => goals));
  return { goals: goalsOf(false), excluded: goalsOf(true), rest: side.rest };
}

type Named = { goals: number[]; isExcluded: boolean };

/** Returns the policies named by number. */
export function takePolicies(text: string): Found<number> {
  const policies = take(text, policy, ([, first = '', more = '']) => listed(first, more));
  return { found: unique(policies.found.flat()), rest: policies.rest };
}

/** 「5」 and 「~7」 are 5, 6, 7; 「5」 and 「と6、7」 are the same three. */
export function listed(first: string, more: string): number[] {
  const numbers = [numberOf(first)];
  const parts = more.matchAll(
    new RegExp(`(~|から|-)?[^\\d一二三四五六七八九十~-]*(${numeral})`, 'g'),
  );
  for (const [, range, text = ''] of parts) {
    const next = numberOf(text);
    const last = numbers.at(-1) ?? next;
    if (range !== undefined && next > last && next - last <= 11) {
      for (let between = last + 1; between < next; between += 1) numbers.push(between);
    }
    numbers.push(next);
  }
  return numbers;
}

function unique(numbers: readonly number[]): number[] {
  return [...new Set(numbers)];
}
