/** 用紙の欄: the few kinds of field that our forms use, each in a block of its own id. */

import type { types } from '@slack/bolt';
import { z } from 'zod';
import { UserId } from '../../domain/slack-id.ts';
import { literal } from './mrkdwn.ts';

export type Choice = { value: string; label: string };

/** Slack's limits: a longer label is cut, a longer text is not taken. */
const limits = { option: 75, text: 3000 };

/**
 * `round` counts how often a form has come back: Slack keeps what was typed into a block of the same
 * id, so a field that is to be empty again needs another one.
 */
type Field = {
  id: string;
  label: string;
  hint?: string;
  optional?: boolean;
  round?: number;
  /** Letters that it takes, where it is not what is usual. */
  longest?: number;
};

/** @example fieldOf('text.2'); // 'text' */
export function fieldOf(block: string): string {
  return block.split('.')[0] ?? block;
}

export function selectField(
  field: Field,
  choices: readonly Choice[],
  chosen?: string,
): types.InputBlock {
  const options = choices.map(option);
  const initial = options.find(({ value }) => value === chosen);
  return input(field, {
    type: 'static_select',
    action_id: field.id,
    options,
    ...(initial && { initial_option: initial }),
  });
}

export function multiSelectField(
  field: Field,
  choices: readonly Choice[],
  chosen: readonly string[] = [],
): types.InputBlock {
  const options = choices.map(option);
  const initial = options.filter(({ value }) => chosen.includes(value));
  return input(field, {
    type: 'multi_static_select',
    action_id: field.id,
    options,
    ...(initial.length > 0 && { initial_options: initial }),
  });
}

/** A menu that asks the bot what to offer for the letters typed so far. */
export function typeaheadField(field: Field, menu: string, chosen?: Choice): types.InputBlock {
  return input(field, {
    type: 'external_select',
    action_id: menu,
    min_query_length: 0,
    ...(chosen && { initial_option: option(chosen) }),
  });
}

export function multiTypeaheadField(
  field: Field,
  menu: string,
  chosen: readonly Choice[],
): types.InputBlock {
  return input(field, {
    type: 'multi_external_select',
    action_id: menu,
    min_query_length: 0,
    ...(chosen.length > 0 && { initial_options: chosen.map(option) }),
  });
}

export function textField(field: Field, initial?: string): types.InputBlock {
  return input(field, {
    type: 'plain_text_input',
    action_id: field.id,
    multiline: true,
    max_length: field.longest ?? limits.text,
    ...(initial !== undefined && initial !== '' && { initial_value: initial }),
  });
}

export function shortTextField(field: Field, initial?: string): types.InputBlock {
  return input(field, {
    type: 'plain_text_input',
    action_id: field.id,
    max_length: field.longest ?? 150,
    ...(initial !== undefined && initial !== '' && { initial_value: initial }),
  });
}

export function dateField(field: Field, initial?: string): types.InputBlock {
  return input(field, {
    type: 'datepicker',
    action_id: field.id,
    ...(initial !== undefined && { initial_date: initial }),
  });
}

/** A public or private channel. */
export function channelField(field: Field): types.InputBlock {
  return input(field, {
    type: 'conversations_select',
    action_id: field.id,
    filter: { include: ['public', 'private'], exclude_bot_users: true },
  });
}

export function usersField(field: Field, initial: readonly string[]): types.InputBlock {
  return input(field, {
    type: 'multi_users_select',
    action_id: field.id,
    ...(initial.length > 0 && { initial_users: [...initial] }),
  });
}

/** What Slack sends of each kind of field. */
export const Chosen = z
  .object({ selected_option: z.object({ value: z.string() }) })
  .transform(({ selected_option }) => selected_option.value);
/** Of a menu that may be left alone, or that is not there when it would offer nothing. */
export const MaybeChosen = z
  .object({ selected_option: z.object({ value: z.string() }).nullish() })
  .optional()
  .transform((field) => field?.selected_option?.value);
export const AllChosen = z
  .object({ selected_options: z.array(z.object({ value: z.string() })) })
  .transform(({ selected_options }) => selected_options.map(({ value }) => value));
/** The same, where the field may be missing. */
export const AllChosenIfAny = AllChosen.optional().transform((values) => values ?? []);
export const AllUsers = z
  .object({ selected_users: z.array(UserId) })
  .transform(({ selected_users }) => selected_users);
export const Typed = z
  .object({ value: z.string().nullish() })
  .transform(({ value }) => value?.trim() ?? '');
export const ChosenDate = z
  .object({ selected_date: z.iso.date() })
  .transform(({ selected_date }) => selected_date);
export const MaybeDate = z
  .object({ selected_date: z.iso.date().nullish() })
  .transform(({ selected_date }) => selected_date ?? undefined);
/** As it was pasted: spaces at its beginning may be an empty cell. */
export const Pasted = z
  .object({ value: z.string().nullish() })
  .transform(({ value }) => value ?? '');
/** One a line; empty lines count for nothing. */
export const Lines = Typed.transform((text) =>
  text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()])),
);
export const ChosenChannel = z
  .object({ selected_conversation: z.string() })
  .transform(({ selected_conversation }) => selected_conversation);

/** What Slack calls the typing into a field whose words are kept as a draft. */
export const draftAction = 'typed';

/**
 * A form that is opened; `about` comes back with what is sent. With `draft`, what is typed into it is
 * kept under that name when it is closed without sending.
 */
export function modal(
  { callback, title, send, about, draft, close = 'やめる' }: ModalHead,
  blocks: readonly types.KnownBlock[],
): types.ModalView {
  return {
    type: 'modal',
    callback_id: callback,
    title: plain(title),
    submit: plain(send),
    close: plain(close),
    private_metadata: JSON.stringify({ about, draft }),
    ...(draft === undefined
      ? { blocks: [...blocks] }
      : { blocks: blocks.map(telling), notify_on_close: true }),
  };
}

export type ModalHead = {
  callback: string;
  title: string;
  send: string;
  about: string;
  draft?: string;
  /** What leaves it without sending is called. */
  close?: string;
};

/** Slack says nothing of what stands in a form that is closed, so it is asked while one types. */
function telling(block: types.KnownBlock): types.KnownBlock {
  if (block.type !== 'input' || block.element.type !== 'plain_text_input') return block;
  const element = {
    ...block.element,
    action_id: draftAction,
    dispatch_action_config: { trigger_actions_on: ['on_character_entered' as const] },
  };
  return { ...block, element, dispatch_action: true };
}

export function note(text: string): types.KnownBlock {
  return { type: 'context', elements: [{ type: 'plain_text', text: literal(text), emoji: false }] };
}

/** Text as it is, to be read and not changed; cut where Slack would not take it. */
export function shownText(text: string): types.KnownBlock {
  const shown = literal(text);
  if (shown.length <= limits.text) return { type: 'section', text: plain(shown) };
  const letters = Array.from(shown.slice(0, limits.text - 1)).slice(0, -1); // Never half a letter
  return { type: 'section', text: plain(`${letters.join('')}…`) };
}

function input(
  { id, label, hint, optional = false, round }: Field,
  element: types.InputBlock['element'],
): types.InputBlock {
  return {
    type: 'input',
    block_id: round === undefined ? id : `${id}.${round}`,
    label: plain(label),
    element,
    optional,
    ...(hint !== undefined && { hint: plain(hint) }),
  };
}

export function option({ value, label }: Choice) {
  const letters = Array.from(literal(label));
  const cut =
    letters.length > limits.option
      ? `${letters.slice(0, limits.option - 1).join('')}…`
      : letters.join('');
  return { value, text: plain(cut) };
}

function plain(text: string) {
  return { type: 'plain_text', text, emoji: false } as const;
}
