/** 箱を描く: the six columns of a logic model, wide enough to be opened at full size. */

import type { BoxesDrawing, BoxText, DrawnBox, Tone } from '../../reports/pictures/drawing.ts';
import { around, padding } from './around.ts';
import { hasStrip, rimOf, stripWidth } from './box-lines.ts';
import { faint, paper, words } from './colours.ts';
import { box, type Element, line, text } from './element.ts';

/** What the words of a box are drawn in; larger where the whole picture is shown on a phone. */
type Letters = {
  /** Room for a heading of two lines where columns are narrow. */
  headingHeight: number;
  heading: number;
  main: number;
  detail: number;
  figure: number;
  remark: number;
};

const widths = [150, 220, 350, 310, 310, 200];
const gap = 54;
const inner = widths.reduce((sum, width) => sum + width, 0) + gap * (widths.length - 1);
const sizes = { width: inner + 2 * padding, title: 36, small: 22 };
const letters: Letters = {
  headingHeight: 70,
  heading: 20,
  main: 20,
  detail: 18,
  figure: 28,
  remark: 17,
};

const phoneInner = 744;
const phoneSizes = { width: phoneInner + 2 * padding, title: 34, small: 24 };
const phoneLetters: Letters = {
  headingHeight: 54,
  heading: 26,
  main: 27,
  detail: 25,
  figure: 34,
  remark: 23,
};

export function drawBoxes(drawing: BoxesDrawing): Element {
  return drawing.columnsStand === 'stacked' ? stacked(drawing) : sideBySide(drawing);
}

function sideBySide(drawing: BoxesDrawing): Element {
  return around(drawing, sizes, [
    box(
      { width: inner, gap, marginTop: 8 },
      drawing.columns.map((one, at) => column(one, widths[at] ?? 200, letters)),
    ),
  ]);
}

function stacked(drawing: BoxesDrawing): Element {
  return around(drawing, phoneSizes, [
    box(
      { width: phoneInner, flexDirection: 'column', gap: 10, marginTop: 8 },
      drawing.columns.map((one) => column(one, phoneInner, phoneLetters)),
    ),
  ]);
}

function column(
  { heading, boxes }: BoxesDrawing['columns'][number],
  width: number,
  sizesOf: Letters,
): Element {
  return box({ flexDirection: 'column', width }, [
    box(
      {
        ...{ width, minHeight: sizesOf.headingHeight, alignItems: 'center' },
        ...{ justifyContent: 'center', padding: '6px 8px', marginBottom: 16 },
        ...{ background: '#37474f', borderRadius: 4 },
      },
      [
        text(
          heading,
          { width: width - 16, fontSize: sizesOf.heading },
          { color: paper, fontWeight: 700, lineHeight: 1.3 },
          'center',
        ),
      ],
      `heading ${heading}`,
    ),
    box(
      { flexDirection: 'column', flexGrow: 1, justifyContent: 'space-around', width },
      boxes.map((one) => drawBox(one, width, sizesOf)),
    ),
  ]);
}

const indent = 22;

function drawBox({ id, tone, isInner, texts }: DrawnBox, width: number, sizesOf: Letters): Element {
  const own = isInner ? width - indent : width;
  const rim = rimOf(tone);
  return box(
    {
      ...{ flexDirection: 'column', width: own, marginLeft: width - own, marginBottom: 14 },
      ...{ padding: `${10 + rim}px ${12 + rim}px` },
      ...(hasStrip(tone) ? { paddingLeft: 12 + rim + stripWidth } : {}),
    },
    texts.map((one) => boxText(one, tone, { width: own - 30 - stripWidth, sizesOf })),
    id,
  );
}

type BoxRoom = { width: number; sizesOf: Letters };

function boxText({ text: said, as }: BoxText, tone: Tone, { width, sizesOf }: BoxRoom): Element {
  const room = { width, fontSize: sizesOf[as] };
  switch (as) {
    case 'main':
      return text(said, room, { fontWeight: 700, lineHeight: 1.35 });
    case 'detail':
      return text(said, room, { lineHeight: 1.35, marginTop: 4 });
    case 'figure':
      return line(said, {
        fontSize: sizesOf.figure,
        fontWeight: 700,
        color: figureColour(said, tone),
      });
    case 'remark':
      return text(said, room, remarkStyle);
  }
}

const remarkStyle = { lineHeight: 1.35, color: faint, marginTop: 3 } as const;

/** In a box of several indicators each number has the colour of its own arrow. */
function figureColour(said: string, tone: Tone): string {
  if (said.includes('↑')) return words.above;
  if (said.includes('↓')) return words.below;
  return said.includes('→') ? words.same : words[tone];
}
