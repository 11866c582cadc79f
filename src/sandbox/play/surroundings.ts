/** Where an interaction happened: the message or the view around the element. */
import type { Message } from '../state/messages.ts';
import type { View } from '../state/views.ts';
import { wireMessage } from '../state/wire-message.ts';
import { wireView } from '../state/wire-view.ts';
import type { Workspace } from '../state/workspace.ts';
import { enteredValues } from './entered-values.ts';

export function surroundings(
  on: Message | View,
  user: string,
  workspace: Workspace,
): Record<string, unknown> {
  return 'ts' in on ? aroundMessage(on, user, workspace) : aroundView(on, user, workspace);
}

/** Returns the container, the message and a response_url; Slack leaves out ephemeral messages. */
function aroundMessage(seen: Message, user: string, workspace: Workspace) {
  const { identity, messages, responseUrls, channels } = workspace;
  const { channel, ts, thread_ts } = seen;
  const now = messages.find(channel, ts);
  if (now === undefined) throw new Error(`Cannot act on message "${ts}": it is not there any more`);
  const ephemeral = now.ephemeralTo !== undefined;
  if (ephemeral && now.ephemeralTo !== user) {
    throw new Error(`Cannot act on message "${ts}": "${user}" does not see it`);
  }
  const path = responseUrls.issue({ user, channel, thread_ts, message: now });
  return {
    container: {
      type: 'message',
      message_ts: ts,
      channel_id: channel,
      is_ephemeral: ephemeral,
      ...(thread_ts === undefined ? {} : { thread_ts }),
    },
    channel: { id: channel, name: channels.get(channel)?.name ?? '' },
    state: { values: enteredValues(now.blocks ?? [], {}) },
    response_url: workspace.origin() + path,
    ...(ephemeral ? {} : { message: wireMessage(now, identity.team, messages.all(channel)) }),
  };
}

function aroundView(seen: View, user: string, { views, identity }: Workspace) {
  const now = views.find(seen.id);
  if (now?.user !== user) throw new Error(`Cannot act on view "${seen.id}": "${user}" has it not`);
  const view = wireView(now, identity, enteredValues(now.blocks, {}));
  return { container: { type: 'view', view_id: now.id }, view };
}
