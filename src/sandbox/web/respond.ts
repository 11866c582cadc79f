/** A use of a response_url: the late answer to a command or an action. */
import { z } from 'zod';
import type { Content } from '../state/messages.ts';
import type { ResponseTarget } from '../state/response-urls.ts';
import type { Workspace } from '../state/workspace.ts';
import { type Answer, accepted, refused, refusedWith } from './answer.ts';
import { contentArgs, readContent } from './content.ts';
import type { Args } from './method.ts';

const Response = z.object({
  ...contentArgs,
  response_type: z.enum(['ephemeral', 'in_channel']).default('ephemeral'),
  replace_original: z.boolean().default(false),
  delete_original: z.boolean().default(false),
  thread_ts: z.string().optional(),
});
type Response = z.infer<typeof Response>;

/** Posts, replaces or deletes as the body asks; a used-up or old url is refused with 404. */
export function respond(
  path: string,
  body: Args,
  workspace: Workspace,
): { status: number; answer: Answer } {
  const target = workspace.responseUrls.use(path);
  if ('error' in target) return { status: 404, answer: refused(target.error) };
  const answer = applyResponse(target, body, workspace);
  return { status: answer.ok ? 200 : 400, answer };
}

/** Does what a response says, wherever it came from: a response_url or the ack of a command. */
export function applyResponse(target: ResponseTarget, body: unknown, workspace: Workspace): Answer {
  const read = Response.safeParse(body);
  if (!read.success) return refused('invalid_payload');
  const original = originalOf(target, workspace);
  if (read.data.delete_original && original) {
    workspace.messages.remove(original);
    return accepted();
  }
  const content = readContent(read.data, workspace);
  if ('error' in content) return refusedWith(content);
  if (read.data.replace_original && original) workspace.messages.edit(original, content);
  else post(read.data, content, target, workspace);
  return accepted();
}

function originalOf({ message }: ResponseTarget, { messages }: Workspace) {
  return message && messages.find(message.channel, message.ts);
}

function post(
  response: Response,
  content: Content,
  target: ResponseTarget,
  { messages, identity }: Workspace,
): void {
  messages.post({
    ...content,
    channel: target.channel,
    user: identity.botUser,
    bot_id: identity.botId,
    thread_ts: response.thread_ts ?? target.thread_ts,
    ephemeralTo: response.response_type === 'ephemeral' ? target.user : undefined,
  });
}
