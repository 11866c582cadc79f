/** Plays Slack's side: people who write, press, choose and fill in forms, over HTTP or a socket. */
import { act, type Action } from './play/act.ts';
import { type Command, sendCommand } from './play/command.ts';
import { close, submit, type Submission } from './play/modal.ts';
import { openHome } from './play/open-home.ts';
import {
  type EventOptions,
  sendEvent,
  type SentEvent,
  type SlackEvent,
} from './play/send-event.ts';
import { react, type Reacting } from './play/react.ts';
import { type Shortcut, useShortcut } from './play/shortcut.ts';
import type { Stage } from './play/stage.ts';
import { type Offered, suggest, type Typing } from './play/suggest.ts';
import { edit, remove, type Said, say, type Saying, unfurl } from './play/talk.ts';
import { typeInto, type TypingInto } from './play/type-into.ts';
import type { LocalSlack } from './slack.ts';
import type { Message } from './state/messages.ts';
import type { View } from './state/views.ts';
import type { Delivered, DeliveryOptions, Transport } from './transport.ts';

/** Each verb throws where Slack would deliver nothing: what the manifest lacks, who is not there. */
export type Driver = {
  command: (command: Command, options?: DeliveryOptions) => Promise<Delivered>;
  say: (saying: Saying, options?: EventOptions) => Promise<Said>;
  edit: (change: { message: Message; text: string }, options?: EventOptions) => Promise<Said>;
  remove: (message: Message, options?: EventOptions) => Promise<readonly SentEvent[]>;
  /** Puts a reaction on a message, or takes one's own away. */
  react: (reacting: Reacting) => Promise<readonly SentEvent[]>;
  unfurl: (message: Message, options?: EventOptions) => Promise<readonly SentEvent[]>;
  openHome: (
    opening: { by: string; tab?: 'home' | 'messages' },
    options?: EventOptions,
  ) => Promise<readonly SentEvent[]>;
  act: (action: Action, options?: DeliveryOptions) => Promise<Delivered>;
  submit: (submission: Submission, options?: DeliveryOptions) => Promise<Delivered>;
  /** Returns undefined where the app has not asked to hear of it. */
  close: (
    closing: { by: string; view: View },
    options?: DeliveryOptions,
  ) => Promise<Delivered | undefined>;
  /** Returns undefined where the app has not asked to hear of it. */
  typeInto: (typing: TypingInto, options?: DeliveryOptions) => Promise<Delivered | undefined>;
  shortcut: (shortcut: Shortcut, options?: DeliveryOptions) => Promise<Delivered>;
  suggest: (typing: Typing, options?: DeliveryOptions) => Promise<Offered>;
  /** Delivers any event as it is given, e.g. one of `say` once more with `{ retry: 1, eventId }`. */
  event: (
    subscription: string,
    event: SlackEvent,
    options?: EventOptions,
  ) => Promise<readonly SentEvent[]>;
};

export function createDriver(
  { workspace }: Pick<LocalSlack, 'workspace'>,
  transport: Transport,
): Driver {
  const stage: Stage = { workspace, transport };
  return {
    command: (command, options) => sendCommand(stage, command, options),
    say: (saying, options) => say(stage, saying, options),
    edit: (change, options) => edit(stage, change, options),
    remove: (message, options) => remove(stage, message, options),
    react: (reacting) => react(stage, reacting),
    unfurl: (message, options) => unfurl(stage, message, options),
    openHome: (opening, options) => openHome(stage, opening, options),
    act: (action, options) => act(stage, action, options),
    submit: (submission, options) => submit(stage, submission, options),
    close: (closing, options) => close(stage, closing, options),
    typeInto: (typing, options) => typeInto(stage, typing, options),
    shortcut: (shortcut, options) => useShortcut(stage, shortcut, options),
    suggest: (typing, options) => suggest(stage, typing, options),
    event: (subscription, event, options) => sendEvent(stage, subscription, event, options),
  };
}
