/** chat.postEphemeral: a message that one person sees, until it vanishes. */
import { z } from 'zod';
import { isMember } from '../../state/channels.ts';
import { accepted, refused, refusedWith } from '../answer.ts';
import { contentArgs, readContent } from '../content.ts';
import { method } from '../method.ts';
import { writableChannel } from '../room.ts';

export const chatPostEphemeral = method({
  name: 'chat.postEphemeral',
  scope: 'chat:write',
  args: z.object({
    ...contentArgs,
    channel: z.string(),
    user: z.string(),
    thread_ts: z.string().optional(),
  }),
  run: (args, workspace) => {
    const channel = writableChannel(args.channel, workspace);
    if ('error' in channel) return refused(channel.error);
    if (!workspace.people.has(args.user) || !isMember(channel, args.user)) {
      return refused('user_not_in_channel');
    }
    const content = readContent(args, workspace);
    if ('error' in content) return refusedWith(content);
    const { ts } = workspace.messages.post({
      ...content,
      channel: channel.id,
      user: workspace.identity.botUser,
      bot_id: workspace.identity.botId,
      thread_ts: args.thread_ts,
      ephemeralTo: args.user,
    });
    return accepted({ message_ts: ts });
  },
});
