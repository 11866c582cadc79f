/** 語彙: every name and cue that a question may use, folded for matching. */

import type { Plan } from '../../domain/plan.ts';
import { foldWord } from './fold.ts';
import { type NameEntry, planNames } from './plan-names.ts';
import { type NameIndex, buildNameIndex } from './name-index.ts';
import type { Synonyms } from './synonyms.ts';

export type Lexicon = {
  plan: Plan;
  /** Variant spelling → the spelling to read on with; longest first. */
  spelling: readonly { from: string; to: string }[];
  names: readonly NameEntry[];
  terms: readonly { term: string; words: readonly string[] }[];
  cues: ReadonlyMap<string, readonly string[]>;
  /** What the plan has nothing about, longest first: 東京都 before 京都. */
  outOfScope: readonly { folded: string; word: string }[];
  /** Every cue and filler, longest first: what is none of them was not understood. */
  known: readonly string[];
  index: NameIndex;
};

/** Builds the vocabulary of a plan: its own names, and how people call them. */
export function buildLexicon(plan: Plan, synonyms: Synonyms): Lexicon {
  const said = synonyms.names.map(({ words, means, all = false }) => ({
    words: words.map(foldWord),
    means,
    all,
  }));
  const names = [...planNames(plan), ...said];
  const cues = foldedCues(synonyms);
  return {
    plan,
    spelling: synonyms.spelling
      .flatMap(({ write, for: variants }) =>
        variants.map((variant) => ({ from: foldWord(variant), to: foldWord(write) })),
      )
      .toSorted((a, b) => b.from.length - a.from.length),
    names,
    terms: termWords(plan, synonyms),
    cues: new Map(Object.entries(cues)),
    outOfScope: synonyms.outOfScope
      .map((word) => ({ folded: foldWord(word), word }))
      .toSorted((a, b) => b.folded.length - a.folded.length),
    known: [...Object.values(cues).flat(), ...synonyms.fillers.map(foldWord)]
      .filter((word) => word.length > 0)
      .toSorted((a, b) => b.length - a.length),
    index: buildNameIndex(plan),
  };
}

function foldedCues({ cues }: Synonyms): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(cues).map(([cue, words]) => [cue, words.map(foldCue)] as const),
  );
}

/** Cues keep their dash: 「—」 is itself something people ask about. */
function foldCue(cue: string): string {
  return cue === '—' ? cue : foldWord(cue);
}

function termWords(plan: Plan, synonyms: Synonyms): Lexicon['terms'] {
  return plan.glossary.map(({ term, otherNames }) => ({
    term,
    words: [term, ...otherNames, ...(synonyms.terms[term] ?? [])].map(foldWord),
  }));
}
