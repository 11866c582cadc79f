/** 人の呼び方: the words by which a person may be called, and who may be meant by one. */

import type { Member } from '../query.ts';
import { foldWord } from './fold.ts';

/** `standsAlone` where no さん is needed: 「佐藤の意見」. */
export type Call = { word: string; means: readonly Member[]; standsAlone: boolean };

/** How short a family name may be where nothing separates it from the given name, which is at most so long. */
const shortestFamily = 2;
const longestGiven = 3;

/**
 * Returns every word that calls somebody, longest first, with all whom it calls.
 *
 * A name in one piece (佐藤美咲) may be called by its beginning.
 */
export function callsOf(known: readonly Member[]): Call[] {
  const all = known.flatMap((member) => wordsFor(member).map((call) => ({ member, ...call })));
  return [...new Set(all.map(({ word }) => word))]
    .map((word) => {
      const same = all.filter((one) => one.word === word);
      return {
        word,
        means: [...new Set(same.map(({ member }) => member))],
        standsAlone: word.length > 1 && same.some(({ isGiven }) => !isGiven),
      };
    })
    .toSorted((one, other) => other.word.length - one.word.length);
}

/** Returns the people whose name begins with a word: whom somebody may have meant by it. */
export function beginningWith(word: string, known: readonly Member[]): Member[] {
  return known.filter((member) => wordsFor(member).some((one) => one.word.startsWith(word)));
}

type OwnWord = { word: string; isGiven: boolean };

/** What Slack adds in brackets or behind a slash is no part of the name: 「佐藤 (経済課)」. */
const added = /[（(［【[／/|｜].*$/u;
const onlyKanji = /^[\p{Script=Han}々]+$/u;

function wordsFor({ name }: Member): OwnWord[] {
  const plain = name.normalize('NFKC').replace(added, '').trim();
  const parts = (plain === '' ? name : plain)
    .split(/[\s・.,]+/u)
    .map(foldWord)
    .filter((part) => part !== '');
  const whole = parts.join('');
  if (parts.length > 1) {
    const own = parts.map((word, at) => ({ word, isGiven: at > 0 }));
    return [{ word: whole, isGiven: false }, ...own];
  }
  return [whole, ...beginnings(whole)].map((word) => ({ word, isGiven: false }));
}

function beginnings(whole: string): string[] {
  if (!onlyKanji.test(whole)) return [];
  const lengths = Array.from({ length: longestGiven }, (_, at) => whole.length - 1 - at);
  return lengths
    .filter((length) => length >= shortestFamily)
    .map((length) => whole.slice(0, length));
}
