/** 割り付け: a picture becomes an SVG, with the links between its boxes laid over it. */

import satori from 'satori';
import type { BoxesDrawing, Drawing } from '../../reports/pictures/drawing.ts';
import { drawBars } from './bars.ts';
import { drawBoxes } from './boxes.ts';
import { faint } from './colours.ts';
import type { Element } from './element.ts';
import { drawable, fontsFor, missingIn } from './fonts.ts';
import { drawPath } from './path.ts';

/** Where a box that has an id came to lie. */
export type Frame = { id: string; left: number; top: number; width: number; height: number };

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
  const written = textsIn(drawing);
  const missing = missingIn(written);
  const shown = missing.length === 0 ? drawing : withTexts(drawing, missing);
  const frames: Frame[] = [];
  const svg = await satori(elementOf(shown), {
    width: widthOf(elementOf(shown)),
    fonts: fontsFor(missing.length === 0 ? written : textsIn(shown)),
    embedFont: letters === 'shapes',
    onNodeDetected: ({ props, left, top, width, height }) => {
      const id: unknown = props['id'];
      if (typeof id === 'string') frames.push({ id, left, top, width, height });
    },
  });
  const links = shown.shape === 'boxes' ? linksOver(shown, frames) : '';
  return { svg: svg.replace(/<\/svg>$/, `${links}</svg>`), frames, missing };
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

/** From the right edge of one box to the left edge of another, with a head. */
function linksOver({ links }: BoxesDrawing, frames: readonly Frame[]): string {
  const find = (id: string) => frames.find((frame) => frame.id === id);
  return links
    .flatMap(({ from, to }) => {
      const [start, end] = [find(from), find(to)];
      return start && end ? [curve(start, end)] : [];
    })
    .join('');
}

function curve(start: Frame, end: Frame): string {
  const [x1, y1] = [start.left + start.width, start.top + start.height / 2];
  const [x2, y2] = [end.left - 10, end.top + end.height / 2];
  const half = (x2 - x1) / 2;
  const look = `fill="none" stroke="${faint}" stroke-width="3"`;
  return (
    `<path d="M${x1} ${y1}C${x1 + half} ${y1} ${x2 - half} ${y2} ${x2} ${y2}" ${look}/>` +
    `<path d="M${x2 - 4} ${y2 - 8}L${x2 + 9} ${y2}L${x2 - 4} ${y2 + 8}z" fill="${faint}"/>`
  );
}
