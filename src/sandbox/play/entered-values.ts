/** The state of a form: what stands in each of its fields. */
import type { Block } from '../block-kit/blocks.ts';
import { interactive, type Interactive } from '../block-kit/interactive.ts';
import type { ViewValues } from '../state/wire-view.ts';
import { chosen, type Entered } from './chosen.ts';

const STATELESS: readonly string[] = ['button', 'overflow', 'icon_button', 'feedback_buttons'];

/**
 * What a person enters, by action_id or, where several fields share one, by block_id; of a block_id
 * such as `text.2` what stands before the dot is enough.
 */
export type Entries = Readonly<Record<string, Entered>>;

/** Returns the values of all fields, what was not entered being as the app has set it. */
export function enteredValues(blocks: readonly Block[], entries: Entries): ViewValues {
  const values: Record<string, Record<string, unknown>> = {};
  for (const { blockId, element } of interactive(blocks)) {
    if (STATELESS.includes(element.type)) continue;
    const entered = enteredInto(blockId, element, entries);
    values[blockId] = {
      ...values[blockId],
      [element.action_id ?? '']: { type: element.type, ...chosen(element, entered) },
    };
  }
  return values;
}

function enteredInto(
  blockId: string,
  { action_id: action = '' }: Pick<Interactive, 'action_id'>,
  entries: Entries,
): Entered | undefined {
  const [field = ''] = blockId.split('.');
  return entries[blockId] ?? entries[field] ?? entries[action];
}

/** Returns the labels of fields that must be filled in and are not, as Slack's own form checks them. */
export function emptyFields(blocks: readonly Block[], values: ViewValues): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.type !== 'input' || block.optional) return [];
    const value = values[block.block_id ?? '']?.[block.element.action_id ?? ''];
    return isEmpty(value) ? [block.label.text] : [];
  });
}

/** Returns the labels of fields whose text is longer or shorter than the app allows. */
export function wrongLengths(blocks: readonly Block[], entries: Entries): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.type !== 'input') return [];
    const { element, label, block_id = '' } = block;
    const entered = enteredInto(block_id, element, entries);
    return typeof entered === 'string' && !fits(element, entered) ? [label.text] : [];
  });
}

function fits(element: Interactive, text: string): boolean {
  if (element.type !== 'plain_text_input') return true;
  const { min_length = 0, max_length = 3000 } = element;
  return text.length >= min_length && text.length <= max_length;
}

function isEmpty(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(
    ([key, one]) =>
      key === 'type' || one === null || one === '' || (Array.isArray(one) && one.length === 0),
  );
}
