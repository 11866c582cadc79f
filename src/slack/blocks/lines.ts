/** 行を箱に詰める: lines of mrkdwn become sections or context blocks, as many as there is room for. */

import type { types } from '@slack/bolt';
import { blockCost, sectionCharacters } from './budget.ts';
import { escaped } from './mrkdwn.ts';

/** Blocks that were drawn, the characters they cost, and the lines that found no room. */
export type Drawn = { blocks: readonly types.KnownBlock[]; cost: number; omitted: number };

/** Longer lines are broken here, so that escaping cannot push them over a section's limit. */
const longestLine = 500;

/** Packs lines into as few sections as possible, whole lines only, within `room` characters. */
export function sections(lines: readonly string[], room: number): Drawn {
  return packed(lines, room, (text) => ({
    type: 'section',
    text: { type: 'mrkdwn', text, verbatim: true },
  }));
}

/** The same in small grey letters, for what stands beside the answer. */
export function contexts(lines: readonly string[], room: number): Drawn {
  return packed(lines, room, (text) => ({
    type: 'context',
    elements: [{ type: 'mrkdwn', text, verbatim: true }],
  }));
}

function packed(
  lines: readonly string[],
  room: number,
  block: (text: string) => types.KnownBlock,
): Drawn {
  const boxes: string[] = [];
  let cost = 0;
  for (const [at, line] of lines.entries()) {
    const text = shortLines(line).map(escaped).join('\n');
    const open = boxes.at(-1);
    const fits = open !== undefined && open.length + text.length < sectionCharacters;
    const price = text.length + (fits ? 1 : blockCost);
    if (cost + price > room) return drawn(lines.length - at);
    if (fits) boxes.splice(-1, 1, `${open}\n${text}`);
    else boxes.push(text);
    cost += price;
  }
  return drawn(0);

  function drawn(omitted: number): Drawn {
    return { blocks: boxes.filter((text) => text.trim() !== '').map(block), cost, omitted };
  }
}

function shortLines(line: string): string[] {
  if (line.length <= longestLine) return [line];
  const characters = Array.from(line);
  const pieces = Math.ceil(characters.length / longestLine);
  return Array.from({ length: pieces }, (_, at) =>
    characters.slice(at * longestLine, (at + 1) * longestLine).join(''),
  );
}
