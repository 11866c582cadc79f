/** Gives blocks and elements the ids that Slack makes up where the app gave none. */
import type { Block } from './blocks.ts';

/** Returns blocks in which every block has a block_id and every interactive element an action_id. */
export function nameBlocks(blocks: readonly Block[], next: () => string): readonly Block[] {
  return blocks.map((block) =>
    nameElements({ ...block, block_id: block.block_id ?? next() }, next),
  );
}

function nameElements(block: Block, next: () => string): Block {
  if (block.type === 'actions') {
    return { ...block, elements: block.elements.map((one) => ({ action_id: next(), ...one })) };
  }
  if (block.type === 'context_actions') {
    return { ...block, elements: block.elements.map((one) => ({ action_id: next(), ...one })) };
  }
  if (block.type === 'input') {
    return { ...block, element: { action_id: next(), ...block.element } };
  }
  if (block.type !== 'section' || block.accessory === undefined) return block;
  if (block.accessory.type === 'image') return block;
  return { ...block, accessory: { action_id: next(), ...block.accessory } };
}
