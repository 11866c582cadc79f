/** Every kind of block this Slack takes; a kind that is not here is refused as Slack refuses one it does not know. */
import { z } from 'zod';
import { accessories, ActionsElement, InputElement } from './elements.ts';
import { RichText } from './rich-text.ts';
import { DataTable, Table } from './tables.ts';
import { anyText, Id, mrkdwn, plainText } from './text.ts';

const named = { block_id: Id.optional() };
const pictured = {
  image_url: z.string().min(1).max(3000).optional(),
  slack_file: z
    .union([z.strictObject({ id: z.string() }), z.strictObject({ url: z.string() })])
    .optional(),
  alt_text: z.string().min(1).max(2000),
};
const ImageElement = z.strictObject({ type: z.literal('image'), ...pictured });

const Section = z
  .strictObject({
    type: z.literal('section'),
    ...named,
    text: anyText(3000).optional(),
    fields: z.array(anyText(2000)).min(1).max(10).optional(),
    accessory: z.discriminatedUnion('type', [...accessories, ImageElement]).optional(),
    expand: z.boolean().optional(),
  })
  .refine(({ text, fields }) => text ?? fields, 'must define either `text` or `fields`');

const Image = z
  .strictObject({
    type: z.literal('image'),
    ...named,
    ...pictured,
    title: plainText(2000).optional(),
  })
  .refine(
    ({ image_url, slack_file }) => image_url ?? slack_file,
    'must define either `image_url` or `slack_file`',
  );

const feedback = z.strictObject({
  text: plainText(75),
  value: z.string().max(2000),
  accessibility_label: z.string().max(75).optional(),
});

const ContextActions = z.strictObject({
  type: z.literal('context_actions'),
  ...named,
  elements: z
    .array(
      z.discriminatedUnion('type', [
        z.strictObject({
          type: z.literal('feedback_buttons'),
          action_id: Id.optional(),
          positive_button: feedback,
          negative_button: feedback,
        }),
        z.strictObject({
          type: z.literal('icon_button'),
          action_id: Id.optional(),
          icon: z.literal('trash'),
          text: plainText(75),
          value: z.string().max(2000).optional(),
        }),
      ]),
    )
    .min(1)
    .max(5),
});

const Input = z.strictObject({
  type: z.literal('input'),
  ...named,
  label: plainText(2000),
  hint: plainText(2000).optional(),
  optional: z.boolean().optional(),
  dispatch_action: z.boolean().optional(),
  element: InputElement,
});

export const Block = z.discriminatedUnion('type', [
  Section,
  Image,
  ContextActions,
  Input,
  RichText,
  Table,
  DataTable,
  z.strictObject({ type: z.literal('divider'), ...named }),
  z.strictObject({ type: z.literal('header'), ...named, text: plainText(150) }),
  z.strictObject({
    type: z.literal('context'),
    ...named,
    elements: z
      .array(z.discriminatedUnion('type', [plainText(3000), mrkdwn(3000), ImageElement]))
      .min(1)
      .max(10),
  }),
  z.strictObject({
    type: z.literal('actions'),
    ...named,
    elements: z.array(ActionsElement).min(1).max(25),
  }),
  z.strictObject({ type: z.literal('markdown'), ...named, text: z.string().min(1).max(12_000) }),
]);
export type Block = z.infer<typeof Block>;
