/** 選ぶ欄: menus whose options the app has given in full. */
import type { Element } from '../../block-kit/elements.ts';
import type { Option } from '../../block-kit/options.ts';
import { drawChoices } from './choices.ts';
import { type Html, tag } from './html.ts';
import { announced, identity, nameOf, type Place } from './place.ts';
import { optionValue } from './option-value.ts';

type Of<Type extends Element['type']> = Extract<Element, { type: Type }>;

/** What a menu says where the app gives no other word. */
export const CHOOSE = '項目を選択する';

export function drawSelect(menu: Of<'static_select'>, place: Place): Html {
  const { placeholder, initial_option: initial, options = [], option_groups: groups = [] } = menu;
  const asking = placeholder?.text ?? CHOOSE;
  const chosen = initial && optionValue(initial);
  const all = (some: readonly Option[]) => some.map((option) => drawOption(option, chosen));
  const grouped = groups.map(({ label, options: some }) =>
    tag('optgroup', { label: label.text }, all(some)),
  );
  return tag(
    'select',
    { ...identity(menu, place), name: nameOf(menu, place), ...announced(place, asking) },
    tag('option', { value: '' }, asking),
    all(options),
    grouped,
  );
}

/**
 * Several may be chosen: boxes to tick, because a list of HTML's own forgets what was chosen when
 * one clicks without holding a key.
 */
export function drawMultiSelect(menu: Of<'multi_static_select'>, place: Place): Html {
  const { placeholder, initial_options: initial = [], options = [], option_groups = [] } = menu;
  return drawChoices(
    {
      element: menu,
      control: 'checkbox',
      groups: [
        { options },
        ...option_groups.map(({ label, options: some }) => ({ label, options: some })),
      ],
      chosen: initial.map(optionValue),
      asking: placeholder?.text ?? CHOOSE,
      most: menu.max_selected_items,
    },
    place,
  );
}

function drawOption(option: Option, chosen: string | undefined): Html {
  const value = optionValue(option);
  const { text, description } = option;
  const said = description === undefined ? text.text : `${text.text}（${description.text}）`;
  return tag('option', { value, selected: value === chosen }, said);
}
