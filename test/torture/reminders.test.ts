import { expect, it } from 'vitest';
import { remindThroughKills } from '../../torture/reminders.ts';

it('reminds everybody once through kill -9, 429, lost replies and wrong clocks', async () => {
  const outcome = await remindThroughKills({ owners: 8, kills: 2, seed: 1 });
  const { broken, lost, acknowledged, found } = outcome;
  expect({ broken, lost }).toEqual({ broken: [], lost: 0 });
  expect({ acknowledged, found }).toEqual({ acknowledged: 32, found: 32 });
}, 300_000);
