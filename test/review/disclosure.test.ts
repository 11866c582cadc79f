import { expect, it } from 'vitest';
import { beginState } from '../../src/domain/begin-state.ts';
import { opsBetween } from '../../src/domain/ops-between.ts';
import type { State } from '../../src/domain/state.ts';
import { disclosureOf } from '../../src/review/disclosure.ts';
import { personHistory } from '../../src/review/disclosure-history.ts';
import { peopleNamed, type Person, personOf } from '../../src/review/disclosure-person.ts';
import { dispose } from '../../src/review/dispose.ts';
import { disclosureText } from '../../src/wording/disclosure.ts';
import { adoptedPlan } from '../helpers/adopted-plan.ts';
import { deeds, firstDueMoment, goneWords, keptWords, pastState } from './past-reviews.ts';
import { accepted } from './reviews.ts';

const first = beginState(adoptedPlan());
const past = pastState(first);
const at = '2032-03-31T00:00:00.000Z';

/** All that is written of a person, in both forms. */
function exported(person: Person, state = past): string {
  const disclosure = disclosureOf(state, person);
  const history = person.user === null ? undefined : historyOf(person.user);
  const text = disclosureText({
    ...{ at, disclosure, history, answers: undefined, plan: state.plan },
    draftNames: { goalOfReview: () => 5 },
  });
  return `${text}\n${JSON.stringify({ disclosure, history })}`;
}

function historyOf(user: string) {
  const history = personHistory(user);
  let state = first;
  for (const [at, { by, action, decide }] of deeds.entries()) {
    const next = accepted(decide(state));
    const moment = '2026-12-01T00:00:00.000Z';
    history.take({ seq: at + 1, at: moment, actor: by, action, ops: opsBetween(state, next) });
    state = next;
  }
  return history.read();
}

/** Every text that somebody said, typed or was answered, and whose it is. */
const said: readonly [string, string][] = [
  ['U1', goneWords.first],
  ['U1', goneWords.edited],
  ['U1', goneWords.answer],
  ['U1', goneWords.progress],
  ['U1', goneWords.typed],
  ['U1', '佐藤花子'],
  ['U2', goneWords.anonymous],
  ['U2', goneWords.proposal],
  ['U2', goneWords.private],
  ['U2', keptWords.later],
  ['U2', keptWords.typed],
  ['U2', '鈴木一郎'],
  ['name', goneWords.spoken],
  ['name', goneWords.name],
  ['U9', '山田事務局'],
];
const whose: Readonly<Record<string, Person>> = {
  U1: personOf(past, 'U1'),
  U2: personOf(past, 'U2'),
  U9: personOf(past, 'U9'),
  name: { user: null, name: goneWords.name },
};

it.each(Object.entries(whose))('gives %s all that is theirs, and nothing else', (name, person) => {
  const text = exported(person);
  const found = said.filter(([, word]) =>
    word.split('\n').some((line) => text.includes(JSON.stringify(line).slice(1, -1))),
  );
  expect(found).toEqual(said.filter(([owner]) => owner === name));
  const ids = ['U1', 'U2', 'U9'].filter((id) => text.includes(id));
  expect(ids).toEqual(person.user === null ? [] : [person.user]);
});

it('gives a deleted comment to its author with all versions and the answer', () => {
  const [comment] = disclosureOf(past, personOf(past, 'U1')).comments;
  expect(comment).toEqual({
    ...{ no: 1, label: { series: 'public', no: 1 }, review: 1, goal: 5, visibility: 'public' },
    ...{ deletedAt: '2026-12-06T00:00:00.000Z', isLate: false, via: 'thread', occasion: null },
    place: { channel: 'C1', ts: '1795219200.000100' },
    versions: [
      { at: '2026-11-21T00:00:00.000Z', text: goneWords.first, proposal: null },
      { at: '2026-11-22T00:00:00.000Z', text: goneWords.edited, proposal: null },
    ],
    classification: {
      ...{ step: 4, about: [{ kind: 'goal' }], by: 'suggestion', because: ['設問'] },
    },
    response: {
      versions: [
        {
          ...{ category: 'adopted', text: goneWords.answer },
          ...{ division: '産業振興課', on: '2026-12-05' },
        },
      ],
      progress: [{ text: goneWords.progress, asOf: '2027-04-30' }],
    },
  });
});

it('tells what a person did, and of the comments of others only how often', () => {
  const { reviews, noOpinions, forOthers } = disclosureOf(past, personOf(past, 'U9'));
  expect(reviews.map(({ review, did }) => [review, did])).toEqual([
    [1, 'opened'],
    [1, 'closed'],
    [2, 'opened'],
  ]);
  expect(noOpinions).toEqual([]);
  expect(forOthers).toEqual({ entered: 1, classified: 0, answers: 1, progress: 1 });
  expect(disclosureOf(past, personOf(past, 'U2')).noOpinions).toEqual([
    { review: 1, goal: 5, at: '2026-12-07T00:00:00.000Z' },
  ]);
});

it('tells what the history says, and what the roster said before', () => {
  const { deeds: done, roster, isComplete } = historyOf('U2');
  expect(done.map(({ action }) => action)).toEqual([
    ...['save-draft', 'comment-written', 'drop-draft', 'comment-written', 'no-opinion'],
    ...['comment-written', 'comment-written', 'save-draft'],
  ]);
  expect(roster).toEqual([
    { date: '2026-12-01', entry: { name: '鈴木一郎', roles: ['committee-member'] } },
  ]);
  expect(isComplete).toBe(true);
});

it('has nothing left to give of what was disposed of', () => {
  const text = exported(personOf(past, 'U1'), dispose(past, firstDueMoment));
  expect(text).not.toContain(goneWords.first);
  expect(text).toContain('【意見（0件）】\nありません。');
});

it('gives a comment that was entered by name to the one person of that name', () => {
  const named = withRoster(['U3', '高橋 次郎左衛門']);
  expect(disclosureOf(named, personOf(named, 'U3')).comments.map(({ no }) => no)).toEqual([4]);
  const twice = withRoster(['U3', '高橋次郎左衛門'], ['U4', '高橋次郎左衛門']);
  expect(disclosureOf(twice, personOf(twice, 'U3'))).toMatchObject({ comments: [], unclear: 1 });
});

it('finds people by a part of their name, and names all whom it could mean', () => {
  const state = withRoster(['U3', '佐藤 太郎'], ['U4', '佐藤']);
  expect(peopleNamed(past, '佐藤', 'part')).toEqual([{ user: 'U1', name: '佐藤花子' }]);
  expect(peopleNamed(state, '佐藤', 'part').map(({ user }) => user)).toEqual(['U1', 'U3', 'U4']);
  expect(peopleNamed(state, '佐藤', 'exact').map(({ user }) => user)).toEqual(['U4']);
  expect(peopleNamed(state, '佐藤太郎', 'part').map(({ user }) => user)).toEqual(['U3']);
  expect(peopleNamed(past, '高橋', 'part')).toEqual([{ user: null, name: goneWords.name }]);
  expect(peopleNamed(past, '田中', 'part')).toEqual([]);
});

function withRoster(...more: readonly (readonly [string, string])[]): State {
  const people = more.map(([user, name]) => ({ user, name, roles: ['committee-member' as const] }));
  return { ...past, roster: { ...past.roster, people: [...past.roster.people, ...people] } };
}
