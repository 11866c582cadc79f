/** chat.update and chat.delete: the bot changes or takes back what it has posted itself. */
import { z } from 'zod';
import type { Message } from '../../state/messages.ts';
import type { Workspace } from '../../state/workspace.ts';
import { wireMessage } from '../../state/wire-message.ts';
import { accepted, refused, refusedWith } from '../answer.ts';
import { contentArgs, readContent } from '../content.ts';
import { method } from '../method.ts';
import { readableChannel } from '../room.ts';

const LONGEST_TEXT = 4000;
const address = { channel: z.string(), ts: z.string() };

export const chatUpdate = method({
  name: 'chat.update',
  scope: 'chat:write',
  args: z.object({ ...contentArgs, ...address }),
  run: (args, workspace) => {
    const before = ownMessage(args, workspace, 'cant_update_message');
    if ('error' in before) return refused(before.error);
    if ((args.text ?? '').length > LONGEST_TEXT) return refused('msg_too_long');
    const content = readContent(args, workspace);
    if ('error' in content) return refusedWith(content);
    const metadata = content.metadata ?? before.metadata;
    const message = workspace.messages.edit(before, { ...content, metadata });
    return accepted({
      channel: message.channel,
      ts: message.ts,
      text: message.text,
      message: wireMessage(message, workspace.identity.team),
    });
  },
});

export const chatDelete = method({
  name: 'chat.delete',
  scope: 'chat:write',
  args: z.object(address),
  run: (args, workspace) => {
    const message = ownMessage(args, workspace, 'cant_delete_message');
    if ('error' in message) return refused(message.error);
    workspace.messages.remove(message);
    return accepted({ channel: message.channel, ts: message.ts });
  },
});

function ownMessage(
  { channel, ts }: { channel: string; ts: string },
  workspace: Workspace,
  foreign: string,
): Message | { error: string } {
  const room = readableChannel(channel, workspace);
  if ('error' in room) return room;
  const message = workspace.messages.find(room.id, ts);
  if (message === undefined || message.ephemeralTo) return { error: 'message_not_found' };
  return message.user === workspace.identity.botUser ? message : { error: foreign };
}
