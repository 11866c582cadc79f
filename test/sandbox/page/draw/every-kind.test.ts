/** Held against the checker's own lists, so that a kind it learns must be drawn as well. */
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Block } from '../../../../src/sandbox/block-kit/blocks.ts';
import { ActionsElement, InputElement } from '../../../../src/sandbox/block-kit/elements.ts';
import { drawBlocks } from '../../../../src/sandbox/page/draw/draw-blocks.ts';
import { faultsOf } from './faults.ts';
import { readHtml, textOf } from './read-html.ts';
import { aBlock, anElement } from './samples.ts';
import { drawn, elementsIn, names, tagsIn } from './some-drawings.ts';
import { plain } from '../../a-slack.ts';

const typeOf = (option: { shape: { type: { value: string } } }) => option.shape.type.value;
const inActions = ActionsElement.options.map(typeOf);
const inInputs = InputElement.options.map(typeOf);
const ofContext = ['feedback_buttons', 'icon_button'];
const accessories = inActions.filter((type) => type !== 'rich_text_input');

describe('every kind of block', () => {
  it.each(Block.options.map(typeOf).filter((type) => type !== 'markdown'))('draws %s', (type) => {
    expect(faultsOf(drawn(aBlock(type)))).toEqual([]);
  });

  it('says what it cannot draw, and of which kind it is', () => {
    const html = drawn(aBlock('markdown'));
    expect(faultsOf(html)).toEqual(['undrawn markdown']);
    expect(textOf(readHtml(html))).toBe('この部品は表示できません（markdown）');
  });

  it('says so of a kind that nobody has heard of', () => {
    const unheard = z.array(z.custom<Block>()).parse([{ type: 'video<' }]);
    expect(faultsOf(drawBlocks(unheard, names))).toEqual(['undrawn video<']);
  });
});

describe('every kind of element', () => {
  const places = [
    ...inActions.map((type) => [type, 'actions', { elements: [anElement(type)] }] as const),
    ...accessories.map(
      (type) => [type, 'section', { text: plain('あ'), accessory: anElement(type) }] as const,
    ),
    ...inInputs.map(
      (type) => [type, 'input', { label: plain('欄'), element: anElement(type) }] as const,
    ),
    ...ofContext.map((type) => [type, 'context_actions', { elements: [anElement(type)] }] as const),
  ];

  it.each(places)('draws %s in %s, found by one tag and called something', (type, block, held) => {
    const html = drawn({ type: block, block_id: 'b', ...held });
    expect(faultsOf(html)).toEqual([]);
    expect(
      elementsIn(html).map(({ attributes: { 'data-kind': kind, ...others } }) => [
        kind,
        others['data-block-id'],
        others['data-action-id'],
      ]),
    ).toEqual([[type, 'b', 'a']]);
  });

  const pressed = ['button', 'overflow', 'icon_button', 'feedback_buttons'];
  it.each(inInputs.filter((type) => !pressed.includes(type)))('lets %s hold a value', (type) => {
    const html = drawn({
      type: 'input',
      block_id: 'b',
      label: plain('欄'),
      element: anElement(type),
    });
    const holding = tagsIn(html).filter(({ attributes: { name } }) => name === 'b/a');
    expect(holding.length).toBeGreaterThan(0);
  });
});
