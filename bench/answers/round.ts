/** People who ask at the same time, each again as soon as the answer is there. */

import { createHmac } from 'node:crypto';
import { Pool } from 'undici';
import { type AppUnderTest, signingSecret } from './app-under-test.ts';
import type { Sink } from './sink.ts';
import type { Timing } from './summary.ts';

let asked = 0;

export type People = {
  /** Lets them ask for so long; what is under way at the end is still counted. */
  round: (forMs: number) => Promise<Timing>;
  close: () => Promise<void>;
};

/** Opens their connections once: it is asking that is measured, and not connecting. */
export async function gather(app: AppUnderTest, sink: Sink, connections: number): Promise<People> {
  const { origin, pathname } = new URL(app.url);
  const pool = new Pool(origin, { connections, pipelining: 1 });
  const knock = async (): Promise<void> => {
    await (await pool.request({ path: '/', method: 'GET' })).body.dump();
  };
  await Promise.all(Array.from({ length: connections }, knock));
  return {
    round: (forMs) => runRound(connections, forMs, () => ask(pool, pathname, app.answersIn, sink)),
    close: () => pool.close(),
  };
}

type Asked = { ackMs: number; answerMs: number };

async function runRound(
  connections: number,
  forMs: number,
  askOnce: () => Promise<Asked>,
): Promise<Timing> {
  const times: Asked[] = [];
  const from = performance.now();
  const person = async (): Promise<void> => {
    while (performance.now() - from < forMs) {
      times.push(await askOnce());
    }
  };
  await Promise.all(Array.from({ length: connections }, person));
  const lastedMs = performance.now() - from;
  return {
    acksMs: times.map(({ ackMs }) => ackMs),
    answersMs: times.map(({ answerMs }) => answerMs),
    lastedMs,
  };
}

async function ask(
  pool: Pool,
  path: string,
  answersIn: AppUnderTest['answersIn'],
  sink: Sink,
): Promise<Asked> {
  const sent = performance.now();
  asked += 1;
  const id = String(asked);
  const body = commandBody(id, `${sink.url}/answer/${id}`);
  const answer = answersIn === 'response_url' ? sink.answerTo(id) : Promise.resolve(true);
  const response = await pool.request({ path, method: 'POST', headers: headersFor(body), body });
  await response.body.text();
  const ackMs = performance.now() - sent;
  if (response.statusCode !== 200 || !(await answer)) {
    throw new Error(`Cannot measure: status ${response.statusCode}, or an answer without blocks`);
  }
  return { ackMs, answerMs: performance.now() - sent };
}

function commandBody(id: string, responseUrl: string): string {
  return new URLSearchParams({
    command: '/shihyo',
    text: '目指す姿5の指数は？',
    team_id: 'T0001',
    user_id: 'U1',
    user_name: 'sato',
    channel_id: 'C1',
    channel_name: 'general',
    api_app_id: 'A0001',
    response_url: responseUrl,
    trigger_id: id,
  }).toString();
}

function headersFor(body: string): Record<string, string> {
  const time = String(Math.floor(Date.now() / 1000));
  const digest = createHmac('sha256', signingSecret).update(`v0:${time}:${body}`).digest('hex');
  return {
    'content-type': 'application/x-www-form-urlencoded',
    'x-slack-request-timestamp': time,
    'x-slack-signature': `v0=${digest}`,
  };
}
