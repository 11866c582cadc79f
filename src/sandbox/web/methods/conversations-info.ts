/** conversations.info and conversations.members: what a channel is, and who is in it. */
import { z } from 'zod';
import { channelType, isMember, readingScope } from '../../state/channels.ts';
import { accepted, refused } from '../answer.ts';
import { method } from '../method.ts';
import { readableChannel } from '../room.ts';

const args = z.object({ channel: z.string() });

export const conversationsInfo = method({
  name: 'conversations.info',
  scope: ({ channel }) => readingScope(String(channel), 'read'),
  args,
  run: ({ channel: id }, { channels }) => {
    const channel = channels.get(id);
    if (channel === undefined) return refused('channel_not_found');
    const type = channelType(channel.id);
    return accepted({
      channel: {
        id: channel.id,
        name: channel.name,
        is_channel: type === 'channel',
        is_group: type === 'group',
        is_im: type === 'im',
        is_private: type !== 'channel',
        is_archived: channel.archived,
        is_member: channel.joined,
      },
    });
  },
});

export const conversationsMembers = method({
  name: 'conversations.members',
  scope: ({ channel }) => readingScope(String(channel), 'read'),
  args,
  run: ({ channel: id }, workspace) => {
    const channel = readableChannel(id, workspace);
    if ('error' in channel) return refused(channel.error);
    const ids = [...workspace.people.keys()].filter((user) => isMember(channel, user));
    return accepted({
      members: [...ids, workspace.identity.botUser],
      response_metadata: { next_cursor: '' },
    });
  },
});
