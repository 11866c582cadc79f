import { expect, it } from 'vitest';
import { takenIn, takeIn, type WholeThread } from '../../src/review/take-in.ts';
import { anEvent, classify, record, reviewing, tsAt } from './reviews.ts';

const first = tsAt('2026-11-21T00:00:00Z');
const second = tsAt('2026-11-21T00:01:00Z');
const third = tsAt('2026-11-21T00:02:00Z');
const before = [anEvent({ ts: first }), anEvent({ ts: second, user: 'U2' })].reduce(
  record,
  reviewing(),
);
const message = (ts: string, text = '設問を見直すべきです。', key = ts) => ({
  ts,
  key,
  text,
  user: 'U1',
});

const thread = (given: Partial<WholeThread>): WholeThread => ({
  ...{ review: 1, at: '2026-11-22T00:00:00.000Z', before },
  ...{ messages: [message(first), message(second)], present: [first, second] },
  ...given,
});

it('finds nothing new where nothing happened, and notes how far it looked', () => {
  const after = takeIn(before, thread({}), classify);
  expect(takenIn(before, after)).toEqual({ added: 0, edited: 0, deleted: 0 });
  expect(after.reviews[0]?.highWater).toBe(second);
  expect(takeIn(after, thread({}), classify)).toBe(after);
});

it('takes in what was written, edited and deleted meanwhile', () => {
  const after = takeIn(
    before,
    thread({
      messages: [
        message(first, '設問と回収率を見直すべきです。', tsAt('2026-11-21T05:00:00Z')),
        message(third, '全体の流れは良いと思います。'),
      ],
      present: [first, third],
    }),
    classify,
  );
  expect(takenIn(before, after)).toEqual({ added: 1, edited: 1, deleted: 1 });
  expect(after.comments[1]?.deletedAt).toBe('2026-11-22T00:00:00.000Z');
  expect(after.comments[1]?.versions).toHaveLength(1);
});

it('does not take for deleted what a former member wrote, nor what came since', () => {
  const after = takeIn(before, thread({ messages: [], present: [first, second] }), classify);
  expect(takenIn(before, after).deleted).toBe(0);
  const later = record(before, anEvent({ ts: third }));
  const stale = takeIn(later, thread({}), classify);
  expect(takenIn(later, stale).deleted).toBe(0);
  const nothing = reviewing();
  const arriving = record(nothing, anEvent({ ts: third }));
  const empty = takeIn(arriving, thread({ messages: [], present: [], before: nothing }), classify);
  expect(takenIn(arriving, empty).deleted).toBe(0);
});

it('takes back a deletion that was none, when the message stands in the thread', () => {
  const wrong = takeIn(before, thread({ messages: [], present: [] }), classify);
  expect(takenIn(before, wrong).deleted).toBe(2);
  const healed = takeIn(wrong, thread({ before: wrong }), classify);
  expect(healed.comments.map(({ deletedAt }) => deletedAt)).toEqual([null, null]);
});

it('takes in a reply that is nothing but a file', () => {
  const after = takeIn(
    before,
    thread({ messages: [message(third, '')], present: [first, second, third] }),
    classify,
  );
  expect(after.comments[2]?.versions).toEqual([{ key: third, text: '', proposal: null }]);
});
