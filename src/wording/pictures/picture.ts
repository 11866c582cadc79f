/** 図と言葉: a picture in finished words, the sentence that stands for it, and all of it as a text. */

import type {
  BarsDrawing,
  BoxesDrawing,
  Drawing,
  PathDrawing,
} from '../../reports/pictures/drawing.ts';

export type Picture = {
  /** A file name without its ending: ids and years, no texts. */
  name: string;
  drawing: Drawing;
  /** 代替テキスト: what the picture finds, in one sentence. */
  alt: string;
  /** Another view of the picture before it, whose text need not be told twice. */
  isSameAsBefore?: boolean;
};

/**
 * Returns all that a picture shows as lines of text, so that nothing is only in the picture.
 *
 * @example index bars of goal 5
 * textTwin(drawing); // … ・行動指標2 多様な働き方の相談・社会保険労務士の相談実施回数：132.26 ↑上回る …
 */
export function textTwin(drawing: Drawing): string {
  const { title, subtitle, notes } = drawing;
  return [`【${title}】`, subtitle, ...bodyOf(drawing), ...notes.map(noted)]
    .filter((line) => line !== '')
    .join('\n');
}

/** Some notes bring their mark along, because it stands beside a figure too. */
function noted(note: string): string {
  return note.startsWith('※') ? note : `※ ${note}`;
}

function bodyOf(drawing: Drawing): string[] {
  switch (drawing.shape) {
    case 'bars':
      return barLines(drawing);
    case 'boxes':
      return boxLines(drawing);
    case 'path':
      return pathLines(drawing);
  }
}

function barLines({ groups }: BarsDrawing): string[] {
  return groups.flatMap(({ heading, rows }) => [
    ...(heading === '' ? [] : [heading]),
    ...rows.map(({ badge, label, bars }) => {
      const told = bars.map((bar) => bar.told).filter((words) => words !== '');
      return `・${[badge, label].filter((part) => part !== '').join(' ')}：${told.join('、')}`;
    }),
  ]);
}

function boxLines({ columns, links }: BoxesDrawing): string[] {
  const boxes = columns.flatMap((column) => column.boxes);
  const nameOf = (id: string): string => boxes.find((box) => box.id === id)?.texts[0]?.text ?? id;
  return [
    ...columns.flatMap(({ heading, boxes: own }) => [
      heading,
      ...own.map(
        ({ texts, isInner }) =>
          `${isInner ? '　・' : '・'}${texts.map(({ text }) => text).join(' ／ ')}`,
      ),
    ]),
    ...(links.length === 0
      ? []
      : ['つながり', ...links.map(({ from, to }) => `・${nameOf(from)} → ${nameOf(to)}`)]),
  ];
}

function pathLines({ points, gaps }: PathDrawing): string[] {
  return [...points, ...gaps]
    .toSorted((one, other) => one.x - other.x)
    .map(({ told }) => `・${told.replaceAll('\n', ' ')}`);
}
