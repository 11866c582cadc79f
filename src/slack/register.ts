/** 登録: ties listeners to Bolt: acknowledged first, parsed at the door, run under one guard. */

import type { App } from '@slack/bolt';
import type { z } from 'zod';
import type { Listener } from './listener.ts';
import type { Form } from './form.ts';
import { type Menu, optionsFor } from './menu.ts';
import {
  ClosedPayload,
  CommandPayload,
  DialogPressPayload,
  HomeOpenedPayload,
  HomePressPayload,
  MessagePayload,
  MessageShortcutPayload,
  PressPayload,
  ShortcutPayload,
  TypedPayload,
} from './payloads.ts';
import { runForm } from './run-form.ts';
import { runListener } from './run-listener.ts';
import type { ThreadEvent } from '../review/record-message.ts';
import { ThreadPayload } from './review/thread-payload.ts';
import type { Services } from './services.ts';

export type Registration = {
  command: (command: string, listener: Listener<CommandPayload>) => void;
  mention: (listener: Listener<MessagePayload>) => void;
  directMessage: (listener: Listener<MessagePayload>) => void;
  press: (action: string | RegExp, listener: Listener<PressPayload>) => void;
  /** Buttons of the Home tab, which is published anew after each press. */
  homePress: (action: string | RegExp, listener: Listener<HomePressPayload>) => void;
  /** Buttons that stand in a dialog. */
  dialogPress: (action: string, listener: Listener<DialogPressPayload>) => void;
  homeOpened: (listener: Listener<HomeOpenedPayload>) => void;
  shortcut: (callback: string, listener: Listener<ShortcutPayload>) => void;
  messageShortcut: (callback: string, listener: Listener<MessageShortcutPayload>) => void;
  form: <Values>(form: Form<Values>) => void;
  /** A menu that is asked for its options. */
  menu: (menu: Menu) => void;
  /** A field of a form is typed into. */
  typed: (action: string, listener: Listener<TypedPayload>) => void;
  /** Any form is closed without sending. */
  closed: (listener: Listener<ClosedPayload>) => void;
  /** Messages of threads in channels: written, changed, deleted. */
  thread: (listener: Listener<ThreadEvent>) => void;
};

export function registration(app: App, services: Services): Registration {
  return {
    command: (command, listener) => {
      app.command(command, async ({ ack, body }) => {
        await ack();
        await parsedAndRun(CommandPayload, body, listener, services);
      });
    },
    mention: (listener) => {
      app.event('app_mention', async ({ event }) => {
        await parsedAndRun(MessagePayload, event, listener, services);
      });
    },
    directMessage: (listener) => {
      app.event('message', async ({ event }) => {
        if (event.channel_type !== 'im') return;
        await parsedAndRun(MessagePayload, event, listener, services);
      });
    },
    shortcut: (callback, listener) => {
      app.shortcut(callback, async ({ ack, body }) => {
        await ack();
        await parsedAndRun(ShortcutPayload, body, listener, services);
      });
    },
    messageShortcut: (callback, listener) => {
      app.shortcut(callback, async ({ ack, body }) => {
        await ack();
        await parsedAndRun(MessageShortcutPayload, body, listener, services);
      });
    },
    form: (form) => {
      app.view(form.callback, async ({ ack, body }) => {
        await runForm(form, body, services, (answer) =>
          answer === undefined ? ack() : ack(answer),
        );
      });
    },
    menu: (menu) => {
      app.options(menu.action, async ({ ack, body }) => {
        await ack({ options: await optionsFor(menu, body, services) });
      });
    },
    typed: (action, listener) => {
      app.action(action, async ({ ack, body }) => {
        await ack();
        await parsedAndRun(TypedPayload, body, listener, services);
      });
    },
    closed: (listener) => {
      app.view({ type: 'view_closed', callback_id: /.*/ }, async ({ ack, body }) => {
        await ack();
        await parsedAndRun(ClosedPayload, body, listener, services);
      });
    },
    thread: (listener) => {
      app.event('message', async ({ event }) => {
        if (event.channel_type === 'im') return;
        await parsedAndRun(ThreadPayload, event, listener, services);
      });
    },
    press: (action, listener) => {
      app.action(action, async ({ ack, body }) => {
        await acknowledgedAndRun(PressPayload, body, listener, ack, services);
      });
    },
    homePress: (action, listener) => {
      app.action(action, async ({ ack, body }) => {
        const pressed = await acknowledgedAndRun(HomePressPayload, body, listener, ack, services);
        if (pressed) await services.homes.publish(pressed.user.id);
      });
    },
    dialogPress: (action, listener) => {
      app.action(action, async ({ ack, body }) => {
        await acknowledgedAndRun(DialogPressPayload, body, listener, ack, services);
      });
    },
    homeOpened: (listener) => {
      app.event('app_home_opened', async ({ event }) => {
        await parsedAndRun(HomeOpenedPayload, event, listener, services);
      });
    },
  };
}

async function acknowledgedAndRun<Payload>(
  schema: z.ZodType<Payload>,
  body: unknown,
  listener: Listener<Payload>,
  ack: () => Promise<void>,
  services: Services,
): Promise<Payload | undefined> {
  if (listener.acknowledged === 'once-saved')
    return parsedAndRun(schema, body, listener, services, ack);
  await ack();
  return parsedAndRun(schema, body, listener, services);
}

/** What does not fit is not for us: bots, edits, joins, buttons in places we do not draw them. */
async function parsedAndRun<Payload>(
  schema: z.ZodType<Payload>,
  body: unknown,
  listener: Listener<Payload>,
  services: Services,
  ack?: () => Promise<void>,
): Promise<Payload | undefined> {
  const read = schema.safeParse(body);
  if (read.success) await runListener(listener, read.data, services, ack);
  else services.log.debug('Left out a delivery', { listener: listener.name });
  return read.data;
}
