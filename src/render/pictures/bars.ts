/** 棒を描く: a label above, the bar below it and its number to the right, readable on a phone. */

import type { BarsDrawing, BarsRow, DrawnBar, Tone } from '../../reports/pictures/drawing.ts';
import { around, breakMark, padding } from './around.ts';
import { faint, fills, grid, ink, paper, rims, words } from './colours.ts';
import { box, type Element, line, strokes, text } from './element.ts';
import { widthOf } from './phrases.ts';

const sizes = { width: 800, title: 32, small: 20 };
const inner = sizes.width - 2 * padding;
/** The rest of the width is for the numbers. */
const plot = 480;
const axisHeight = 30;

export function drawBars(drawing: BarsDrawing): Element {
  return around(drawing, sizes, [
    axis(drawing),
    ...drawing.groups.flatMap(({ heading, rows }) => [
      ...(heading === '' ? [] : [text(heading, headingRoom, { fontWeight: 700, marginTop: 10 })]),
      ...rows.map((row, at) => drawRow(row, drawing, at)),
    ]),
  ]);
}

function axis({ ticks, line: at }: BarsDrawing): Element {
  const labels = ticks.map((tick) =>
    line(tick.label, {
      ...{ position: 'absolute', left: tick.at * plot - 45, top: 0, width: 90 },
      ...{ justifyContent: 'center', fontSize: 18, color: tick.at === at ? ink : faint },
      fontWeight: tick.at === at ? 700 : 400,
    }),
  );
  return box({ position: 'relative', height: axisHeight, width: inner }, labels);
}

function drawRow({ badge, label, bars }: BarsRow, drawing: BarsDrawing, at: number): Element {
  return box({ flexDirection: 'column', width: inner, paddingBottom: 6 }, [
    at === 0 ? rule(2, faint) : rule(1, grid),
    box({ alignItems: 'flex-start', marginTop: 8 }, [
      ...(badge === '' ? [] : [badgeOf(badge)]),
      text(label, { width: inner - badgeWidth(badge), fontSize: labelSize }, { lineHeight: 1.3 }),
    ]),
    ...bars.map((bar) => lane(bar, drawing, bars.length > 1)),
  ]);
}

/** A box of its own: satori cuts a border on one side out of one on all four, with three masks. */
function rule(height: number, background: string): Element {
  return box({ width: inner, height, background }, []);
}

const labelSize = 21;
const badgeSize = 18;
const headingRoom = { width: inner, fontSize: 22 };

function badgeOf(badge: string): Element {
  return line(badge, {
    ...{ background: '#e8ecef', color: ink, fontSize: badgeSize, borderRadius: 4 },
    ...{ padding: '1px 8px', marginRight: 10, marginTop: 1, flexShrink: 0 },
  });
}

/** With what stands around it. */
function badgeWidth(badge: string): number {
  return badge === '' ? 0 : widthOf(badge) * badgeSize + 26;
}

function lane(bar: DrawnBar, drawing: BarsDrawing, isOneOfTwo: boolean): Element {
  const height = isOneOfTwo ? 28 : 36;
  const thick = isOneOfTwo ? 18 : 26;
  const top = (height - thick) / 2;
  const { extent, told } = bar;
  const start = extent === undefined ? 0 : Math.max(extent.to, drawing.line) * plot + 8;
  return box({ position: 'relative', width: inner, height, marginTop: 2 }, [
    ...(extent === undefined ? [] : [gridLines(drawing, height)]),
    ...(extent === undefined ? [] : drawnBar(bar, extent, { top, thick })),
    ...(extent === undefined ? [] : [mainLine(drawing, height)]),
    line(told, {
      ...{ position: 'absolute', left: start, top: top + thick / 2 - 15, height: 30 },
      ...{ alignItems: 'center', paddingLeft: 4, paddingRight: 4, background: paper },
      ...{
        fontSize: toldSize(bar, isOneOfTwo, inner - start - 8),
        fontWeight: extent === undefined ? 400 : 700,
      },
      color: words[bar.tone],
    }),
  ]);
}

/** Smaller where it would not fit beside its bar, down to what can still be read. */
function toldSize({ extent, told }: DrawnBar, isOneOfTwo: boolean, room: number): number {
  const usual = extent === undefined ? 19 : isOneOfTwo ? 20 : 24;
  return Math.max(Math.min(usual, Math.floor(room / widthOf(told))), 14);
}

function drawnBar(
  { tone, isTarget }: DrawnBar,
  { from, to, cutAt }: NonNullable<DrawnBar['extent']>,
  { top, thick }: { top: number; thick: number },
): Element[] {
  const [left, width] = [from * plot, (to - from) * plot];
  if (width === 0) return [];
  const { rim, fill, edge } = lookOf(tone, isTarget, width);
  const place = { position: 'absolute', left, top, width, height: thick } as const;
  const within = fill === rim ? [] : [box({ flexGrow: 1, background: fill }, [])];
  const bar = box({ ...place, padding: edge, background: rim }, within);
  if (cutAt === undefined) return [bar];
  const at = cutAt === 'end' ? left + width - 26 : left + 6;
  return [bar, breakMark(thick, { left: at, top })];
}

/** The rim lies within, so that the length is the figure's; what is thinner than rims is all rim. */
function lookOf(tone: Tone, isTarget: boolean, width: number) {
  const look = isTarget
    ? { rim: ink, fill: paper, edge: 3 }
    : { rim: rims[tone], fill: fills[tone], edge: 2 };
  return width < 6 ? { ...look, fill: look.rim } : look;
}

function gridLines({ ticks }: BarsDrawing, height: number): Element {
  return strokes(
    { width: plot + 2, height },
    ticks.map(({ at }) => ({ d: `M${at * plot} 0V${height}`, stroke: grid, 'stroke-width': 1 })),
  );
}

/** Over the bars, so that it can be seen where they pass it. */
function mainLine({ line: at, guide }: BarsDrawing, height: number): Element {
  const across = (share: number) => `M${share * plot} 0V${height}`;
  return strokes({ width: plot + 2, height }, [
    { d: across(at), stroke: ink, 'stroke-width': 3 },
    ...(guide === undefined
      ? []
      : [{ d: across(guide), stroke: ink, 'stroke-width': 3, 'stroke-dasharray': '6 5' }]),
  ]);
}
