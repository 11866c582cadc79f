/** Stories of an office from which Slack can be reached only through a proxy. */

import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { type Scene, startScene } from './start-scene.ts';

let scene: Scene;
const closing: (() => void)[] = [];
afterEach(async () => {
  await scene.end();
  for (const close of closing.splice(0)) close();
});

/** A proxy that opens tunnels and counts them. */
async function startProxy(): Promise<{ url: string; tunnels: () => number }> {
  let tunnels = 0;
  const server = createServer();
  server.on('connect', (request, client) => {
    tunnels += 1;
    const [host = '', port = ''] = request.url?.split(':') ?? [];
    const line = connect(Number(port), host, () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      line.pipe(client).pipe(line);
    });
    const end = () => {
      line.destroy();
      client.destroy();
    };
    line.on('error', end);
    client.on('error', end);
    closing.push(end);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(() => server.close());
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  return { url: `http://127.0.0.1:${port}`, tunnels: () => tunnels };
}

it.each(['http', 'socket'] as const)('sends everything through the proxy (%s)', async (mode) => {
  const proxy = await startProxy();
  scene = await startScene({ mode, proxy: proxy.url });
  await scene.bot.verified;
  const text = '目指す姿5の指数は？';
  await scene.sato.command({ by: 'U1', command: '/shihyo', text, channel: 'C1' });
  await scene.slack.until(() => scene.slack.messagesSeenBy('U1', 'C1')[0]);
  expect(proxy.tunnels()).toBeGreaterThan(0);
});
