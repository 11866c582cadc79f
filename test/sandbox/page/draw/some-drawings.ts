/** Drawings for tests, of blocks that the strict checker has taken. */
import { z } from 'zod';
import { Block } from '../../../../src/sandbox/block-kit/blocks.ts';
import { drawBlocks } from '../../../../src/sandbox/page/draw/draw-blocks.ts';
import { allTags, readHtml, type Tag } from './read-html.ts';

export const names = {
  user: (id: string) => (id === 'U1' ? '佐藤' : id),
  channel: (id: string) => (id === 'C1' ? '検証部会' : id),
};

export function drawn(...blocks: readonly unknown[]): string {
  return drawBlocks(z.array(Block).parse(blocks), names);
}

export function tagsIn(html: string): readonly Tag[] {
  return allTags(readHtml(html));
}

/** What carries the name of an element, which is one tag of each. */
export function elementsIn(html: string): readonly Tag[] {
  return tagsIn(html).filter(({ attributes }) => 'data-kind' in attributes);
}
