/** A local Slack for one test, with a caller that shows Slack's answers as they come. */
import { onTestFinished } from 'vitest';
import { z } from 'zod';
import type { Manifest } from '../../src/sandbox/manifest.ts';
import { type LocalSlack, startSlack } from '../../src/sandbox/slack.ts';
import type { SlackOptions } from '../../src/sandbox/state/workspace.ts';

const Answer = z.looseObject({ ok: z.boolean(), error: z.string().optional() });
export type Answer = z.infer<typeof Answer>;

export function aManifest(changes: Partial<Manifest> = {}): Manifest {
  return {
    scopes: ['chat:write', 'channels:history', 'im:history', 'im:write', 'users:read'],
    commands: ['/shihyo'],
    events: ['app_mention', 'message.channels', 'message.im', 'app_home_opened'],
    shortcuts: [
      { callbackId: 'write-comment', type: 'global' },
      { callbackId: 'take-as-comment', type: 'message' },
    ],
    interactivity: true,
    socketMode: true,
    homeTab: true,
    messagesTab: true,
    ...changes,
  };
}

/** Starts a Slack with 佐藤 and 田中 in #kensho, and closes it when the test is over. */
export async function aSlack(changes: Partial<SlackOptions> = {}): Promise<LocalSlack> {
  const slack = await startSlack({
    manifest: aManifest(),
    people: [
      { id: 'U1', name: 'sato', real_name: '佐藤' },
      { id: 'U2', name: 'tanaka' },
      { id: 'U3', name: 'guest', is_restricted: true, team: 'T9999' },
    ],
    channels: [
      { id: 'C1', name: 'kensho' },
      { id: 'C2', name: 'elsewhere', joined: false },
    ],
    ...changes,
  });
  onTestFinished(() => slack.close());
  return slack;
}

/** Calls a Web API method as an app would, with the bot token unless told otherwise. */
export async function call(
  slack: LocalSlack,
  method: string,
  args: Record<string, unknown> = {},
  token: string = slack.botToken,
): Promise<Answer> {
  const response = await fetch(slack.apiUrl + method, {
    method: 'POST',
    body: JSON.stringify(args),
    headers: {
      'content-type': 'application/json',
      ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
    },
  });
  return Answer.parse(await response.json());
}

/** Posts in #kensho and returns the timestamp. */
export async function posted(slack: LocalSlack, args: Record<string, unknown> = {}) {
  const answer = await call(slack, 'chat.postMessage', { channel: 'C1', text: 'はい', ...args });
  return z.object({ ts: z.string() }).parse(answer).ts;
}

/** A clock that stands still until it is told to move on. */
export function aClock() {
  let at = Date.UTC(2026, 10, 20);
  return {
    now: () => at,
    pass: (ms: number) => {
      at += ms;
    },
  };
}

export const plain = (text: string) => ({ type: 'plain_text', text });
export const aModal = (changes: Record<string, unknown> = {}) => ({
  type: 'modal',
  callback_id: 'comment',
  title: plain('意見を書く'),
  submit: plain('送る'),
  blocks: [
    {
      type: 'input',
      block_id: 'comment',
      label: plain('意見'),
      element: { type: 'plain_text_input', action_id: 'text', max_length: 20 },
    },
  ],
  ...changes,
});
export const aButton = (changes: Record<string, unknown> = {}) => ({
  type: 'button',
  action_id: 'more',
  text: plain('内訳'),
  ...changes,
});
