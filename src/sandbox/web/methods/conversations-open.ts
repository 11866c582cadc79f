/** conversations.open: the direct message between the bot and one person. */
import { z } from 'zod';
import { accepted, refused } from '../answer.ts';
import { method } from '../method.ts';

export const conversationsOpen = method({
  name: 'conversations.open',
  scope: 'im:write',
  args: z.object({ users: z.string().optional(), channel: z.string().optional() }),
  run: ({ users, channel }, workspace) => {
    if (channel !== undefined) {
      return workspace.channels.has(channel)
        ? accepted({ channel: { id: channel } })
        : refused('channel_not_found');
    }
    if (!users) return refused('users_list_not_supplied');
    if (users.includes(',')) return refused('method_not_supported_for_channel_type');
    const person = workspace.people.get(users);
    if (person === undefined) return refused('user_not_found');
    if (person.deleted) return refused('user_disabled');
    return accepted({ channel: { id: workspace.openDirectMessage(users).id } });
  },
});
