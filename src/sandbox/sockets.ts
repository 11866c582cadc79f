/** Socket Mode: the open lines to the app, the envelopes sent on them and their acknowledgements. */
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { z } from 'zod';
import type { Workspace } from './state/workspace.ts';

const Ack = z.object({ envelope_id: z.string(), payload: z.unknown().optional() });
export type Ack = { envelopeId: string; payload: unknown };

export type Sockets = {
  connections: () => number;
  /** Every acknowledgement that came, in order. */
  acks: readonly Ack[];
  /** Sends to one open line; returns false where there is none, for Slack keeps nothing back. */
  send: (envelope: Readonly<Record<string, unknown>>) => boolean;
  /** Calls `listener` with every acknowledgement. */
  onAck: (listener: (ack: Ack) => void) => () => void;
  /** Tells the app to connect again, as Slack does every few hours. */
  disconnect: (reason?: 'warning' | 'refresh_requested' | 'link_disabled') => void;
  /** Breaks every line without a word. */
  drop: () => void;
};

/** Takes Socket Mode connections on the server; each needs a ticket of apps.connections.open. */
export function acceptSockets(server: Server, workspace: Workspace): Sockets {
  const wss = new WebSocketServer({ noServer: true });
  const acks: Ack[] = [];
  const listeners = new Set<(ack: Ack) => void>();
  const open = () => [...wss.clients].filter((line) => line.readyState === line.OPEN);
  const connected = (line: WebSocket) => {
    const { changes, identity } = workspace;
    changes.tell({ kind: 'socket-opened', connections: open().length });
    line.on('error', () => {
      line.terminate();
    });
    line.on('close', () => {
      changes.tell({ kind: 'socket-closed', connections: open().length });
    });
    line.on('message', (data: Buffer) => {
      const ack = readAck(data.toString('utf8'));
      if (ack === undefined) return;
      acks.push(ack);
      for (const listener of [...listeners]) listener(ack);
    });
    line.send(JSON.stringify(hello(identity.appId, open().length)));
  };
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const ticket = new URL(request.url ?? '/', 'http://127.0.0.1').searchParams.get('ticket');
    if (ticket === null || !workspace.tickets.delete(ticket)) {
      socket.end('HTTP/1.1 404 Not Found\r\n\r\n');
      return;
    }
    wss.handleUpgrade(request, socket, head, connected);
  });
  return {
    acks,
    connections: () => open().length,
    send: (envelope) => {
      const line = open().at(0);
      line?.send(JSON.stringify(envelope));
      return line !== undefined;
    },
    onAck: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    disconnect: (reason = 'refresh_requested') => {
      for (const line of open()) line.send(JSON.stringify({ type: 'disconnect', reason }));
    },
    drop: () => {
      for (const line of wss.clients) line.terminate();
    },
  };
}

function hello(appId: string, connections: number): Record<string, unknown> {
  return {
    type: 'hello',
    num_connections: connections,
    debug_info: { host: 'local', approximate_connection_time: 18_060 },
    connection_info: { app_id: appId },
  };
}

function readAck(text: string): Ack | undefined {
  try {
    const { envelope_id: envelopeId, payload } = Ack.parse(JSON.parse(text));
    return { envelopeId, payload };
  } catch {
    return undefined;
  }
}
