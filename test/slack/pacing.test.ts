import { expect, it } from 'vitest';
import { createPacing, TryLater } from '../../src/slack/pacing.ts';

const paused: number[] = [];
const pacing = createPacing(async (ms) => {
  paused.push(ms);
});

it('does what belongs to one line in order, also after a failure', async () => {
  const done: string[] = [];
  const first = pacing.inTurn('C1', () => Promise.reject(new Error('lost')));
  const second = pacing.inTurn('C1', async () => done.push('second'));
  const third = pacing.inTurn('C1', async () => done.push('third'));
  await expect(first).rejects.toThrow('lost');
  await Promise.all([second, third]);
  expect(done).toEqual(['second', 'third']);
});

it('waits as long as Slack asks, then tries again', async () => {
  const answers = [new TryLater(3000), new TryLater(1000)];
  const work = async () => {
    const refused = answers.shift();
    if (refused) throw refused;
    return 'taken';
  };
  expect(await pacing.inTurn('C1', work)).toBe('taken');
  expect(paused).toEqual([3000, 1000]);
});

it('gives up in the end', async () => {
  const never = () => Promise.reject(new TryLater(1));
  await expect(pacing.inTurn('C1', never)).rejects.toThrow(TryLater);
  const tooLong = () => Promise.reject(new TryLater(600_000));
  await expect(pacing.inTurn('C1', tooLong)).rejects.toThrow(TryLater);
});
