/** Who is let in: this page in a browser on this machine, and no other site in the same browser. */

import { networkInterfaces } from 'node:os';
import { describe, expect, it } from 'vitest';
import { aPage } from './a-page.ts';

const deed = JSON.stringify({ do: 'say', by: 'U1', channel: 'C1', text: 'はい' });

it('listens on this machine alone', async () => {
  const { page } = await aPage();
  const elsewhere = Object.values(networkInterfaces())
    .flat()
    .find((one) => one?.family === 'IPv4' && !one.internal)?.address;
  const address = `http://${elsewhere ?? '127.0.0.2'}:${page.port}/`;
  await expect(fetch(address)).rejects.toThrow();
});

it.each(['127.0.0.1', 'localhost'])('answers to the name %s', async (name) => {
  const { page, raw } = await aPage();
  const { status } = await raw('/', { headers: { host: `${name}:${page.port}` } });
  expect(status).toBe(200);
});

it.each(['evil.example', '127.0.0.1', '127.0.0.1:1', 'localhost.evil.example:3000'])(
  'does not answer to the name %s, whatever address it leads to',
  async (host) => {
    const { raw } = await aPage();
    const { status, body } = await raw('/', { headers: { host } });
    expect({ status, body }).toEqual({ status: 403, body: 'The Host is not this page' });
  },
);

describe('a deed', () => {
  const posted = async (headers: (own: string, token: string) => Record<string, string>) => {
    const { page, raw, token, slack } = await aPage();
    const given = headers(page.address, token);
    const { status } = await raw('/do', { method: 'POST', headers: given, body: deed });
    return { status, messages: slack.messages('C1').length };
  };

  it('is done for the page itself', async () => {
    const done = await posted((origin, token) => ({ origin, 'x-page-token': token }));
    expect(done).toEqual({ status: 200, messages: 1 });
  });

  it.each([
    ['without an origin', (_: string, token: string) => ({ 'x-page-token': token })],
    [
      'from another origin',
      (_: string, token: string) => ({ origin: 'http://evil.example', 'x-page-token': token }),
    ],
    [
      'from no origin that can be named',
      (_: string, token: string) => ({ origin: 'null', 'x-page-token': token }),
    ],
    [
      'from another site by its own word',
      (origin: string, token: string) => ({
        ...{ origin, 'x-page-token': token, 'sec-fetch-site': 'cross-site' },
      }),
    ],
    ['without the token', (origin: string) => ({ origin })],
    ['with the token of another start', (origin: string) => ({ origin, 'x-page-token': 'x' })],
  ])('%s is not done', async (_, headers) => {
    expect(await posted(headers)).toEqual({ status: 403, messages: 0 });
  });
});

it('shows nothing to another site but the page to who follows a link', async () => {
  const { raw } = await aPage();
  const site = { 'sec-fetch-site': 'cross-site' };
  const follow = { ...site, 'sec-fetch-mode': 'navigate' };
  expect((await raw('/', { headers: follow })).status).toBe(200);
  expect((await raw('/', { headers: site })).status).toBe(403);
  expect((await raw('/live', { headers: follow })).status).toBe(403);
  expect((await raw('/assets/main.js', { headers: site })).status).toBe(403);
});

it('runs no script and takes no style but its own', async () => {
  const { raw } = await aPage();
  const { headers, body } = await raw('/');
  expect(headers['content-security-policy']).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
  );
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(body).not.toMatch(/<script(?! type="module" src="\/assets\/main\.js"><\/script>)/);
  expect(body).not.toMatch(/<style|\sstyle=|\son[a-z]+=/);
});

it.each([
  '/assets/../page.ts',
  '/assets/..%2fpage.ts',
  '/assets/%2e%2e/%2e%2e/%2e%2e/package.json',
  '/assets/__proto__',
  '/assets/',
  '/package.json',
  '/files/../../package.json',
  '//etc/passwd',
])('serves nothing of the disk: %s', async (path) => {
  const { raw } = await aPage();
  expect((await raw(path)).status).toBe(404);
});

it.each([
  'main.js',
  'page.css',
  'frame.css',
  'regular.ttf',
  'bold.ttf',
  'icon.svg',
  'emoji/memo.svg',
])('serves the listed %s', async (name) => {
  const { raw } = await aPage();
  expect((await raw(`/assets/${name}`)).status).toBe(200);
});

it('serves every script that the first one asks for', async () => {
  const { raw } = await aPage();
  const seen = new Set<string>();
  const wanted = ['main.js'];
  for (let name = wanted.pop(); name !== undefined; name = wanted.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    const { status, body } = await raw(`/assets/${name}`);
    expect({ name, status }).toEqual({ name, status: 200 });
    wanted.push(...[...body.matchAll(/from '\.\/([a-z]+\.js)'/g)].map(([, one = '']) => one));
  }
  expect(seen.size).toBe(14);
});

it('keeps nothing of a body that is too large', async () => {
  const { page, raw, token } = await aPage();
  const headers = { origin: page.address, 'x-page-token': token };
  const body = 'あ'.repeat(600_000);
  expect((await raw('/do', { method: 'POST', headers, body })).status).toBe(413);
});
