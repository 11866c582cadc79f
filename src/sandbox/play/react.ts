/** People putting a reaction on a message, and taking it away again. */
import type { Message } from '../state/messages.ts';
import { sendEvent, type SentEvent } from './send-event.ts';
import { channelFor, type Stage } from './stage.ts';

export type Reacting = { by: string; message: Message; name: string };

/** A second time takes it away; the app hears of it only where its manifest subscribes to that. */
export async function react(stage: Stage, reacting: Reacting): Promise<readonly SentEvent[]> {
  const { by, message, name } = reacting;
  const { workspace } = stage;
  channelFor(by, message.channel, workspace);
  const users = message.reactions?.find((one) => one.name === name)?.users ?? [];
  const isThere = users.includes(by);
  const left = isThere ? users.filter((one) => one !== by) : [...users, by];
  workspace.messages.react(message, { name, users: left });
  const subscription = isThere ? 'reaction_removed' : 'reaction_added';
  if (!workspace.manifest.events.includes(subscription)) return [];
  const event = {
    ...{ type: subscription, user: by, reaction: name, item_user: message.user },
    item: { type: 'message', channel: message.channel, ts: message.ts },
    event_ts: workspace.nextTs(),
  };
  return sendEvent(stage, subscription, event);
}
