/** The HTTP side of the local Slack: /api/<method>, response_urls and uploads, on loopback only. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import type { Fault } from '../state/faults.ts';
import type { Workspace } from '../state/workspace.ts';
import { type Answer, accepted, refused } from './answer.ts';
import { callMethod } from './call-method.ts';
import type { Args } from './method.ts';
import { download } from './download.ts';
import { readArgs } from './read-args.ts';
import { respond } from './respond.ts';
import { uploadedBytes } from './uploaded-bytes.ts';

type Reply = { status: number; answer: Answer; headers?: Record<string, string> };
type Request = { path: string; token: string | undefined; args: Args; bytes: Buffer };

/** Starts listening on a free port of 127.0.0.1. */
export async function serve(workspace: Workspace): Promise<Server> {
  const server = createServer((request, response) => {
    answer(request, response, workspace).catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

async function answer(
  incoming: IncomingMessage,
  response: ServerResponse,
  workspace: Workspace,
): Promise<void> {
  const request = await read(incoming);
  if (request.path.startsWith('/download/')) {
    const { status, headers, bytes } = download(request.path, request.token, workspace);
    response.writeHead(status, headers);
    response.end(bytes);
    return;
  }
  const method = methodOf(request.path);
  const fault = workspace.faults.next(method);
  if (fault && 'delayMs' in fault) await pause(fault.delayMs, undefined, { ref: false });
  const at = workspace.now();
  const { scope, ...reply } = faulty(fault) ?? handle(request, workspace);
  const { ok, error } = reply.answer;
  workspace.record({ method, args: request.args, at, scope, ok, error });
  if (fault && 'lostReply' in fault) {
    response.destroy();
    return;
  }
  response.writeHead(reply.status, {
    'content-type': 'application/json; charset=utf-8',
    'x-oauth-scopes': workspace.manifest.scopes.join(','),
    ...(scope === undefined ? {} : { 'x-accepted-oauth-scopes': scope }),
    ...reply.headers,
  });
  response.end(JSON.stringify(reply.answer));
}

function handle(request: Request, workspace: Workspace): Reply & { scope?: string | undefined } {
  const { path, args } = request;
  if (path.startsWith('/response/')) return respond(path, args, workspace);
  if (path.startsWith('/upload/')) {
    const taken = workspace.files.upload(path.replace('/upload/', ''), request.bytes);
    return { status: taken ? 200 : 400, answer: taken ? accepted() : refused('invalid_upload') };
  }
  const outcome = callMethod(methodOf(path), args, request.token, workspace);
  const { answer: given, scope, retryAfter } = outcome;
  if (retryAfter === undefined) return { status: 200, answer: given, scope };
  return { ...limited(retryAfter), scope };
}

function faulty(fault: Fault | undefined): (Reply & { scope?: undefined }) | undefined {
  if (fault === undefined) return undefined;
  if ('error' in fault) return { status: 200, answer: refused(fault.error) };
  if (!('status' in fault)) return undefined;
  if (fault.status === 429) return limited(fault.retryAfter ?? 1);
  return { status: fault.status, answer: refused('internal_error') };
}

function limited(retryAfter: number): Reply {
  const headers = { 'retry-after': String(retryAfter) };
  return { status: 429, answer: refused('ratelimited'), headers };
}

async function read(incoming: IncomingMessage): Promise<Request> {
  const bytes = await buffer(incoming);
  const { pathname: path } = new URL(incoming.url ?? '/', 'http://127.0.0.1');
  const contentType = incoming.headers['content-type'] ?? '';
  if (path.startsWith('/upload/')) {
    return { path, token: undefined, args: {}, bytes: uploadedBytes(bytes, contentType) };
  }
  const { token: inBody, ...args } = readArgs(bytes.toString('utf8'), contentType);
  const inHeader = incoming.headers.authorization?.replace(/^Bearer /, '');
  return {
    path,
    args,
    bytes,
    token: inHeader ?? (typeof inBody === 'string' ? inBody : undefined),
  };
}

function methodOf(path: string): string {
  if (path.startsWith('/response/')) return 'response_url';
  return path.startsWith('/upload/') ? 'upload' : path.replace('/api/', '');
}
