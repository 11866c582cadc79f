/** 画面の写し: the main scenes of the trial, as pictures in docs/screens; `npm run screens`, or with some names. */

import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { review } from '../src/demo/scenes/review.ts';
import { type Demo, startDemo } from '../src/demo/start-demo.ts';
import { createLog } from '../src/log.ts';
import { aBrowser } from '../test/browser/a-browser.ts';
import { answers, pastMoment } from './answers.ts';
import { forms } from './forms.ts';
import { clock, places } from './places.ts';
import type { Shot } from './shot.ts';

const into = 'docs/screens';
const widths = { desktop: 1200, phone: 390 } as const;
const wanted = process.argv.slice(2);
const shots = [...answers, ...places, ...forms, clock, pastMoment].filter(
  ({ name }) => wanted.length === 0 || wanted.includes(name),
);

/** Each width begins anew, so that both show the same. */
async function startTrial(dataDir: string): Promise<Demo> {
  const begun = Date.now();
  return startDemo({
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
}

async function take({ name, show }: Shot, size: keyof typeof widths, demo: Demo, browser: Browser) {
  const viewport = { width: widths[size], height: 900 };
  const tab = await browser.newPage({ viewport, locale: 'ja-JP' });
  await show(
    tab,
    async (as, at, more = '') => {
      await tab.goto(`${demo.page.address}/?as=${as}&at=${at}${more}`);
      await tab.waitForSelector('html[data-ready]');
    },
    demo,
  );
  await tab.evaluate('document.fonts.ready.then(() => true)');
  await tab.waitForSelector('html:not([data-busy])');
  await tab.screenshot({ path: join(into, `page-${name}-${size}.png`) });
  // An open form, and those below it, would stand before the next scene too
  for (const user of ['U1', 'U2', 'U3', 'U4']) {
    for (const view of demo.slack.modals(user).toReversed())
      await demo.driver.close({ by: user, view });
  }
  await tab.close();
  process.stdout.write(`${into}/page-${name}-${size}.png\n`);
}

await mkdir(into, { recursive: true });
for (const size of ['desktop', 'phone'] as const) {
  const dataDir = await mkdtemp(join(tmpdir(), 'michisuji-'));
  const demo = await startTrial(dataDir);
  const browser = await aBrowser();
  for (const shot of shots) await take(shot, size, demo, browser);
  await browser.close();
  await demo.stop();
  await rm(dataDir, { recursive: true });
}
