/** 門番: only this page, in a browser on this machine, is let in; another site in the same browser is not. */

import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

export type Asking = { method: string; path: string; headers: IncomingHttpHeaders };
export type Lock = { port: number; token: string };

/** What every answer carries: no script or style but ours, in no frame, and nothing kept. */
export const safeHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': [
    "default-src 'none'",
    ...["script-src 'self'", "style-src 'self'", "font-src 'self'", "img-src 'self'"],
    ...["connect-src 'self'", "form-action 'none'", "base-uri 'none'", "frame-ancestors 'none'"],
  ].join('; '),
  'cache-control': 'no-store',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/**
 * Says in one English sentence why a request is turned away, or nothing where it may come in.
 *
 * A name that another site lets point here (DNS rebinding) stands in `Host`; a form of another site
 * stands in `Origin`; what is neither lacks the token, which only our own page was given.
 */
export function whyNot(
  { method, path, headers }: Asking,
  { port, token }: Lock,
): string | undefined {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!hosts.includes(headers.host ?? '')) return 'The Host is not this page';
  if (method === 'GET') return isWelcome(path, headers) ? undefined : 'Another site asks';
  if (method !== 'POST') return 'Only GET and POST are answered';
  const origins = hosts.map((host) => `http://${host}`);
  if (!origins.includes(headers.origin ?? '')) return 'The Origin is not this page';
  if (!isOwn(headers)) return 'Another site asks';
  return isSame(headers['x-page-token'], token) ? undefined : 'The token is not that of this start';
}

/** A link on another site may lead here; nothing else of another site may read anything here. */
function isWelcome(path: string, headers: IncomingHttpHeaders): boolean {
  const isVisit = path === '/' && headers['sec-fetch-mode'] === 'navigate';
  return isVisit || isOwn(headers);
}

/** Browsers that do not say where they come from are old, not hostile: Host and Origin are checked. */
function isOwn({ 'sec-fetch-site': site = 'same-origin' }: IncomingHttpHeaders): boolean {
  return site === 'same-origin' || site === 'none';
}

function isSame(given: string | string[] | undefined, token: string): boolean {
  const [one, other] = [Buffer.from(String(given)), Buffer.from(token)];
  return one.length === other.length && timingSafeEqual(one, other);
}
