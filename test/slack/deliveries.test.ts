import { expect, it } from 'vitest';
import { createDeliveries } from '../../src/slack/deliveries.ts';

it('knows what it has seen', () => {
  const deliveries = createDeliveries();
  expect([deliveries.isFirst('a'), deliveries.isFirst('a'), deliveries.isFirst('b')]).toEqual([
    true,
    false,
    true,
  ]);
});

it('lets what failed be tried again', () => {
  const deliveries = createDeliveries();
  deliveries.isFirst('a');
  deliveries.forget('a');
  expect(deliveries.isFirst('a')).toBe(true);
});

it('forgets the oldest when there is too much to remember', () => {
  const deliveries = createDeliveries(2);
  for (const key of ['a', 'b', 'c']) deliveries.isFirst(key);
  expect([deliveries.isFirst('c'), deliveries.isFirst('a')]).toEqual([false, true]);
});
