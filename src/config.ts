/** 設定: the environment becomes a Config, or a list of everything that is wrong with it. */

import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { type LogLevel, logLevels } from './log.ts';
import { tokenProblems } from './slack/token-problems.ts';
import { isWithin } from './store/side-folder.ts';

/** How the bot reaches Slack; `none` names the settings without which it cannot, and where to try it. */
export type SlackConfig =
  | { mode: 'none'; missing: readonly string[]; port: number }
  | { mode: 'http'; botToken: string; signingSecret: string; host: string; port: number }
  | { mode: 'socket'; botToken: string; appToken: string };

export type Config = {
  slack: SlackConfig;
  /** The Web API's address; another one only for trying the bot without Slack. */
  slackApiUrl: string;
  /** The office's proxy, where requests to Slack go through one. */
  proxy: string | undefined;
  planFile: string;
  synonymsFile: string;
  stepCuesFile: string;
  checkWordsFile: string;
  dataDir: string;
  /** Where the daily backups go; there are none where no place is set. */
  backupDir: string | undefined;
  /** How many daily backups stay; all of them where no number is set. */
  backupKeep: number | undefined;
  /** Slack ids of the people who are 事務局. */
  secretariat: readonly string[];
  logLevel: LogLevel;
};

export type ConfigProblems = { problems: readonly string[] };

const text = z
  .string()
  .trim()
  .optional()
  .transform((value) => (value === '' ? undefined : value));

const address = (name: string) =>
  text.refine(
    (value) => value === undefined || (/^https?:\/\//.test(value) && URL.canParse(value)),
    `${name} は http:// か https:// で始まるURLにしてください。`,
  );

const Environment = z.object({
  SLACK_BOT_TOKEN: text,
  SLACK_SIGNING_SECRET: text,
  SLACK_APP_TOKEN: text,
  PORT: text
    .transform((value) => Number(value ?? '3000'))
    .refine(
      (port) => Number.isInteger(port) && port >= 0 && port <= 65_535,
      'PORT は 0 から 65535 までの整数にしてください。',
    ),
  HOST: text,
  SLACK_API_URL: address('SLACK_API_URL'),
  MICHISUJI_PLAN_DIR: text,
  MICHISUJI_DATA_DIR: text,
  MICHISUJI_BACKUP_DIR: text,
  MICHISUJI_BACKUP_KEEP: text
    .refine(
      (keep = '30') => keep === 'all' || /^[1-9]\d{0,4}$/.test(keep),
      'MICHISUJI_BACKUP_KEEP は 1 以上の整数か all（すべて残す）にしてください。',
    )
    .transform((keep = '30') => (keep === 'all' ? undefined : Number(keep))),
  MICHISUJI_SECRETARIAT: text
    .transform((value) => value?.split(/[\s,、]+/) ?? [])
    .refine(
      (ids) => ids.every((id) => /^[UW][A-Z0-9]+$/.test(id)),
      'MICHISUJI_SECRETARIAT は SlackのメンバーID（U… または W…）をカンマで区切って並べてください。',
    ),
  MICHISUJI_PROXY: address('MICHISUJI_PROXY'),
  HTTPS_PROXY: address('HTTPS_PROXY'),
  NO_PROXY: text,
  LOG_LEVEL: text.pipe(
    z
      .enum(logLevels, `LOG_LEVEL は ${logLevels.join('、')} のどれかにしてください。`)
      .default('info'),
  ),
});
type Environment = z.infer<typeof Environment>;

/** The folder above `src` and `dist` alike. */
const home = fileURLToPath(new URL('..', import.meta.url));

/**
 * Reads the settings.
 *
 * Without any Slack setting there is nothing wrong: the bot can then be tried in a page.
 *
 * @returns every problem at once, in Japanese; no token or secret is ever quoted.
 */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>>,
): Config | ConfigProblems {
  const read = Environment.safeParse(environment);
  const wrong = read.success ? [] : read.error.issues.map(({ message }) => message);
  const config = read.success ? configOf(read.data) : undefined;
  const problems = [
    ...wrong,
    ...tokenProblems(environment),
    ...(config ? placeProblems(config) : []),
  ];
  return config && problems.length === 0 ? config : { problems };
}

export function isConfig(read: Config | ConfigProblems): read is Config {
  return !('problems' in read);
}

/** A backup that lies in what it is a backup of is lost with it. */
function placeProblems({ dataDir, backupDir }: Config): string[] {
  if (backupDir === undefined || !isWithin(backupDir, dataDir)) return [];
  return [
    `MICHISUJI_BACKUP_DIR（${backupDir}）が保存先（${dataDir}）の中にあります。保存先の外、できれば別のディスクのフォルダにしてください。`,
  ];
}

function configOf(settings: Environment): Config {
  const planDir = resolve(settings.MICHISUJI_PLAN_DIR ?? resolve(home, 'data'));
  const slackApiUrl = settings.SLACK_API_URL ?? 'https://slack.com/api/';
  return {
    slack: slackConfigOf(settings),
    slackApiUrl,
    proxy: settings.MICHISUJI_PROXY ?? usualProxyFor(slackApiUrl, settings),
    planFile: resolve(planDir, 'plan.json'),
    synonymsFile: resolve(planDir, 'synonyms.json'),
    stepCuesFile: resolve(home, 'data/step-cues.json'),
    checkWordsFile: resolve(home, 'data/check-words.json'),
    dataDir: resolve(settings.MICHISUJI_DATA_DIR ?? resolve(home, 'data/store')),
    backupDir:
      settings.MICHISUJI_BACKUP_DIR === undefined
        ? undefined
        : resolve(settings.MICHISUJI_BACKUP_DIR),
    backupKeep: settings.MICHISUJI_BACKUP_KEEP,
    secretariat: settings.MICHISUJI_SECRETARIAT,
    logLevel: settings.LOG_LEVEL,
  };
}

/** What the machine's own settings say: HTTPS_PROXY for https, but not for hosts in NO_PROXY. */
function usualProxyFor(address: string, settings: Environment): string | undefined {
  const { protocol, hostname } = new URL(address);
  const direct = (settings.NO_PROXY ?? '').split(/[\s,]+/).filter((name) => name !== '');
  const isDirect = direct.some(
    (name) => name === '*' || `.${hostname}`.endsWith(`.${name.replace(/^\*?\./, '')}`),
  );
  return protocol === 'https:' && !isDirect ? settings.HTTPS_PROXY : undefined;
}

function slackConfigOf(settings: Environment): SlackConfig {
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken } = settings;
  const { SLACK_SIGNING_SECRET: signingSecret, PORT: port, HOST: host = '127.0.0.1' } = settings;
  if (botToken !== undefined && appToken !== undefined)
    return { mode: 'socket', botToken, appToken };
  if (botToken !== undefined && signingSecret !== undefined) {
    return { mode: 'http', botToken, signingSecret, host, port };
  }
  return { mode: 'none', missing: ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN'], port };
}
