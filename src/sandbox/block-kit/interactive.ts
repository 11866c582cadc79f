/** Finds what people can press, choose or fill in among blocks. */
import type { Block } from './blocks.ts';

export type Interactive = ReturnType<typeof elementsOf>[number];
export type Placed = { blockId: string; element: Interactive };

/** Returns the interactive elements of blocks in reading order, each with the id of its block. */
export function interactive(blocks: readonly Block[]): readonly Placed[] {
  return blocks.flatMap((block) =>
    elementsOf(block).map((element) => ({ blockId: block.block_id ?? '', element })),
  );
}

function elementsOf(block: Block) {
  if (block.type === 'actions' || block.type === 'context_actions') return block.elements;
  if (block.type === 'input') return [block.element];
  if (block.type !== 'section' || block.accessory === undefined) return [];
  return block.accessory.type === 'image' ? [] : [block.accessory];
}
