/** 書きかけの出し入れ: what stands in a form is taken out of it, and put into it again. */

import type { types } from '@slack/bolt';
import { z } from 'zod';
import type { FormDraft } from '../../domain/form-draft.ts';
import { fieldOf, note } from './fields.ts';

type Values = FormDraft['values'];

const Option = z
  .object({ value: z.string(), text: z.object({ text: z.string() }) })
  .transform(({ value, text }) => ({ value, label: text.text }));
const Field = z.union([
  z.object({ value: z.string() }).transform(({ value }) => value),
  z.object({ selected_date: z.string() }).transform(({ selected_date }) => selected_date),
  z.object({ selected_option: Option }).transform(({ selected_option }) => [selected_option]),
  z.object({ selected_options: z.array(Option) }).transform((one) => one.selected_options),
]);

/** Reads `view.state.values`; what was left empty, or is of another kind, is left out. */
export function draftValues(
  values: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
): Values {
  const read = Object.entries(values).flatMap(([block, elements]) => {
    const field = Field.safeParse(Object.values(elements)[0]);
    return field.success ? [[block, field.data] as const] : [];
  });
  return Object.fromEntries(read);
}

/** Returns a form with a draft in its fields, and says so at its top. */
export function withDraft(view: types.ModalView, draft: FormDraft | undefined): types.ModalView {
  if (draft === undefined) return view;
  const blocks = view.blocks.map((block) => (isInput(block) ? filled(block, draft.values) : block));
  const said = '前に閉じたときの書きかけを入れてあります。要らないときは消してください。';
  return { ...view, blocks: [note(said), ...blocks] };
}

function isInput(block: types.AnyBlock): block is types.InputBlock {
  return block.type === 'input';
}

function filled(block: types.InputBlock, values: Values): types.InputBlock {
  const value = values[fieldOf(block.block_id ?? '')];
  if (value === undefined) return block;
  const element = filledElement(block.element, value);
  return element === undefined ? block : { ...block, element };
}

function filledElement(
  element: types.InputBlock['element'],
  value: Values[string],
): types.InputBlock['element'] | undefined {
  if (typeof value !== 'string') return withOptions(element, value);
  if (element.type === 'plain_text_input') return { ...element, initial_value: value };
  return element.type === 'datepicker' ? { ...element, initial_date: value } : undefined;
}

type Chosen = Exclude<Values[string], string>;

/** An option that is no longer offered is left out; one of a typeahead carries its own name. */
function withOptions(
  element: types.InputBlock['element'],
  chosen: Chosen,
): types.InputBlock['element'] | undefined {
  const offered = 'options' in element ? element.options : undefined;
  const options = chosen
    .map(optionOf)
    .filter(({ value }) => offered?.some((one) => one.value === value) ?? true);
  const [first] = options;
  if (first === undefined) return undefined;
  if (element.type === 'static_select' || element.type === 'external_select') {
    return { ...element, initial_option: first };
  }
  return element.type === 'multi_static_select' || element.type === 'multi_external_select'
    ? { ...element, initial_options: options }
    : undefined;
}

function optionOf({ value, label }: { value: string; label: string }) {
  return { value, text: { type: 'plain_text', text: label, emoji: false } } as const;
}
