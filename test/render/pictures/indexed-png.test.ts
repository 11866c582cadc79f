/** PNG files with a palette: read again they show the same points. */

import { renderAsync } from '@resvg/resvg-js';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { indexedPng, type Points } from '../../../src/render/pictures/indexed-png.ts';

/** What a reader of pictures that is not ours sees in it. */
async function readAgain({ width, height }: Points, png: Uint8Array): Promise<number[]> {
  const href = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  const image = `<image width="${width}" height="${height}" image-rendering="optimizeSpeed" href="${href}"/>`;
  const size = `width="${width}" height="${height}"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${image}</svg>`;
  const shown = await renderAsync(svg, { font: { loadSystemFonts: false } });
  return [...shown.pixels];
}

function points(width: number, colours: readonly (readonly number[])[]): Points {
  return { width, height: colours.length / width, rgba: Uint8Array.from(colours.flat()) };
}

const red = [255, 0, 0, 255];
const paper = [255, 255, 255, 255];

it('shows the points that were drawn, row by row', async () => {
  const drawn = points(3, [paper, paper, red, paper, red, paper]);
  const png = indexedPng(drawn);
  expect(await readAgain(drawn, png ?? new Uint8Array())).toEqual([...drawn.rgba]);
});

it('loses nothing, whatever the colours and wherever the points lie in memory', async () => {
  const colour = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255), fc.constant(255));
  const row = fc.array(colour, { minLength: 5, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { minLength: 1, maxLength: 9 }),
      fc.nat(3),
      async (rows, from) => {
        const { rgba, ...size } = points(5, rows.flat());
        const drawn = { ...size, rgba: Uint8Array.from([...Array(from).keys(), ...rgba]) };
        const moved = { ...drawn, rgba: drawn.rgba.subarray(from) };
        const png = indexedPng(moved);
        expect(await readAgain(moved, png ?? new Uint8Array())).toEqual([...rgba]);
      },
    ),
    { numRuns: 25 },
  );
});

it('gives nothing for the 257th colour, and nothing for what shines through', () => {
  const shades = (count: number) =>
    Array.from({ length: count }, (_, at) => [at % 256, at >> 8, 0, 255]);
  expect(indexedPng(points(16, shades(256)))).toBeInstanceOf(Uint8Array);
  expect(indexedPng(points(257, shades(257)))).toBeUndefined();
  expect(indexedPng(points(2, [red, [255, 0, 0, 128]]))).toBeUndefined();
});
