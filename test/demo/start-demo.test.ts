/** The trial as a whole: the real bot behind the page, in each of its scenes. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { takahashi, tanaka } from '../../src/demo/people.ts';
import type { Scene } from '../../src/demo/scene.ts';
import { empty } from '../../src/demo/scenes/empty.ts';
import { review } from '../../src/demo/scenes/review.ts';
import { type Demo, startDemo } from '../../src/demo/start-demo.ts';
import { todayInTokyo } from '../../src/clock.ts';
import { entryStatus } from '../../src/domain/entry.ts';
import { createLog } from '../../src/log.ts';

let demo: Demo;
let dataDir: string;
const log: string[] = [];

async function begin(scene: Scene): Promise<void> {
  dataDir = await mkdtemp(join(tmpdir(), 'michisuji-'));
  const begun = Date.now();
  demo = await startDemo({
    ...{ dataDir, scene, manifest: 'manifest.yml', port: 0 },
    files: {
      planFile: 'data/plan.json',
      synonymsFile: 'data/synonyms.json',
      stepCuesFile: 'data/step-cues.json',
      checkWordsFile: 'data/check-words.json',
    },
    log: createLog({ level: 'warn', now: () => new Date(), write: (line) => log.push(line) }),
    now: () => Date.parse('2026-11-20T20:00:00+09:00') + Date.now() - begun,
  });
}

vi.setConfig({ hookTimeout: 60_000 });

afterEach(async () => {
  await demo.stop();
  await rm(dataDir, { recursive: true });
  expect(log).toEqual([]);
});

it('begins with everybody registered, and answers the first question', async () => {
  await begin(empty);
  const { slack, driver, store } = demo;
  const people = store.read().roster.people;
  expect(people.toSorted((one, other) => one.user.localeCompare(other.user))).toEqual([
    { user: 'U1', name: '佐藤', roles: ['committee-member'] },
    { user: 'U2', name: '鈴木', roles: ['committee-member'] },
    { user: 'U3', name: '高橋', roles: ['data-owner'] },
    { user: 'U4', name: '田中', roles: ['secretariat'] },
  ]);
  await driver.say({ by: 'U1', channel: 'DU1', text: '5-A2の指数は？' });
  await slack.until(() => slack.directMessages('U1').some(({ text }) => text.includes('132.26')));
  const page = await (await fetch(`${demo.page.address}/?as=U1&at=DU1`)).text();
  expect(page).toContain('132.26');
  expect(page).not.toContain('data-undrawn');
});

it('begins although the forms of its scene open later than the three seconds of a trigger', async () => {
  await begin({
    ...empty,
    play: async (players) => {
      players.slack.fail('views.open', { delayMs: 3200 });
      await empty.play(players);
    },
  });
  expect(demo.store.read().roster.people).toHaveLength(4);
});

it('keeps what is saved under the day that the bot believes in, so that it can be asked for later', async () => {
  await begin(review);
  const { slack, driver, clock } = demo;
  clock.moveTo('2026-12-01');
  const before = slack.directMessages(tanaka).length;
  const text = '11月24日時点で未回答の意見は？';
  await driver.say({ by: tanaka, channel: `D${tanaka}`, text });
  const answer = await slack.until(() => slack.directMessages(tanaka)[before + 1], 30_000);
  expect(answer.text).toContain('令和8年11月24日の終わりの時点');
  expect(answer.text).toContain('若い世代がどれくらい入っているか');
});

it('stands in mid-course of a review, with a value due and one to be approved', async () => {
  await begin(review);
  const { slack, store, clock } = demo;
  const { reviews, comments, entries } = store.read();
  expect({
    today: clock.today(),
    goals: reviews.map(({ goal }) => goal),
    answered: comments.map(({ response }) => response !== null),
    entries: entries.map(({ target, ...one }) => `${target} ${entryStatus(one)}`),
  }).toEqual({
    today: '2026-11-24', // The next business day: 11月20日 was over
    goals: [5],
    answered: [true, true, true, true, true, false],
    entries: ['5-A4 entered'],
  });
  const reminder = await slack.until(() => slack.directMessages(takahashi).at(-1));
  expect(reminder.text).toContain('【入力期限：11月27日（金）】');
  for (const at of ['home', 'C1', `D${tanaka}`]) {
    const page = await (await fetch(`${demo.page.address}/?as=${tanaka}&at=${at}`)).text();
    expect(page).not.toContain('data-undrawn');
  }
});

it('tells one story of days: what is written bears the day on which the bot records it', async () => {
  await begin(review);
  const { slack, clock } = demo;
  const days = () =>
    slack.messages('C1').map(({ ts }) => todayInTokyo(new Date(Number(ts) * 1000)));
  expect(new Set(days())).toEqual(new Set(['2026-11-24']));
  clock.moveTo('2026-12-01');
  await demo.driver.say({ by: 'U1', channel: 'C1', text: 'おはようございます。' });
  expect(days().at(-1)).toBe('2026-12-01');
});

it('has said everything when it is looked at, so that nothing keeps it from stopping', async () => {
  await begin(review);
  const { slack, store } = demo;
  await slack.until(() => store.read().outbox.length === 0);
  expect(await demo.bot.stop()).toBe(0);
});
