/** Channels, private channels and direct messages. */
import { z } from 'zod';

export const Channel = z.object({
  /** C… is a channel, G… a private channel, D… a direct message with the bot. */
  id: z.string().regex(/^[CGD]/),
  name: z.string().default(''),
  /** Whether the bot has been invited. */
  joined: z.boolean().default(true),
  archived: z.boolean().default(false),
  /** Who is in it; everybody where this is left out. */
  members: z.array(z.string()).optional(),
});
export type Channel = z.infer<typeof Channel>;
export type ChannelInput = z.input<typeof Channel>;
export type ChannelType = 'channel' | 'group' | 'im';

export function channelType(id: string): ChannelType {
  if (id.startsWith('D')) return 'im';
  return id.startsWith('G') ? 'group' : 'channel';
}

/** Returns the scope that reads this kind of channel, e.g. `channels:history` for C123. */
export function readingScope(id: string, suffix: 'history' | 'read'): string {
  const rooms = { channel: 'channels', group: 'groups', im: 'im' };
  return `${rooms[channelType(id)]}:${suffix}`;
}

/** Returns the id of the direct message between the bot and a person, e.g. DU1 for U1. */
export function directMessageId(user: string): string {
  return `D${user}`;
}

export function isMember(channel: Channel, user: string): boolean {
  return channel.members?.includes(user) ?? true;
}
