/** ブロックを描く: what the bot has sent becomes HTML that looks much as Slack would show it. */
import type { Block } from '../../block-kit/blocks.ts';
import { drawBlock } from './draw-block.ts';
import { joined } from './html.ts';
import type { DrawNames } from './names.ts';

/**
 * Draws the blocks of a message.
 *
 * @param scope begins all ids in it: another one where the same message stands twice on a page.
 */
export function drawBlocks(blocks: readonly Block[], names: DrawNames, scope = ''): string {
  const drawn = blocks.map((block) =>
    drawBlock(block, { blockId: block.block_id ?? '', names, scope }),
  );
  return joined(drawn).html;
}
