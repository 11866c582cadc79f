import { beforeEach, expect, it } from 'vitest';
import { createPacing, type Pacing, TryLater } from '../../src/slack/pacing.ts';

const channel = { name: 'C1', gapMs: 1000 };
const responseUrl = { name: 'https://x', gapMs: 0 };

let done: (string | number)[];
let pacing: Pacing;
beforeEach(() => {
  done = [];
  pacing = createPacing(async (ms) => {
    done.push(ms);
  });
});

const post = (line: typeof channel, what: string) =>
  pacing.inTurn(line, async () => {
    done.push(what);
  });

it('posts the first at once and every further one a second after the one before', async () => {
  await Promise.all(['first', 'second', 'third'].map((what) => post(channel, what)));
  expect(done).toEqual(['first', 1000, 'second', 1000, 'third', 1000]);
});

it('does not keep a response_url waiting', async () => {
  await Promise.all([post(responseUrl, 'first'), post(responseUrl, 'second')]);
  expect(done).toEqual(['first', 'second']);
});

it('does not let channels wait for each other', async () => {
  let passSecond = (): void => undefined;
  const second = new Promise<void>((resolve) => {
    passSecond = resolve;
  });
  pacing = createPacing(() => second);
  await Promise.all([post(channel, 'C1'), post({ ...channel, name: 'C2' }, 'C2')]);
  const waiting = post(channel, 'C1 again');
  await post({ ...channel, name: 'C3' }, 'C3');
  expect(done).toEqual(['C1', 'C2', 'C3']);
  passSecond();
  await waiting;
  expect(done.at(-1)).toBe('C1 again');
});

it('goes on at once after a post that failed', async () => {
  const lost = pacing.inTurn(channel, () => Promise.reject(new Error('lost')));
  const next = post(channel, 'next');
  await expect(lost).rejects.toThrow('lost');
  await next;
  expect(done[0]).toBe('next');
});

it('waits as long as Slack asks, then tries again', async () => {
  const answers = [new TryLater(3000), new TryLater(1000)];
  const work = async () => {
    const refused = answers.shift();
    if (refused) throw refused;
    return 'taken';
  };
  expect(await pacing.inTurn(responseUrl, work)).toBe('taken');
  expect(done).toEqual([3000, 1000]);
});

it('gives up in the end', async () => {
  const never = () => Promise.reject(new TryLater(1));
  await expect(pacing.inTurn(channel, never)).rejects.toThrow(TryLater);
  const tooLong = () => Promise.reject(new TryLater(600_000));
  await expect(pacing.inTurn(channel, tooLong)).rejects.toThrow(TryLater);
});
