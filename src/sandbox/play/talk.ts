/** People writing, changing and deleting messages, and what Slack tells the app about it. */
import { channelType } from '../state/channels.ts';
import type { Message } from '../state/messages.ts';
import { wireMessage } from '../state/wire-message.ts';
import { type EventOptions, sendEvent, type SentEvent, type SlackEvent } from './send-event.ts';
import { channelFor, personCalled, type Stage } from './stage.ts';

export type Saying = {
  by: string;
  channel: string;
  text: string;
  /** The ts of the message whose thread this is written in. */
  thread?: string;
  /** Ids of files that this person has sent up. */
  files?: readonly string[];
};
export type Said = { message: Message; events: readonly SentEvent[] };

const SUBSCRIPTIONS = { channel: 'message.channels', group: 'message.groups', im: 'message.im' };

/** Writes a message, and delivers it as `message`, as `app_mention`, or as both. */
export async function say(stage: Stage, saying: Saying, options?: EventOptions): Promise<Said> {
  const { workspace } = stage;
  const channel = channelFor(saying.by, saying.channel, workspace);
  const wanted = subscriptionsFor(channel.id, saying.text, workspace);
  if (!channel.joined) throw new Error(`Cannot deliver from "${channel.id}": the bot is not in it`);
  const message = workspace.messages.post({
    channel: channel.id,
    user: saying.by,
    text: saying.text,
    thread_ts: saying.thread,
    ...filesOf(saying, workspace),
  });
  const sent: SentEvent[] = [];
  for (const subscription of wanted) {
    sent.push(
      ...(await sendEvent(stage, subscription, heard(message, subscription, stage), options)),
    );
  }
  return { message, events: sent };
}

function filesOf({ by, files = [] }: Saying, workspace: Stage['workspace']) {
  if (files.length === 0) return {};
  const sent = files.map((id) => workspace.files.find(id)).filter((one) => one?.user === by);
  if (sent.length < files.length) throw new Error('Cannot send a file: it was not uploaded');
  return { files: sent.flatMap((one) => (one ? [{ id: one.id, title: one.filename }] : [])) };
}

/** Changes the text of a message, and delivers `message_changed`. */
export async function edit(
  stage: Stage,
  { message, text }: { message: Message; text: string },
  options?: EventOptions,
): Promise<Said> {
  const now = stage.workspace.messages.edit(message, { ...message, text });
  const events = await sendChange(stage, { now, before: message }, options);
  return { message: now, events };
}

/** Delivers the `message_changed` that the preview of a link causes: the text stays the same. */
export async function unfurl(
  stage: Stage,
  message: Message,
  options?: EventOptions,
): Promise<readonly SentEvent[]> {
  return sendChange(stage, { now: message, before: message }, options);
}

/** Deletes a message, and delivers `message_deleted`. */
export async function remove(
  stage: Stage,
  message: Message,
  options?: EventOptions,
): Promise<readonly SentEvent[]> {
  const { workspace } = stage;
  workspace.messages.remove(message);
  const event = {
    ...hidden(message, 'message_deleted', stage),
    deleted_ts: message.ts,
    previous_message: wireMessage(message, workspace.identity.team),
  };
  return sendEvent(stage, SUBSCRIPTIONS[channelType(message.channel)], event, options);
}

function sendChange(
  stage: Stage,
  { now, before }: { now: Message; before: Message },
  options?: EventOptions,
): Promise<readonly SentEvent[]> {
  const { team } = stage.workspace.identity;
  const event = {
    ...hidden(now, 'message_changed', stage),
    message: wireMessage(now, team),
    previous_message: wireMessage(before, team),
  };
  return sendEvent(stage, SUBSCRIPTIONS[channelType(now.channel)], event, options);
}

function hidden({ channel }: Message, subtype: string, { workspace }: Stage): SlackEvent {
  const ts = workspace.nextTs();
  const channel_type = channelType(channel);
  return { type: 'message', subtype, hidden: true, channel, channel_type, ts, event_ts: ts };
}

function heard(message: Message, subscription: string, { workspace }: Stage): SlackEvent {
  const team = personCalled(message.user, workspace).team ?? workspace.identity.team;
  const { channel } = message;
  const base = { ...wireMessage(message, team), channel, event_ts: message.ts };
  return subscription === 'app_mention'
    ? { ...base, type: 'app_mention' }
    : {
        ...base,
        ...(message.files && { subtype: 'file_share' }),
        ...{ type: 'message', channel_type: channelType(channel) },
      };
}

function subscriptionsFor(
  channel: string,
  text: string,
  { manifest, identity }: Stage['workspace'],
): readonly string[] {
  const message = SUBSCRIPTIONS[channelType(channel)];
  const mentions = text.includes(`<@${identity.botUser}>`) && !channel.startsWith('D');
  const possible = mentions ? [message, 'app_mention'] : [message];
  const wanted = possible.filter((name) => manifest.events.includes(name));
  if (wanted.length > 0) return wanted;
  throw new Error(
    `Cannot deliver "${possible.join('" or "')}": the manifest does not subscribe to it`,
  );
}
