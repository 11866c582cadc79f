import { setImmediate as turn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { createLoopTurns } from '../../src/slack/loop-turns.ts';

it('lets work begin in the order it came, and never two pieces in one turn', async () => {
  const nextTurn = createLoopTurns();
  const begun: number[] = [];
  for (const name of [1, 2, 3]) void nextTurn().then(() => begun.push(name));
  const inEachTurn: number[] = [];
  for (let before = 0; before < 3; before = begun.length) {
    await turn();
    inEachTurn.push(begun.length - before);
  }
  expect(begun).toEqual([1, 2, 3]);
  expect(Math.max(...inEachTurn)).toBe(1);
});

it('lets those who come one after the other all come in before work begins', async () => {
  const nextTurn = createLoopTurns();
  const order: string[] = [];
  for (let come = 0; come < 20; come += 1) {
    order.push('came');
    void nextTurn().then(() => order.push('begun'));
    await turn();
  }
  expect(order).not.toContain('begun');
  await nextTurn();
  expect(order.filter((one) => one === 'begun')).toHaveLength(20);
});

it('begins in the end however many keep coming', async () => {
  const nextTurn = createLoopTurns();
  const begun: string[] = [];
  void nextTurn().then(() => begun.push('the first'));
  for (let come = 0; come < 1000 && begun.length === 0; come += 1) {
    await turn();
    void nextTurn();
  }
  expect(begun).toEqual(['the first']);
});
