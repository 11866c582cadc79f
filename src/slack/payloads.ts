/** 届く形: what we use of Slack's payloads, parsed once where they come in. */

import { z } from 'zod';
import { UserId } from '../domain/slack-id.ts';

export const CommandPayload = z.object({
  text: z.string().default(''),
  user_id: z.string(),
  channel_id: z.string(),
  response_url: z.string(),
  trigger_id: z.string(),
});
export type CommandPayload = z.infer<typeof CommandPayload>;

/** A message that a person wrote; bots, edits, joins and the like do not fit. */
export const MessagePayload = z.object({
  channel: z.string(),
  channel_type: z.string().optional(),
  ts: z.string(),
  thread_ts: z.string().optional(),
  user: z.string(),
  text: z.string().default(''),
  bot_id: z.undefined().optional(),
  subtype: z.enum(['file_share', 'thread_broadcast']).optional(),
  /** What was sent along. */
  files: z.array(z.object({ id: z.string() })).optional(),
});
export type MessagePayload = z.infer<typeof MessagePayload>;

/** The Home tab was opened; the other tab is no affair of ours. */
export const HomeOpenedPayload = z.object({
  user: UserId,
  tab: z.literal('home'),
  event_ts: z.string(),
});
export type HomeOpenedPayload = z.infer<typeof HomeOpenedPayload>;

const message = z.object({ ts: z.string(), thread_ts: z.string().optional() });

/** A shortcut that is used from anywhere. */
export const ShortcutPayload = z.object({
  user: z.object({ id: z.string() }),
  trigger_id: z.string(),
});
export type ShortcutPayload = z.infer<typeof ShortcutPayload>;

/** A shortcut of a message's menu. */
export const MessageShortcutPayload = z.object({
  user: z.object({ id: z.string() }),
  channel: z.object({ id: z.string() }),
  message: message.extend({
    /** Missing where an app wrote it. */
    user: z.string().optional(),
    bot_id: z.string().optional(),
    text: z.string().default(''),
    edited: z.object({ ts: z.string() }).optional(),
  }),
  response_url: z.string(),
  trigger_id: z.string(),
});
export type MessageShortcutPayload = z.infer<typeof MessageShortcutPayload>;

const pressed = {
  trigger_id: z.string(),
  actions: z.tuple([
    z.object({ action_id: z.string(), action_ts: z.string(), value: z.string().default('') }),
  ]),
};

/** A press of a button in a message. Slack leaves `message` out when only one person sees it. */
export const PressPayload = z.object({
  user: z.object({ id: z.string() }),
  channel: z.object({ id: z.string() }),
  container: z.object({ message_ts: z.string(), is_ephemeral: z.boolean().default(false) }),
  message: message.optional(),
  response_url: z.string(),
  ...pressed,
});
export type PressPayload = z.infer<typeof PressPayload>;

const form = z.object({ id: z.string(), private_metadata: z.string() });
const stateOfForm = z.object({
  values: z.record(z.string(), z.record(z.string(), z.unknown())),
});

/** Somebody types into a form. */
export const TypedPayload = z.object({
  user: z.object({ id: z.string() }),
  view: form.extend({ state: stateOfForm }),
  actions: z.tuple([z.object({ action_ts: z.string() })]),
});
export type TypedPayload = z.infer<typeof TypedPayload>;

/** A form was closed without sending. */
export const ClosedPayload = z.object({ user: z.object({ id: z.string() }), view: form });
export type ClosedPayload = z.infer<typeof ClosedPayload>;

/** A press of a button on the Home tab, which has no message around it and no response_url. */
export const HomePressPayload = z.object({
  user: z.object({ id: UserId }),
  view: z.object({ id: z.string(), type: z.literal('home') }),
  ...pressed,
});
export type HomePressPayload = z.infer<typeof HomePressPayload>;

/** A press of a button in a dialog that is open. */
export const DialogPressPayload = z.object({
  user: z.object({ id: UserId }),
  view: z.object({ id: z.string(), type: z.literal('modal') }),
  ...pressed,
});
export type DialogPressPayload = z.infer<typeof DialogPressPayload>;

/** What a press has wherever the button stands. */
export type ButtonPress = Pick<PressPayload, 'user' | 'trigger_id' | 'actions'>;
