/** A storm of message events before the real bot: repeated, shuffled, lost, with kill -9 between them. */

import { join } from 'node:path';
import { beginState } from '../src/domain/begin-state.ts';
import { isRefusal } from '../src/domain/refusal.ts';
import { openReview } from '../src/review/open-review.ts';
import { createDriver } from '../src/sandbox/driver.ts';
import { httpTransport } from '../src/sandbox/http-transport.ts';
import { readManifest } from '../src/sandbox/manifest.ts';
import { type LocalSlack, startSlack } from '../src/sandbox/slack.ts';
import type { SlackEvent } from '../src/sandbox/play/send-event.ts';
import { openDurableStore } from '../src/store/durable-store.ts';
import { keptState } from '../src/store/kept-state.ts';
import { readDurable } from '../src/store/read-durable.ts';
import { readPlan } from '../src/store/read-plan.ts';
import { type BotProcess, startBotProcess } from './bot-process.ts';
import { inFolder } from './folder.ts';
import { createRandom, type Random } from './random.ts';
import { createTally, type Outcome, type Tally } from './tally.ts';

export type StormOptions = { messages: number; kills: number; seed: number };

const members = ['U1', 'U2', 'U3', 'U4', 'U5'];
/** So many deliveries are on their way at the same time. */
const atOnce = 20;

type Storm = StormOptions & {
  slack: LocalSlack;
  dataDir: string;
  random: Random;
  tally: Tally;
};

export async function stormOfEvents(options: StormOptions): Promise<Outcome> {
  const tally = createTally('storm of events');
  await inFolder('disk', tally, async (home) => {
    const slack = await startSlack({
      manifest: await readManifest('manifest.yml'),
      people: members.map((id) => ({ id, name: id })),
      channels: [{ id: 'C1', name: '検証部会' }],
    });
    const dataDir = join(home, 'store');
    await prepare(dataDir);
    try {
      await rage({ ...options, slack, dataDir, tally, random: createRandom(options.seed) });
    } finally {
      await slack.close();
    }
  });
  return tally.outcome();
}

/** A store with five committee members and an open review. */
async function prepare(dataDir: string): Promise<void> {
  const people = members.map((user) => ({
    ...{ user, name: user, roles: ['committee-member' as const] },
  }));
  const first = { ...beginState(await readPlan('data/plan.json')), roster: { people, groups: [] } };
  const deed = { by: 'U9', at: new Date().toISOString(), today: '2026-01-01' };
  const review = { goal: 5, channel: 'C1', meeting: null, deadline: '2099-12-31' };
  const state = openReview(first, review, deed);
  if (isRefusal(state)) throw new Error(`Cannot prepare: ${state.refused}`);
  await (await openDurableStore(dataDir, keptState, state)).close();
}

async function rage(storm: Storm): Promise<void> {
  const { slack, dataDir, messages, kills, random, tally } = storm;
  let bot = await startBotProcess(slack, dataDir);
  await bot.ready;
  const gusts = kills + 1;
  let again: readonly SlackEvent[] = [];
  for (let gust = 0; gust < gusts; gust += 1) {
    tally.cycle();
    const fresh = happen(Math.ceil(messages / gusts), storm);
    tally.note('events', fresh.length);
    const killed = gust < kills ? killLater(bot, random) : Promise.resolve();
    const missed = await deliver([...again, ...fresh], bot.port, storm);
    await killed;
    if (gust === kills) break;
    again = missed.filter(() => random.below(3) > 0);
    tally.note('told again after a restart', again.length);
    tally.note('never told', missed.length - again.length);
    bot = await startBotProcess(slack, dataDir);
    await bot.ready;
  }
  await bot.kill('SIGTERM');
  // A deletion that was never told shows when the thread is read the next time
  bot = await startBotProcess(slack, dataDir);
  await bot.ready;
  await bot.kill('SIGTERM');
  await compare(storm);
}

async function killLater(bot: BotProcess, random: Random): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, random.below(400)));
  await bot.kill('SIGKILL');
}

/** Lets people write, edit and delete, and returns every event one to four times, in any order. */
function happen(count: number, { slack, random }: Storm): SlackEvent[] {
  const { messages, nextTs, identity } = slack.workspace;
  const [card] = slack.messages('C1');
  const events = Array.from({ length: count }, (_, at): SlackEvent[] => {
    const user = members[random.below(members.length)] ?? 'U1';
    const text = `${at}番目の意見です。調査の設問を見直すべきです。`;
    const said = messages.post({ channel: 'C1', user, text, thread_ts: card?.ts });
    const base = { type: 'message', channel: 'C1', channel_type: 'channel', team: identity.team };
    const { ts, thread_ts } = said;
    const written = { ...base, user, text, ts, thread_ts, event_ts: ts };
    let last = said;
    const edits = Array.from({ length: random.below(3) }, (__, edit) => {
      last = messages.edit(last, { text: `${text}（${edit + 1}回目の書き直し）` });
      const { edited } = last;
      const message = { type: 'message', user, text: last.text, ts, thread_ts, edited };
      const event_ts = nextTs();
      return { ...base, subtype: 'message_changed', hidden: true, ts: event_ts, event_ts, message };
    });
    if (random.below(10) > 0) return [written, ...edits];
    messages.remove(last);
    const { edited } = last;
    const previous_message = { type: 'message', user, text: last.text, ts, thread_ts, edited };
    const event_ts = nextTs();
    const gone = { deleted_ts: ts, previous_message, ts: event_ts, event_ts };
    return [written, ...edits, { ...base, subtype: 'message_deleted', hidden: true, ...gone }];
  }).flat();
  return events
    .flatMap((event) => Array.from({ length: 1 + random.below(4) }, () => event))
    .map((event) => ({ event, at: random.below(1_000_000) }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ event }) => event);
}

/** @returns what found nobody at home: Slack tells it again later, or never. */
async function deliver(
  events: readonly SlackEvent[],
  port: number,
  { slack }: Storm,
): Promise<SlackEvent[]> {
  const missed: SlackEvent[] = [];
  const url = `http://127.0.0.1:${port}/slack/events`;
  const driver = createDriver(slack, httpTransport(url, slack.signingSecret));
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let event = events[next]; event !== undefined; event = events[next]) {
      next += 1;
      const one = event;
      await driver.event('message.channels', one).catch(() => missed.push(one));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return missed;
}

/**
 * Every message must be one comment, with the words that stand in the thread now; of a message that is
 * gone there may be one, if it was ever told, and that must know of its deletion.
 */
async function compare({ slack, dataDir, tally }: Storm): Promise<void> {
  const [card] = slack.messages('C1');
  const standing = slack.messages('C1').filter(({ user }) => members.includes(user));
  const expected = new Map(standing.map(({ ts, text }) => [ts, text]));
  const content = await readDurable(dataDir, keptState);
  const comments = content?.state.comments ?? [];
  const standingComments = comments.filter(({ deletedAt }) => deletedAt === null);
  tally.note('comments known as deleted', comments.length - standingComments.length);
  const found = standingComments.map(({ origin, versions }): [string, string] => [
    'ts' in origin ? origin.ts : '',
    versions.at(-1)?.text ?? '',
  ]);
  const messages = new Set(comments.map(({ origin }) => ('ts' in origin ? origin.ts : '')));
  if (messages.size !== comments.length) tally.broke('A message became more than one comment');
  tally.compare(expected, new Map(found), `Card ${card?.ts ?? ''}`);
  if (found.length !== expected.size) {
    tally.broke(`${expected.size} messages became ${found.length} comments`);
  }
}
