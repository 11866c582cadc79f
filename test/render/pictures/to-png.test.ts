/** PNG files, as small as their colours allow. */

import { expect, it } from 'vitest';
import { svgToPng } from '../../../src/render/pictures/to-png.ts';

const drawn = (fill: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="20"><defs><linearGradient id="many">` +
  `<stop offset="0" stop-color="#ff0000"/><stop offset="0.5" stop-color="#00ff00"/>` +
  `<stop offset="1" stop-color="#0000ff"/></linearGradient>` +
  `</defs><rect width="900" height="20" fill="${fill}"/></svg>`;

/** 3 is a number in a palette, 6 the colour itself with its opacity. */
const kindOf = (png: Uint8Array): number | undefined => png[25];

it('numbers the colours of a picture where one byte is enough, and writes them out where not', async () => {
  expect(kindOf(await svgToPng(drawn('#a33c00'), 1))).toBe(3);
  expect(kindOf(await svgToPng(drawn('url(#many)'), 1))).toBe(6);
});
