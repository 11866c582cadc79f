/** The real bot as a process of its own, which can be killed at any moment and started again. */

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { LocalSlack } from '../src/sandbox/slack.ts';

const program = fileURLToPath(new URL('../dist/main.js', import.meta.url));

export type BotProcess = {
  port: number;
  /** Fulfilled when it has caught up with what it missed. */
  ready: Promise<void>;
  kill: (signal: 'SIGKILL' | 'SIGTERM') => Promise<void>;
};

export type BotOptions = {
  /** How far its clock is ahead of ours; none where left out. */
  aheadMs?: number;
  /** Where the machine believes to stand. */
  timeZone?: string;
};

/** Runs before the bot, which knows nothing of it: its clock is another one. */
const otherClock = `data:text/javascript,${encodeURIComponent(`
  const Real = Date;
  const ahead = Number(process.env.AHEAD_MS);
  globalThis.Date = class extends Real {
    constructor(...given) {
      super(...(given.length === 0 ? [Real.now() + ahead] : given));
    }
    static now() {
      return Real.now() + ahead;
    }
  };
`)}`;

/** Starts the bot on a data folder before the local Slack; fulfilled when it listens. */
export async function startBotProcess(
  slack: LocalSlack,
  dataDir: string,
  { aheadMs, timeZone }: BotOptions = {},
): Promise<BotProcess> {
  const clock = aheadMs === undefined ? [] : ['--import', otherClock];
  const child: ChildProcess = spawn(process.execPath, [...clock, program], {
    env: {
      ...(aheadMs === undefined ? {} : { AHEAD_MS: String(aheadMs) }),
      ...(timeZone === undefined ? {} : { TZ: timeZone }),
      PATH: process.env['PATH'],
      ...{ SLACK_BOT_TOKEN: slack.botToken, SLACK_SIGNING_SECRET: slack.signingSecret },
      ...{ SLACK_API_URL: slack.apiUrl, PORT: '0', MICHISUJI_DATA_DIR: dataDir },
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  const heard = (words: RegExp): Promise<RegExpExecArray> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const found = words.exec(said);
        if (found !== null) resolve(found);
      };
      child.stderr?.on('data', look);
      child.once('exit', () => {
        reject(new Error(`The bot ended by itself: ${said.slice(-500)}`));
      });
    });
  child.stderr?.on('data', (data: Buffer) => {
    said += data.toString();
  });
  const listening = heard(/Listening .*port=(\d+)/);
  const ready = heard(/ Ready/).then(() => undefined);
  ready.catch(() => undefined); // It may be killed before
  const [, port] = await listening;
  return {
    port: Number(port),
    ready,
    kill: async (signal) => {
      const ended = once(child, 'exit');
      child.kill(signal);
      await ended;
    },
  };
}
