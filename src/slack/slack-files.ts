/** Slackのファイル: what a person has sent is fetched, and what they are to get is put into their messages. */

import type { webApi } from '@slack/bolt';
import { z } from 'zod';
import type { UserId } from '../domain/slack-id.ts';
import type { Fetch } from './connection.ts';

export const FileId = z.string().regex(/^F[A-Z0-9]+$/);
export type FileId = z.infer<typeof FileId>;

export type Fetched =
  | { name: string; bytes: Uint8Array }
  | { problem: 'gone' | 'not-yours' }
  | { problem: 'too-big'; name: string };

export type SlackFiles = {
  /** Fetches a file that this person has sent, up to so many bytes. */
  fetch: (file: FileId, from: UserId, limit: number) => Promise<Fetched>;
  /** Puts a file into the direct message with a person. */
  give: (to: UserId, file: { name: string; bytes: Uint8Array; said: string }) => Promise<void>;
  /** Puts files into one message of a channel or a thread. */
  post: (to: FilePlace, files: readonly SentFile[], said: string) => Promise<void>;
  directMessage: (to: UserId) => Promise<FilePlace>;
};

export type FilePlace = { channel: string; threadTs: string | undefined };

/** `altText` is what people who do not see an image are told of it. */
export type SentFile = { name: string; title: string; bytes: Uint8Array; altText?: string };

type Parts = { client: webApi.WebClient; fetch: Fetch; apiUrl: string; botToken: string };

const patienceMs = 20_000;

/** A file that was deleted keeps its entry, as a tombstone without an address. */
const Info = z
  .object({
    name: z.string().default('file'),
    user: z.string().optional(),
    size: z.number().default(0),
    url_private_download: z.string().optional(),
  })
  .optional()
  .transform((info) => {
    const address = info?.url_private_download;
    return info === undefined || address === undefined ? undefined : { ...info, address };
  });

export function createSlackFiles({ client, fetch, apiUrl, botToken }: Parts): SlackFiles {
  const ofSlack = (address: string): string => {
    if (isOfSlack(address, apiUrl)) return address;
    throw new Error('Cannot use the address of a file: it is not at Slack');
  };
  const directMessage = async (to: UserId): Promise<FilePlace> => {
    const { channel } = await client.conversations.open({ users: to });
    return { channel: z.object({ id: z.string() }).parse(channel).id, threadTs: undefined };
  };
  const upload = async ({ name: filename, title, bytes, altText }: SentFile) => {
    const alt = altText === undefined ? {} : { alt_text: altText.slice(0, altCharacters) };
    const announced = { filename, length: bytes.length, ...alt };
    const begun = await client.files.getUploadURLExternal(announced);
    const { upload_url, file_id } = Announced.parse(begun);
    const body = new FormData();
    body.append('file', new Blob([Buffer.from(bytes)]), filename);
    const signal = AbortSignal.timeout(patienceMs);
    const sent = await fetch(ofSlack(upload_url), { method: 'POST', body, signal });
    if (!sent.ok) throw new Error(`Cannot send a file: ${sent.status}`);
    return { id: file_id, title };
  };
  const post: SlackFiles['post'] = async ({ channel, threadTs }, files, said) => {
    const [first, ...others] = await Promise.all(files.map(upload));
    if (first === undefined) return;
    const thread = threadTs === undefined ? {} : { thread_ts: threadTs };
    await client.files.completeUploadExternal({
      files: [first, ...others],
      ...{ channel_id: channel, initial_comment: said, ...thread },
    });
  };
  return {
    fetch: async (file, from, limit) => {
      const info = Info.parse(await infoOf(client, file));
      if (info === undefined) return { problem: 'gone' };
      if (info.user !== from) return { problem: 'not-yours' };
      const { name } = info;
      if (info.size > limit) return { problem: 'too-big', name };
      const response = await fetch(ofSlack(info.address), {
        headers: { authorization: `Bearer ${botToken}` },
        redirect: 'manual', // Slack sends those whom it does not let in to a page for signing in
        signal: AbortSignal.timeout(patienceMs),
      });
      if (response.status === 404) return { problem: 'gone' };
      if (response.status !== 200) throw new Error(`Cannot fetch a file: ${response.status}`);
      const bytes = new Uint8Array(await response.arrayBuffer());
      return bytes.length > limit ? { problem: 'too-big', name } : { name, bytes };
    },
    give: async (to, { name, bytes, said }) => {
      await post(await directMessage(to), [{ name, title: name, bytes }], said);
    },
    post,
    directMessage,
  };
}

/** Slack takes longer descriptions and leaves them out. */
const altCharacters = 1000;

const Announced = z.object({ upload_url: z.string(), file_id: z.string() });

/** The token goes to nobody but Slack: the host of the Web API, or one below it (files.slack.com). */
export function isOfSlack(address: string, apiUrl: string): boolean {
  if (!URL.canParse(address)) return false;
  const [given, api] = [new URL(address), new URL(apiUrl)];
  const isWithin = given.host === api.host || given.host.endsWith(`.${api.host}`);
  return given.protocol === api.protocol && isWithin;
}

async function infoOf(client: webApi.WebClient, file: FileId): Promise<unknown> {
  try {
    return (await client.files.info({ file })).file;
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
}

const Gone = z.object({
  data: z.object({ error: z.enum(['file_not_found', 'file_deleted', 'not_visible']) }),
});

function isGone(error: unknown): boolean {
  return Gone.safeParse(error).success;
}
