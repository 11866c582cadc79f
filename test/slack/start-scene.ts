/** A scene for stories in Slack: the real bot on Bolt's real receiver, before the local Slack. */

import { setTimeout as sleep } from 'node:timers/promises';
import { beginState } from '../../src/domain/begin-state.ts';
import type { GivenAnswers } from '../../src/answers/given-answer.ts';
import { type Answerer, createAnswerer } from '../../src/answers/answerer.ts';
import { createClock } from '../../src/clock.ts';
import type { State } from '../../src/domain/state.ts';
import { createDrawer } from '../../src/render/pictures/draw-pictures.ts';
import type { Draw } from '../../src/slack/draw.ts';
import { fileTabling } from '../../src/cli/file-tabling.ts';
import { makePaper } from '../../src/render/papers/make-paper.ts';
import { createLog } from '../../src/log.ts';
import { createDriver, type Driver } from '../../src/sandbox/driver.ts';
import { httpTransport } from '../../src/sandbox/http-transport.ts';
import { readManifest } from '../../src/sandbox/manifest.ts';
import { type LocalSlack, startSlack } from '../../src/sandbox/slack.ts';
import { socketTransport } from '../../src/sandbox/socket-transport.ts';
import type { SlackOptions } from '../../src/sandbox/state/workspace.ts';
import type { Upkeep } from '../../src/slack/home/upkeep.ts';
import { type Bot, type BotParts, startBot } from '../../src/slack/start.ts';
import { readCheckWords } from '../../src/store/read-check-words.ts';
import { readPlan } from '../../src/store/read-plan.ts';
import { createMemoryAnswers } from '../../src/store/memory-answers.ts';
import { createMemoryStore } from '../../src/store/memory-store.ts';
import { readStepCues } from '../../src/store/read-step-cues.ts';
import type { Store } from '../../src/store/store.ts';
import { readSynonyms } from '../../src/store/read-synonyms.ts';
import { watchDrawing } from './watch-drawing.ts';

export type Scene = {
  slack: LocalSlack;
  /** Survives a restart, as on a disk. */
  store: Store;
  sato: Driver;
  bot: Bot;
  /** Every line of the log so far. */
  log: readonly string[];
  /** What the person who looks after the bot has been told. */
  told: readonly string[];
  /** Stops the bot and starts another before the same Slack: nothing in memory survives. */
  restart: () => Promise<void>;
  end: () => Promise<void>;
};

export type SceneOptions = Omit<Partial<SlackOptions>, 'manifest'> & {
  mode?: 'http' | 'socket';
  proxy?: string;
  /** What is saved before the bot starts. */
  first?: State;
  /** The time for the bot and for Slack; without it the bot's stands still, and Slack's is real. */
  now?: () => number;
  /** MICHISUJI_SECRETARIAT; U9 unless the story is about it. */
  secretariat?: readonly string[];
  /** Where it is saved; in memory unless the story is about the past. */
  openStore?: (first: State, now: () => Date) => Promise<Store>;
  /** What changed, for 変更履歴; a store in memory keeps none of it. */
  history?: BotParts['history'];
  /** What the bot is told of the store and its backups. */
  upkeep?: Upkeep;
  /** How pictures are drawn; for real unless the story is about what goes wrong. */
  draw?: Draw;
  /** How long a post keeps the next waiting; a fiftieth of it unless the story is about the wait. */
  pause?: (ms: number) => Promise<void>;
  /** Called whenever an answer reads the plan, which is when its computing begins. */
  onAnswer?: () => void;
  /** Prepares Slack before the bot starts. */
  before?: (slack: LocalSlack) => void;
};

/** Frozen once, so that all scenes share one plan and one word index. */
export const frozen = createMemoryStore(beginState(await readPlan('data/plan.json'))).read();
const stepCues = await readStepCues('data/step-cues.json');
const checkWords = await readCheckWords('data/check-words.json');
const answerer = createAnswerer(await readSynonyms('data/synonyms.json'));
const noUpkeep: Upkeep = {
  lastBackup: () => Promise.resolve({ place: 'not-set' }),
  condition: () => ({ writable: true }),
};
/** Its thread starts only where a picture is asked for. */
const drawer = createDrawer();
/** A second between two posts is twenty milliseconds here; who goes first stays the same. */
const hurried = (ms: number): Promise<void> => sleep(ms / 50);
/** For a story about the wait itself. */
export const unhurried = (ms: number): Promise<void> => sleep(ms);
const opening = Date.parse('2026-11-20T09:00:00+09:00');

const inMemory = (first: State, now: () => Date): Promise<Store> =>
  Promise.resolve(createMemoryStore(first, now));

const noHistory: BotParts['history'] = () => Promise.resolve([]);

/** People: U1 佐藤. Channels: C1, which the bot has joined, and C2, which it has not. */
export async function startScene(options: SceneOptions = {}): Promise<Scene> {
  const {
    mode = 'http',
    proxy,
    before,
    onAnswer,
    first = frozen,
    now,
    openStore = inMemory,
    history,
    ...others
  } = { history: noHistory, ...options };
  const { secretariat = ['U9'], upkeep = noUpkeep, draw = drawer.draw, ...more } = others;
  const { pause, ...slackOptions } = more;
  const time = () => new Date(now?.() ?? opening);
  const store = await openStore(first, time);
  const slack = await startSlack({
    manifest: await readManifest('manifest.yml'),
    people: [{ id: 'U1', name: '佐藤' }],
    channels: [
      { id: 'C1', name: '検証部会' },
      { id: 'C2', name: '雑談', joined: false },
    ],
    ...slackOptions,
    ...(now && { now }),
  });
  const drawing = watchDrawing(slack);
  before?.(slack);
  const given = createMemoryAnswers();
  const log: string[] = [];
  const told: string[] = [];
  const about = { mode, proxy, secretariat, upkeep, draw, pause, history };
  const start = () => startedBot({ ...about, slack, given, store, log, told, onAnswer, now });
  let bot = await start();
  const driverOf = (running: Bot) =>
    createDriver(
      slack,
      mode === 'http'
        ? httpTransport(`http://127.0.0.1:${running.port ?? 0}/slack/events`, slack.signingSecret)
        : socketTransport(slack.sockets),
    );
  const scene = {
    slack,
    store,
    log,
    told,
    sato: driverOf(bot),
    bot,
    restart: async () => {
      await bot.stop();
      bot = await start();
      scene.bot = bot;
      scene.sato = driverOf(bot);
    },
    end: async () => {
      await bot.stop();
      await slack.close();
      drawing.check();
    },
  };
  return scene;
}

type Start = {
  mode: 'http' | 'socket';
  proxy: string | undefined;
  secretariat: readonly string[];
  upkeep: Upkeep;
  history: BotParts['history'];
  draw: Draw;
  pause: SceneOptions['pause'] | undefined;
  slack: LocalSlack;
  given: GivenAnswers;
  store: Store;
  log: string[];
  told: string[];
  onAnswer: (() => void) | undefined;
  now: (() => number) | undefined;
};

async function startedBot({
  mode,
  proxy,
  secretariat,
  upkeep,
  history,
  draw,
  pause = hurried,
  slack,
  given,
  store,
  onAnswer,
  now,
  ...heard
}: Start): Promise<Bot> {
  const { apiUrl, botToken, appToken, signingSecret } = slack;
  const clock = createClock(() => new Date(now?.() ?? opening));
  const log = createLog({
    level: 'debug',
    now: () => new Date(0),
    write: (line) => heard.log.push(line),
  });
  const question: Answerer['question'] = (text, context) => {
    onAnswer?.();
    return answerer.question(text, context);
  };
  const http = { mode: 'http', botToken, signingSecret, host: '127.0.0.1', port: 0 } as const;
  return startBot(
    {
      slack: mode === 'http' ? http : { mode, botToken, appToken },
      slackApiUrl: apiUrl,
      proxy,
      secretariat,
    },
    {
      ...{
        store,
        given,
        answerer: { ...answerer, question },
        stepCues,
        checkWords,
        history,
        upkeep,
        clock,
        log,
        tabling: fileTabling,
        makePaper,
        draw,
        pause,
      },
      tell: (sentence) => heard.told.push(sentence),
    },
  );
}
