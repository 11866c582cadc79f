/** The running bot makes its daily backup by itself. */

import { spawn } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { readManifest } from '../../src/sandbox/manifest.ts';
import { startSlack } from '../../src/sandbox/slack.ts';
import { aHome } from '../store/stores.ts';

it('is made at the start, in a process of its own, and verified', async () => {
  const home = await aHome();
  const slack = await startSlack({ manifest: await readManifest('manifest.yml') });
  const bot = spawn(process.execPath, [resolve('dist/main.js')], {
    cwd: home.path('.'),
    env: {
      PATH: process.env['PATH'],
      SLACK_BOT_TOKEN: slack.botToken,
      SLACK_SIGNING_SECRET: slack.signingSecret,
      SLACK_API_URL: slack.apiUrl,
      PORT: '0',
      MICHISUJI_DATA_DIR: home.path('store'),
      MICHISUJI_BACKUP_DIR: home.path('daily'),
    },
  });
  const said: string[] = [];
  bot.stderr.on('data', (data: Buffer) => said.push(data.toString()));
  const ended = new Promise((done) => bot.on('close', done));
  await slack.until(() => said.join('').includes('Daily backup'), 20_000);
  bot.kill('SIGTERM');
  await ended;
  await slack.close();
  expect(said.join('')).toMatch(/info Daily backup verified seq=0 bytes=\d+/);
  expect(await readdir(home.path('daily'))).toHaveLength(1);
  await home.remove();
});
