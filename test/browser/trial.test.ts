/** The trial in a real browser: what people do in the page reaches the real bot, and comes back. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { review } from '../../src/demo/scenes/review.ts';
import { type Demo, startDemo } from '../../src/demo/start-demo.ts';
import { entryStatus } from '../../src/domain/entry.ts';
import { createLog } from '../../src/log.ts';
import { aBrowser } from './a-browser.ts';

let browser: Browser;
let demo: Demo;
let dataDir: string;
let tab: Page;
/** What the browser itself complains of, e.g. what its policy does not let it load. */
const complaints: string[] = [];

vi.setConfig({ hookTimeout: 60_000 });

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'michisuji-'));
  const begun = Date.now();
  const files = {
    planFile: 'data/plan.json',
    synonymsFile: 'data/synonyms.json',
    stepCuesFile: 'data/step-cues.json',
    checkWordsFile: 'data/check-words.json',
  };
  demo = await startDemo({
    ...{ dataDir, files, scene: review, manifest: 'manifest.yml', port: 0 },
    log: createLog({
      level: 'error',
      now: () => new Date(),
      write: (line) => complaints.push(line),
    }),
    now: () => Date.parse('2026-11-20T10:00:00+09:00') + Date.now() - begun,
  });
  browser = await aBrowser();
});

afterAll(async () => {
  await browser.close();
  await demo.stop();
  await rm(dataDir, { recursive: true });
});

beforeEach(async () => {
  tab = await browser.newPage({ viewport: { width: 1200, height: 800 } });
  tab.on('pageerror', ({ message }) => complaints.push(message));
  tab.on('console', (line) => {
    if (line.type() === 'error') complaints.push(line.text());
  });
  tab.setDefaultTimeout(15_000);
});

afterEach(async () => {
  await tab.close();
  expect(complaints.splice(0)).toEqual([]);
});

async function visit(as: string, at = 'home', more = ''): Promise<void> {
  await tab.goto(`${demo.page.address}/?as=${as}&at=${at}${more}`);
  await tab.waitForSelector('html[data-ready]');
}

const cardTs = (): string => demo.slack.messages('C1')[0]?.ts ?? '';
const theThread = (): string => `&thread=${cardTs()}`;
const comments = () => demo.store.read().comments;

it('answers a question that is typed into the direct message', async () => {
  await visit('U1', 'DU1');
  await tab.fill('.pane .composer textarea', '目指す姿5の指数は？');
  await tab.keyboard.press('Enter');
  await tab.waitForSelector('.pane .message table');
  expect(await tab.inputValue('.pane .composer textarea')).toBe('');
});

it('answers a question of Home in the direct message, which is then unread', async () => {
  await visit('U2');
  await tab.click('.home-view button:has-text("目指す姿5の指数")');
  await tab.waitForSelector('.channels a:has(.unread)');
  await tab.waitForSelector('#toasts .toast:has-text("鈴木")');
  await tab.click('.channels a:has-text("メッセージ")');
  await tab.waitForSelector('.pane .message table');
});

it('takes a comment of the thread, and what it is changed to', async () => {
  await visit('U1', 'C1', theThread());
  const before = comments().length;
  await tab.fill('.thread .composer textarea', '指標7の数え方を示してください。');
  await tab.keyboard.press('Enter');
  await demo.slack.until(() => comments().length === before + 1);
  const last = tab.locator('.thread .message', { hasText: '指標7の数え方' }).last();
  await last.locator('summary').click();
  await last.getByText('編集する').click();
  await tab.fill('.thread .message textarea', '指標7の数え方と出典を示してください。');
  await tab.keyboard.press('Enter');
  await demo.slack.until(() => comments().at(-1)?.versions.length === 2);
  await tab.waitForSelector('.thread .edited');
});

it('keeps what is half typed, and where the focus is, when something else happens', async () => {
  await visit('U1', 'C1');
  const field = tab.locator('.pane .composer textarea');
  await field.fill('書きかけです');
  await demo.driver.say({ by: 'U2', channel: 'C1', text: 'おはようございます。' });
  await tab.waitForSelector('.message:has-text("おはようございます。")');
  expect(await field.inputValue()).toBe('書きかけです');
  expect(await tab.locator('.pane .composer textarea:focus').count()).toBe(1);
  await tab.click('.people a:has-text("鈴木")');
  await tab.waitForSelector('body[data-as=U2]');
  await tab.goBack();
  await tab.waitForSelector('body[data-as=U1]');
  expect(await field.inputValue()).toBe('書きかけです');
});

it('says beside the fields what is missing, and takes the form when it is there', async () => {
  await visit('U2', 'C1');
  await tab.click('.pane button:has-text("意見を書く")');
  await tab.click('.modal [type=submit]');
  await tab.waitForSelector('.modal [aria-invalid=true]');
  expect(await tab.locator('.modal .error:visible').count()).toBe(2);
  await tab.fill('.modal [role=combobox]', '5-A2');
  await tab.click('.modal [role=option]:has-text("行動指標2")');
  await tab.fill('.modal textarea >> nth=0', '相談の件数も見てください。');
  const before = comments().length;
  await tab.click('.modal [type=submit]');
  await tab.waitForSelector('.modal', { state: 'detached' });
  await demo.slack.until(() => comments().length === before + 1);
});

it('takes a value, shows it once more, and lets the secretariat approve it', async () => {
  await visit('U3');
  await tab.click('.home-view button:has-text("入力") >> nth=0');
  await tab.fill('.modal .block-input input >> nth=0', '230');
  await tab.click('.modal [type=submit]');
  await tab.waitForSelector('.modal:has-text("まだ保存していません")');
  await tab.click('.modal [type=submit]');
  await tab.waitForSelector('.modal:has-text("登録しました")');
  await tab.keyboard.press('Escape');
  await visit('U4');
  await tab.click('.home-view button:has-text("確かめて承認")');
  await tab.click('.modal [type=submit]');
  await tab.waitForSelector('.modal', { state: 'detached' });
  await demo.slack.until(() =>
    demo.store.read().entries.every((one) => entryStatus(one) === 'approved'),
  );
});

it('brings reminders when the day is moved on, also to who is not shown', async () => {
  await visit('U1');
  const before = demo.slack.directMessages('U4').length;
  await tab.click('button:has-text("＋7日")');
  await tab.waitForSelector('#toasts .toast:has-text("田中")');
  expect(demo.slack.directMessages('U4').length).toBeGreaterThan(before);
  await tab.click('#toasts .toast a:has-text("田中")');
  await tab.waitForSelector('body[data-as=U4][data-at=DU4]');
});

it('can be used with the keyboard alone', async () => {
  await visit('U1', 'C1');
  const field = tab.locator('.pane .composer textarea');
  await field.focus();
  await tab.keyboard.type('/sh');
  await tab.keyboard.press('Enter');
  expect(await field.inputValue()).toBe('/shihyo ');
  await tab.keyboard.type('5-A2の指数は？');
  await tab.keyboard.press('Enter');
  await tab.waitForSelector('.message.aside');
  const write = tab.locator('.pane button', { hasText: '意見を書く' }).first();
  await write.focus();
  await tab.keyboard.press('Enter');
  await tab.waitForSelector('.modal :focus');
  await tab.keyboard.press('Escape');
  await tab.waitForSelector('.modal', { state: 'detached' });
  await tab.waitForFunction('document.activeElement?.textContent?.includes("意見を書く")');
});

it('fits a phone of 390 px without scrolling sideways', async () => {
  await tab.setViewportSize({ width: 390, height: 800 });
  for (const at of ['home', 'C1', 'DU1']) {
    await visit('U1', at);
    expect(await tab.evaluate('document.documentElement.scrollWidth')).toBe(390);
  }
});

it('shows Japanese in its own letters, and not as empty boxes', async () => {
  await visit('U1');
  expect(await tab.evaluate('document.fonts.check("16px \\"BIZ UDPGothic\\"", "検証")')).toBe(true);
  const widths = await tab.evaluate(`(async () => {
    await document.fonts.ready;
    return [...document.fonts].filter(({ status }) => status === 'loaded').length;
  })()`);
  expect(widths).toBeGreaterThan(0);
});
