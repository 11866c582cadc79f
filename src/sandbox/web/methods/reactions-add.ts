/** reactions.add: the bot marks a message with one of Slack's little pictures. */
import { z } from 'zod';
import { accepted, refused } from '../answer.ts';
import { method } from '../method.ts';
import { readableChannel } from '../room.ts';

export const reactionsAdd = method({
  name: 'reactions.add',
  scope: 'reactions:write',
  args: z.object({ channel: z.string(), timestamp: z.string(), name: z.string().min(1) }),
  run: ({ channel: id, timestamp, name }, workspace) => {
    const { botUser } = workspace.identity;
    const channel = readableChannel(id, workspace);
    if ('error' in channel) return refused(channel.error);
    const message = workspace.messages.find(channel.id, timestamp);
    if (message === undefined || message.ephemeralTo) return refused('message_not_found');
    const others = message.reactions?.find((one) => one.name === name)?.users ?? [];
    if (others.includes(botUser)) return refused('already_reacted');
    workspace.messages.react(message, { name, users: [...others, botUser] });
    return accepted({});
  },
});
