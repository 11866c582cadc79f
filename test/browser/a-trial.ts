/** A trial in a real browser, begun at ten in the morning of 2026-11-20; it ends with the test. */

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, expect, onTestFinished } from 'vitest';
import type { Scene } from '../../src/demo/scene.ts';
import { type Demo, startDemo } from '../../src/demo/start-demo.ts';
import { createLog } from '../../src/log.ts';
import { aBrowser } from './a-browser.ts';

export type Trial = {
  demo: Demo;
  tab: Page;
  /** Goes to a place as somebody, e.g. `visit('U1', 'DU1')`. */
  visit: (as: string, at?: string, more?: string) => Promise<void>;
};

/** `bare`: with no font of the machine, so that nothing stands in for a letter that the page's own lacks. */
type Options = { scene: Scene; width?: number; bare?: boolean };

/** The browser does not start without any font at all. */
const onlyOurs = `<?xml version="1.0"?><fontconfig>
  <dir>${resolve('node_modules/@expo-google-fonts/biz-udpgothic/400Regular')}</dir>
</fontconfig>`;

/** Starting a browser costs more than most stories; each story has a window of its own, with nothing in it. */
let shared: Promise<Browser> | undefined;

/** For each file with trials: closes the browser that its stories share. */
export function endTogether(): void {
  afterAll(async () => {
    const browser = await shared;
    shared = undefined;
    await browser?.close();
  });
}

/** What the browser, the bot or the page complains of makes the test fail. */
export async function aTrial({ scene, width = 1200, bare = false }: Options): Promise<Trial> {
  const complaints: string[] = [];
  const dataDir = await mkdtemp(join(tmpdir(), 'michisuji-'));
  const begun = Date.now();
  const demo = await startDemo({
    ...{ dataDir, scene, manifest: 'manifest.yml', port: 0 },
    files: {
      planFile: 'data/plan.json',
      synonymsFile: 'data/synonyms.json',
      stepCuesFile: 'data/step-cues.json',
      checkWordsFile: 'data/check-words.json',
    },
    log: createLog({
      level: 'error',
      now: () => new Date(),
      write: (line) => complaints.push(line),
    }),
    now: () => Date.parse('2026-11-20T10:00:00+09:00') + Date.now() - begun,
  });
  const noFonts = join(dataDir, '..', `${basename(dataDir)}.fonts.conf`);
  if (bare) await writeFile(noFonts, onlyOurs);
  const browser = bare
    ? await aBrowser({ FONTCONFIG_FILE: noFonts })
    : await (shared ??= aBrowser());
  const window = await browser.newContext({ viewport: { width, height: 800 } });
  onTestFinished(async () => {
    await (bare ? browser : window).close();
    await demo.stop();
    await rm(dataDir, { recursive: true });
    await rm(noFonts, { force: true });
    expect(complaints).toEqual([]);
  });
  const tab = await window.newPage();
  tab.on('pageerror', ({ message }) => complaints.push(message));
  tab.on('console', (line) => {
    if (line.type() === 'error') complaints.push(line.text());
  });
  tab.setDefaultTimeout(15_000);
  const visit: Trial['visit'] = async (as, at = 'home', more = '') => {
    await tab.goto(`${demo.page.address}/?as=${as}&at=${at}${more}`);
    await tab.waitForSelector('html[data-ready]');
  };
  return { demo, tab, visit };
}
