/** 見ばえの点検: what of a picture is clipped, overlaps, leaves its box or cannot be written. */

import type { Drawing } from '../../reports/pictures/drawing.ts';
import type { Frame } from './element.ts';
import { layOut } from './lay-out.ts';

export type LayoutProblem =
  | { problem: 'missing-glyph'; character: string }
  /** A text crosses the edge of a box, or of the whole picture. */
  | { problem: 'crosses-edge'; text: string; frame: string }
  | { problem: 'overlap'; text: string; other: string };

/** Letters may touch; half a pixel is no overlap. */
const tolerance = 1.5;

/** Returns everything that is wrong with a picture as it was laid out; nothing where all is well. */
export async function checkLayout(drawing: Drawing): Promise<LayoutProblem[]> {
  const { svg, frames, missing } = await layOut(drawing, { letters: 'text' });
  const texts = textsOf(svg);
  return [
    ...missing.map((character) => ({ problem: 'missing-glyph', character }) as const),
    ...texts.flatMap((text) => crossed(text, frames)),
    ...overlaps(texts),
  ];
}

type Area = { left: number; top: number; right: number; bottom: number };
type Text = Area & { words: string };

/** What satori writes where letters stay letters: one element for each run. */
const element =
  /<text x="([-\d.]+)" y="([-\d.]+)" width="([\d.]+)" height="[\d.]+"[^>]* font-size="([\d.]+)"[^>]*>([^<]*)</g;

/**
 * The runs of one line are joined, so that letters are not held against their neighbours. satori gives
 * a line end the width of a letter, though it draws nothing.
 */
function textsOf(svg: string): Text[] {
  const written = [...svg.matchAll(element)].filter(([, , , , , words]) => words !== '\n');
  const runs = written.map(([, x = '', y = '', width = '', size = '', words = '']) => ({
    ...{ words, left: Number(x), right: Number(x) + Number(width) },
    ...{ top: Number(y) - 0.8 * Number(size), bottom: Number(y) + 0.1 * Number(size) },
  }));
  return runs.reduce<Text[]>((lines, run) => {
    const before = lines.at(-1);
    const goesOn = before?.top === run.top && Math.abs(before.right - run.left) < 1;
    if (before === undefined || !goesOn) return [...lines, run];
    return [
      ...lines.slice(0, -1),
      { ...before, right: run.right, words: before.words + run.words },
    ];
  }, []);
}

function crossed(text: Text, frames: readonly Frame[]): LayoutProblem[] {
  return frames
    .map((frame) => ({ id: frame.id, area: areaOf(frame) }))
    .filter(({ area }) => meets(text, area) && !holds(area, text))
    .map(({ id }) => ({ problem: 'crosses-edge', text: text.words, frame: id }));
}

function overlaps(texts: readonly Text[]): LayoutProblem[] {
  return texts.flatMap((text, at) =>
    texts
      .slice(at + 1)
      .filter((other) => meets(text, other))
      .map((other) => ({ problem: 'overlap', text: text.words, other: other.words }) as const),
  );
}

function areaOf({ left, top, width, height }: Frame): Area {
  return { left, top, right: left + width, bottom: top + height };
}

function meets(one: Area, other: Area): boolean {
  return (
    one.left < other.right - tolerance &&
    other.left < one.right - tolerance &&
    one.top < other.bottom - tolerance &&
    other.top < one.bottom - tolerance
  );
}

function holds(outer: Area, inner: Area): boolean {
  return (
    inner.left >= outer.left - tolerance &&
    inner.right <= outer.right + tolerance &&
    inner.top >= outer.top - tolerance &&
    inner.bottom <= outer.bottom + tolerance
  );
}
