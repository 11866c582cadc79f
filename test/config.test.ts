import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';

it('is to be tried without Slack when nothing is set', () => {
  expect(readConfig({})).toEqual({
    slack: { mode: 'none', missing: ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN'], port: 3000 },
    slackApiUrl: 'https://slack.com/api/',
    proxy: undefined,
    planFile: resolve('data/plan.json'),
    synonymsFile: resolve('data/synonyms.json'),
    stepCuesFile: resolve('data/step-cues.json'),
    checkWordsFile: resolve('data/check-words.json'),
    dataDir: resolve('data/store'),
    backupDir: undefined,
    backupKeep: 30,
    secretariat: [],
    logLevel: 'info',
  });
});

it('listens for HTTP on this machine alone unless told otherwise', () => {
  const http = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 's' };
  expect(readConfig(http)).toMatchObject({
    slack: { mode: 'http', botToken: 'xoxb-1', signingSecret: 's', host: '127.0.0.1', port: 3000 },
  });
  expect(readConfig({ ...http, PORT: '8080', HOST: '0.0.0.0' })).toMatchObject({
    slack: { host: '0.0.0.0', port: 8080 },
  });
});

it('uses Socket Mode as soon as there is an app token', () => {
  const tokens = {
    SLACK_BOT_TOKEN: 'xoxb-1',
    SLACK_APP_TOKEN: 'xapp-1',
    SLACK_SIGNING_SECRET: 's',
  };
  expect(readConfig(tokens)).toMatchObject({
    slack: { mode: 'socket', botToken: 'xoxb-1', appToken: 'xapp-1' },
  });
});

it('reads folders, proxy and secretariat', () => {
  expect(
    readConfig({
      MICHISUJI_DATA_DIR: '/var/michisuji',
      MICHISUJI_PLAN_DIR: '/etc/michisuji',
      MICHISUJI_SECRETARIAT: 'U1, W2、U3',
      MICHISUJI_PROXY: 'http://proxy:8080',
      HTTPS_PROXY: 'http://other:8080',
      LOG_LEVEL: 'debug',
    }),
  ).toMatchObject({
    planFile: '/etc/michisuji/plan.json',
    synonymsFile: '/etc/michisuji/synonyms.json',
    dataDir: '/var/michisuji',
    secretariat: ['U1', 'W2', 'U3'],
    proxy: 'http://proxy:8080',
    logLevel: 'debug',
  });
});

it.each([
  [{ HTTPS_PROXY: 'http://proxy' }, 'http://proxy'],
  [{ HTTPS_PROXY: 'http://proxy', NO_PROXY: 'localhost,.slack.com' }, undefined],
  [{ HTTPS_PROXY: 'http://proxy', NO_PROXY: '*' }, undefined],
  [{ HTTPS_PROXY: 'http://proxy', NO_PROXY: 'notslack.com, ck.com' }, 'http://proxy'],
  [{ HTTPS_PROXY: 'http://proxy', SLACK_API_URL: 'http://127.0.0.1:9/api/' }, undefined],
])('goes by the usual proxy settings %j', (environment, proxy) => {
  expect(readConfig(environment)).toMatchObject({ proxy });
});

it('lists everything that is wrong at once', () => {
  const read = readConfig({
    SLACK_BOT_TOKEN: 'xoxp-1',
    PORT: 'http',
    LOG_LEVEL: 'loud',
    SLACK_API_URL: 'slack',
    MICHISUJI_SECRETARIAT: '佐藤',
  });
  const problems = 'problems' in read ? read.problems.join('\n') : '';
  for (const name of ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN', 'PORT', 'LOG_LEVEL', 'SLACK_API_URL']) {
    expect(problems).toContain(name);
  }
  expect(problems).toContain('MICHISUJI_SECRETARIAT');
});

it.each([
  [{}, { backupDir: undefined, backupKeep: 30 }],
  [
    { MICHISUJI_BACKUP_DIR: '/mnt/backup', MICHISUJI_BACKUP_KEEP: '7' },
    { backupDir: '/mnt/backup', backupKeep: 7 },
  ],
  [{ MICHISUJI_BACKUP_KEEP: 'all' }, { backupKeep: undefined }],
])('reads where daily backups go and how many stay %j', (environment, expected) => {
  expect(readConfig(environment)).toMatchObject(expected);
});

it.each(['/var/michisuji', '/var/michisuji/backups', '/var/other/../michisuji/b'])(
  'refuses to put backups into the data: %s',
  (MICHISUJI_BACKUP_DIR) => {
    const read = readConfig({ MICHISUJI_DATA_DIR: '/var/michisuji', MICHISUJI_BACKUP_DIR });
    const problems = 'problems' in read ? read.problems : [];
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^MICHISUJI_BACKUP_DIR（.*）が保存先（.*）の中にあります。/);
  },
);

it.each(['0', '-1', 'many', '1.5'])('refuses to keep %s daily backups', (MICHISUJI_BACKUP_KEEP) => {
  expect(readConfig({ MICHISUJI_BACKUP_KEEP })).toEqual({
    problems: ['MICHISUJI_BACKUP_KEEP は 1 以上の整数か all（すべて残す）にしてください。'],
  });
});

it.each(['-1', '65536', '3.5', 'x'])('refuses the port %s', (PORT) => {
  expect(readConfig({ PORT })).toEqual({
    problems: ['PORT は 0 から 65535 までの整数にしてください。'],
  });
});
