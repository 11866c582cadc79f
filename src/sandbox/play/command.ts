/** A slash command, and what the app says in its acknowledgement. */
import { applyResponse } from '../web/respond.ts';
import type { Delivered, DeliveryOptions } from '../transport.ts';
import { channelFor, OLD_TOKEN, personCalled, type Stage } from './stage.ts';

export type Command = { by: string; command: string; text?: string; channel: string };

/** Delivers a command that the manifest knows; slash commands cannot be used in threads. */
export async function sendCommand(
  { workspace, transport }: Stage,
  { by, command, text = '', channel: id }: Command,
  options: DeliveryOptions = {},
): Promise<Delivered> {
  const { identity, manifest, responseUrls, triggers } = workspace;
  if (!manifest.commands.includes(command)) {
    throw new Error(`Cannot deliver "${command}": the manifest does not have this command`);
  }
  const person = personCalled(by, workspace);
  const channel = channelFor(by, id, workspace);
  const target = { user: by, channel: channel.id };
  const payload = {
    token: OLD_TOKEN,
    team_id: person.team ?? identity.team,
    team_domain: identity.domain,
    channel_id: channel.id,
    channel_name: channel.id.startsWith('D') ? 'directmessage' : channel.name,
    user_id: by,
    user_name: person.name,
    command,
    text,
    api_app_id: identity.appId,
    is_enterprise_install: 'false',
    response_url: workspace.origin() + responseUrls.issue(target),
    trigger_id: triggers.issue(by),
  };
  const delivered = await transport.deliver({ kind: 'command', payload }, options);
  if (delivered.status === 200) sayAtOnce(delivered.body, target, workspace);
  return delivered;
}

function sayAtOnce(
  body: unknown,
  target: { user: string; channel: string },
  workspace: Stage['workspace'],
): void {
  const said = typeof body === 'string' ? { text: body } : body;
  if (typeof said !== 'object' || said === null) return;
  if (!('text' in said && said.text !== '') && !('blocks' in said)) return;
  const answer = applyResponse(target, said, workspace);
  if (!answer.ok) throw new Error(`Cannot show the answer to a command: ${JSON.stringify(answer)}`);
}
