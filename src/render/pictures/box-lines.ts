/** 枠と矢印: the rims of boxes and the links between them, drawn as shapes where the boxes came to lie. */

import type { BoxesDrawing, Tone } from '../../reports/pictures/drawing.ts';
import { faint, fills, paper, rims } from './colours.ts';
import type { Frame } from './element.ts';

const radius = 8;
const dash = 6;

/** How wide the rim of a box is. */
export function rimOf(tone: Tone): number {
  return tone === 'none' ? 2 : 3;
}

/** A coloured strip along the left rim, for what stands above, below or at 100. */
export function hasStrip(tone: Tone): boolean {
  return tone === 'above' || tone === 'below' || tone === 'same';
}

export const stripWidth = 9;

/**
 * Returns the rims, and the grounds within them, for under the words.
 *
 * satori would draw a rim twice as wide and cut half of it off, with a mask for each: that took more
 * time than all the letters.
 */
export function rimsUnder({ columns }: BoxesDrawing, frames: readonly Frame[]): string {
  const tones = new Map(
    columns.flatMap(({ boxes }) => boxes.map(({ id, tone }) => [id, tone] as const)),
  );
  return frames
    .flatMap((frame) => {
      const tone = tones.get(frame.id);
      return tone === undefined ? [] : [rim(frame, tone)];
    })
    .join('');
}

function rim(frame: Frame, tone: Tone): string {
  const thick = rimOf(tone);
  const { left, top, width, height } = inset(frame, thick / 2);
  const round = radius - thick / 2;
  const place = `x="${left}" y="${top}" width="${width}" height="${height}" rx="${round}"`;
  const length = 2 * (width + height) - (8 - 2 * Math.PI) * round;
  const dashes = tone === 'none' ? ` stroke-dasharray="${dash} ${gapFor(length)}"` : '';
  const line = `<rect ${place} fill="none" stroke="${rims[tone]}" stroke-width="${thick}"${dashes}/>`;
  const strip = hasStrip(tone) ? stripAt(inset(frame, thick), fills[tone]) : '';
  return `<rect ${place} fill="${paper}"/>${strip}${line}`;
}

function inset({ left, top, width, height }: Frame, by: number): Omit<Frame, 'id'> {
  return { left: left + by, top: top + by, width: width - 2 * by, height: height - 2 * by };
}

/** So that the last dash does not run into the first. */
function gapFor(length: number): number {
  return length / Math.round(length / (dash + 4)) - dash;
}

/** Within the rim: a left rim of another width and colour would leave notches in its corners. */
function stripAt({ left, top, height }: Omit<Frame, 'id'>, colour: string): string {
  const round = radius - 3;
  const corner = `a${round} ${round} 0 0 1`;
  const down = `M${left + stripWidth} ${top}v${height}h${round - stripWidth}`;
  const up = `${corner} -${round} -${round}v${2 * round - height}${corner} ${round} -${round}z`;
  return `<path d="${down}${up}" fill="${colour}"/>`;
}

/** Returns the links, each from the right edge of one box to the left edge of another, with a head. */
export function linksOver({ links }: BoxesDrawing, frames: readonly Frame[]): string {
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
