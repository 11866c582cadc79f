/** ブロック: one block of a message, a form or a Home tab. */
import type { Block } from '../../block-kit/blocks.ts';
import { drawContextAction } from './buttons.ts';
import { drawElement } from './draw-element.ts';
import { drawInput } from './draw-input.ts';
import { type Html, tag } from './html.ts';
import { drawImage, drawImageBlock } from './images.ts';
import type { Place } from './place.ts';
import { drawRichText } from './rich-text.ts';
import { drawDataTable, drawTable } from './tables.ts';
import { drawPlain, drawText } from './text.ts';
import { undrawn } from './undrawn.ts';

/** `error` belongs to an input. */
export function drawBlock(block: Block, place: Place, error?: string): Html {
  const { names } = place;
  switch (block.type) {
    case 'section':
      return drawSection(block, place);
    case 'input':
      return drawInput(block, place, error);
    case 'image':
      return drawImageBlock(block, names);
    case 'divider':
      return tag('hr', { class: 'block block-divider' });
    case 'header':
      return tag('h3', { class: 'block block-header' }, drawPlain(block.text));
    case 'context':
      return boxed(
        'context',
        block.elements.map((one) =>
          one.type === 'image'
            ? drawImage(one, names)
            : tag('span', { class: 'text' }, drawText(one, names)),
        ),
      );
    case 'actions':
      return boxed(
        'actions',
        block.elements.map((one) => drawElement(one, place)),
      );
    case 'context_actions':
      return boxed(
        'actions',
        block.elements.map((one) => drawContextAction(one, place)),
      );
    case 'rich_text':
      return boxed('rich-text', [drawRichText(block, names)]);
    case 'table':
      return boxed('table', [drawTable(block, names)]);
    case 'data_table':
      return boxed('table', [drawDataTable(block, names)]);
    case 'markdown': // The bot sends none, and half of it drawn would be worse than none
      return undrawn(block);
    default:
      return undrawn(block satisfies never);
  }
}

function drawSection(block: Extract<Block, { type: 'section' }>, place: Place): Html {
  const { text, fields, accessory } = block;
  const { names } = place;
  const words = text && tag('div', { class: 'text' }, drawText(text, names));
  const grid =
    fields &&
    tag(
      'div',
      { class: 'fields' },
      fields.map((field) => tag('div', { class: 'text' }, drawText(field, names))),
    );
  const beside =
    accessory &&
    tag(
      'div',
      { class: 'accessory' },
      accessory.type === 'image' ? drawImage(accessory, names) : drawElement(accessory, place),
    );
  return boxed('section', [tag('div', { class: 'section-words' }, words, grid), beside]);
}

function boxed(kind: string, children: readonly (Html | undefined)[]): Html {
  return tag('div', { class: `block block-${kind}` }, children);
}
