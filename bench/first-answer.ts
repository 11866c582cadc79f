/** How long from `npm start` without Slack to the first answer in the browser, beside two floors of one run. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { aBrowser } from '../test/browser/a-browser.ts';
import type { Measured } from './table.ts';

const rounds = 3;
const question = '目指す姿5の指数は？';

type Timing = { emptyNodeS: number; askS: number; pageS: number; answerS: number };

/**
 * Measures what somebody waits who has a browser open: until the page can be opened, and until the
 * answer to the first question stands in it. Rounds are interleaved, so that a busy machine slows
 * the floors as well: starting node for nothing, and the same question on the terminal.
 */
export async function benchFirstAnswer(): Promise<readonly Measured[]> {
  const browser = await aBrowser();
  const timings: Timing[] = [];
  for (let round = 0; round < rounds; round += 1) {
    timings.push({
      emptyNodeS: await secondsOf(['-e', '0']),
      askS: await secondsOf(['dist/ask.js', question]),
      ...(await trial(browser)),
    });
  }
  await browser.close();
  const middleOf = (key: keyof Timing): number =>
    timings.map((one) => one[key]).toSorted((one, other) => one - other)[1] ?? 0;
  const row = (what: string, seconds: number): Measured => ({
    ...{ bench: 'first-answer', what, seconds: Number(seconds.toFixed(2)) },
    timesEmptyNode: Number((seconds / middleOf('emptyNodeS')).toFixed(1)),
    timesAsk: Number((seconds / middleOf('askS')).toFixed(1)),
  });
  return [
    row('node -e 0', middleOf('emptyNodeS')),
    row('node dist/ask.js', middleOf('askS')),
    row('npm start: page open', middleOf('pageS')),
    row('npm start: first answer drawn', middleOf('answerS')),
  ];
}

async function secondsOf(words: readonly string[]): Promise<number> {
  const from = performance.now();
  await once(spawn(process.execPath, words, { stdio: 'ignore' }), 'close');
  return since(from);
}

async function trial(browser: Browser): Promise<Pick<Timing, 'pageS' | 'answerS'>> {
  const folder = await mkdtemp(join(tmpdir(), 'michisuji-'));
  const from = performance.now();
  // In a group of its own, because npm does not always hand on what it is told
  const started = spawn('npm', ['start'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
    env: { ...process.env, ...withoutSlack, MICHISUJI_DATA_DIR: join(folder, 'store') },
  });
  let said = '';
  let address: string | undefined;
  for await (const part of started.stderr) {
    said += String(part);
    address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
    if (address !== undefined) break;
  }
  if (address === undefined) throw new Error(`Cannot start the trial: ${said}`);
  const pageS = since(from);
  const tab = await browser.newPage();
  await tab.goto(`${address}/?as=U1&at=DU1`);
  await tab.waitForSelector('html[data-ready]');
  await tab.fill('.pane .composer textarea', question);
  await tab.keyboard.press('Enter');
  await tab.waitForSelector('.pane .message table');
  const answerS = since(from);
  await tab.close();
  const ended = once(started, 'exit');
  process.kill(-(started.pid ?? 0), 'SIGTERM');
  await ended;
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  return { pageS, answerS };
}

/** A `.env` of this folder must not lead the trial into somebody's Slack. */
const withoutSlack = { SLACK_BOT_TOKEN: '', SLACK_APP_TOKEN: '', SLACK_SIGNING_SECRET: '' };

function since(from: number): number {
  return (performance.now() - from) / 1000;
}
