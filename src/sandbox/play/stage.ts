/** What the verbs of the driver share: the workspace, the way to the app, and who is acting. */
import type { Person } from '../state/people.ts';
import type { Channel } from '../state/channels.ts';
import { isMember } from '../state/channels.ts';
import type { Workspace } from '../state/workspace.ts';
import type { Transport } from '../transport.ts';

export type Stage = { workspace: Workspace; transport: Transport };

/** Slack's own verification token, long replaced by signatures but still sent. */
export const OLD_TOKEN = 'verification-token';

export function personCalled(id: string, { people }: Workspace): Person {
  const person = people.get(id);
  if (person === undefined) throw new Error(`Cannot act as "${id}": there is no such person`);
  return person;
}

/** Returns the channel a person acts in; their direct message with the bot opens by itself. */
export function channelFor(user: string, id: string, workspace: Workspace): Channel {
  if (id === `D${user}`) return workspace.openDirectMessage(user);
  const channel = workspace.channels.get(id);
  if (channel === undefined) throw new Error(`Cannot write in "${id}": there is no such channel`);
  if (!isMember(channel, user)) throw new Error(`Cannot write in "${id}": "${user}" is not in it`);
  return channel;
}

/** Returns the fields that stand in every interaction. */
export function interaction(user: string, workspace: Workspace): Record<string, unknown> {
  const { identity, triggers } = workspace;
  const person = personCalled(user, workspace);
  if (!workspace.manifest.interactivity) {
    throw new Error('Cannot deliver an interaction: the manifest does not enable interactivity');
  }
  return {
    token: OLD_TOKEN,
    api_app_id: identity.appId,
    team: { id: identity.team, domain: identity.domain },
    user: {
      id: person.id,
      username: person.name,
      name: person.name,
      team_id: person.team ?? identity.team,
    },
    trigger_id: triggers.issue(user),
    enterprise: null,
    is_enterprise_install: false,
  };
}
