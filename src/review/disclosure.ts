/** 開示: everything that is kept about one person, and nothing about anybody else. */

import type { Comment } from '../domain/comment.ts';
import type { FormDraft } from '../domain/form-draft.ts';
import type { Role } from '../domain/role.ts';
import type { State } from '../domain/state.ts';
import type { ResponseVersion, WardResponse } from '../domain/ward-response.ts';
import { isOwnName, type Person } from './disclosure-person.ts';
import { momentOf } from './moment.ts';

/** A comment without the ids of those who entered, classified or answered it. */
export type OwnComment = Pick<
  Comment,
  'no' | 'label' | 'review' | 'goal' | 'visibility' | 'deletedAt' | 'isLate'
> & {
  /** How it came in; by whom, where that was somebody else, is theirs. */
  via: Comment['origin']['via'];
  place: { channel: string; ts: string } | null;
  /** When it was spoken or written elsewhere. */
  occasion: { kind: string; on: string } | null;
  versions: { at: string; text: string; proposal: string | null }[];
  classification: Pick<Comment['classification'], 'step' | 'about'> & {
    by: 'suggestion' | 'self' | 'somebody-else';
    because: readonly string[];
  };
  response: {
    versions: Pick<ResponseVersion, 'category' | 'text' | 'division' | 'on'>[];
    progress: Pick<WardResponse['progress'][number], 'text' | 'asOf'>[];
  } | null;
};

/** `did` with a review, which is the committee's. */
export type ReviewDeed = {
  review: number;
  goal: number;
  did: 'opened' | 'closed' | 'reopened';
  at: string;
};

export type Disclosure = {
  person: Person;
  roster: { name: string; roles: readonly Role[] } | null;
  comments: readonly OwnComment[];
  /** Comments under a name that several people have: nobody knows whose they are. */
  unclear: number;
  noOpinions: readonly { review: number; goal: number; at: string }[];
  reviews: readonly ReviewDeed[];
  drafts: readonly Omit<FormDraft, 'user'>[];
  /** What waits to be sent to them. */
  posts: readonly { kind: string; addedAt: string; status: string }[];
  /** How often they did something to the comments of others, which are not theirs to see here. */
  forOthers: { entered: number; classified: number; answers: number; progress: number };
};

/** Returns what the state holds of a person; others are never named, nor their words quoted. */
export function disclosureOf(state: State, person: Person): Disclosure {
  const { user } = person;
  const own = state.comments.filter((one) => ownership(state, person, one) === 'yes');
  const entry = state.roster.people.find((one) => one.user === user);
  return {
    person,
    roster: entry === undefined ? null : { name: entry.name, roles: entry.roles },
    comments: own.map((one) => ownComment(one, user)),
    unclear: state.comments.filter((one) => ownership(state, person, one) === 'unclear').length,
    noOpinions: state.reviews.flatMap(({ no, goal, noOpinions }) =>
      noOpinions.flatMap((one) => (one.user === user ? [{ review: no, goal, at: one.at }] : [])),
    ),
    reviews: reviewDeeds(state, user),
    drafts: state.drafts
      .filter((one) => one.user === user)
      .map(({ of, values, at }) => ({ of, values, at })),
    posts: state.outbox.flatMap(({ content, addedAt, state: { status } }) =>
      'to' in content && content.to === user ? [{ kind: content.kind, addedAt, status }] : [],
    ),
    forOthers: deedsForOthers(
      state.comments.filter((one) => !own.includes(one)),
      user,
    ),
  };
}

function ownership(state: State, person: Person, { author }: Comment): 'yes' | 'no' | 'unclear' {
  if ('user' in author) return author.user === person.user ? 'yes' : 'no';
  return isOwnName(state, person, author.name);
}

function ownComment(comment: Comment, user: string | null): OwnComment {
  const { no, label, review, goal, visibility, deletedAt, isLate } = comment;
  const { origin, versions, classification, response } = comment;
  const { step, about, by } = classification;
  return {
    ...{ no, label, review, goal, visibility, deletedAt, isLate, via: origin.via },
    place: 'ts' in origin ? { channel: origin.channel, ts: origin.ts } : null,
    occasion: origin.via === 'proxy' ? { kind: origin.occasion, on: origin.on } : null,
    versions: versions.map(({ key, ...words }) => ({ at: momentOf(key), ...words })),
    classification: {
      ...{ step, about, because: by.kind === 'suggestion' ? by.because : [] },
      by: by.kind === 'suggestion' ? by.kind : by.user === user ? 'self' : 'somebody-else',
    },
    response: response && {
      versions: response.versions.map(({ category, text, division, on }) => ({
        ...{ category, text, division, on },
      })),
      progress: response.progress.map(({ text, asOf }) => ({ text, asOf })),
    },
  };
}

function reviewDeeds({ reviews }: State, user: string | null): ReviewDeed[] {
  return reviews.flatMap(({ no, goal, openedBy, openedAt, closings }) => {
    const all = [
      { did: 'opened' as const, by: openedBy, at: openedAt },
      ...closings.flatMap(({ by, at, reopened }) => [
        { did: 'closed' as const, by, at },
        ...(reopened === null ? [] : [{ did: 'reopened' as const, ...reopened }]),
      ]),
    ];
    return all.flatMap(({ did, by, at }) => (by === user ? [{ review: no, goal, did, at }] : []));
  });
}

function deedsForOthers(
  comments: readonly Comment[],
  user: string | null,
): Disclosure['forOthers'] {
  const count = (all: readonly (string | undefined)[]): number =>
    all.filter((one) => one !== undefined && one === user).length;
  return {
    entered: count(
      comments.map(({ origin }) => ('enteredBy' in origin ? origin.enteredBy : undefined)),
    ),
    classified: count(
      comments.map(({ classification: { by } }) => (by.kind === 'person' ? by.user : undefined)),
    ),
    answers: count(
      comments.flatMap(({ response }) => (response?.versions ?? []).map(({ by }) => by)),
    ),
    progress: count(
      comments.flatMap(({ response }) => (response?.progress ?? []).map(({ by }) => by)),
    ),
  };
}
