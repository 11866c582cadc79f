/** 入力済みの値: a field with what somebody has entered in the place of what the app had put there. */
import { z } from 'zod';
import type { Block } from '../../block-kit/blocks.ts';
import { InputElement } from '../../block-kit/elements.ts';

type Element = z.infer<typeof InputElement>;

const Typed = z.object({ value: z.string().nullable() });
const Held = z.record(z.string(), z.unknown());

/** Returns an input block that holds `entered`, in the shape of `view.state.values`. */
export function withEntered(block: Block, entered: unknown): Block {
  if (block.type !== 'input' || entered === undefined) return block;
  return { ...block, element: filled(block.element, entered) };
}

function filled(element: Element, entered: unknown): Element {
  const typed = Typed.safeParse(entered);
  // Also what is longer than Slack takes: it is to be mended, not lost
  if (typed.success) return withText(element, typed.data.value ?? '');
  const held = Object.entries(Held.safeParse(entered).data ?? {}).flatMap(([key, value]) =>
    key.startsWith('selected_') && !isNothing(value)
      ? [[key.replace('selected_', 'initial_'), value] as const]
      : [],
  );
  const given = Object.entries(element).filter(([key]) => !key.startsWith('initial_'));
  const read = InputElement.safeParse(Object.fromEntries([...given, ...held]));
  return read.success ? read.data : element;
}

function withText(element: Element, initial_value: string): Element {
  switch (element.type) {
    case 'plain_text_input':
    case 'number_input':
    case 'email_text_input':
    case 'url_text_input':
      return { ...element, initial_value };
    default:
      return element;
  }
}

function isNothing(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}
