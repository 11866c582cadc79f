/** The tour of README.ja.md, step by step as it is written there, so that it stays true. */

import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { review } from '../../src/demo/scenes/review.ts';
import { aTrial, endTogether } from './a-trial.ts';
import { readTour } from './read-tour.ts';
import { walk } from './walk-tour.ts';

endTogether();

it('leads through question, comment, answer, value, approval and reminder in ten steps', async () => {
  const steps = readTour(await readFile('README.ja.md', 'utf8'));
  expect(steps).toHaveLength(10);
  expect(steps.filter(({ moves, seen }) => moves.length === 0 || seen.length === 0)).toEqual([]);
  const { tab, visit } = await aTrial({ scene: review });
  await visit('U1');
  for (const step of steps) await walk(tab, step);
});
