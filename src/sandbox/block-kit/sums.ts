/** Limits that hold for the blocks of a message taken together. */
import type { Block } from './blocks.ts';

const TEXT_KEYS: readonly string[] = ['text', 'alt_text', 'caption'];

/** Characters of all blocks; measured: 13,297 in one block, and 125 fewer with each further block. */
const MESSAGE_CHARACTERS = 13_297;
const BLOCK_COST = 125;

/** Tells whether blocks are more than a message can carry, which Slack calls msg_blocks_too_long. */
export function areTooLong(blocks: readonly Block[]): boolean {
  return characters(blocks) + BLOCK_COST * (blocks.length - 1) > MESSAGE_CHARACTERS;
}

/** Returns how many characters people would read in `value`, however deep they lie. */
export function characters(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + characters(one), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce<number>(
    (sum, [key, one]) =>
      sum + (typeof one === 'string' && TEXT_KEYS.includes(key) ? one.length : characters(one)),
    0,
  );
}

/** Returns how many blocks Slack makes of these: it takes a markdown block apart at headings and rules. */
export function expandedCount(blocks: readonly Block[]): number {
  return blocks.reduce(
    (sum, block) => sum + (block.type === 'markdown' ? parts(block.text) : 1),
    0,
  );
}

function parts(markdown: string): number {
  let count = 0;
  let inRun = false;
  for (const line of markdown.split('\n')) {
    const standsAlone = /^(#{1,6} |---+$|\*\*\*+$)/.test(line.trim());
    if (standsAlone) count += 1;
    else if (!inRun && line.trim() !== '') count += 1;
    inRun = standsAlone ? false : inRun || line.trim() !== '';
  }
  return Math.max(count, 1);
}
