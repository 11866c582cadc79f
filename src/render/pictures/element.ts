/** 要素: the boxes and texts of which a picture is laid out. */

import { linesOf } from './phrases.ts';

export type Style = Readonly<Record<string, string | number>>;

export type Element = {
  type: string;
  key: null;
  props: { style?: Style; children?: readonly Element[] | string; id?: string } & Readonly<
    Record<string, unknown>
  >;
};

/** Where a box that has an id came to lie. */
export type Frame = { id: string; left: number; top: number; width: number; height: number };

/** A box; the layout is told to us by its `id`, where it has one. */
export function box(style: Style, children: readonly Element[], id?: string): Element {
  return {
    type: 'div',
    key: null,
    props: {
      style: { display: 'flex', boxSizing: 'border-box', ...style },
      children,
      ...(id === undefined ? {} : { id }),
    },
  };
}

/** Where a text has to fit: so wide, in letters of this size. */
export type Room = { width: number; fontSize: number };

/**
 * A text whose lines are broken here, between phrases, and stand in one element: every element more
 * takes half a millisecond to lay out. `align` is where shorter lines stand.
 */
export function text(
  words: string,
  { width, fontSize }: Room,
  style: Style = {},
  align: 'left' | 'center' = 'left',
): Element {
  const lines = words.split('\n').flatMap((part) => linesOf(part, width / fontSize));
  const place = align === 'center' ? { textAlign: align, justifyContent: align } : {};
  return line(lines.join('\n'), { fontSize, width, ...place, ...style });
}

/** A text that never breaks. */
export function line(words: string, style: Style): Element {
  return {
    type: 'div',
    key: null,
    props: { style: { display: 'flex', whiteSpace: 'pre', ...style }, children: words },
  };
}

/** A drawing of lines, laid over its parent. */
export function strokes(
  { width, height }: { width: number; height: number },
  paths: readonly Readonly<Record<string, string | number>>[],
  at: Style = { left: 0, top: 0 },
): Element {
  return {
    type: 'svg',
    key: null,
    props: {
      ...{ width, height, viewBox: `0 0 ${width} ${height}` },
      style: { position: 'absolute', ...at },
      children: paths.map((path) => ({
        type: 'path',
        key: null,
        props: { fill: 'none', ...path },
      })),
    },
  };
}
