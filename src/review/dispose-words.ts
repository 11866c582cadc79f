/** 廃棄した言葉: what must be found nowhere any more after a disposal. */

import type { Comment } from '../domain/comment.ts';
import type { FormDraft } from '../domain/form-draft.ts';
import type { State } from '../domain/state.ts';
import { tokyoTime } from '../domain/tokyo-time.ts';
import { goneAt, isDraftDue } from './dispose.ts';
import { type DueReview, dueReviews } from './retention.ts';

/** A review as it is told of when it is gone. */
export type DisposedReview = Pick<DueReview, 'closedOn' | 'keptUntil'> & {
  no: number;
  goal: number;
  /** How many comments it has, private ones too. */
  comments: number;
};

export type DisposedWords = {
  reviews: DisposedReview[];
  /** By comment, so that words of one that was not disposed of after all are never looked for. */
  comments: { no: number; words: string[] }[];
  drafts: string[];
};

/** Shorter things in a draft are dates, names of steps and values of options. */
const shortestTyped = 8;

/**
 * Returns the words of what is due at a moment: texts and proposals in all their versions, the ward's
 * answers, names of authors whom only the documents know, the address of a message.
 *
 * Space around them does not count. A person in Slack stays in the roster, and so does their name.
 */
export function wordsDueAt(state: State, at: string): DisposedWords {
  const gone = goneAt(state, at);
  const due = state.comments.filter(({ no }) => gone.comments.has(no));
  const drafts = state.drafts.filter((draft) => isDraftDue(draft, gone, at));
  return {
    reviews: reviewsDueAt(state, at),
    comments: due.map((comment) => ({ no: comment.no, words: trimmed(wordsOf(comment)) })),
    drafts: trimmed(drafts.flatMap(typedIn)).filter((text) => text.length >= shortestTyped),
  };
}

/** Returns which reviews are due at a moment, and how much there is of each. */
export function reviewsDueAt(state: State, at: string): DisposedReview[] {
  const countOf = (no: number): number =>
    state.comments.filter(({ review }) => review === no).length;
  return dueReviews(state, tokyoTime(at).date).map(({ review: { no, goal }, ...days }) => ({
    ...{ no, goal, ...days },
    comments: countOf(no),
  }));
}

function wordsOf({ versions, response, author, origin }: Comment): string[] {
  return [
    ...versions.flatMap(({ text, proposal }) => [text, ...(proposal === null ? [] : [proposal])]),
    ...(response?.versions ?? []).map(({ text }) => text),
    ...(response?.progress ?? []).map(({ text }) => text),
    ...('name' in author ? [author.name] : []),
    ...(origin.via === 'shortcut' ? [origin.permalink] : []),
  ];
}

/** What was chosen is the form's own words. */
function typedIn({ values }: FormDraft): string[] {
  return Object.values(values).filter((value) => typeof value === 'string');
}

function trimmed(words: readonly string[]): string[] {
  return [...new Set(words.map((one) => one.trim()))].filter((one) => one !== '');
}
