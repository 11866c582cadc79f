/** 画面の写し: the main scenes of the trial, as pictures in docs/screens; `npm run screens`. */

import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { review } from '../src/demo/scenes/review.ts';
import { type Demo, startDemo } from '../src/demo/start-demo.ts';
import { createLog } from '../src/log.ts';
import { aBrowser } from '../test/browser/a-browser.ts';

const into = 'docs/screens';
const widths = { desktop: 1200, phone: 390 } as const;

type Visit = (as: string, at: string, more?: string) => Promise<void>;
type Scene = { name: string; show: (tab: Page, visit: Visit, demo: Demo) => Promise<void> };

const scenes: readonly Scene[] = [
  {
    name: 'answer',
    show: async (tab, visit) => {
      await visit('U1', 'DU1');
      await tab.fill('.pane .composer textarea', '目指す姿5の指数は？');
      await tab.keyboard.press('Enter');
      await tab.locator('.pane .message table').last().waitFor();
      await fromQuestionOn(tab);
    },
  },
  {
    name: 'all-indicators',
    show: async (tab, visit) => {
      await visit('U2', 'DU2');
      await tab.fill('.pane .composer textarea', 'すべての指標の一覧');
      await tab.keyboard.press('Enter');
      await tab.locator('.pane .message table').last().waitFor();
      await fromQuestionOn(tab);
    },
  },
  {
    name: 'review-thread',
    show: async (_, visit, { slack }) => {
      await visit('U1', 'C1', `&thread=${slack.messages('C1')[0]?.ts ?? ''}`);
    },
  },
  { name: 'home-member', show: async (_, visit) => visit('U1', 'home') },
  { name: 'home-data-owner', show: async (_, visit) => visit('U3', 'home') },
  { name: 'home-secretariat', show: async (_, visit) => visit('U4', 'home') },
  {
    name: 'form-errors',
    show: async (tab, visit) => {
      await visit('U2', 'C1');
      await tab.click('.pane button:has-text("意見を書く")');
      await tab.click('.modal [type=submit]');
      await tab.waitForSelector('.modal [aria-invalid=true]');
    },
  },
  {
    name: 'entry-preview',
    show: async (tab, visit) => {
      await visit('U3', 'home');
      await tab.click('.home-view button:has-text("入力") >> nth=0');
      await tab.fill('.modal .block-input input >> nth=0', '２３０回');
      await tab.click('.modal [type=submit]');
      await tab.waitForSelector('.modal:has-text("まだ保存していません")');
    },
  },
  {
    name: 'approval',
    show: async (tab, visit) => {
      await visit('U4', 'home');
      await tab.click('.home-view button:has-text("確かめて承認")');
      await tab.waitForSelector('.modal');
    },
  },
  {
    name: 'revisions',
    show: async (tab, visit) => {
      await visit('U4', 'home');
      await tab.click('.home-view button:has-text("見直し")');
      await tab.waitForSelector('.modal');
    },
  },
];

/** The page stays at the newest line; here the beginning of the answer is to be seen. */
async function fromQuestionOn(tab: Page): Promise<void> {
  await tab.waitForSelector('html:not([data-busy])');
  await tab.evaluate(
    "[...document.querySelectorAll('.pane .messages > li')].at(-2)?.scrollIntoView()",
  );
}

const dataDir = await mkdtemp(join(tmpdir(), 'michisuji-'));
const begun = Date.now();
const demo = await startDemo({
  ...{ dataDir, scene: review, manifest: 'manifest.yml', port: 0 },
  files: {
    planFile: 'data/plan.json',
    synonymsFile: 'data/synonyms.json',
    stepCuesFile: 'data/step-cues.json',
    checkWordsFile: 'data/check-words.json',
  },
  log: createLog({
    level: 'error',
    now: () => new Date(),
    write: (line) => process.stderr.write(`${line}\n`),
  }),
  now: () => Date.parse('2026-11-20T10:00:00+09:00') + Date.now() - begun,
});
const browser = await aBrowser();
await mkdir(into, { recursive: true });
for (const [size, width] of Object.entries(widths)) {
  for (const { name, show } of scenes) {
    const tab = await browser.newPage({ viewport: { width, height: 900 }, locale: 'ja-JP' });
    await show(
      tab,
      async (as, at, more = '') => {
        await tab.goto(`${demo.page.address}/?as=${as}&at=${at}${more}`);
        await tab.waitForSelector('html[data-ready]');
      },
      demo,
    );
    await tab.evaluate('document.fonts.ready.then(() => true)');
    await tab.screenshot({ path: join(into, `page-${name}-${size}.png`) });
    await tab.keyboard.press('Escape'); // An open form would stand before the next scene too
    await tab.waitForSelector('.modal', { state: 'detached' });
    await tab.close();
    process.stdout.write(`${into}/page-${name}-${size}.png\n`);
  }
}
await browser.close();
await demo.stop();
await rm(dataDir, { recursive: true });
