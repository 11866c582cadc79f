/** 紙面を描く: a page becomes the blocks of one Slack message, cut at a row where it would overflow. */

import type { types } from '@slack/bolt';
import type { Page, PagePart } from '../../wording/page.ts';
import { plainText } from '../../wording/plain-text.ts';
import { sentencePage } from '../../wording/sentence-page.ts';
import { blockCost, bodyBlocks, messageCharacters } from './budget.ts';
import { type Beside, buttonsBlock } from './buttons.ts';
import { type Drawn, contexts, sections } from './lines.ts';
import { joinTables } from './join-tables.ts';
import { fitsTable, tableBlock } from './table-block.ts';

export type Drawing = {
  /** `native` draws the first table as Slack's own; `plain` uses nothing but sections. */
  tables: 'native' | 'plain';
} & Beside;

/** What notes and sources may take, so that a long list of them never pushes out the rows. */
const asideCharacters = 3000;

/** Draws a page: lead, reading, parts, notes, sources, buttons. */
export function pageBlocks(page: Page, { tables, ...beside }: Drawing): types.KnownBlock[] {
  const lead = sections(linesOf({ lead: page.lead }), asideCharacters);
  const reading = contexts(linesOf({ reading: page.reading }), asideCharacters);
  const notes = contexts(linesOf({ notes: page.notes }), asideCharacters);
  const sources = contexts(linesOf({ sources: page.sources }), asideCharacters);
  const number = contexts(numberLines(page), asideCharacters);
  const around = [lead, reading, notes, sources, number];
  const spent = around.reduce((sum, { cost }) => sum + cost, 4 * blockCost);
  const body = drawParts(page.parts, messageCharacters - spent, tables);
  return [
    ...lead.blocks,
    ...reading.blocks,
    ...body,
    ...notes.blocks,
    ...sources.blocks,
    ...number.blocks,
    ...buttonsBlock(page.buttons, beside),
  ];
}

function drawParts(
  parts: readonly PagePart[],
  room: number,
  tables: Drawing['tables'],
): types.KnownBlock[] {
  const drawable = tables === 'native' ? joinTables(parts) : parts;
  const native = tables === 'native' ? drawable.find(isDrawnNatively) : undefined;
  const blocks: types.KnownBlock[] = [];
  let left = room;
  let omitted = 0;
  for (const part of drawable) {
    const full = omitted > 0 || blocks.length >= bodyBlocks;
    const drawn = drawPart(part, full ? 0 : left, part === native);
    blocks.push(...drawn.blocks);
    left -= drawn.cost;
    omitted += drawn.omitted;
  }
  const rest = `ほか${omitted}行。目指す姿や指標の段階を指定すると絞り込めます。`;
  return omitted === 0 ? blocks : [...blocks, ...contexts([rest], asideCharacters).blocks];
}

/** Slack takes one table in a message. */
function isDrawnNatively(part: PagePart): boolean {
  return part.kind === 'table' && fitsTable(part.table);
}

function drawPart(part: PagePart, room: number, isNative: boolean): Drawn {
  return isNative && part.kind === 'table'
    ? tableBlock(part.table, room)
    : sections(linesOf({ parts: [part] }), room);
}

function numberLines({ number }: Page): string[] {
  return number === undefined ? [] : linesOf({ number });
}

/** What Slack does not draw in a way of its own reads as it does on the terminal. */
function linesOf(about: Partial<Page>): string[] {
  const text = plainText({ ...sentencePage(''), ...about });
  return text === '' ? [] : text.split('\n');
}
