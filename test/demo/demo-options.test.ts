/** What may stand behind `npm start --`. */

import { expect, it } from 'vitest';
import { readDemoOptions } from '../../src/demo/demo-options.ts';
import { empty } from '../../src/demo/scenes/empty.ts';
import { review } from '../../src/demo/scenes/review.ts';

it('knows its scenes by their names alone', () => {
  expect(readDemoOptions([])).toEqual({ scene: empty });
  expect(readDemoOptions(['--scene', 'review'])).toEqual({ scene: review });
  expect(readDemoOptions(['--scene', 'nazo'])).toEqual({
    problem: '「nazo」という場面はありません。',
  });
  expect(readDemoOptions(['--port', '1'])).toEqual({ problem: '知らない指定があります。' });
});
