/** 試しを始める: the local Slack, the real bot over its real receiver, and the page, in one process. */

import type { GivenAnswers } from '../answers/given-answer.ts';
import { createAnswerer } from '../answers/answerer.ts';
import { answersSince } from '../answers/keeping-answers.ts';
import { fileTabling } from '../cli/file-tabling.ts';
import { createPaperMaker } from '../render/papers/make-in-thread.ts';
import type { Config } from '../config.ts';
import type { Log } from '../log.ts';
import { openStore } from '../open-store.ts';
import { createAnswerLog } from '../store/answer-log.ts';
import { auditHistory } from '../store/audit-history.ts';
import { createDrawer } from '../render/pictures/draw-pictures.ts';
import { createDriver } from '../sandbox/driver.ts';
import { httpTransport } from '../sandbox/http-transport.ts';
import { readManifest } from '../sandbox/manifest.ts';
import { readOffers } from '../sandbox/page/offers.ts';
import { type Page, startPage } from '../sandbox/page/page.ts';
import type { PageClock } from '../sandbox/page/stage.ts';
import { type LocalSlack, startSlack } from '../sandbox/slack.ts';
import type { Draw } from '../slack/draw.ts';
import { type Bot, type BotParts as StartParts, startBot } from '../slack/start.ts';
import { describeError } from '../slack/errors.ts';
import { readCheckWords } from '../store/read-check-words.ts';
import { readStepCues } from '../store/read-step-cues.ts';
import { readSynonyms } from '../store/read-synonyms.ts';
import type { Store } from '../store/store.ts';
import { channels, people, roleNames, tanaka } from './people.ts';
import type { Players, Scene } from './scene.ts';
import { playUnhurried } from './play-unhurried.ts';
import { createShiftableClock, type ShiftableClock } from './shiftable-clock.ts';

export type DemoOptions = {
  files: Pick<Config, 'planFile' | 'synonymsFile' | 'stepCuesFile' | 'checkWordsFile'>;
  /** Where manifest.yml lies. */
  manifest: string;
  /** An empty folder of its own. */
  dataDir: string;
  scene: Scene;
  log: Log;
  /** The first port that is tried for the page. */
  port?: number;
  /** The real time, until the bot's day is moved on. */
  now?: () => number;
};

export type Demo = Players & {
  page: Page;
  store: Store;
  stop: () => Promise<number>;
};

export async function startDemo(options: DemoOptions): Promise<Demo> {
  const { files, manifest, dataDir, scene, log, port, now = Date.now } = options;
  const clock = createShiftableClock(now);
  const slack = await startSlack({
    ...{ manifest: await readManifest(manifest), people, channels },
    writtenAt: () => clock.now().getTime(), // A comment is of the day on which the bot records it
  });
  const folders = { planFile: files.planFile, dataDir };
  const store = await openStore(folders, { now: clock.now }); // What was so on a day is told by the bot's own
  const drawer = createDrawer();
  const given = createAnswerLog(dataDir, {
    since: () => answersSince(store.read().settings, clock.today()),
    onProblem: () => undefined,
  });
  const bot = await startedBot({
    ...{ slack, clock, given, store, log, files, draw: drawer.draw },
    history: () => auditHistory(dataDir),
  });
  const url = `http://127.0.0.1:${bot.port ?? 0}/slack/events`;
  const driver = createDriver(slack, httpTransport(url, slack.signingSecret));
  const players: Players = { slack, driver, bot, store, clock };
  await bot.verified;
  await playUnhurried(scene, players);
  const page = await startPage({
    ...{ workspace: slack.workspace, driver, roles: roleNames },
    offers: await readOffers(manifest),
    clock: pageClock(clock, bot),
    ...(port !== undefined && { port }),
    onError: (error) => {
      log.error('The page cannot answer', describeError(error));
    },
  });
  void drawer.warmUp();
  return {
    ...{ ...players, store, page },
    stop: async () => {
      await page.close();
      const unfinished = await bot.stop();
      await drawer.close();
      await store.close();
      await slack.close();
      return unfinished;
    },
  };
}

type BotParts = Pick<StartParts, 'history'> & {
  given: GivenAnswers;
  slack: LocalSlack;
  clock: ShiftableClock;
  store: Store;
  log: Log;
  draw: Draw;
};

async function startedBot({
  files,
  slack,
  ...parts
}: BotParts & Pick<DemoOptions, 'files'>): Promise<Bot> {
  const { apiUrl, botToken, signingSecret } = slack;
  const http = { mode: 'http', botToken, signingSecret, host: '127.0.0.1', port: 0 } as const;
  return startBot(
    { slack: http, slackApiUrl: apiUrl, proxy: undefined, secretariat: [tanaka] },
    {
      ...parts,
      answerer: createAnswerer(await readSynonyms(files.synonymsFile)),
      stepCues: await readStepCues(files.stepCuesFile),
      checkWords: await readCheckWords(files.checkWordsFile),
      upkeep: {
        lastBackup: () => Promise.resolve({ place: 'not-set' }),
        condition: () => ({ writable: true }),
      },
      tabling: fileTabling,
      makePaper: createPaperMaker(),
      tell: () => undefined, // The local Slack is never out of reach
      pause: () => Promise.resolve(), // nor does it ask anybody to wait between two posts
    },
  );
}

/** The reminders are looked at as soon as the day is another one. */
function pageClock({ today, time, whyQuiet, moveTo }: ShiftableClock, bot: Bot): PageClock {
  return {
    ...{ today, time, note: whyQuiet },
    moveTo: async (date) => {
      const problem = moveTo(date);
      if (problem === undefined) await bot.remind();
      return problem;
    },
  };
}
