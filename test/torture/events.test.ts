import { expect, it } from 'vitest';
import { stormOfEvents } from '../../torture/events.ts';

it('keeps every comment once, with its last words, through a storm of events and kill -9', async () => {
  const outcome = await stormOfEvents({ messages: 135, kills: 2, seed: 1 });
  const { broken, lost, unreadable, acknowledged, found } = outcome;
  expect({ broken, lost, unreadable }).toEqual({ broken: [], lost: 0, unreadable: 0 });
  expect(acknowledged).toBeGreaterThan(90);
  expect(found).toBe(acknowledged);
});
