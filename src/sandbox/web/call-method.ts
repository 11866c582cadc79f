/** One Web API call: token, method, scope, pace, and then the method itself. */
import type { Workspace } from '../state/workspace.ts';
import { type Answer, refused } from './answer.ts';
import type { Args, Method } from './method.ts';
import { METHODS } from './methods.ts';

const POSTING: readonly string[] = ['chat.postMessage', 'chat.postEphemeral'];

export type Outcome = { answer: Answer; scope: string | undefined; retryAfter?: number };

/** Returns what Slack answers to a call; refusals come in the order in which Slack checks. */
export function callMethod(
  name: string,
  args: Args,
  token: string | undefined,
  workspace: Workspace,
): Outcome {
  const method = METHODS.find((one) => one.name === name);
  if (method === undefined) return { answer: refused('unknown_method'), scope: undefined };
  const scope = method.scopeFor(args);
  const refusal = tokenRefusal(method, token, workspace) ?? scopeRefusal(scope, workspace);
  if (refusal !== undefined) return { answer: refusal, scope };
  if (POSTING.includes(name) && !workspace.pace.allows(String(args['channel']))) {
    return { answer: refused('ratelimited'), scope, retryAfter: 1 };
  }
  return { answer: method.call(args, workspace), scope };
}

function tokenRefusal(
  method: Method,
  token: string | undefined,
  { identity }: Workspace,
): Answer | undefined {
  if (token === undefined || token === '') return refused('not_authed');
  const kind = { [identity.botToken]: 'bot', [identity.appToken]: 'app' }[token];
  if (kind === undefined) return refused('invalid_auth');
  return kind === method.token ? undefined : refused('not_allowed_token_type');
}

function scopeRefusal(scope: string | undefined, { manifest }: Workspace): Answer | undefined {
  if (scope === undefined || manifest.scopes.includes(scope)) return undefined;
  return refused('missing_scope', { needed: scope, provided: manifest.scopes.join(',') });
}
