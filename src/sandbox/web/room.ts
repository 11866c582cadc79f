/** Where the bot may write: finds a channel, or says why not. */
import type { Channel } from '../state/channels.ts';
import type { Workspace } from '../state/workspace.ts';

/** Returns the channel the bot may post in; a person's id means the direct message with them. */
export function writableChannel(id: string, workspace: Workspace): Channel | { error: string } {
  const channel = findChannel(id, workspace);
  if (channel === undefined) return { error: 'channel_not_found' };
  if (channel.archived) return { error: 'is_archived' };
  if (channel.joined) return channel;
  // A private channel the bot is not in does not exist for it.
  if (channel.id.startsWith('G')) return { error: 'channel_not_found' };
  const everywhere = workspace.manifest.scopes.includes('chat:write.public');
  return everywhere ? channel : { error: 'not_in_channel' };
}

/** Returns the channel the bot may read. */
export function readableChannel(id: string, workspace: Workspace): Channel | { error: string } {
  const channel = findChannel(id, workspace);
  if (channel === undefined) return { error: 'channel_not_found' };
  if (channel.joined) return channel;
  return { error: channel.id.startsWith('G') ? 'channel_not_found' : 'not_in_channel' };
}

function findChannel(id: string, workspace: Workspace): Channel | undefined {
  const person = workspace.people.get(id);
  return person === undefined ? workspace.channels.get(id) : workspace.openDirectMessage(person.id);
}
