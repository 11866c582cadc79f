/** 書く欄: what is typed: text, numbers, addresses, days and times, and files that are chosen. */
import type { Element } from '../../block-kit/elements.ts';
import { type Attributes, type Html, tag } from './html.ts';
import { announced, identity, nameOf, type Place } from './place.ts';
import { plainRichText } from './plain-rich-text.ts';

type Of<Type extends Element['type']> = Extract<Element, { type: Type }>;
type Line = Of<'number_input' | 'email_text_input' | 'url_text_input'>;
type Moment = Of<'datepicker' | 'timepicker' | 'datetimepicker'>;

/** Too long a text is not cut but told of, as in Slack: what was pasted must not be lost. */
export function drawTextInput(element: Of<'plain_text_input'>, place: Place): Html {
  const { multiline = false, initial_value: initial = '', min_length, max_length = 3000 } = element;
  const attributes = {
    ...common(element, place, '文'),
    'data-min-length': min_length,
    'data-max-length': max_length,
  };
  return multiline
    ? tag('textarea', { ...attributes, rows: 5 }, textOf(initial))
    : tag('input', { ...attributes, type: 'text', value: initial });
}

/** Its formatting cannot be edited here; the words can. */
export function drawRichTextInput(element: Of<'rich_text_input'>, place: Place): Html {
  const { initial_value: initial } = element;
  const text = initial === undefined ? '' : plainRichText(initial, place.names);
  return tag('textarea', { ...common(element, place, '文'), rows: 5 }, textOf(text));
}

export function drawLine(element: Line, place: Place): Html {
  const value = element.initial_value ?? '';
  const attributes = { ...common(element, place, '文'), value };
  switch (element.type) {
    case 'email_text_input':
      return tag('input', { ...attributes, type: 'email' });
    case 'url_text_input':
      return tag('input', { ...attributes, type: 'url' });
    case 'number_input': {
      const { min_value: min, max_value: max, is_decimal_allowed: decimal } = element;
      const step = decimal ? 'any' : 1;
      return tag('input', { ...attributes, type: 'number', step, min, max });
    }
  }
}

export function drawMoment(element: Moment, place: Place): Html {
  switch (element.type) {
    case 'datepicker': {
      const value = element.initial_date ?? '';
      const input = tag('input', { ...common(element, place, '日付'), type: 'date', value });
      return inJapanese(input, '日付を選ぶ');
    }
    case 'timepicker': {
      const value = element.initial_time ?? '';
      return tag('input', { ...common(element, place, '時刻'), type: 'time', value });
    }
    case 'datetimepicker': {
      const { initial_date_time: seconds } = element;
      const value = seconds === undefined ? '' : tokyo(seconds);
      const attributes = { ...common(element, place, '日時'), type: 'datetime-local', value };
      return inJapanese(tag('input', attributes), '日時を選ぶ');
    }
  }
}

/**
 * A browser writes a day as its own language does, e.g. 11/20/2026; so the page (assets/moment.js) says
 * over the field 「2026年11月20日(金)」, as Slack does, until somebody types in it.
 */
function inJapanese(input: Html, empty: string): Html {
  const said = {
    class: 'moment-said',
    'data-empty': empty,
    'data-keep': true,
    'aria-hidden': 'true',
  };
  return tag('span', { class: 'moment' }, input, tag('span', said));
}

export function drawFileInput(element: Of<'file_input'>, place: Place): Html {
  const { filetypes, max_files: most = 10 } = element;
  return tag('input', {
    ...common(element, place, 'ファイル'),
    type: 'file',
    accept: filetypes?.map((type) => `.${type}`).join(','),
    multiple: most > 1,
    'data-max-files': most,
  });
}

function common(element: Element, place: Place, otherwise: string): Attributes {
  const placeholder = 'placeholder' in element ? element.placeholder?.text : undefined;
  return {
    ...identity(element, place),
    name: nameOf(element, place),
    ...announced(place, placeholder ?? otherwise),
    placeholder,
  };
}

/** A browser drops the first line break in a textarea. */
function textOf(text: string): string {
  return text.startsWith('\n') ? `\n${text}` : text;
}

/** @example tokyo(1795132800); // '2026-11-20T09:00' */
function tokyo(seconds: number): string {
  return new Date((seconds + 9 * 3600) * 1000).toISOString().slice(0, 16);
}
