/** 読み残した語: what no rule understood, said openly rather than passed over. */

import { foldWord } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { covered } from './surface.ts';

/** Returns the stretches of a text that are neither name, number, cue nor filler. */
export function leftovers(rest: string, { known }: Lexicon): string[] {
  const left = known.reduce(
    (text, word) => text.replaceAll(word, covered),
    foldWord(rest.replaceAll('\n', covered)),
  );
  return left.split(covered).filter((stretch) => stretch.length > 0);
}

const contentWord = /[\p{Script=Han}]{2,}|[a-z]{3,}/gu;

/** Returns the words among the leftovers that may have narrowed the question: 「男性」, 「四月」. */
export function unreadWords(stretches: readonly string[]): string[] {
  return stretches.flatMap((stretch) => stretch.match(contentWord) ?? []).slice(0, 3);
}
