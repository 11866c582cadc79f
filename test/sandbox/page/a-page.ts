/** A page for one test: the local Slack behind it, and an app that answers what the test says. */

import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import { z } from 'zod';
import { createDriver } from '../../../src/sandbox/driver.ts';
import { readManifest } from '../../../src/sandbox/manifest.ts';
import type { Deed } from '../../../src/sandbox/page/deed.ts';
import { readOffers } from '../../../src/sandbox/page/offers.ts';
import { type Page, type PageOptions, startPage } from '../../../src/sandbox/page/page.ts';
import { type LocalSlack, startSlack } from '../../../src/sandbox/slack.ts';
import type { Delivery } from '../../../src/sandbox/transport.ts';

const DoneSent = z.discriminatedUnion('done', [
  z.strictObject({ done: z.literal(true), offered: z.string().optional() }),
  z.strictObject({ done: z.literal(false), words: z.string(), detail: z.string().optional() }),
]);
type DoneSent = z.infer<typeof DoneSent>;

export type APage = {
  page: Page;
  slack: LocalSlack;
  /** What the app was sent so far. */
  delivered: readonly Delivery[];
  /** What the app answers from now on. */
  answers: (answer: { status?: number; body?: unknown }) => void;
  html: (query?: string) => Promise<string>;
  /** Does something as the browser does it. */
  deed: (deed: Deed) => Promise<DoneSent>;
  /** Sends a request whose every header is the test's own. */
  raw: (
    path: string,
    options?: { method?: string; headers?: Record<string, string>; body?: string },
  ) => Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: string }>;
  token: string;
};

/** U1 佐藤 and U2 鈴木 in #検証部会 (C1); G1 is U2's alone. */
export async function aPage(options: Partial<PageOptions> = {}): Promise<APage> {
  const slack = await startSlack({
    manifest: await readManifest('manifest.yml'),
    people: [
      { id: 'U1', name: '佐藤' },
      { id: 'U2', name: '鈴木' },
    ],
    channels: [
      { id: 'C1', name: '検証部会' },
      { id: 'G1', name: '打合せ', members: ['U2'] },
    ],
  });
  const delivered: Delivery[] = [];
  let answer: { status?: number; body?: unknown } = {};
  const driver = createDriver(slack, {
    deliver: (delivery) => {
      delivered.push(delivery);
      const { status = 200, body = '' } = answer;
      return Promise.resolve({ status, body, ms: 1 });
    },
  });
  const offers = await readOffers('manifest.yml');
  const { workspace } = slack;
  const page = await startPage({ workspace, driver, offers, port: 0, ...options });
  onTestFinished(async () => {
    await page.close();
    await slack.close();
  });
  const html = async (query = ''): Promise<string> => (await fetch(page.address + query)).text();
  const token = /name="page-token" content="([^"]+)"/.exec(await html())?.[1] ?? '';
  const raw: APage['raw'] = (path, { method = 'GET', headers = {}, body } = {}) =>
    new Promise((resolve, reject) => {
      const sent = request(page.address + path, { method, headers }, (response) => {
        text(response).then((said) => {
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: said });
        }, reject);
      });
      sent.on('error', reject);
      sent.end(body);
    });
  return {
    ...{ page, slack, delivered, html, raw, token },
    answers: (next) => {
      answer = next;
    },
    deed: async (deed) => {
      const { body } = await raw('/do', {
        method: 'POST',
        headers: { origin: page.address, 'x-page-token': token },
        body: JSON.stringify(deed),
      });
      return DoneSent.parse(JSON.parse(body));
    },
  };
}
