/** A small local Slack for tests and for trying the bot: strict where Slack is strict. */
import { type Sockets, acceptSockets } from './sockets.ts';
import type { Call } from './state/calls.ts';
import type { Change } from './state/changes.ts';
import { directMessageId } from './state/channels.ts';
import type { Fault } from './state/faults.ts';
import type { UploadedFile } from './state/files.ts';
import { type Message, threadOf } from './state/messages.ts';
import type { View } from './state/views.ts';
import { waitFor } from './state/wait-for.ts';
import { createWorkspace, type SlackOptions, type Workspace } from './state/workspace.ts';
import { serve } from './web/server.ts';

export type LocalSlack = {
  /** For Bolt's `clientOptions.slackApiUrl`, e.g. `http://127.0.0.1:40123/api/`. */
  apiUrl: string;
  botToken: string;
  appToken: string;
  signingSecret: string;
  botUser: string;
  /** Every Web API call and use of a response_url so far. */
  calls: readonly Call[];
  callsTo: (method: string) => readonly Call[];
  /** Returns what everybody sees in a channel, replies included, oldest first. */
  messages: (channel: string) => readonly Message[];
  /** Returns what one person sees in a channel: with what is ephemeral to them. */
  messagesSeenBy: (user: string, channel: string) => readonly Message[];
  directMessages: (user: string) => readonly Message[];
  /** Returns a thread, its parent first. */
  thread: (channel: string, ts: string) => readonly Message[];
  /** Returns the open modals of a person, the one on top last. */
  modals: (user: string) => readonly View[];
  home: (user: string) => View | undefined;
  files: () => readonly UploadedFile[];
  /** Makes the next calls of a method suffer, one fault each; `response_url` and `upload` count too. */
  fail: (method: string, ...faults: readonly Fault[]) => void;
  onChange: (listener: (change: Change) => void) => () => void;
  /** Waits for a value that is neither undefined nor false; see `waitFor`. */
  until: <T>(look: () => T | undefined | false, patienceMs?: number) => Promise<T>;
  sockets: Sockets;
  /** The state behind it all, for the driver. */
  workspace: Workspace;
  close: () => Promise<void>;
};

/** Starts a local Slack on a free port of 127.0.0.1. */
export async function startSlack(options: SlackOptions): Promise<LocalSlack> {
  let origin = '';
  const workspace = createWorkspace(options, () => origin);
  const server = await serve(workspace);
  const address = server.address();
  if (typeof address !== 'object' || address === null)
    throw new Error('Cannot listen on 127.0.0.1');
  origin = `http://127.0.0.1:${address.port}`;
  const sockets = acceptSockets(server, workspace);
  const { botToken, appToken, signingSecret, botUser } = workspace.identity;
  return {
    apiUrl: `${origin}/api/`,
    botToken,
    appToken,
    signingSecret,
    botUser,
    ...observations(workspace),
    fail: (method, ...faults) => {
      workspace.faults.add(method, faults);
    },
    onChange: workspace.changes.listen,
    until: (look, patienceMs) => waitFor(workspace.changes, look, patienceMs),
    sockets,
    workspace,
    close: () =>
      new Promise((resolve) => {
        sockets.drop();
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function observations({ calls, messages, views, files }: Workspace) {
  const seenBy = (user: string | undefined, channel: string) =>
    messages
      .all(channel)
      .filter(({ ephemeralTo }) => ephemeralTo === undefined || ephemeralTo === user);
  return {
    calls,
    callsTo: (method: string) => calls.filter((call) => call.method === method),
    messages: (channel: string) => seenBy(undefined, channel),
    messagesSeenBy: seenBy,
    directMessages: (user: string) => seenBy(user, directMessageId(user)),
    thread: (channel: string, ts: string) => threadOf(messages.all(channel), ts),
    modals: views.modals,
    home: views.home,
    files: files.all,
  };
}
