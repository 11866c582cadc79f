/** 選択肢: boxes and rounds to tick, in a group that is named as a whole. */
import type { Element } from '../../block-kit/elements.ts';
import { type Html, tag } from './html.ts';
import { optionValue } from './option-value.ts';
import { announcedGroup, identity, nameOf, type Place } from './place.ts';
import { drawPlain, drawText, type TextObject } from './text.ts';

type Choice = {
  text: TextObject;
  value?: string | undefined;
  description?: { type: 'plain_text'; text: string; emoji?: boolean | undefined } | undefined;
};
type Group = { label?: { text: string }; options: readonly Choice[] };

type Choices = {
  element: Element;
  control: 'checkbox' | 'radio';
  groups: readonly Group[];
  chosen: readonly string[];
  /** How the group is called where no label stands beside it. */
  asking: string;
  most?: number | undefined;
};

export function drawCheckboxes(
  element: Extract<Element, { type: 'checkboxes' }>,
  place: Place,
): Html {
  const chosen = (element.initial_options ?? []).map(optionValue);
  const groups = [{ options: element.options }];
  return drawChoices({ element, control: 'checkbox', groups, chosen, asking: '選択肢' }, place);
}

export function drawRadioButtons(
  element: Extract<Element, { type: 'radio_buttons' }>,
  place: Place,
): Html {
  const chosen = element.initial_option === undefined ? [] : [optionValue(element.initial_option)];
  const groups = [{ options: element.options }];
  return drawChoices({ element, control: 'radio', groups, chosen, asking: '選択肢' }, place);
}

export function drawChoices(choices: Choices, place: Place): Html {
  const { element, groups, asking, most } = choices;
  const about = {
    ...identity(element, place),
    ...announcedGroup(place, asking),
    'data-max-selected': most,
  };
  return tag(
    'fieldset',
    { ...about, class: 'choices' },
    groups.map((group) => drawGroup(group, choices, place)),
  );
}

function drawGroup({ label, options }: Group, choices: Choices, place: Place): Html | undefined {
  if (options.length === 0) return undefined;
  const drawn = options.map((option) => drawChoice(option, choices, place));
  if (label === undefined) return tag('div', {}, drawn);
  const title = tag('p', { class: 'group-label', 'aria-hidden': 'true' }, label.text);
  return tag('div', { role: 'group', 'aria-label': label.text }, title, drawn);
}

function drawChoice(option: Choice, { element, control, chosen }: Choices, place: Place): Html {
  const value = optionValue(option);
  const { description } = option;
  const box = tag('input', {
    ...{ type: control, name: nameOf(element, place), value },
    checked: chosen.includes(value),
  });
  const said = tag('span', {}, drawText(option.text, place.names));
  const more = description && tag('small', {}, drawPlain(description));
  return tag('label', { class: 'choice' }, box, tag('span', {}, said, more));
}
