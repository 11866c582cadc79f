/** Interactive elements of Block Kit, with the limits Slack holds them to. */
import { z } from 'zod';
import { Confirm, Option, OptionGroup, RichOption } from './options.ts';
import { RichText } from './rich-text.ts';
import { Id, plainText } from './text.ts';

const acting = { action_id: Id.optional() };
const asking = { ...acting, confirm: Confirm.optional() };
const focusing = { ...asking, focus_on_load: z.boolean().optional() };
const holding = { ...focusing, placeholder: plainText(150).optional() };
const typing = {
  ...acting,
  focus_on_load: z.boolean().optional(),
  placeholder: plainText(150).optional(),
  dispatch_action_config: z
    .strictObject({
      trigger_actions_on: z.array(z.enum(['on_enter_pressed', 'on_character_entered'])).min(1),
    })
    .optional(),
};
const most = z.number().int().min(1).optional();
const offered = {
  options: z.array(Option).min(1).max(100).optional(),
  option_groups: z.array(OptionGroup).min(1).max(100).optional(),
};

const Button = z.strictObject({
  type: z.literal('button'),
  ...asking,
  text: plainText(75),
  value: z.string().max(2000).optional(),
  url: z.string().max(3000).optional(),
  style: z.enum(['primary', 'danger']).optional(),
  accessibility_label: z.string().max(75).optional(),
});

const menus = [
  z.strictObject({
    type: z.literal('static_select'),
    ...holding,
    ...offered,
    initial_option: Option.optional(),
  }),
  z.strictObject({
    type: z.literal('multi_static_select'),
    ...holding,
    ...offered,
    initial_options: z.array(Option).min(1).optional(),
    max_selected_items: most,
  }),
  z.strictObject({
    type: z.literal('external_select'),
    ...holding,
    initial_option: Option.optional(),
    min_query_length: z.number().int().min(0).optional(),
  }),
  z.strictObject({
    type: z.literal('multi_external_select'),
    ...holding,
    initial_options: z.array(Option).min(1).optional(),
    min_query_length: z.number().int().min(0).optional(),
    max_selected_items: most,
  }),
  z.strictObject({
    type: z.literal('users_select'),
    ...holding,
    initial_user: z.string().optional(),
  }),
  z.strictObject({
    type: z.literal('multi_users_select'),
    ...holding,
    initial_users: z.array(z.string()).min(1).optional(),
    max_selected_items: most,
  }),
  z.strictObject({
    type: z.literal('channels_select'),
    ...holding,
    initial_channel: z.string().optional(),
    response_url_enabled: z.boolean().optional(),
  }),
  z.strictObject({
    type: z.literal('conversations_select'),
    ...holding,
    initial_conversation: z.string().optional(),
    default_to_current_conversation: z.boolean().optional(),
    response_url_enabled: z.boolean().optional(),
    filter: z
      .strictObject({
        include: z
          .array(z.enum(['im', 'mpim', 'private', 'public']))
          .min(1)
          .optional(),
        exclude_external_shared_channels: z.boolean().optional(),
        exclude_bot_users: z.boolean().optional(),
      })
      .optional(),
  }),
] as const;

const pickers = [
  z.strictObject({
    type: z.literal('checkboxes'),
    ...focusing,
    options: z.array(RichOption).min(1).max(10),
    initial_options: z.array(RichOption).min(1).optional(),
  }),
  z.strictObject({
    type: z.literal('radio_buttons'),
    ...focusing,
    options: z.array(RichOption).min(1).max(10),
    initial_option: RichOption.optional(),
  }),
  z.strictObject({
    type: z.literal('datepicker'),
    ...holding,
    initial_date: z.iso.date().optional(),
  }),
  z.strictObject({
    type: z.literal('timepicker'),
    ...holding,
    initial_time: z
      .string()
      .regex(/^\d{2}:\d{2}$/)
      .optional(),
    timezone: z.string().optional(),
  }),
  z.strictObject({
    type: z.literal('datetimepicker'),
    ...focusing,
    initial_date_time: z.number().int().optional(),
  }),
] as const;

const Overflow = z.strictObject({
  type: z.literal('overflow'),
  ...asking,
  options: z.array(Option).min(1).max(5),
});

const RichTextInput = z.strictObject({
  type: z.literal('rich_text_input'),
  ...typing,
  initial_value: RichText.optional(),
  min_lines: z.number().int().optional(),
  max_lines: z.number().int().optional(),
});

const inputs = [
  z.strictObject({
    type: z.literal('plain_text_input'),
    ...typing,
    initial_value: z.string().max(3000).optional(),
    multiline: z.boolean().optional(),
    min_length: z.number().int().min(0).max(3000).optional(),
    max_length: z.number().int().min(1).max(3000).optional(),
  }),
  z.strictObject({
    type: z.literal('number_input'),
    ...typing,
    is_decimal_allowed: z.boolean(),
    initial_value: z.string().optional(),
    min_value: z.string().optional(),
    max_value: z.string().optional(),
  }),
  z.strictObject({
    type: z.literal('email_text_input'),
    ...typing,
    initial_value: z.string().optional(),
  }),
  z.strictObject({
    type: z.literal('url_text_input'),
    ...typing,
    initial_value: z.string().optional(),
  }),
  z.strictObject({
    type: z.literal('file_input'),
    ...acting,
    filetypes: z.array(z.string()).min(1).optional(),
    max_files: z.number().int().min(1).max(10).optional(),
  }),
] as const;

/** What may stand in a section beside its text; an image may stand there too. */
export const accessories = [Button, Overflow, ...menus, ...pickers] as const;

export const ActionsElement = z.discriminatedUnion('type', [...accessories, RichTextInput]);
export const InputElement = z.discriminatedUnion('type', [
  ...menus,
  ...pickers,
  ...inputs,
  RichTextInput,
]);
export type Element = z.infer<typeof ActionsElement> | z.infer<typeof InputElement>;
