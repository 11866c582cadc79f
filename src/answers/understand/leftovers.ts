/** 読み残した語: what no rule understood, said openly rather than passed over. */

import { foldWord } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import type { Mentions } from './mentions.ts';
import { covered } from './surface.ts';

/** Returns the stretches of a text that are neither name, number, cue nor filler. */
export function leftovers(rest: string, { known }: Lexicon): string[] {
  const left = known.reduce(
    (text, word) => text.replaceAll(word, covered),
    foldWord(rest.replaceAll('\n', covered)),
  );
  return left.split(covered).filter((stretch) => stretch.length > 0);
}

/** The ends of verbs: 「増えてる」, 「出てる」. */
const ending = /^[ぁ-んー]{1,2}$/;

/** Returns whether rules, cues and fillers account for every word of a question. */
export function readsEveryWord({ left }: Mentions, lexicon: Lexicon): boolean {
  return leftovers(left, lexicon).every((stretch) => ending.test(stretch));
}

const contentWord = /[\p{Script=Han}]{2,}|[a-z]{3,}|\d0代/gu;

/** Returns the words among the leftovers that may have narrowed the question: 「男性」, 「四月」. */
export function unreadWords(stretches: readonly string[]): string[] {
  return [...new Set(stretches.flatMap((stretch) => stretch.match(contentWord) ?? []))];
}

const mostShown = 3;

/** Returns the unread words whole, as they stand in the text: 「就職者数」 and not its end 「者数」. */
export function wholeWords(words: readonly string[], text: string): string[] {
  const whole = words.map((word) => {
    const around = new RegExp(`[\\p{Script=Han}]*${word}[\\p{Script=Han}]*`, 'u');
    return around.exec(text)?.[0] ?? word;
  });
  return [...new Set(whole)].slice(0, mostShown);
}
