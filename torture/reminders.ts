/** Reminders through kill -9, 429, lost replies, and a clock that is a day early or late. */

import { join } from 'node:path';
import { z } from 'zod';
import { collected } from '../src/collection/collected.ts';
import { nextBusinessDay } from '../src/domain/business-days.ts';
import { beginState } from '../src/domain/begin-state.ts';
import type { Notice } from '../src/domain/notice.ts';
import type { State } from '../src/domain/state.ts';
import { noticeKey } from '../src/reminders/sending.ts';
import { readManifest } from '../src/sandbox/manifest.ts';
import { type LocalSlack, startSlack } from '../src/sandbox/slack.ts';
import type { Fault } from '../src/sandbox/state/faults.ts';
import { openDurableStore } from '../src/store/durable-store.ts';
import { keptState } from '../src/store/kept-state.ts';
import { readDurable } from '../src/store/read-durable.ts';
import { readPlan } from '../src/store/read-plan.ts';
import { startBotProcess } from './bot-process.ts';
import { inFolder } from './folder.ts';
import { createRandom, type Random } from './random.ts';
import { createTally, type Outcome, type Tally } from './tally.ts';

/** Each owner has one value, and is reminded of it four times. */
export type RemindersOptions = { owners: number; kills: number; seed: number };

/** 14 and 3 days before 6月30日, on the day, and 2 days after. */
const days = ['2026-06-16', '2026-06-26', '2026-06-30', '2026-07-02'];
const stages = ['before-14', 'before-3', 'due', 'after-2'];
const dayMs = 24 * 60 * 60 * 1000;

type Trial = RemindersOptions & {
  slack: LocalSlack;
  dataDir: string;
  random: Random;
  tally: Tally;
  /** Puts Slack's clock, which is right, to ten o'clock in Tokyo. */
  begin: (day: string) => void;
  aheadMs: () => number;
};

export async function remindThroughKills(options: RemindersOptions): Promise<Outcome> {
  const tally = createTally('reminders through kill -9');
  await inFolder('disk', tally, async (home) => {
    let aheadMs = 0;
    const users = usersOf(options);
    const slack = await startSlack({
      manifest: await readManifest('manifest.yml'),
      people: users.map((id) => ({ id, name: id })),
      now: () => Date.now() + aheadMs,
    });
    const random = createRandom(options.seed);
    const dataDir = join(home, 'store');
    await prepare(dataDir, users);
    slack.fail('chat.postMessage', ...faults(options.owners * 8, random));
    const begin = (day: string): void => {
      aheadMs = Date.parse(`${day}T10:00:00+09:00`) - Date.now();
    };
    const trial = { ...options, slack, dataDir, random, tally, begin, aheadMs: () => aheadMs };
    try {
      for (const [at, day] of days.entries()) await liveThrough(day, at, trial);
      await compare(trial);
    } finally {
      await slack.close();
    }
  });
  return tally.outcome();
}

function usersOf({ owners }: RemindersOptions): string[] {
  return Array.from({ length: owners }, (_, no) => `U${String(no).padStart(4, '0')}`);
}

/** A store that collects some figures, each of several owners; nobody is 事務局. */
async function prepare(dataDir: string, users: readonly string[]): Promise<void> {
  const first = beginState(await readPlan('data/plan.json'));
  const figures = collected(first);
  const some = figures.slice(0, 25);
  const nobody = { contact: null, division: null, due: null };
  const state: State = {
    ...first,
    roster: {
      people: users.map((user) => ({ user, name: user, roles: ['data-owner'] })),
      groups: [],
    },
    rules: figures.map(({ target }, at) => {
      const owners = at < some.length ? users.filter((_, no) => no % some.length === at) : [];
      return owners.length > 0
        ? { target, ...nobody, owners, cycle: { kind: 'yearly' } }
        : { target, ...nobody, owners, cycle: { kind: 'stopped', because: '-' } };
    }),
    notices: [longAgo],
  };
  await (await openDurableStore(dataDir, keptState, state)).close();
}

/** So that it is not the very first start. */
const longAgo: Notice = {
  ...{ to: 'U0000', on: '2026-03-02', state: { status: 'dropped' }, passedOver: [] },
  reminders: [
    {
      ...{ key: 'U0000 unanswered 2026-03-02', stage: 'weekly', cause: 'own', due: '2026-03-02' },
      subject: { kind: 'unanswered', week: '2026-03-02' },
    },
  ],
};

/** One call in twenty is put off, and of one in twenty the reply is lost. */
function faults(count: number, random: Random): Fault[] {
  return Array.from({ length: count }, () => {
    const chance = random.below(20);
    if (chance === 0) return { status: 429, retryAfter: 1 };
    return chance === 1 ? { lostReply: true } : { delayMs: 0 };
  });
}

async function liveThrough(day: string, at: number, trial: Trial): Promise<void> {
  const { kills, begin, tally, random, slack, dataDir, aheadMs } = trial;
  begin(day);
  const share = Math.floor(kills / days.length) + (at < kills % days.length ? 1 : 0);
  for (let kill = 0; kill < share; kill += 1) {
    tally.cycle();
    const jump = random.below(3) - 1;
    if (jump !== 0) tally.note('clock a day off');
    const timeZone = kill % 2 === 0 ? 'UTC' : 'America/New_York';
    const options = { aheadMs: aheadMs() + jump * dayMs, timeZone };
    const bot = await startBotProcess(slack, dataDir, options);
    await Promise.race([bot.ready, pause(5000)]);
    await postsOrPatience(trial);
    await bot.kill('SIGKILL');
  }
  begin(nextBusinessDay(day, []));
  await sendTheRest(trial);
}

/** Waits for some posts, and sometimes in vain: planning and looking up what is in doubt take their time. */
async function postsOrPatience({ slack, random }: Trial): Promise<void> {
  const wanted = slack.callsTo('chat.postMessage').length + 1 + random.below(12);
  const patienceMs = 200 + random.below(2000);
  await slack
    .until(() => slack.callsTo('chat.postMessage').length >= wanted, patienceMs)
    .catch(() => undefined);
}

/** Without kills, until nothing is left; a bot looks again when it is started. */
async function sendTheRest({ slack, dataDir, aheadMs, tally }: Trial): Promise<void> {
  for (let start = 0; start < 20; start += 1) {
    const bot = await startBotProcess(slack, dataDir, { aheadMs: aheadMs() });
    await bot.ready;
    await quiet(slack);
    await bot.kill('SIGTERM');
    const left = (await noticesIn(dataDir)).filter(({ state }) =>
      ['due', 'sending'].includes(state.status),
    );
    if (left.length === 0) return;
    tally.note('starts for what was left');
  }
  tally.broke('Something was never sent');
}

/** Fulfilled when Slack has not been called for two seconds. */
async function quiet(slack: LocalSlack): Promise<void> {
  for (let before = -1; before !== slack.calls.length;) {
    before = slack.calls.length;
    await pause(2000);
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

async function noticesIn(dataDir: string): Promise<readonly Notice[]> {
  return (await readDurable(dataDir, keptState))?.state.notices ?? [];
}

const Payload = z.object({ key: z.string() });

/** Of every owner and stage there must be one message in Slack, and no more. */
async function compare({ slack, dataDir, tally, owners, kills, seed }: Trial): Promise<void> {
  const notices = new Map((await noticesIn(dataDir)).map((one) => [noticeKey(one), one]));
  const users = usersOf({ owners, kills, seed });
  const told = users.flatMap((user) =>
    slack.directMessages(user).flatMap(({ metadata }) => {
      const key = Payload.safeParse(metadata?.event_payload).data?.key ?? '';
      return notices.get(key)?.reminders.map(({ stage }) => `${user} ${stage}`) ?? [`? ${key}`];
    }),
  );
  const expected = users.flatMap((user) => stages.map((stage) => `${user} ${stage}`));
  const entries = (names: readonly string[]): Map<string, string> =>
    new Map(names.map((name) => [name, 'told']));
  tally.compare(entries(expected), entries(told), 'Slack');
  const doubled = told.filter((name, at) => told.indexOf(name) !== at);
  const unknown = told.filter((name) => !expected.includes(name));
  tally.note('posts', slack.callsTo('chat.postMessage').length);
  tally.note('doubled', doubled.length);
  for (const name of doubled) tally.broke(`Told twice: ${name}`);
  for (const name of unknown) tally.broke(`Told for nothing: ${name}`);
}
