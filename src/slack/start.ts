/** ボットを始める: opens the way in, checks the token beside it, and stops without losing an answer. */

import { clearInterval, setInterval, setTimeout } from 'node:timers';
import { setTimeout as sleep } from 'node:timers/promises';
import { webApi } from '@slack/bolt';
import type { Config, SlackConfig } from '../config.ts';
import { usersWith } from '../domain/roster.ts';
import type { CheckWords } from '../domain/check-words.ts';
import type { StepCues } from '../domain/step-cues.ts';
import { suggest } from '../review/suggest.ts';
import type { Services } from './services.ts';
import { createApp } from './app.ts';
import { boltLogger } from './bolt-logger.ts';
import { createConnection } from './connection.ts';
import { createDeliveries } from './deliveries.ts';
import { createWhoAmI } from './identity.ts';
import { createDrafts } from './drafts.ts';
import type { Draw } from './draw.ts';
import { createInFlight } from './in-flight.ts';
import { inTurns } from './in-turns.ts';
import { createLastDelivery } from './last-delivery.ts';
import { createLoopTurns } from './loop-turns.ts';
import { createMembers } from './members.ts';
import { createNotify, type Notify } from './notify.ts';
import { createOutage, type Tell } from './outage.ts';
import { createOutbox } from './outbox.ts';
import type { MakePaper } from './papers/make-paper.ts';
import { createPacing } from './pacing.ts';
import { type Entrance, httpEntrance, socketEntrance } from './receivers.ts';
import { createReminders } from './reminders/reminders.ts';
import { createReadFiles } from './import/read-files.ts';
import { createSend } from './send.ts';
import { createSlackFiles } from './slack-files.ts';
import type { Tabling } from './tabling.ts';
import { createSentPosts } from './sent-posts.ts';
import { createHomes } from './home/homes.ts';
import type { Upkeep } from './home/upkeep.ts';
import { createCards } from './review/cards.ts';
import { catchUp } from './review/catch-up.ts';
import { createMarks } from './review/marks.ts';
import { createPageOfPost } from './review/post-page.ts';
import { StartError } from './start-error.ts';
import { codeOf } from '../store/data-file-error.ts';
import { createUserGroups } from './user-groups.ts';
import { unsentSentence } from '../wording/unsent.ts';
import { verifyToken } from './verify-token.ts';

/** The settings with which there is a bot to start. */
export type BotConfig = Pick<Config, 'slackApiUrl' | 'proxy' | 'secretariat'> & {
  slack: Exclude<SlackConfig, { mode: 'none' }>;
};

/** What the bot needs from outside the Slack room. */
export type BotParts = Pick<
  Services,
  'store' | 'answerer' | 'given' | 'clock' | 'log' | 'history'
> & {
  stepCues: StepCues;
  checkWords: CheckWords;
  upkeep: Upkeep;
  tabling: Tabling;
  draw: Draw;
  makePaper: MakePaper;
  tell: Tell;
  /** The passing of time between two posts; left out where Slack is the real one. */
  pause?: (ms: number) => Promise<void>;
};

export type Bot = {
  /** The port it listens on; none with Socket Mode. */
  port: number | undefined;
  /** Fulfilled when Slack has accepted the token; rejected with a StartError when it has not. */
  verified: Promise<void>;
  /** Takes in what happened while it could not hear, or not save. */
  catchUp: () => Promise<void>;
  /** Tells the secretariat something in direct messages. */
  notify: Notify;
  /** Looks at the clock, as it does every minute, and sends the reminders that are due. */
  remind: () => Promise<void>;
  /** Takes nothing in any more, finishes what it has begun, and tells how much it could not. */
  stop: () => Promise<number>;
};

/** How often the threads are read once more. */
const lookAgainMs = 30 * 60 * 1000;

/** How often the clock is looked at for reminders. */
const remindEveryMs = 60 * 1000;

/** How long a shutdown waits for answers that are on their way. */
const finishWithinMs = 10_000;

/** @throws {StartError} when the port or the line cannot be opened. */
export async function startBot(config: BotConfig, parts: BotParts): Promise<Bot> {
  const { slack } = config;
  const connection = createConnection(config);
  const { log, tell, pause = sleepFor } = parts;
  const outage = createOutage(tell, log);
  const logger = boltLogger(log, 'low');
  const client = new webApi.WebClient(slack.botToken, { ...connection.clientOptions, logger });
  const pacing = createPacing(pause);
  const { store, answerer, clock, stepCues, checkWords, upkeep } = parts;
  const { tabling, draw, makePaper } = parts;
  const send = createSend({ client, fetch: connection.fetch, pacing });
  const whoAmI = createWhoAmI(client);
  const people = { client, store, first: config.secretariat, whoAmI, log, nowMs: Date.now };
  const members = createMembers(people);
  const secretariat = async (): Promise<readonly string[]> => {
    const roster = await members.roster().catch(() => store.read().roster);
    return [...new Set([...config.secretariat, ...usersWith('secretariat', roster)])];
  };
  const notify = createNotify({ client, send, secretariat, log });
  const files = createSlackFiles({
    ...{ client, fetch: connection.fetch },
    ...{ apiUrl: config.slackApiUrl, botToken: slack.botToken },
  });
  const inFlight = createInFlight();
  const sent = createSentPosts(client, pacing);
  const outbox = createOutbox({
    ...{ store, send, clock, log, during: inFlight.during },
    sent,
    files,
    pageOf: createPageOfPost({
      ...{ client, store, whoAmI, members, log, makePaper },
      roster: members.roster,
    }),
    later: (ms, again) => void setTimeout(again, ms).unref(),
    onFailed: () => void notify(unsentSentence),
  });
  const reminders = createReminders({
    ...{ client, store, clock, pacing, log, members, whoAmI, sent, secretariat },
    during: inFlight.during,
    onFailed: () => void notify(unsentSentence),
  });
  const lastDelivery = createLastDelivery(clock);
  const homes = createHomes({
    ...{ client, store, answerer, clock, pacing, log, secretariat: config.secretariat },
    ...{ whoAmI, members, lastDelivery, upkeep, during: inFlight.during },
  });
  const services: Services = {
    ...{ client, store, answerer, clock, log, secretariat: config.secretariat },
    ...{ send, pacing, given: parts.given, history: parts.history },
    ...{ whoAmI, members, homes, lastDelivery },
    userGroups: createUserGroups(client, log, Date.now),
    checkWords,
    classify: (plan) => (text, goal) => suggest(text, answerer.named(text, goal, plan), stepCues),
    marks: createMarks(client, pacing, log),
    cards: createCards({ client, store, pacing, log }),
    ...{ outbox, reminders },
    ...{ tabling, draw, makePaper, readFiles: createReadFiles() },
    files,
    drafts: createDrafts({ store, clock }),
    deliveries: createDeliveries(),
    inFlight,
    nextTurn: createLoopTurns(),
  };
  const catchingUp = inTurns(() => catchUp(services, 'away').finally(outbox.flush));
  // Over HTTP nothing tells of a line that was down, or of somebody who has joined a user group
  const lookingAgain = inTurns(() => catchUp(services, 'again').finally(outbox.flush));
  const looking = setInterval(() => void lookingAgain(), lookAgainMs).unref();
  const reminding = setInterval(() => void reminders.tick(), remindEveryMs).unref();
  const surroundings = { connection, log, outage, onConnected: () => void catchingUp() };
  const entrance =
    slack.mode === 'http' ? httpEntrance(slack, surroundings) : socketEntrance(slack, surroundings);
  const { receiver } = entrance;
  createApp({ receiver, botToken: slack.botToken, logger: boltLogger(log, 'normal') }, services);
  const port = await opened(entrance, slack);
  const stop = async (): Promise<number> => {
    for (const timer of [looking, reminding]) clearInterval(timer);
    const closed = entrance.close();
    const unfinished = await services.inFlight.idle(finishWithinMs);
    await closed;
    return unfinished;
  };
  let stopped: Promise<number> | undefined;
  return {
    port,
    verified: verifyToken(client, outage, pause)
      .then(catchingUp)
      .then(() => void reminders.tick()),
    catchUp: catchingUp,
    notify,
    remind: reminders.tick,
    stop: () => (stopped ??= stop()),
  };
}

async function sleepFor(ms: number): Promise<void> {
  await sleep(ms);
}

async function opened(entrance: Entrance, slack: BotConfig['slack']): Promise<number | undefined> {
  try {
    return (await entrance.open())?.port;
  } catch (error) {
    throw startError(error, slack);
  }
}

function startError(error: unknown, slack: BotConfig['slack']): unknown {
  if (error instanceof webApi.WebAPIPlatformError) {
    return new StartError({ problem: 'app-token-refused', code: error.data.error });
  }
  if (slack.mode !== 'http') return error;
  const { port } = slack;
  const code = codeOf(error);
  return code === 'EADDRINUSE'
    ? new StartError({ problem: 'port-in-use', port })
    : new StartError({ problem: 'port-refused', port, code });
}
