/** 道筋を描く: targets, a dashed guide between them, and points of years that have one. */

import type { DrawnPoint, PathDrawing } from '../../reports/pictures/drawing.ts';
import { around, padding } from './around.ts';
import { faint, fills, grid, ink, paper, words } from './colours.ts';
import { box, type Element, line, strokes } from './element.ts';

const sizes = { width: 800, title: 32, small: 20 };
const inner = sizes.width - 2 * padding;
const area = { left: 56, top: 64, width: inner - 56, height: 400 };
const height = area.top + area.height + 44;
/** Points stand a little inside, so that their words do. */
const inset = 82;

export function drawPath(drawing: PathDrawing): Element {
  const { years, levels, points, gaps } = drawing;
  return around(drawing, sizes, [
    box({ position: 'relative', width: inner, height }, [
      lines(drawing),
      ...levels.map(({ at, label }) =>
        axisLabel(label, { x: area.left - 28, y: yOf(at) - 13 }, 56),
      ),
      ...years.map(({ at, label }) =>
        axisLabel(label, { x: xOf(at), y: area.top + area.height + 8 }, 60),
      ),
      ...points.map(pointWords),
      ...gaps.map(({ x, told }) =>
        centred(
          told,
          { x: xOf(x), y: area.top + area.height - 74 },
          { color: faint, fontSize: 18 },
        ),
      ),
    ]),
  ]);
}

function xOf(share: number): number {
  return area.left + inset + share * (area.width - 2 * inset);
}

function yOf(share: number): number {
  return area.top + (1 - share) * area.height;
}

function lines({ levels, points, guide, gaps }: PathDrawing): Element {
  const across = (at: number) => `M${area.left} ${yOf(at)}H${area.left + area.width}`;
  const joined = (all: readonly { x: number; y: number }[]) =>
    all.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${xOf(x)} ${yOf(y)}`).join('');
  const trials = points.filter(({ kind }) => kind !== 'target');
  const hasTrial = trials.some(({ kind }) => kind === 'trial');
  return strokes({ width: inner, height }, [
    ...levels.map(({ at }) => ({
      d: across(at),
      stroke: at === 0 ? faint : grid,
      'stroke-width': 1,
    })),
    ...gaps.map(({ x }) => ({
      ...{ d: `M${xOf(x)} ${area.top + area.height}v-16`, stroke: faint, 'stroke-width': 3 },
    })),
    { d: joined(guide), stroke: faint, 'stroke-width': 4, 'stroke-dasharray': '12 9' },
    ...(hasTrial ? [{ d: joined(trials), stroke: fills.above, 'stroke-width': 4 }] : []),
    ...points.map((point) => ({
      ...{ d: disc(xOf(point.x), yOf(point.y)), 'stroke-width': 4 },
      stroke: point.kind === 'trial' ? fills.above : ink,
      fill: point.kind === 'target' ? paper : point.kind === 'trial' ? fills.above : ink,
    })),
  ]);
}

function disc(x: number, y: number): string {
  return `M${x - 10} ${y}a10 10 0 1 0 20 0a10 10 0 1 0 -20 0`;
}

function pointWords({ x, y, kind, told }: DrawnPoint): Element {
  const colour = kind === 'trial' ? words.above : ink;
  return centred(
    told,
    { x: xOf(x), y: yOf(y) - 84 },
    { color: colour, fontSize: 20, fontWeight: 700, background: paper },
  );
}

function axisLabel(label: string, { x, y }: { x: number; y: number }, width: number): Element {
  return line(label, {
    ...{ position: 'absolute', left: x - width / 2, top: y, width },
    ...{ justifyContent: 'center', fontSize: 20, color: faint },
  });
}

/** Each line is centred over the point. */
function centred(
  told: string,
  { x, y }: { x: number; y: number },
  style: Readonly<Record<string, string | number>>,
): Element {
  const width = 150;
  return box(
    {
      ...{ position: 'absolute', left: x - width / 2, top: y, width },
      ...{ flexDirection: 'column', alignItems: 'center' },
    },
    told.split('\n').map((one) => line(one, { ...style, lineHeight: 1.3 })),
  );
}
