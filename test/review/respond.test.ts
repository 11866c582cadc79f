import { expect, it } from 'vitest';
import { noteProgress, respond } from '../../src/review/respond.ts';
import { accepted, anEvent, record, reviewing } from './reviews.ts';

const said = record(reviewing(), anEvent());
const key = said.comments[0]?.versions[0]?.key ?? '';
const by = { by: 'U9', at: '2026-11-22T00:00:00.000Z' };
const answer = {
  category: 'adopted',
  text: '見直します。',
  division: '経済課',
  on: '2026-11-22',
} as const;
const answered = accepted(
  respond(said, [{ no: 1, seenVersions: 0, seenKey: key }], { ...answer, ...by }),
);
const posted = { ...answered, outbox: [] }; // The answer has been said
const progress = { text: '設問を2つ加えました。', asOf: '2027-03-01', ...by };
const noted = accepted(noteProgress(posted, 1, progress));

it('says in the thread what became of an answer', () => {
  expect(noted.comments[0]?.response?.progress).toEqual([progress]);
  expect(noted.outbox.map((post) => post.key)).toEqual(['progress public-1 1']);
});

it('notes it once when the form is sent twice', () => {
  expect(noteProgress(noted, 1, { ...progress, at: '2026-11-22T00:00:01.000Z' })).toBe(noted);
});

it('says nothing of its own beside an answer that is about to be said', () => {
  const both = accepted(noteProgress(answered, 1, progress));
  expect(both.outbox.map((post) => post.key)).toEqual([
    'response public-1 v1',
    'response-to-author public-1 v1',
  ]);
});

it('refuses to tell what became of a comment that was not answered', () => {
  expect(noteProgress(said, 1, progress)).toEqual({ refused: 'not-answered', no: 1 });
});
