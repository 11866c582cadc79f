/** 画像: pictures by their address or as a file that was sent, with what they show in words. */
import type { Block } from '../../block-kit/blocks.ts';
import { type Html, tag } from './html.ts';
import { isHarmless } from './link.ts';
import type { DrawNames } from './names.ts';
import { drawPlain } from './text.ts';

type ImageBlock = Extract<Block, { type: 'image' }>;
type Pictured = Pick<ImageBlock, 'alt_text' | 'image_url' | 'slack_file'>;

export function drawImageBlock(block: ImageBlock, names: DrawNames): Html {
  const title = block.title && tag('figcaption', {}, drawPlain(block.title));
  return tag('figure', { class: 'block block-image' }, title, drawImage(block, names));
}

/** Draws a picture, or its words in a frame where it cannot be fetched. */
export function drawImage(image: Pictured, names: DrawNames): Html {
  const { alt_text: alt, image_url: url, slack_file: file } = image;
  const src = url === undefined ? sourceOf(file, names) : isHarmless(url) ? url : undefined;
  if (src === undefined)
    return tag('span', { class: 'no-image', role: 'img', 'aria-label': alt }, alt);
  return tag('img', { src, alt });
}

function sourceOf(file: Pictured['slack_file'], names: DrawNames): string | undefined {
  if (file === undefined) return undefined;
  if ('id' in file) return names.file?.(file.id);
  return isHarmless(file.url) ? file.url : undefined;
}
