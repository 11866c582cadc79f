/** A scene for stories in Slack: the real bot on Bolt's real receiver, before the local Slack. */

import { createAnswerer } from '../../src/answers/answerer.ts';
import { createClock } from '../../src/clock.ts';
import type { State } from '../../src/domain/state.ts';
import { createLog } from '../../src/log.ts';
import { createDriver, type Driver } from '../../src/sandbox/driver.ts';
import { httpTransport } from '../../src/sandbox/http-transport.ts';
import { readManifest } from '../../src/sandbox/manifest.ts';
import { type LocalSlack, startSlack } from '../../src/sandbox/slack.ts';
import { socketTransport } from '../../src/sandbox/socket-transport.ts';
import type { SlackOptions } from '../../src/sandbox/state/workspace.ts';
import { type Bot, startBot } from '../../src/slack/start.ts';
import { readPlan } from '../../src/store/read-plan.ts';
import { readSynonyms } from '../../src/store/read-synonyms.ts';

export type Scene = {
  slack: LocalSlack;
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

type SceneOptions = Omit<Partial<SlackOptions>, 'manifest'> & {
  mode?: 'http' | 'socket';
  proxy?: string;
  /** Called whenever an answer reads the plan, which is when its computing begins. */
  onRead?: () => void;
  /** Prepares Slack before the bot starts. */
  before?: (slack: LocalSlack) => void;
};

const plan = await readPlan('data/plan.json');
const answerer = createAnswerer(await readSynonyms('data/synonyms.json'));
const clock = createClock(() => new Date('2026-11-20T09:00:00+09:00'));

/** People: U1 佐藤. Channels: C1, which the bot has joined, and C2, which it has not. */
export async function startScene(options: SceneOptions = {}): Promise<Scene> {
  const { mode = 'http', proxy, before, onRead, ...slackOptions } = options;
  const slack = await startSlack({
    manifest: await readManifest('manifest.yml'),
    people: [{ id: 'U1', name: '佐藤' }],
    channels: [
      { id: 'C1', name: '検証部会' },
      { id: 'C2', name: '雑談', joined: false },
    ],
    ...slackOptions,
  });
  before?.(slack);
  const log: string[] = [];
  const told: string[] = [];
  const start = () => startedBot({ mode, proxy, slack, log, told, onRead });
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
    },
  };
  return scene;
}

type Start = {
  mode: 'http' | 'socket';
  proxy: string | undefined;
  slack: LocalSlack;
  log: string[];
  told: string[];
  onRead: (() => void) | undefined;
};

async function startedBot({ mode, proxy, slack, onRead, ...heard }: Start): Promise<Bot> {
  const { apiUrl, botToken, appToken, signingSecret } = slack;
  const log = createLog({
    level: 'debug',
    now: () => new Date(0),
    write: (line) => heard.log.push(line),
  });
  const read = (): State => {
    onRead?.();
    return { plan };
  };
  const http = { mode: 'http', botToken, signingSecret, host: '127.0.0.1', port: 0 } as const;
  return startBot(
    {
      slack: mode === 'http' ? http : { mode, botToken, appToken },
      slackApiUrl: apiUrl,
      proxy,
      secretariat: [],
    },
    { store: { read }, answerer, clock, log, tell: (sentence) => heard.told.push(sentence) },
  );
}
