/** The thread that draws: what it gives, and what becomes of the bot when it fails. */

import { afterEach, expect, it } from 'vitest';
import { createDrawer, type PictureDrawer } from '../../../src/render/pictures/draw-pictures.ts';
import type { PathDrawing } from '../../../src/reports/pictures/drawing.ts';

let drawer: PictureDrawer;
afterEach(() => drawer.close());

const small = (title: string): PathDrawing => ({
  ...{ shape: 'path', title, subtitle: '', legend: [], notes: [], years: [], levels: [] },
  ...{ points: [], guide: [], gaps: [] },
});

/** A thread of a few words in the place of the real one. */
const program = (script: string): URL =>
  new URL(`data:text/javascript,${encodeURIComponent(script)}`);

it('draws a PNG, and the same one again without drawing it', async () => {
  drawer = createDrawer({ patienceMs: 60_000 });
  const first = await drawer.draw(small('充実度'));
  expect(
    Buffer.from(first instanceof Uint8Array ? first : [])
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG');
  expect(await drawer.draw(small('充実度'))).toBe(first);
  expect(await drawer.draw(small('別の図'))).not.toEqual(first);
});

it('has its thread ready before the first picture is asked for', async () => {
  const counting = `
    import { parentPort } from 'node:worker_threads';
    let count = 0;
    parentPort.on('message', () => parentPort.postMessage({ png: new Uint8Array([++count]) }));`;
  drawer = createDrawer({ program: program(counting) });
  await drawer.warmUp();
  expect(await drawer.draw(small('充実度'))).toEqual(new Uint8Array([2]));
});

it('refuses when the thread dies, and draws the next with another', async () => {
  const dying = `
    import { parentPort } from 'node:worker_threads';
    parentPort.on('message', ({ title }) => {
      if (title === '倒れる') process.exit(1);
      parentPort.postMessage({ png: new Uint8Array([1]) });
    });`;
  drawer = createDrawer({ program: program(dying) });
  const [broken, sound] = await Promise.all([
    drawer.draw(small('倒れる')),
    drawer.draw(small('描ける')),
  ]);
  expect(broken).toEqual({ refused: 'picture-not-drawn', because: 'broke' });
  expect(sound).toEqual(new Uint8Array([1]));
});

it('refuses when the thread cannot even start, or throws', async () => {
  drawer = createDrawer({ program: program(`throw new Error('no')`) });
  const refused = { refused: 'picture-not-drawn', because: 'broke' };
  expect(await drawer.draw(small('一'))).toEqual(refused);
  expect(await drawer.draw(small('一'))).toEqual(refused);
});

it('gives up a picture that takes too long', async () => {
  drawer = createDrawer({ program: program('setInterval(() => {}, 1000)'), patienceMs: 200 });
  expect(await drawer.draw(small('長い'))).toEqual({
    refused: 'picture-not-drawn',
    because: 'too-slow',
  });
});

it('does not begin with what is too large for a picture', async () => {
  drawer = createDrawer({ program: program('process.exit(1)') });
  expect(await drawer.draw(small('長'.repeat(70_000)))).toEqual({
    ...{ refused: 'picture-not-drawn', because: 'too-large' },
  });
});
