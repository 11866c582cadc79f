/** 意見の読み: comments of which kind, and what became of them. */

import type { ResponseCategory } from '../../domain/ward-response.ts';
import type { CommentStatus } from '../query.ts';
import { fold, squash } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { take } from './surface.ts';

export type CommentMentions = {
  categories: readonly ResponseCategory[];
  status: readonly CommentStatus[];
  /** Steps that are called by their name: 「論理の確認への意見」. */
  steps: readonly number[];
  /** 「反映されていない」: not adopted, or not answered yet. */
  isDenied: boolean;
};

const nothing: CommentMentions = {
  ...{ categories: [], status: [], steps: [] },
  isDenied: false,
};

/** The cues of data/synonyms.json, by what they say of a comment. */
const categoryCues: Readonly<Record<string, ResponseCategory>> = {
  adopted: 'adopted',
  partlyAdopted: 'partly-adopted',
  forReference: 'for-reference',
  underConsideration: 'under-consideration',
  notAdoptable: 'not-adoptable',
  otherResponse: 'other',
};
const statusCues: Readonly<Record<string, CommentStatus>> = {
  late: 'late',
  withProposal: 'with-proposal',
  withdrawn: 'withdrawn',
  withoutStep: 'without-step',
};
const deniedCue = 'notAdopted';

/**
 * Reads what only questions about comments hold, and covers it: the 締切 of 「締切後の意見」 asks for
 * no deadline.
 */
export function takeComments(text: string, lexicon: Lexicon): CommentMentions & { rest: string } {
  if (!isAboutComments(text, lexicon)) return { ...nothing, ...takeUnmistakable(text, lexicon) };
  const cues = [...Object.keys(categoryCues), ...Object.keys(statusCues), deniedCue];
  const kinds = takeCues(text, cues, lexicon);
  const steps = takeStepNames(kinds.rest, lexicon);
  return { ...kindsOf(kinds.found), steps: steps.found, rest: steps.rest };
}

function kindsOf(cues: readonly string[]) {
  return {
    categories: unique(cues.flatMap((cue) => categoryCues[cue] ?? [])),
    status: unique(cues.flatMap((cue) => statusCues[cue] ?? [])),
    isDenied: cues.includes(deniedCue),
  };
}

/** Whether a text speaks of comments, of what somebody said, or of who has said nothing. */
export function isAboutComments(text: string, { cues }: Lexicon): boolean {
  const { letters } = squash(text);
  const words = ['comment', 'said', 'missingMembers'].flatMap((cue) => cues.get(cue) ?? []);
  return words.some((word) => letters.includes(word));
}

/** 「一部反映は？」: of nothing but comments is this said. */
function takeUnmistakable(text: string, lexicon: Lexicon) {
  const { found, rest } = takeCues(text, ['partlyAdopted'], lexicon);
  return { ...kindsOf(found), rest };
}

/** The longest word at each place: 「反映できない」 and not 「反映」. */
function takeCues(text: string, names: readonly string[], { cues }: Lexicon) {
  const words = names.flatMap((cue) => (cues.get(cue) ?? []).map((word) => ({ cue, word })));
  const longest = words.toSorted((one, other) => other.word.length - one.word.length);
  if (longest.length === 0) return { found: [], rest: text };
  // 「反映したい」 is a wish
  const pattern = longest.map(({ word }) => (word.endsWith('た') ? `${word}(?!い)` : word));
  return take(text, new RegExp(pattern.join('|'), 'g'), ([word]) => {
    return longest.find((one) => one.word === word)?.cue;
  });
}

/** 「論理（道筋）の確認」 is called 「論理の確認」 too. */
function takeStepNames(text: string, { plan }: Lexicon) {
  const names = plan.procedure.steps.flatMap(({ no, name }) =>
    [name, name.replace(/（.*?）/, '')].map((each) => ({ no, word: fold(each) })),
  );
  const longest = names.toSorted((one, other) => other.word.length - one.word.length);
  const pattern = longest.map(({ word }) => word.replace(/[()]/g, '\\$&')).join('|');
  const steps = take(text, new RegExp(pattern, 'g'), ([word]) => {
    return longest.find((one) => one.word === word)?.no;
  });
  return { found: unique(steps.found), rest: steps.rest };
}

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
