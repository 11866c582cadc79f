/** chat.postMessage: a message in a channel, a thread or a direct message. */
import { z } from 'zod';
import { wireMessage } from '../../state/wire-message.ts';
import { accepted, refused, refusedWith } from '../answer.ts';
import { contentArgs, readContent } from '../content.ts';
import { method } from '../method.ts';
import { Flag } from '../read-args.ts';
import { writableChannel } from '../room.ts';

export const chatPostMessage = method({
  name: 'chat.postMessage',
  scope: 'chat:write',
  args: z.object({
    ...contentArgs,
    channel: z.string(),
    thread_ts: z.string().optional(),
    reply_broadcast: Flag.optional(),
  }),
  run: (args, workspace) => {
    const channel = writableChannel(args.channel, workspace);
    if ('error' in channel) return refused(channel.error);
    const content = readContent(args, workspace);
    if ('error' in content) return refusedWith(content);
    const parent = args.thread_ts && workspace.messages.find(channel.id, args.thread_ts);
    if (args.thread_ts && (!parent || parent.ephemeralTo)) return refused('thread_not_found');
    const message = workspace.messages.post({
      ...content,
      channel: channel.id,
      user: workspace.identity.botUser,
      bot_id: workspace.identity.botId,
      thread_ts: args.thread_ts,
      reply_broadcast: args.reply_broadcast,
    });
    return accepted({
      channel: channel.id,
      ts: message.ts,
      message: wireMessage(message, workspace.identity.team),
    });
  },
});
