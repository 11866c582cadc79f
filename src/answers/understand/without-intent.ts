/** 意図が読めないとき: a subject is missing, or a name only looks like one, or nothing was understood. */

import { kindOfThing } from '../things.ts';
import type { Unanswered } from '../understanding.ts';
import { askBack } from './asking-back.ts';
import type { Asked } from './asked.ts';
import { leftovers, unreadWords } from './leftovers.ts';
import type { Lexicon } from './lexicon.ts';

/** Asks back where no rule held. */
export function withoutIntent(asked: Asked, lexicon: Lexicon): Unanswered {
  const { plan } = lexicon;
  const stretches = leftovers(asked.mentions.rest, lexicon);
  const longest = stretches.toSorted((a, b) => b.length - a.length)[0] ?? '';
  const candidates = similarThings(longest, asked, lexicon);
  if (candidates.length > 0) {
    const onlyIndicators = candidates.every((id) => kindOfThing(id) === 'indicator');
    const reason = onlyIndicators ? 'ambiguous-indicator' : 'ambiguous-entity';
    return askBack({ reason, said: {}, candidates }, plan);
  }
  const lacksOnlySubject = unreadWords(stretches).length === 0 && asksForSomething(asked);
  return askBack(
    { reason: lacksOnlySubject ? 'missing-subject' : 'not-understood', said: {} },
    plan,
  );
}

/** Two or three letters look like anything, unless they are a word in kanji. */
const longEnough = /^(?:.{4,}|\p{Script=Han}{2,})$/u;
const mostCandidates = 5;

function similarThings(words: string, { cues }: Asked, { index }: Lexicon): string[] {
  if (!longEnough.test(words)) return [];
  const alike = index.like(words, mostCandidates * 2);
  const indicators = alike.filter((id) => kindOfThing(id) === 'indicator');
  const wanted = cues.has('indicator') && indicators.length > 0 ? indicators : alike;
  return wanted.slice(0, mostCandidates);
}

/** Words that ask for something, of whatever it be. */
function asksForSomething({ cues }: Asked): boolean {
  return [
    'figures',
    'source',
    'formula',
    'why',
    'measure',
    'rate',
    'indicator',
    'nextSurvey',
    'target',
    'breakdown',
  ].some((cue) => cues.has(cue));
}
