/** What an element says once somebody has pressed, chosen or filled it in. */
import type { Interactive } from '../block-kit/interactive.ts';
import type { Option } from '../block-kit/options.ts';

/**
 * A text, or the value (or the label) of an option; several of them where several may be chosen. An
 * empty one leaves a field empty whose initial value somebody has taken out.
 */
export type Entered = string | readonly string[];

const TEXTS: readonly string[] = [
  'plain_text_input',
  'number_input',
  'email_text_input',
  'url_text_input',
];
/** Elements that hold one thing other than a text or an option: its key, and its initial value. */
const SINGLES = {
  datepicker: ['selected_date', 'initial_date'],
  timepicker: ['selected_time', 'initial_time'],
  datetimepicker: ['selected_date_time', 'initial_date_time'],
  users_select: ['selected_user', 'initial_user'],
  channels_select: ['selected_channel', 'initial_channel'],
  conversations_select: ['selected_conversation', 'initial_conversation'],
} as const;

/** Returns the value part of an action or of a view's state; null where nothing was entered. */
export function chosen(element: Interactive, entered?: Entered): Record<string, unknown> {
  if (element.type === 'button' || element.type === 'icon_button') return pressed(element);
  if (element.type === 'file_input') return { files: filesChosen(entered) };
  if (TEXTS.includes(element.type)) return { value: entered ?? initial(element, 'initial_value') };
  const single = Object.entries(SINGLES).find(([type]) => type === element.type)?.[1];
  return single
    ? { [single[0]]: one(element, single[1], entered) }
    : optionsChosen(element, entered);
}

/** Ids of files that the person has sent; Slack writes out more of each. */
function filesChosen(entered: Entered | undefined) {
  return (entered === undefined ? [] : [entered].flat()).map((id) => ({ id }));
}

function pressed(element: Extract<Interactive, { type: 'button' | 'icon_button' }>) {
  return { text: element.text, ...(element.value === undefined ? {} : { value: element.value }) };
}

function one(element: Interactive, initially: string, entered?: Entered): unknown {
  if (entered === undefined) return initial(element, initially);
  if (entered === '') return null;
  return element.type === 'datetimepicker' ? Number(entered) : entered;
}

function optionsChosen(element: Interactive, entered?: Entered): Record<string, unknown> {
  if (element.type === 'feedback_buttons') return feedback(element, entered);
  if (element.type === 'multi_users_select') {
    return { selected_users: entered ?? initial(element, 'initial_users') ?? [] };
  }
  const several = element.type === 'checkboxes' || element.type.startsWith('multi_');
  if (entered === undefined) return optionsSet(element, several);
  const options = optionsOf(element, entered);
  return several ? { selected_options: options } : { selected_option: options.at(0) ?? null };
}

/** As the app has set it. */
function optionsSet(element: Interactive, several: boolean): Record<string, unknown> {
  return several
    ? { selected_options: initial(element, 'initial_options') ?? [] }
    : { selected_option: initial(element, 'initial_option') };
}

function optionsOf(element: Interactive, entered: Entered): unknown[] {
  return [entered].flat().flatMap((one) => (one === '' ? [] : [optionOf(element, one)]));
}

function feedback(
  element: Extract<Interactive, { type: 'feedback_buttons' }>,
  entered?: Entered,
): Record<string, unknown> {
  const { positive_button: good, negative_button: bad } = element;
  const { text, value } = [good, bad].find((button) => button.value === entered) ?? good;
  return { text, value };
}

function optionOf(element: Interactive, wanted: string): unknown {
  // What an external menu offers is known to the app alone.
  if (element.type.includes('external')) {
    return { text: { type: 'plain_text', text: wanted }, value: wanted };
  }
  const found = offered(element).find(
    ({ value, text }) => value === wanted || text.text === wanted,
  );
  if (found) return found;
  throw new Error(`Cannot choose "${wanted}" in "${element.action_id ?? ''}": it is not offered`);
}

type Offered = Pick<Option, 'value'> & { text: { text: string } };

function offered(element: Interactive): readonly Offered[] {
  const plain: readonly Offered[] = 'options' in element ? (element.options ?? []) : [];
  const groups = 'option_groups' in element ? (element.option_groups ?? []) : [];
  return [...plain, ...groups.flatMap(({ options }) => options)];
}

function initial(element: Interactive, key: string): unknown {
  return Object.entries(element).find(([name]) => name === key)?.[1] ?? null;
}
