/** 割り付け: a picture becomes an SVG without a ground, with the lines of its boxes under and over it. */

import satori from 'satori';
import type { BoxesDrawing, Drawing } from '../../reports/pictures/drawing.ts';
import { drawBars } from './bars.ts';
import { drawBoxes } from './boxes.ts';
import { linksOver, rimsUnder } from './box-lines.ts';
import type { Element, Frame } from './element.ts';
import { drawable, fontsFor, missingIn, withoutControls } from './fonts.ts';
import { drawPath } from './path.ts';

export type LaidOut = {
  svg: string;
  frames: readonly Frame[];
  /** Characters that no font has; 〓 stands in their places. */
  missing: readonly string[];
};

/** Letters become shapes, so that nothing that draws the SVG needs a font; or stay to be looked at. */
export async function layOut(
  drawing: Drawing,
  { letters }: { letters: 'shapes' | 'text' } = { letters: 'shapes' },
): Promise<LaidOut> {
  const visible = mapTexts(drawing, withoutControls);
  const written = textsIn(visible);
  const missing = missingIn(written);
  const shown = missing.length === 0 ? visible : withTexts(visible, missing);
  const frames: Frame[] = [];
  const element = elementOf(shown);
  const svg = await satori(element, {
    width: widthOf(element),
    fonts: fontsFor(missing.length === 0 ? written : textsIn(shown)),
    convertColors: false, // Ours are plain already; to look at each took an eighth of the time
    embedFont: letters === 'shapes',
    onNodeDetected: ({ props, left, top, width, height }) => {
      const id: unknown = props['id'];
      if (typeof id === 'string') frames.push({ id, left, top, width, height });
    },
  });
  return { svg: shown.shape === 'boxes' ? withLines(svg, shown, frames) : svg, frames, missing };
}

function withLines(svg: string, drawing: BoxesDrawing, frames: readonly Frame[]): string {
  return svg
    .replace(/^<svg[^>]*>/, (head) => head + rimsUnder(drawing, frames))
    .replace(/<\/svg>$/, (end) => linksOver(drawing, frames) + end);
}

function elementOf(drawing: Drawing): Element {
  switch (drawing.shape) {
    case 'bars':
      return drawBars(drawing);
    case 'boxes':
      return drawBoxes(drawing);
    case 'path':
      return drawPath(drawing);
  }
}

function widthOf({ props }: Element): number {
  return Number(props.style?.['width'] ?? 0);
}

/** Every text of a drawing, one after the other. */
export function textsIn(drawing: Drawing): string {
  const texts: string[] = [];
  JSON.stringify(drawing, (_, value: unknown) => {
    if (typeof value === 'string') texts.push(value);
    return value;
  });
  return texts.join('\n');
}

function withTexts<One extends Drawing>(drawing: One, missing: readonly string[]): One {
  return mapTexts(drawing, (text) => drawable(text, missing));
}

function mapTexts<One>(value: One, change: (text: string) => string): One;
function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((one: unknown) => mapTexts(one, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]: [string, unknown]) => [key, mapTexts(one, change)]),
  );
}
