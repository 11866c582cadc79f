/** 枠: title, legend and notes around every picture. */

import type { Drawing, LegendEntry } from '../../reports/pictures/drawing.ts';
import { faint, fills, ink, legendTone, paper, rims } from './colours.ts';
import { box, type Element, line, strokes, text } from './element.ts';
import { fontFamily } from './fonts.ts';

export const padding = 28;

/** Sizes of the words around: larger where the picture itself is wider. */
export type Sizes = { width: number; title: number; small: number };

export function around(
  { title, subtitle, legend, notes }: Drawing,
  { width, title: titleSize, small }: Sizes,
  body: readonly Element[],
): Element {
  const inner = width - 2 * padding;
  return box(
    {
      ...{ flexDirection: 'column', width, padding },
      ...{ fontFamily, color: ink, fontSize: small, lineHeight: 1.4 },
    },
    [
      text(title, { width: inner, fontSize: titleSize }, { fontWeight: 700 }),
      text(subtitle, { width: inner, fontSize: small }, { color: faint, marginTop: 4 }),
      box(
        { flexWrap: 'wrap', marginTop: 10, marginBottom: 6, width: inner },
        legend.map((entry) => legendItem(entry, small)),
      ),
      ...body,
      ...notes.map((note) =>
        text(noteText(note), { width: inner, fontSize: small - 2 }, noteStyle),
      ),
    ],
    'picture',
  );
}

function noteText(note: string): string {
  return note.startsWith('※') ? note : `※ ${note}`;
}

const noteStyle = { color: faint, marginTop: 8, lineHeight: 1.4 } as const;

function legendItem({ sign, label }: LegendEntry, size: number): Element {
  return box({ alignItems: 'center', marginRight: 22, marginBottom: 4 }, [
    swatch(sign),
    line(label, { marginLeft: 8, fontSize: size }),
  ]);
}

const swatchSize = { width: 30, height: 18 };

function swatch(sign: LegendEntry['sign']): Element {
  const tone = legendTone[sign];
  const { width, height } = swatchSize;
  const rim = { border: `2px solid ${rims[tone]}` };
  switch (sign) {
    case 'guide':
    case 'link':
    case 'line':
      return box({ ...swatchSize, position: 'relative' }, [
        strokes(swatchSize, [
          {
            d: `M0 ${height / 2}H${width}`,
            stroke: faint,
            'stroke-width': 3,
            ...(sign === 'guide' ? { 'stroke-dasharray': '7 5' } : {}),
          },
        ]),
      ]);
    case 'cut':
      return box({ ...swatchSize, position: 'relative', background: fills.plain }, [
        breakMark(height, { left: width - 20, top: 0 }),
      ]);
    case 'missing':
      return box({ ...swatchSize, border: `2px dashed ${rims.none}` }, []);
    case 'target':
      return box({ ...swatchSize, border: `3px solid ${ink}` }, []);
    case 'point':
      return box({ width: 18, height, borderRadius: 9, border: `4px solid ${ink}` }, []);
    default:
      return box({ ...swatchSize, ...rim, background: fills[tone] }, []);
  }
}

/** 切れ目: two slanted gaps, as on a broken axis. */
export function breakMark(height: number, at: { left: number; top: number }): Element {
  const slant = (x: number) => ({
    d: `M${x} ${height + 2}L${x + 6} -2`,
    stroke: paper,
    'stroke-width': 4,
  });
  return strokes({ width: 20, height }, [slant(2), slant(11)], at);
}
