/** PNGにする: a picture as the bytes of an image. */

import { renderAsync } from '@resvg/resvg-js';
import type { Drawing } from '../../reports/pictures/drawing.ts';
import { paper } from './colours.ts';
import { indexedPng } from './indexed-png.ts';
import { layOut } from './lay-out.ts';

/** Wide pictures are large enough as they are; narrow ones are drawn finer, for sharp screens. */
const zooms: Record<Drawing['shape'], number> = { bars: 1.25, path: 1.25, boxes: 1 };

export async function toPng(drawing: Drawing): Promise<Uint8Array> {
  const { svg } = await layOut(drawing);
  return svgToPng(svg, zooms[drawing.shape]);
}

export async function svgToPng(svg: string, zoom: number): Promise<Uint8Array> {
  const image = await renderAsync(svg, {
    font: { loadSystemFonts: false }, // Letters are shapes already
    background: paper,
    fitTo: { mode: 'zoom', value: zoom },
  });
  const { width, height, pixels: rgba } = image;
  return indexedPng({ width, height, rgba }) ?? image.asPng();
}
