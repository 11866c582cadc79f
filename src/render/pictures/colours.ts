/** 色: blue and orange that differ in grey too; no colour says anything that words do not. */

import type { LegendEntry, Tone } from '../../reports/pictures/drawing.ts';

export const ink = '#1f1f1f';
export const faint = '#5a5a5a';
export const grid = '#dcdcdc';
export const paper = '#ffffff';

/** Dark blue, light orange, nearly white: side by side they differ in grey too. */
export const fills: Record<Tone, string> = {
  above: '#0b57a4',
  below: '#f5a253',
  same: '#f2f2f2',
  plain: '#4a6a82',
  none: '#ffffff',
};

export const rims: Record<Tone, string> = {
  above: '#0b57a4',
  below: '#a33c00',
  same: '#5a5a5a',
  plain: '#4a6a82',
  none: '#777777',
};

/** For words on white: each at least 4.5 : 1. */
export const words: Record<Tone, string> = {
  above: '#0b57a4',
  below: '#a33c00',
  same: '#444444',
  plain: ink,
  none: faint,
};

/** How a sign of the legend is drawn. */
export const legendTone: Record<LegendEntry['sign'], Tone> = {
  above: 'above',
  below: 'below',
  same: 'same',
  plain: 'plain',
  none: 'none',
  target: 'none',
  cut: 'plain',
  line: 'plain',
  point: 'none',
  guide: 'none',
  link: 'none',
  missing: 'none',
};
