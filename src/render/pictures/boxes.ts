/** 箱を描く: the six columns of a logic model, wide enough to be opened at full size. */

import type { BoxesDrawing, BoxText, DrawnBox, Tone } from '../../reports/pictures/drawing.ts';
import { around, padding } from './around.ts';
import { faint, fills, paper, rims, words } from './colours.ts';
import { box, type Element, line, text } from './element.ts';

const widths = [150, 220, 350, 310, 310, 200];
const gap = 54;
const inner = widths.reduce((sum, width) => sum + width, 0) + gap * (widths.length - 1);
const sizes = { width: inner + 2 * padding, title: 36, small: 22 };

export function drawBoxes(drawing: BoxesDrawing): Element {
  return around(drawing, sizes, [
    box(
      { width: inner, gap, marginTop: 8 },
      drawing.columns.map(({ heading, boxes }, at) => column(heading, boxes, widths[at] ?? 200)),
    ),
  ]);
}

function column(heading: string, boxes: readonly DrawnBox[], width: number): Element {
  return box({ flexDirection: 'column', width }, [
    box(
      {
        ...{ width, minHeight: 70, alignItems: 'center', justifyContent: 'center' },
        ...{ background: '#37474f', borderRadius: 4, padding: '6px 8px', marginBottom: 16 },
      },
      [
        text(
          heading,
          { width: width - 16, fontSize: 20 },
          { color: paper, fontWeight: 700, lineHeight: 1.3 },
          'center',
        ),
      ],
      `heading ${heading}`,
    ),
    box(
      { flexDirection: 'column', flexGrow: 1, justifyContent: 'space-around', width },
      boxes.map((one) => drawBox(one, width)),
    ),
  ]);
}

const indent = 22;

function drawBox({ id, tone, isInner, texts }: DrawnBox, width: number): Element {
  const own = isInner ? width - indent : width;
  const border = tone === 'none' ? `2px dashed ${rims.none}` : `3px solid ${rims[tone]}`;
  const strip = tone === 'above' || tone === 'below' || tone === 'same';
  return box(
    {
      ...{ flexDirection: 'column', width: own, marginLeft: width - own, marginBottom: 14 },
      ...{ border, borderRadius: 8, padding: '10px 12px', background: paper },
      ...(strip ? { position: 'relative', paddingLeft: 12 + stripWidth } : {}),
    },
    [
      ...(strip ? [stripOf(fills[tone])] : []),
      ...texts.map((one) => boxText(one, tone, own - 30 - stripWidth)),
    ],
    id,
  );
}

const stripWidth = 9;

/** Within the rim: a left rim of another width and colour would leave notches in its corners. */
function stripOf(background: string): Element {
  const place = { position: 'absolute', left: 0, top: 0, bottom: 0 } as const;
  return box({ ...place, width: stripWidth, background, borderRadius: '5px 0 0 5px' }, []);
}

const mainSize = 20;
const detailSize = 18;
const remarkSize = 17;

function boxText({ text: said, as }: BoxText, tone: Tone, width: number): Element {
  switch (as) {
    case 'main':
      return text(said, { width, fontSize: mainSize }, { fontWeight: 700, lineHeight: 1.35 });
    case 'detail':
      return text(said, { width, fontSize: detailSize }, { lineHeight: 1.35, marginTop: 4 });
    case 'figure':
      return line(said, { fontSize: 28, fontWeight: 700, color: figureColour(said, tone) });
    case 'remark':
      return text(said, { width, fontSize: remarkSize }, remarkStyle);
  }
}

const remarkStyle = { lineHeight: 1.35, color: faint, marginTop: 3 } as const;

/** In a box of several indicators each number has the colour of its own arrow. */
function figureColour(said: string, tone: Tone): string {
  if (said.includes('↑')) return words.above;
  if (said.includes('↓')) return words.below;
  return said.includes('→') ? words.same : words[tone];
}
