/** Deeds of each kind, for histories that a test makes up: a comment, an entry, a rule, a revision … */

import type { Comment } from '../../src/domain/comment.ts';
import type { Entry } from '../../src/domain/entry.ts';
import type { Refusal } from '../../src/domain/refusal.ts';
import type { Review } from '../../src/domain/review.ts';
import type { RevisionStage } from '../../src/domain/revision.ts';
import type { State } from '../../src/domain/state.ts';
import { aRevision } from '../helpers/revisions.ts';
import { anEntry, target } from '../reminders/a-collection.ts';
import { tsAt } from '../review/reviews.ts';
import { aComment } from './a-committee.ts';

export type AnyDeed = (state: State, at: string) => State | Refusal;

/** Of a 見直し that nobody but the secretariat may know of until it has left them. */
export const draftReason = '事務局案の理由です。';

export const comment =
  (text: string, given: Partial<Comment> = {}): AnyDeed =>
  (state, at) => {
    const no = state.comments.length + 1;
    const versions = [{ key: tsAt(at), text, proposal: null }];
    const author = { user: no % 2 === 0 ? 'U2' : 'U1' };
    return {
      ...state,
      comments: [...state.comments, aComment(no, text, { author, ...given, versions })],
    };
  };

/** Changes the comments of which it is true, or else none. */
export const comments =
  (is: (one: Comment) => boolean, change: (one: Comment, at: string) => Comment): AnyDeed =>
  (state, at) => ({
    ...state,
    comments: state.comments.map((one) => (is(one) ? change(one, at) : one)),
  });

export const review =
  (change: (one: Review) => Review): AnyDeed =>
  (state) => ({ ...state, reviews: state.reviews.map(change) });

export const entry =
  (given: Partial<Entry>): AnyDeed =>
  (state, at) => ({
    ...state,
    entries: [...state.entries, anEntry({ no: state.entries.length + 1, at, ...given })],
  });

export const decided =
  (kind: 'approved' | 'withdrawn' | 'approval-withdrawn'): AnyDeed =>
  (state, at) => ({
    ...state,
    entries: state.entries.map((one, place) =>
      place === state.entries.length - 1
        ? { ...one, decisions: [...one.decisions, { kind, by: 'U9', at }] }
        : one,
    ),
  });

export const rule =
  (id: string, given: Partial<State['rules'][number]>): AnyDeed =>
  (state) => ({
    ...state,
    rules: state.rules.map((one) => (one.target === target(id) ? { ...one, ...given } : one)),
  });

export const revision =
  (no: number, change: Parameters<typeof aRevision>[0], stage: RevisionStage): AnyDeed =>
  (state) => ({
    ...state,
    revisions: [
      ...state.revisions.filter((one) => one.no !== no),
      aRevision(change, { no, stage, appliesFrom: 2025, reason: draftReason }),
    ],
  });

export const meeting =
  (no: number, on: string): AnyDeed =>
  (state) => ({
    ...state,
    meetings: [
      ...state.meetings.filter((one) => one.no !== no),
      { no, on, place: null, agenda: [], materials: [] },
    ],
  });

export const called =
  (user: string, name: string): AnyDeed =>
  (state) => ({
    ...state,
    roster: {
      ...state.roster,
      people: state.roster.people.map((one) => (one.user === user ? { ...one, name } : one)),
    },
  });

export const plan =
  (change: (now: State['plan']) => Partial<State['plan']>): AnyDeed =>
  (state) => ({ ...state, plan: { ...state.plan, ...change(state.plan) } });
