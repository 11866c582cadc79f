/** The smallest Slack that takes answers: says yes to everything and notes when an answer came. */

import { once } from 'node:events';
import { createServer } from 'node:http';

export type Sink = {
  url: string;
  /** Waits for what is posted to `/answer/<id>`; fulfilled with whether it carries blocks. */
  answerTo: (id: string) => Promise<boolean>;
  close: () => void;
};

export async function startSink(): Promise<Sink> {
  const waiting = new Map<string, (hasBlocks: boolean) => void>();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      response.setHeader('content-type', 'application/json');
      response.end('{"ok":true,"user_id":"U0BOT","bot_id":"B0BOT"}');
      const id = request.url?.replace('/answer/', '') ?? '';
      waiting.get(id)?.(Buffer.concat(chunks).includes('"blocks"'));
      waiting.delete(id);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    answerTo: (id) => new Promise((resolve) => waiting.set(id, resolve)),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
