/** 探して選ぶ欄: menus whose options come while one types: from the app, or people and channels. */
import type { Element } from '../../block-kit/elements.ts';
import type { z } from 'zod';
import type { Option, OptionGroup } from '../../block-kit/options.ts';
import { type Attributes, type Html, joined, tag } from './html.ts';
import { CHOOSE } from './menus.ts';
import { optionValue } from './option-value.ts';
import { announced, identity, idOf, nameOf, type Place } from './place.ts';

type Menu = Extract<
  Element,
  {
    type:
      | 'external_select'
      | 'multi_external_select'
      | 'users_select'
      | 'multi_users_select'
      | 'channels_select'
      | 'conversations_select';
  }
>;
type Chosen = { value: string; label: string };

/** A field to type into, an empty list below it for the page to fill, and what has been chosen. */
export function drawSearch(menu: Menu, place: Place): Html {
  const list = idOf(place, `${menu.action_id ?? ''}-list`);
  const asking = menu.placeholder?.text ?? CHOOSE;
  const isSeveral = menu.type.startsWith('multi_');
  const chosen = chosenIn(menu, place);
  const name = nameOf(menu, place);
  const typed = tag('input', {
    ...{ type: 'text', role: 'combobox', autocomplete: 'off', placeholder: asking },
    ...announced(place, asking),
    ...{ 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list },
    value: isSeveral ? '' : chosen.map(({ label }) => label).join(),
  });
  const offered = { id: list, role: 'listbox', 'aria-label': asking, hidden: true };
  return tag(
    'div',
    {
      ...{ ...identity(menu, place), ...limitsOf(menu), 'data-name': name },
      class: isSeveral ? 'search several' : 'search',
    },
    isSeveral ? chips(chosen, name) : held(chosen, name),
    typed,
    tag('ul', offered),
  );
}

function limitsOf(menu: Menu): Attributes {
  return {
    'data-min-query': menu.type.includes('external') ? leastLetters(menu) : 0,
    'data-max-selected': 'max_selected_items' in menu ? menu.max_selected_items : undefined,
  };
}

/** Slack asks the app from the third letter on unless it is told otherwise. */
function leastLetters(menu: Menu): number {
  return 'min_query_length' in menu ? (menu.min_query_length ?? 3) : 3;
}

function held(chosen: readonly Chosen[], name: string): Html {
  const value = chosen.map((one) => one.value).join();
  return tag('input', { type: 'hidden', name, value });
}

function chips(chosen: readonly Chosen[], name: string): Html {
  const drawn = chosen.map((one) => chip(one, name));
  return tag('span', { class: 'chips' }, drawn);
}

type Offered =
  { options: readonly Option[] } | { option_groups: readonly z.infer<typeof OptionGroup>[] };

/** Draws what a menu offers for what was typed, to stand in the list with the id `list`. */
export function drawOffered(offered: Offered, list: string): string {
  if ('options' in offered) return joined(offers(offered.options, list)).html;
  const groups = offered.option_groups.map(({ label, options }, at) =>
    tag(
      'li',
      { role: 'group', 'aria-label': label.text },
      tag('span', { class: 'group-label', 'aria-hidden': 'true' }, label.text),
      tag('ul', { role: 'presentation' }, offers(options, `${list}-${at}`)),
    ),
  );
  return joined(groups).html;
}

function offers(options: readonly Option[], list: string): readonly Html[] {
  return options.map((option, at) =>
    tag(
      'li',
      {
        ...{ role: 'option', id: `${list}-${at}`, 'aria-selected': 'false' },
        ...{ 'data-value': optionValue(option), 'data-label': option.text.text },
      },
      option.text.text,
      option.description && tag('small', {}, option.description.text),
    ),
  );
}

function chip({ value, label }: Chosen, name: string): Html {
  return tag(
    'span',
    { class: 'chip' },
    tag('input', { type: 'hidden', name, value }),
    label,
    tag(
      'button',
      { type: 'button', class: 'chip-remove', 'aria-label': `「${label}」を外す` },
      '×',
    ),
  );
}

function chosenIn(menu: Menu, { names }: Place): readonly Chosen[] {
  switch (menu.type) {
    case 'external_select':
      return optionsOf(menu.initial_option === undefined ? [] : [menu.initial_option]);
    case 'multi_external_select':
      return optionsOf(menu.initial_options ?? []);
    case 'users_select':
      return named([menu.initial_user], names.user);
    case 'multi_users_select':
      return named(menu.initial_users ?? [], names.user);
    case 'channels_select':
      return named([menu.initial_channel], names.channel);
    case 'conversations_select':
      return named([menu.initial_conversation], names.channel);
  }
}

function optionsOf(options: readonly Option[]): readonly Chosen[] {
  return options.map((option) => ({ value: optionValue(option), label: option.text.text }));
}

function named(ids: readonly (string | undefined)[], name: (id: string) => string) {
  return ids.flatMap((id) => (id === undefined ? [] : [{ value: id, label: name(id) }]));
}
