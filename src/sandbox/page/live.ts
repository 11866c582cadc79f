/** 知らせ続ける: tells open browsers that something has changed, and who has got a direct message. */

import { clearInterval, setInterval, setTimeout } from 'node:timers';
import type { ServerResponse } from 'node:http';
import type { Change } from '../state/changes.ts';
import type { Message } from '../state/messages.ts';
import type { Workspace } from '../state/workspace.ts';

/** Several changes that come at once are told as one. */
const gatherMs = 20;
/** A line that says nothing for long is taken for dead on its way. */
const beatMs = 20_000;

export type Live = {
  /** Keeps a response open and writes to it as things happen. */
  open: (response: ServerResponse) => void;
  /** Tells that something has changed that this Slack does not know of, e.g. the day. */
  tell: () => void;
  close: () => void;
};

/** The events: `change` (fetch the page again) and `message` (to whom, and what it says). */
export function createLive({ changes, identity }: Workspace): Live {
  const open = new Set<ServerResponse>();
  const write = (event: string, data: unknown): void => {
    for (const one of open) one.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  };
  let isGathering = false;
  const tell = (): void => {
    if (isGathering) return;
    isGathering = true;
    setTimeout(() => {
      isGathering = false;
      write('change', {});
    }, gatherMs).unref();
  };
  const silence = changes.listen((change) => {
    tell();
    const sent = directMessage(change, identity.botUser);
    if (sent !== undefined) write('message', sent);
  });
  const beat = setInterval(() => {
    for (const one of open) one.write(': still here\n\n');
  }, beatMs).unref();
  return {
    tell,
    open: (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
      response.write('retry: 1000\nevent: change\ndata: {}\n\n'); // Whoever comes back has missed some
      open.add(response);
      response.on('close', () => open.delete(response));
    },
    close: () => {
      silence();
      clearInterval(beat);
      for (const one of open) one.end();
    },
  };
}

function directMessage(change: Change, bot: string) {
  if (change.kind !== 'posted') return undefined;
  const { channel, user, text, ts, thread_ts }: Message = change.message;
  if (!channel.startsWith('D') || user !== bot) return undefined;
  return { to: channel.slice(1), channel, ts, thread: thread_ts, excerpt: excerptOf(text) };
}

/** The beginning of a text, without the signs of mrkdwn. */
function excerptOf(text: string): string {
  const plain = text.replaceAll(/<[^>|]*\|?([^>]*)>/g, '$1').replaceAll(/[*_~`]/g, '');
  const [line = ''] = plain.split('\n').filter((one) => one.trim() !== '');
  const letters = Array.from(line);
  return letters.length > 60 ? `${letters.slice(0, 59).join('')}…` : line;
}
