/** したこと: everything that a person can do in the page, in the shape in which the browser sends it. */

import { z } from 'zod';

const by = { by: z.string() };
const place = { channel: z.string(), ts: z.string() };
const OnMessage = z.strictObject({ kind: z.literal('message'), ...place });
const On = z.discriminatedUnion('kind', [
  OnMessage,
  z.strictObject({ kind: z.literal('view'), id: z.string() }),
]);
const Entered = z.union([z.string(), z.array(z.string())]);
const enter = z.record(z.string(), Entered);
const element = { block: z.string(), action: z.string() };

export const Deed = z.discriminatedUnion('do', [
  z.strictObject({
    ...{ do: z.literal('say'), ...by, channel: z.string(), text: z.string() },
    thread: z.string().optional(),
    files: z.array(z.string()).optional(),
  }),
  z.strictObject({ do: z.literal('edit'), ...by, ...place, text: z.string() }),
  z.strictObject({ do: z.literal('remove'), ...by, ...place }),
  z.strictObject({
    ...{ do: z.literal('react'), ...by, ...place },
    name: z.string().regex(/^[a-z0-9_+'-]+$/),
  }),
  z.strictObject({
    ...{ do: z.literal('act'), ...by, on: On, ...element },
    choose: Entered.optional(),
  }),
  z.strictObject({ do: z.literal('type'), ...by, view: z.string(), block: z.string(), enter }),
  z.strictObject({ do: z.literal('submit'), ...by, view: z.string(), enter }),
  z.strictObject({ do: z.literal('close'), ...by, view: z.string() }),
  z.strictObject({
    ...{ do: z.literal('shortcut'), ...by, callbackId: z.string() },
    on: OnMessage.optional(),
  }),
  z.strictObject({
    do: z.literal('offer'),
    ...by,
    on: On,
    ...element,
    typed: z.string(),
    list: z.string(),
  }),
  z.strictObject({ do: z.literal('home'), ...by }),
  z.strictObject({
    do: z.literal('day'),
    ...by,
    date: z.string().optional(),
    days: z.int().optional(),
  }),
]);
export type Deed = z.infer<typeof Deed>;
export type DeedOf<Kind extends Deed['do']> = Extract<Deed, { do: Kind }>;

/** What the browser is told of it; what has changed it fetches by itself. */
export type Done =
  /** `offered` is what a menu offers, drawn. */
  | { done: true; offered?: string }
  /** Nothing was delivered: `words` say it to the person, `detail` to those who develop. */
  | { done: false; words: string; detail?: string };
