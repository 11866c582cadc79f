/** 手がかり: the words that tell what is asked, once the names are covered. */

import { squash } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { beforeParticle } from './loanwords.ts';

export type Cues = ReadonlySet<string>;

/** 「指数とは」 asks for a meaning; the とは of 「コメントは」 and 「イベントは」 does not. */
const whatIs = new RegExp(`${beforeParticle}とは`);
/** 「何で—なの」 asks for a reason; the なんで of 「何でしょうか」 does not. */
const howCome = /(?:なん|何)で(?!しょう|す)/;
const dash = /—|[「『"'][-ー][」』"']/;

/** Returns the cues that stand in a text; marks and spaces between letters do not matter. */
export function cuesOf(text: string, lexicon: Lexicon): Cues {
  const { letters } = squash(text);
  const found = [...lexicon.cues]
    .filter(([, words]) => words.some((word) => letters.includes(word)))
    .map(([cue]) => cue);
  return new Set([
    ...found,
    ...(dash.test(text) ? ['dash'] : []),
    ...(whatIs.test(letters) ? ['meaning', 'goalName'] : []),
    ...(howCome.test(letters) ? ['why'] : []),
  ]);
}
