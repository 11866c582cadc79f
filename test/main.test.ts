/** Starting and stopping the compiled bot as the person who looks after it does. */

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { readManifest } from '../src/sandbox/manifest.ts';
import { type LocalSlack, startSlack } from '../src/sandbox/slack.ts';

let home: string;
let slack: LocalSlack;
const running: ChildProcess[] = [];
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'michisuji-'));
  slack = await startSlack({
    manifest: await readManifest('manifest.yml'),
    people: [{ id: 'U1', name: '佐藤' }],
  });
});
afterEach(() => {
  for (const one of running.splice(0)) one.kill('SIGKILL');
});
afterAll(async () => {
  await slack.close();
  await rm(home, { recursive: true });
});

type Ended = { code: number | null; out: string; err: string };

/** Starts the bot in an empty folder, so that nobody's .env is read. */
function start(
  settings: Readonly<Record<string, string>>,
  typed?: string,
  { room = 'plenty' } = {},
) {
  // A limit on the size of files is the one full disk that needs no rights
  const limit = room === 'none' ? 'ulimit -f 0; ' : '';
  const child = spawn(
    'sh',
    ['-c', `${limit}exec "$0" "$1"`, process.execPath, resolve('dist/main.js')],
    {
      cwd: home,
      env: { PATH: process.env['PATH'], MICHISUJI_DATA_DIR: join(home, 'store'), ...settings },
    },
  );
  running.push(child);
  child.stdin.end(typed);
  const said: string[] = [];
  child.stderr.on('data', (data: Buffer) => said.push(data.toString()));
  const ended = Promise.all([
    new Promise<number | null>((done) => child.on('close', done)),
    text(child.stdout),
  ]).then(([code, out]): Ended => ({ code, out, err: said.join('') }));
  return { child, said: () => said.join(''), ended };
}

const http = (): Record<string, string> => ({
  SLACK_BOT_TOKEN: slack.botToken,
  SLACK_SIGNING_SECRET: slack.signingSecret,
  SLACK_API_URL: slack.apiUrl,
  PORT: '0',
});

/** What goes wrong at the start is said once, in Japanese. */
const logLineOfTrouble = / (?:warn|error) /;

function expectOneMessage({ code, err }: Ended, ...said: readonly string[]): void {
  expect(code).toBe(1);
  for (const words of said) expect(err).toContain(words);
  expect(err).not.toMatch(/^\s+at /m);
  expect(err).not.toMatch(logLineOfTrouble);
  expect(err).not.toMatch(/x(?:oxb|oxp|app)-\w/);
}

/** The whole bot starts beside other tests. */
const patienceMs = 60_000;

it('can be tried in a page when there are no tokens, and stops in order', async () => {
  const { child, said, ended } = start({ PORT: '0' });
  const [address = ''] = await slack.until(
    () => /http:\/\/127\.0\.0\.1:\d+/.exec(said()) ?? false,
    patienceMs,
  );
  const page = await fetch(address);
  expect({ status: page.status, isOurs: (await page.text()).includes('みちすじを試す') }).toEqual({
    ...{ status: 200, isOurs: true },
  });
  expect(said()).toContain('Slackにはつながっていません');
  expect(said()).toContain(join(home, 'try', 'start-'));
  expect(await readdir(home)).not.toContain('store');
  child.kill('SIGINT');
  expect((await ended).code).toBe(0);
});

it.each([
  [{ SLACK_BOT_TOKEN: 'xoxb-1' }, 'SLACK_APP_TOKEN'],
  [{ SLACK_APP_TOKEN: 'xapp-1' }, 'SLACK_BOT_TOKEN'],
  [{ SLACK_SIGNING_SECRET: 's' }, 'SLACK_BOT_TOKEN'],
])('is no trial when Slack is set by half: %j', async (settings, missing) => {
  expectOneMessage(await start(settings).ended, '設定に誤り', missing);
});

it('reads its settings from .env', async () => {
  await writeFile(join(home, '.env'), 'LOG_LEVEL=loud\n');
  const ended = await start({}).ended;
  await rm(join(home, '.env'));
  expectOneMessage(ended, '設定に誤り', 'LOG_LEVEL');
});

it('lists wrong settings without quoting a token', async () => {
  const settings = { SLACK_BOT_TOKEN: 'xoxp-1-secret', SLACK_APP_TOKEN: 'xoxb-2-secret' };
  const ended = await start(settings).ended;
  expectOneMessage(ended, '利用者個人のトークン', 'SLACK_APP_TOKEN');
  expect(ended.err).not.toContain('secret');
});

it('says that Slack does not accept the bot token', async () => {
  const ended = await start({ ...http(), SLACK_BOT_TOKEN: 'xoxb-wrong' }).ended;
  expectOneMessage(ended, 'SLACK_BOT_TOKEN', 'invalid_auth');
});

it('says that Slack does not accept the app token', async () => {
  const ended = await start({ ...http(), SLACK_APP_TOKEN: 'xapp-wrong' }).ended;
  expectOneMessage(ended, 'SLACK_APP_TOKEN', 'invalid_auth');
});

it('says that the app token may not open a line, although its client would try for ever', async () => {
  slack.fail('apps.connections.open', { error: 'missing_scope' });
  const ended = await start({ ...http(), SLACK_APP_TOKEN: slack.appToken }).ended;
  expectOneMessage(ended, 'SLACK_APP_TOKEN', 'missing_scope');
});

it('says once that Slack cannot be reached, however often it tries', async () => {
  let tries = 0;
  const deaf = await listening((line) => {
    tries += 1;
    line.destroy();
  });
  const { said } = start({
    ...http(),
    SLACK_APP_TOKEN: slack.appToken,
    SLACK_API_URL: `http://127.0.0.1:${portOf(deaf)}/api/`,
  });
  await slack.until(() => tries === 3);
  deaf.close();
  expect(said().match(/Slackにつながりません/g)).toHaveLength(1);
  expect(said()).not.toMatch(logLineOfTrouble);
});

it('says that the port is taken', async () => {
  const taken = await listening();
  const port = portOf(taken);
  const ended = await start({ ...http(), PORT: port }).ended;
  taken.close();
  expectOneMessage(ended, `ポート${port}は`, 'PORT');
});

it('says what is wrong with a broken plan', async () => {
  const plan = await readFile('data/plan.json', 'utf8');
  await writeFile(join(home, 'plan.json'), plan.slice(0, 1000));
  const ended = await start({ ...http(), MICHISUJI_PLAN_DIR: home }).ended;
  expectOneMessage(ended, join(home, 'plan.json'), 'JSONの書き方が崩れています');
});

it('says in Japanese what is wrong with a figure', async () => {
  const plan = await readFile('data/plan.json', 'utf8');
  const wrong = plan.replace(/"value": "(\d+)"/, '"value": "$1件"');
  await writeFile(join(home, 'plan.json'), wrong);
  const ended = await start({ ...http(), MICHISUJI_PLAN_DIR: home }).ended;
  expectOneMessage(ended, '.value」: 数値は、桁区切りや単位を付けず');
  expect(ended.err).not.toMatch(/[a-z]+ [a-z]+ [a-z]+/i);
});

it('says what is wrong with a broken store, and does not touch it', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'michisuji-'));
  await writeFile(join(dataDir, 'database.json'), '{"format":9}');
  const ended = await start({ ...http(), MICHISUJI_DATA_DIR: dataDir }).ended;
  expectOneMessage(ended, join(dataDir, 'database.json'), '内容が正しくありません');
  expect(await readFile(join(dataDir, 'database.json'), 'utf8')).toBe('{"format":9}');
  await rm(dataDir, { recursive: true });
});

it('says what is wrong when a restore was broken off, and begins no empty store', async () => {
  const dataDir = join(home, 'gone');
  await mkdir(`${dataDir}.before-20261120-093000`);
  const ended = await start({ ...http(), MICHISUJI_DATA_DIR: dataDir }).ended;
  expectOneMessage(
    ended,
    `${dataDir}.before-20261120-093000`,
    '控えから戻す途中',
    'npm run restore',
  );
});

it('tells the secretariat that the disk is full, and answers all the same', async () => {
  const settings = { ...http(), MICHISUJI_SECRETARIAT: 'U1', PORT: '0' };
  const dataDir = join(home, 'full');
  const { said } = start({ ...settings, MICHISUJI_DATA_DIR: dataDir }, undefined, { room: 'none' });
  await slack.until(() => said().includes('Ready'), patienceMs);
  const notice = await slack.until(() =>
    slack.directMessages('U1').find(({ text }) => text.includes('ディスクがいっぱい')),
  );
  expect(notice.text).toContain('質問には答えます');
});

it.each(['SIGINT', 'SIGTERM'] as const)('stops in order on %s', async (signal) => {
  const { child, said, ended } = start(http());
  await slack.until(() => said().includes('Ready'), patienceMs);
  child.kill(signal);
  const { code, err } = await ended;
  expect({ code, isInOrder: err.includes('Stopped unfinished=0') }).toEqual({
    code: 0,
    isInOrder: true,
  });
});

function portOf(server: Server): string {
  const address = server.address();
  return typeof address === 'object' ? String(address?.port) : '';
}

function listening(onLine?: (line: Socket) => void): Promise<Server> {
  return new Promise((ready) => {
    const server = createServer(onLine);
    server.listen(0, '127.0.0.1', () => {
      ready(server);
    });
  });
}
