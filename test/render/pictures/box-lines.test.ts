/** Rims and links of boxes, where the boxes came to lie. */

import { expect, it } from 'vitest';
import { linksOver, rimsUnder } from '../../../src/render/pictures/box-lines.ts';
import type { BoxesDrawing, DrawnBox } from '../../../src/reports/pictures/drawing.ts';

const aBox = (id: string, tone: DrawnBox['tone']): DrawnBox => ({
  ...{ id, tone, isInner: false, texts: [] },
});

const drawing: BoxesDrawing = {
  ...{ shape: 'boxes', title: '', subtitle: '', legend: [], notes: [] },
  columnsStand: 'side-by-side',
  columns: [{ heading: '主な課題', boxes: [aBox('above', 'above'), aBox('none', 'none')] }],
  links: [{ from: 'above', to: 'none' }],
};

const frames = [
  { id: 'heading 主な課題', left: 0, top: 0, width: 100, height: 40 },
  { id: 'above', left: 0, top: 50, width: 100, height: 60 },
  { id: 'none', left: 200, top: 50, width: 100, height: 60 },
];

const said = (svg: string, attribute: string): string[] =>
  [...svg.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'))].map(([, value = '']) => value);

it('draws a full rim with a strip where 100 is passed, and a dashed one where there is no figure', () => {
  const svg = rimsUnder(drawing, frames);
  expect(said(svg, 'stroke')).toEqual(['#0b57a4', '#777777']);
  expect(said(svg, 'stroke-dasharray')).toHaveLength(1);
  expect(said(svg, 'fill')).toEqual(['#ffffff', '#0b57a4', 'none', '#ffffff', 'none']);
});

it('keeps a rim within its box', () => {
  const svg = rimsUnder(drawing, frames.slice(0, 2));
  expect([said(svg, 'x'), said(svg, 'y')]).toEqual([
    ['1.5', '1.5'],
    ['51.5', '51.5'],
  ]);
  expect([said(svg, 'width'), said(svg, 'height')]).toEqual([
    ['97', '97'],
    ['57', '57'],
  ]);
});

it('draws a link only where both of its boxes lie', () => {
  expect(linksOver(drawing, frames).startsWith('<path d="M100 80C')).toBe(true);
  expect(linksOver(drawing, frames.slice(0, 2))).toBe('');
});
