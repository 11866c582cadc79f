/** 送り手: says in Slack what the outbox holds, once, through kills, lost replies and long silences. */

import { webApi } from '@slack/bolt';
import type { Clock } from '../clock.ts';
import type { Post } from '../domain/outbox.ts';
import type { State } from '../domain/state.ts';
import type { MessageTs } from '../domain/slack-id.ts';
import type { Log } from '../log.ts';
import {
  failSending,
  noteSent,
  putOffSending,
  startSending,
  withoutPost,
} from '../review/outbox.ts';
import type { Store } from '../store/store.ts';
import type { Page } from '../wording/page.ts';
import { plainText } from '../wording/plain-text.ts';
import { deliveryFailure } from './delivery-failure.ts';
import { describeError } from './errors.ts';
import type { InFlight } from './in-flight.ts';
import type { PostPlace, SentPosts } from './sent-posts.ts';
import type { Send } from './send.ts';
import type { SentFile, SlackFiles } from './slack-files.ts';

export type Outbox = {
  /** Begins to say all that is due; returns at once, and what is saved is said sooner or later. */
  flush: () => void;
  /** Waits for what is being said right now, whatever becomes of it. */
  settled: () => Promise<void>;
};

/** With files, the page is what is said with them. */
export type PreparedPost = { place: PostPlace; page: Page; files?: readonly SentFile[] };

export type OutboxParts = {
  store: Store;
  send: Send;
  sent: SentPosts;
  /** Makes the words from what holds now; nothing when there is no more to say. */
  pageOf: (post: Post) => Promise<PreparedPost | undefined>;
  files: Pick<SlackFiles, 'post'>;
  clock: Clock;
  log: Log;
  /** Calls again after a while; nothing waits for it. */
  later: (ms: number, again: () => void) => void;
  during: InFlight['during'];
  /** Called when something could not be said, once for all that waits for the secretariat. */
  onFailed: () => void;
};

/** How long after a try that came to nothing the next one follows. */
const pausesMs = [30_000, 60_000, 120_000, 300_000];

/**
 * Returns what sends posts.
 *
 * A post is marked before it goes out. Whatever was marked when the bot died, or when a reply got lost,
 * may stand in Slack: it is looked for by its key before it is said again.
 */
export function createOutbox(parts: OutboxParts): Outbox {
  const { store, log, later, during } = parts;
  const working = new Map<string, Promise<void>>();
  let tries = 0;
  const flush = (): void => {
    const { outbox } = store.read();
    const hasNew = (): boolean =>
      store.read().outbox.some(({ key }) => outbox.every((one) => one.key !== key));
    for (const { key, state } of outbox) {
      if (state.status === 'failed' || working.has(key)) continue;
      const work = during(() => attempt(key, parts))
        .then((outcome) => {
          if (outcome === 'later') tryAgain();
          else tries = 0;
          if (outcome === 'done' && hasNew()) flush(); // What was said may bring something after it
        })
        .catch((error: unknown) => {
          log.error('Cannot work off a post', { key, ...describeError(error) });
          tryAgain();
        })
        .finally(() => working.delete(key));
      working.set(key, work);
    }
  };
  let isWaiting = false;
  const tryAgain = (): void => {
    if (isWaiting) return;
    isWaiting = true;
    const pauseMs = pausesMs[Math.min(tries, pausesMs.length - 1)] ?? 0;
    tries += 1;
    later(pauseMs, () => {
      isWaiting = false;
      flush();
    });
  };
  return {
    flush,
    settled: async () => {
      while (working.size > 0) await Promise.all(working.values()); // What was said may bring more
    },
  };
}

type Outcome = 'done' | 'later';

async function attempt(key: string, parts: OutboxParts): Promise<Outcome> {
  const { store, log, clock, onFailed } = parts;
  const post = store.read().outbox.find((one) => one.key === key);
  if (post === undefined) return 'done';
  try {
    return await say(post, parts);
  } catch (error) {
    log.warn('Cannot say what was saved', { key, ...describeError(error) });
    if (deliveryFailure(error) !== 'unknown') return 'later';
    const at = clock.now().toISOString();
    const code = error instanceof webApi.WebAPIPlatformError ? error.data.error : 'unknown';
    const failed = { isFirst: false };
    const fail = (state: State): State => {
      failed.isFirst = !state.outbox.some((one) => one.state.status === 'failed');
      return failSending(state, key, code, at);
    };
    if ((await saved(parts, fail, 'post-failed')) === 'done' && failed.isFirst) onFailed();
    return 'done';
  }
}

async function say(post: Post, parts: OutboxParts): Promise<Outcome> {
  const { pageOf } = parts;
  const { key } = post;
  const prepared = await pageOf(post);
  if (prepared === undefined) {
    return saved(parts, (state) => withoutPost(state, key), 'post-dropped');
  }
  if (post.state.status === 'sending') {
    const there = await foundBefore(prepared, post, parts);
    if (there !== undefined) return sentAs({ ts: there }, key, parts);
  }
  const marked = await saved(parts, (state) => startSending(state, key), 'post-begun');
  if (marked === 'later') return marked;
  const taken = await puttingOff(() => sendNow(prepared, key, parts), key, parts);
  return taken === undefined ? 'later' : sentAs(taken, key, parts);
}

function foundBefore(
  { place, files }: PreparedPost,
  { key, addedAt }: Post,
  { sent }: OutboxParts,
): Promise<MessageTs | undefined> {
  if (files === undefined) return sent.find(place, { key, addedAt });
  return sent.findFiles(place, { names: files.map(({ name }) => name), addedAt });
}

/** Of a message with files Slack tells no ts; nothing needs it. */
async function sendNow(
  { place, page, files }: PreparedPost,
  key: string,
  parts: OutboxParts,
): Promise<Taken> {
  if (files === undefined) {
    return { ts: await parts.send({ kind: 'channel', ...place }, page, { key }) };
  }
  await parts.files.post(place, files, plainText(page));
  return { ts: undefined };
}

type Taken = { ts: MessageTs | undefined };

/** What Slack has certainly not taken need not be looked for. */
async function puttingOff(
  work: () => Promise<Taken>,
  key: string,
  parts: OutboxParts,
): Promise<Taken | undefined> {
  try {
    return await work();
  } catch (error) {
    const failure = deliveryFailure(error);
    if (failure !== 'slack-busy' && failure !== 'slack-unreachable') throw error;
    parts.log.debug('Slack has not taken a post', { key, failure });
    await saved(parts, (state) => putOffSending(state, key), 'post-put-off');
    return undefined;
  }
}

function sentAs({ ts }: Taken, key: string, parts: OutboxParts): Promise<Outcome> {
  const change = (state: State): State =>
    ts === undefined ? withoutPost(state, key) : noteSent(state, key, ts);
  return saved(parts, change, 'post-sent');
}

/** What cannot be saved now stays in doubt, and is looked for later. */
async function saved(
  { store }: OutboxParts,
  change: Parameters<Store['update']>[0],
  action: string,
): Promise<Outcome> {
  const result = await store.update(change, 'system', { action });
  return result.saved ? 'done' : 'later';
}
