/** 道: which request leads where; what the guard turns away goes nowhere. */

import type { IncomingMessage, ServerResponse } from 'node:http';
import { readAsset } from './assets.ts';
import { Deed, type Done } from './deed.ts';
import { doDeed } from './do-deed.ts';
import { page } from './frame/page.ts';
import { type Lock, safeHeaders, whyNot } from './guard.ts';
import type { Live } from './live.ts';
import { pictureType } from './picture-type.ts';
import { readBody } from './read-body.ts';
import type { PageStage } from './stage.ts';
import { readWhere } from './where.ts';

type Means = { stage: PageStage; live: Live; lock: Lock };
type Answer = {
  status: number;
  type: string;
  body: string | Buffer;
  headers?: Record<string, string>;
};

/** A deed is small; a file may be as large as the bot's own limit and somewhat more. */
const most = { deed: 1024 * 1024, file: 32 * 1024 * 1024 };

export async function route(
  request: IncomingMessage,
  response: ServerResponse,
  means: Means,
): Promise<void> {
  const { method = '', headers } = request;
  const url = new URL(request.url ?? '/', 'http://page');
  for (const [name, value] of Object.entries(safeHeaders)) response.setHeader(name, value);
  const reason = whyNot({ method, path: url.pathname, headers }, means.lock);
  if (reason === undefined && method === 'GET' && url.pathname === '/live') {
    means.live.open(response);
    return;
  }
  const answer = reason === undefined ? await answered(request, url, means) : text(403, reason);
  response.writeHead(answer.status, { 'content-type': answer.type, ...answer.headers });
  response.end(answer.body);
}

async function answered(request: IncomingMessage, url: URL, means: Means): Promise<Answer> {
  const { pathname, searchParams } = url;
  const { stage } = means;
  if (request.method === 'POST') return posted(request, url, means);
  if (pathname === '/') return shown(searchParams, stage);
  if (pathname.startsWith('/assets/')) return asset(pathname.replace('/assets/', ''));
  if (pathname.startsWith('/files/')) return file(pathname.replace('/files/', ''), stage);
  return text(404, 'There is nothing here');
}

function shown(query: URLSearchParams, stage: PageStage): Answer {
  const where = readWhere(query, stage.workspace);
  if (where.at !== 'home') stage.unread.read(where.as, where.at);
  return { status: 200, type: 'text/html; charset=utf-8', body: page(where, stage) };
}

async function asset(name: string): Promise<Answer> {
  const found = await readAsset(name);
  if (found === undefined) return text(404, 'There is no such asset');
  const headers = { 'cache-control': name.endsWith('.ttf') ? 'max-age=86400' : 'no-cache' };
  return { status: 200, type: found.type, body: found.bytes, headers };
}

/** Pictures are shown; anything else is only ever saved, never opened in the page. */
function file(id: string, { workspace }: PageStage): Answer {
  const found = workspace.files.find(id);
  if (found?.bytes === undefined) return text(404, 'There is no such file');
  const type = pictureType(found.bytes);
  const name = `filename*=UTF-8''${encodeURIComponent(found.filename)}`;
  const disposition = type === undefined ? `attachment; ${name}` : `inline; ${name}`;
  return {
    ...{ status: 200, type: type ?? 'application/octet-stream', body: found.bytes },
    headers: { 'content-disposition': disposition },
  };
}

async function posted(request: IncomingMessage, url: URL, means: Means): Promise<Answer> {
  const { stage, live } = means;
  if (url.pathname === '/files') {
    const bytes = await readBody(request, most.file);
    if (bytes === undefined) return text(413, 'The file is too large');
    const user = url.searchParams.get('by') ?? '';
    if (!stage.workspace.people.has(user)) return text(400, 'There is no such person');
    const name = url.searchParams.get('name') ?? 'file';
    return json(200, { id: stage.workspace.files.send(user, name, bytes).id });
  }
  if (url.pathname !== '/do') return text(404, 'There is nothing here');
  const bytes = await readBody(request, most.deed);
  if (bytes === undefined) return text(413, 'The deed is too large');
  const deed = Deed.safeParse(jsonOf(bytes));
  if (!deed.success) return text(400, `Cannot read the deed: ${deed.error.message}`);
  const done = await doDeed(deed.data, stage);
  live.tell();
  return json(200, done);
}

function text(status: number, body: string): Answer {
  return { status, type: 'text/plain; charset=utf-8', body };
}

function json(status: number, body: Done | { id: string }): Answer {
  return { status, type: 'application/json; charset=utf-8', body: JSON.stringify(body) };
}

function jsonOf(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}
