/** 二つ以上の質問: 「指数と、締切と、担当を教えて」 is three questions; none is dropped in silence. */

import type { Cues } from './cues.ts';
import { cuesOf } from './cues.ts';
import type { Lexicon } from './lexicon.ts';
import { beforeParticle } from './loanwords.ts';
import type { Mentions } from './mentions.ts';
import type { Ranking } from './ranking.ts';

const joint = new RegExp(
  `${beforeParticle}と(?!は|も|同|いう|比|し|っ|ん|に|で|か|、?思)|[、,。&\n?？]|それと|及び|(?:およ|なら)び(?:に)?|(?:あわ|併)せて|並びに`,
  'g',
);

/** A part of the question; `order` when it asks for the best or the worst. */
export type Request = { text: string; order: Ranking['order'] | undefined };

/** Half-open stretches of the question between its joints. */
type Stretch = { from: number; to: number };

/** The kinds of request that do not go together in one answer, strongest first. */
const families: readonly (readonly [family: string, cues: readonly string[]])[] = [
  ['deadline', ['deadline']],
  ['owner', ['owner']],
  ['check', ['check']],
  ['comment', ['comment']],
  ['export', ['export']],
  ['source', ['source']],
  ['formula', ['formula']],
  ['revision', ['revision']],
  ['procedure', ['step']],
  ['composite', ['composite']],
  ['project', ['project']],
  ['measure', ['measure']],
  ['logic-model', ['logicModel']],
  ['missing', ['absent']],
  ['below', ['below']],
  ['above', ['above']],
  ['figures', ['index', 'indicator']],
];

/**
 * Returns the parts of a question that ask for different things, as texts; empty when it asks one.
 *
 * The index and the source of one and the same thing are one question: a look-up tells both.
 */
export function separateRequests(mentions: Mentions, lexicon: Lexicon): Request[] {
  const parts = stretches(mentions.rest)
    .map((stretch) => ({ stretch, family: familyOf(mentions, stretch, lexicon) }))
    .filter(({ family }) => family !== undefined);
  const kinds = new Set(parts.map(({ family }) => family));
  if (kinds.size < 2 || goTogether(kinds, mentions)) return [];
  return parts.map(({ stretch, family }) => ({
    text: mentions.text.slice(stretch.from, stretch.to),
    order: family === 'lowest' ? 'asc' : family === 'highest' ? 'desc' : undefined,
  }));
}

function stretches(text: string): Stretch[] {
  const starts = [...text.matchAll(joint)].map(({ index, 0: word }) => ({
    from: index,
    to: index + word.length,
  }));
  const ends = [...starts.map(({ from }) => from), text.length];
  return [0, ...starts.map(({ to }) => to)].map((from, each) => ({ from, to: ends[each] ?? from }));
}

function familyOf(mentions: Mentions, { from, to }: Stretch, lexicon: Lexicon): string | undefined {
  const cues = cuesOf(mentions.rest.slice(from, to), lexicon);
  const ranks = mentions.ranking !== undefined;
  if (cues.has('rankLow') || (ranks && cues.has('lowWord'))) return 'lowest';
  if (cues.has('rankHigh') || (ranks && cues.has('highWord'))) return 'highest';
  if (mentions.thresholds.some(({ at }) => from <= at && at < to)) return 'condition';
  return families.find(([, words]) => words.some((cue) => cues.has(cue)))?.[0];
}

function goTogether(
  kinds: ReadonlySet<string | undefined>,
  { names, numbered, cues }: Mentions,
): boolean {
  const oneThing = names.length + numbered.length <= 1;
  const onlyFigures = [...kinds].every((kind) => kind === 'figures' || kind === 'source');
  const others = [...kinds].filter((kind) => kind !== 'figures');
  // 「指数が高い指標を」, 「行動指標で、100未満の」: the thing and the condition on it
  const conditions = ['lowest', 'highest', 'condition', 'missing', 'below', 'above'];
  const oneCondition = others.length === 1 && conditions.includes(others[0] ?? '');
  return (
    (onlyFigures && oneThing) || oneCondition || asksOneThing(cues, kinds) || kinds.has('export')
  );
}

/** A comparison, a reason or a meaning holds several words together. */
function asksOneThing(cues: Cues, kinds: ReadonlySet<string | undefined>): boolean {
  const isPresence = kinds.size === 2 && kinds.has('missing') && kinds.has('figures');
  return (
    isPresence || ['compare', 'why', 'meaning', 'excludeRepeated'].some((cue) => cues.has(cue))
  );
}
