import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ThreadEvent } from '../../src/review/record-message.ts';
import { closeReview, reopenReview } from '../../src/review/open-review.ts';
import { accepted, anEvent, card, record, reviewing, tsAt } from './reviews.ts';

const edited = anEvent({
  key: tsAt('2026-11-21T01:00:00Z'),
  text: '設問と回収率を見直すべきです。',
});
const words = (events: readonly ThreadEvent[]) =>
  events
    .reduce(record, reviewing())
    .comments.map(({ versions, deletedAt }) => [versions.map(({ text }) => text), deletedAt]);

it('makes a comment of a message, once however often it is told', () => {
  expect(words([anEvent(), anEvent()])).toEqual([[['設問を見直すべきです。'], null]]);
});

it('keeps the versions in their order, also when an edit comes before its message', () => {
  const both = [['設問を見直すべきです。', '設問と回収率を見直すべきです。'], null];
  expect(words([anEvent(), edited])).toEqual([both]);
  expect(words([edited, anEvent()])).toEqual([both]);
});

it('keeps the words of what was deleted, also when the deletion comes first', () => {
  const deletion = { ...edited, deletedAt: '2026-11-21T02:00:00.000Z' };
  const all = [['設問を見直すべきです。', '設問と回収率を見直すべきです。'], deletion.deletedAt];
  expect(words([anEvent(), edited, deletion])).toEqual([all]);
  expect(words([deletion, anEvent()])).toEqual([all]);
});

it('comes to the same whatever order events arrive in, and however often', () => {
  const messages = fc.array(
    fc.record({ second: fc.integer({ min: 10, max: 40 }), edits: fc.integer({ min: 0, max: 3 }) }),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(messages, fc.infiniteStream(fc.nat()), (given, order) => {
      const events = given.flatMap(({ second, edits }) => {
        const ts = tsAt(`2026-11-21T00:00:${second}Z`);
        return Array.from({ length: edits + 1 }, (_, at) =>
          anEvent({
            ts,
            key: at === 0 ? ts : tsAt(`2026-11-21T0${at}:00:${second}Z`),
            text: `${second}の${at}版`,
          }),
        );
      });
      const shuffled: ThreadEvent[] = [...events, ...events]
        .map((event) => ({ event, at: Number(order.next().value) }))
        .toSorted((one, other) => one.at - other.at)
        .map(({ event }) => event);
      expect(new Set(words(shuffled).map(String))).toEqual(new Set(words(events).map(String)));
    }),
  );
});

it('leaves out what is no comment: other threads, the card itself, courtesies', () => {
  const others = [
    anEvent({ thread: tsAt('2026-11-01T00:00:00Z') }),
    anEvent({ ts: card }),
    anEvent({ text: '承知しました！ありがとうございます :pray:' }),
  ];
  const state = reviewing();
  for (const event of others) expect(record(state, event)).toBe(state);
});

it('makes a comment of a courtesy that an edit made more of', () => {
  const thanks = anEvent({ text: 'ありがとうございます' });
  expect(words([thanks, edited])).toEqual([[['設問と回収率を見直すべきです。'], null]]);
});

it('suggests again after an edit, but never against what a person decided', () => {
  const plain = anEvent({ text: '見直すべきです。' });
  const state = record(reviewing(), plain);
  expect(state.comments[0]?.classification.step).toBe('none');
  expect(record(state, edited).comments[0]?.classification.step).toBe(4);
  const decided = {
    ...state,
    comments: state.comments.map((one) => ({
      ...one,
      classification: {
        ...one.classification,
        by: { kind: 'person' as const, user: 'U1', at: '2026-11-21T00:30:00.000Z' },
      },
    })),
  };
  expect(record(decided, edited).comments[0]?.classification.step).toBe('none');
});

it('says what came after the deadline, by the day in Tokyo', () => {
  const lastMinute = anEvent({ ts: tsAt('2026-12-04T14:59:00Z') });
  const tooLate = anEvent({ ts: tsAt('2026-12-04T15:00:00Z') });
  const late = [lastMinute, tooLate].reduce(record, reviewing()).comments;
  expect(late.map(({ isLate }) => isLate)).toEqual([false, true]);
});

it('says what came while the review was closed', () => {
  const closed = accepted(
    closeReview(reviewing(), 1, { by: 'U9', at: '2026-11-25T00:00:00.000Z' }),
  );
  const open = accepted(reopenReview(closed, 1, { by: 'U9', at: '2026-11-27T00:00:00.000Z' }));
  const times = ['2026-11-24T00:00:00Z', '2026-11-26T00:00:00Z', '2026-11-28T00:00:00Z'];
  const comments = times.map((at) => anEvent({ ts: tsAt(at) })).reduce(record, open).comments;
  expect(comments.map(({ isLate }) => isLate)).toEqual([false, true, false]);
});
