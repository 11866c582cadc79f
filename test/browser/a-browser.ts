/** A real browser for tests: that of `CHROMIUM_PATH`, one of the system, or the one that comes through npm. */

import { existsSync } from 'node:fs';
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

const onSystem = '/usr/bin/chromium';

/** `env` goes to the browser, e.g. another FONTCONFIG_FILE. */
export async function aBrowser(env: Readonly<Record<string, string>> = {}): Promise<Browser> {
  const { CHROMIUM_PATH: wished } = process.env;
  const found = existsSync(onSystem) ? onSystem : undefined;
  return playwright.launch({
    executablePath: wished ?? found ?? (await chromium.executablePath()),
    // Not those that @sparticuz/chromium proposes: they switch off what keeps other sites out
    args: ['--no-sandbox', '--no-zygote', '--disable-gpu', '--font-render-hinting=none'],
    headless: true,
    env: { ...process.env, ...env },
  });
}
