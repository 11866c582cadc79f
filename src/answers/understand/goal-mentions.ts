/** 目指す姿・方針の読み: which goals and policies are named by number. */

import { numberOf, numeral } from './numerals.ts';
import { type Found, take } from './surface.ts';

/** 以下, 未満 …: a number before these is a threshold and not one more goal of a list. */
const notThreshold = '(?!\\s*(?:以|未|割|超|%|点|ぽいんと|つ|個|件|位|番目の指標|年))';
const link = '\\s*(?:~|から|-|、|,|と|・|及び|および|&|/|\\s)\\s*';
const goalWord = '(?:目指す姿|姿|(?<!番)目(?=\\d)|no\\.?|ごーる|goal|#)';
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

/** Returns the goals named by number, in order, and the text without them. */
export function takeGoals(text: string): Found<number> {
  const ordinals = take(text, ordinal, ([, no = '']) => [numberOf(no)]);
  const inWords = take(ordinals.rest, named, ([, first = '', more = '']) => listed(first, more));
  const inRange = take(inWords.rest, bareRange, ([, first = '', last = '']) => {
    const goals = listed(first, `~${last}`);
    return goals.every((goal) => goal <= 11) && goals.length > 1 ? goals : undefined;
  });
  const alone = take(inRange.rest, bareNumber, ([, no = '']) => [Number(no)]);
  return {
    found: unique([...ordinals.found, ...inWords.found, ...inRange.found, ...alone.found].flat()),
    rest: alone.rest,
  };
}

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
