/** 送る: the one function through which the bot says anything in Slack. */

import { webApi } from '@slack/bolt';
import type { types } from '@slack/bolt';
import type { Query } from '../answers/query.ts';
import { MessageTs } from '../domain/slack-id.ts';
import type { Page } from '../wording/page.ts';
import { plainText } from '../wording/plain-text.ts';
import { textCharacters } from './blocks/budget.ts';
import type { Beside, Deed } from './blocks/buttons.ts';
import { escaped } from './blocks/mrkdwn.ts';
import { pageBlocks } from './blocks/page-blocks.ts';
import { BlocksRefused, isBlockError } from './blocks-refused.ts';
import type { Fetch } from './connection.ts';
import { type Destination, lineOf } from './destination.ts';
import type { Pacing } from './pacing.ts';
import { postMetadata } from './post-metadata.ts';
import { putOff } from './put-off.ts';
import { postToResponseUrl } from './response-url.ts';

export type SendOptions = {
  /** Offers the person to show the answer to this question to the channel too. */
  share?: Query | undefined;
  /** Offers to draw the answer to this question. */
  picture?: Query | undefined;
  /** Offers to export what this question is about. */
  paper?: Query | undefined;
  /** Offers to send a paper once more. */
  again?: Beside['again'];
  /** Offers what can be done besides asking. */
  deeds?: readonly Deed[] | undefined;
  /** Names the message, so that it can be found again when it is in doubt whether it was posted. */
  key?: string;
};

/**
 * Shows a page at its destination.
 *
 * @returns the ts of the message, where it was posted in a channel.
 */
export type Send = (
  to: Destination,
  page: Page,
  options?: SendOptions,
) => Promise<MessageTs | undefined>;

type Sender = { client: webApi.WebClient; fetch: Fetch; pacing: Pacing };
type Content = {
  text: string;
  blocks: types.KnownBlock[] | undefined;
  key: string | undefined;
};

/**
 * Returns the function that sends.
 *
 * `text` always holds the whole answer: phones, screen readers and searches read nothing else. Where
 * Slack does not take the blocks, the same answer follows in plain sections, then as text alone.
 */
export function createSend(sender: Sender): Send {
  return (to, page, { key, ...beside } = {}) => {
    const text = messageText(page);
    const contents: (() => Content)[] = [
      () => ({ text, key, blocks: pageBlocks(page, { tables: 'native', ...beside }) }),
      () => ({ text, key, blocks: pageBlocks(page, { tables: 'plain', ...beside }) }),
      () => ({ text, key, blocks: undefined }),
    ];
    return firstTaken(contents, to, sender);
  };
}

async function firstTaken(
  [content, ...plainer]: readonly (() => Content)[],
  to: Destination,
  sender: Sender,
): Promise<MessageTs | undefined> {
  if (content === undefined) return undefined;
  try {
    return await sender.pacing.inTurn(lineOf(to), () => post(content(), to, sender));
  } catch (error) {
    if (!(error instanceof BlocksRefused) || plainer.length === 0) throw error;
    return firstTaken(plainer, to, sender);
  }
}

async function post(
  { text, blocks, key }: Content,
  to: Destination,
  sender: Sender,
): Promise<MessageTs | undefined> {
  const content = {
    text,
    ...(blocks && { blocks }),
    unfurl_links: false,
    unfurl_media: false,
  };
  if ('channel' in to) {
    const thread = to.threadTs === undefined ? {} : { thread_ts: to.threadTs };
    const message = { channel: to.channel, ...thread, ...content };
    if (to.kind === 'aside') return postAside({ ...message, user: to.user }, sender.client);
    const metadata = key === undefined ? {} : { metadata: postMetadata(key) };
    return postMessage({ ...message, ...metadata }, sender.client);
  }
  const response_type = to.kind === 'everybody' ? 'in_channel' : 'ephemeral';
  const body = { ...content, response_type, replace_original: false };
  await postToResponseUrl(sender.fetch, to.responseUrl, body);
  return undefined;
}

async function postMessage(
  message: webApi.ChatPostMessageArguments,
  client: webApi.WebClient,
): Promise<MessageTs | undefined> {
  try {
    return MessageTs.parse((await putOff(() => client.chat.postMessage(message))).ts);
  } catch (error) {
    throw sendingError(error);
  }
}

async function postAside(
  message: webApi.ChatPostEphemeralArguments,
  client: webApi.WebClient,
): Promise<undefined> {
  try {
    await putOff(() => client.chat.postEphemeral(message));
    return undefined;
  } catch (error) {
    throw sendingError(error);
  }
}

function sendingError(error: unknown): unknown {
  if (error instanceof webApi.WebAPIPlatformError && isBlockError(error.data.error)) {
    return new BlocksRefused(error.data.error);
  }
  return error;
}

/** The whole answer as text, cut at a line only where Slack itself would cut it. */
function messageText(page: Page): string {
  const text = escaped(plainText(page));
  if (text.length <= textCharacters) return text;
  const cut = text.slice(0, textCharacters - 100);
  const whole = cut.slice(0, cut.lastIndexOf('\n'));
  const omitted = text.slice(whole.length + 1).split('\n').length;
  return `${whole}\nほか${omitted}行。目指す姿や指標の段階を指定すると絞り込めます。`;
}
