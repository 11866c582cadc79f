/** みちすじを始める: with tokens the bot in Slack, without them the same bot in a page of its own. */

import { existsSync } from 'node:fs';
import { createAnswerer } from './answers/answerer.ts';
import { answersSince } from './answers/keeping-answers.ts';
import { fileTabling } from './cli/file-tabling.ts';
import { createPaperMaker } from './render/papers/make-in-thread.ts';
import { lastBackup } from './cli/last-backup.ts';
import { asksForHelp } from './cli/run-command.ts';
import { backUpElsewhere } from './cli/run-backup.ts';
import { createClock } from './clock.ts';
import { type Config, isConfig, readConfig } from './config.ts';
import { createLog, type Log } from './log.ts';
import { demoUsage, readDemoOptions } from './demo/demo-options.ts';
import { runDemo } from './demo/run-demo.ts';
import { openStore } from './open-store.ts';
import { auditHistory } from './store/audit-history.ts';
import { createAnswerLog } from './store/answer-log.ts';
import { createDrawer } from './render/pictures/draw-pictures.ts';
import { describeError, newErrorId } from './slack/errors.ts';
import { type Bot, type BotConfig, startBot } from './slack/start.ts';
import { StartError } from './slack/start-error.ts';
import { startDailyBackup } from './store/daily-backup.ts';
import { DataFileError } from './store/data-file-error.ts';
import { readCheckWords } from './store/read-check-words.ts';
import { readStepCues } from './store/read-step-cues.ts';
import { readSynonyms } from './store/read-synonyms.ts';
import { createStoreNotices, type StoreNotices } from './store-notices.ts';

type NotConnected = Extract<Config['slack'], { mode: 'none' }>;

const clock = createClock();

try {
  if (existsSync('.env')) process.loadEnvFile('.env');
  await run();
} catch (error) {
  giveUp(error);
}

async function run(): Promise<void> {
  const config = readConfig(process.env);
  if (!isConfig(config)) {
    say(['設定に誤りがあるため、起動できません。', ...config.problems.map((one) => `・${one}`)]);
    process.exit(1);
  }
  const { slack } = config;
  if (slack.mode === 'none') await tryHere(config, slack);
  else await answerInSlack({ ...config, slack });
}

/** The log of a trial tells of trouble alone, unless somebody wants to see everything. */
async function tryHere(config: Config, slack: NotConnected): Promise<void> {
  const words = process.argv.slice(2);
  const options = readDemoOptions(words);
  if ('problem' in options) {
    const isHelp = asksForHelp(words);
    say([...(isHelp ? [] : [`始められません。${options.problem}`, '']), demoUsage]);
    process.exit(isHelp ? 0 : 2);
  }
  const log = logOf(config.logLevel === 'info' ? 'warn' : config.logLevel);
  const demo = await runDemo(config, { ...options, slack, log, say });
  stopOnSignal(demo, log, () => Promise.resolve());
}

async function answerInSlack(config: Config & BotConfig): Promise<void> {
  if (process.argv.includes('--scene')) {
    say([
      'Slackにつなぐ設定があるため、試しの場面は始められません。',
      '試すときは、.env を別の場所に移してから始めてください。',
    ]);
    process.exit(2);
  }
  const log = logOf(config.logLevel);
  const notices = createStoreNotices(log);
  const takeOver = process.argv.includes('--take-over');
  const store = await openStore(config, { takeOver, ...notices });
  const answerer = createAnswerer(await readSynonyms(config.synonymsFile));
  const tell = (sentence: string): void => {
    say([sentence]);
  };
  const stepCues = await readStepCues(config.stepCuesFile);
  const checkWords = await readCheckWords(config.checkWordsFile);
  const upkeep = { lastBackup: () => lastBackup(config), condition: notices.condition };
  const { draw, warmUp } = createDrawer();
  const given = createAnswerLog(config.dataDir, {
    since: () => answersSince(store.read().settings, clock.today()),
    onProblem: (code) => {
      log.warn('Cannot number an answer', { code });
    },
  });
  const parts = {
    store,
    history: () => auditHistory(config.dataDir),
    given,
    answerer,
    stepCues,
    checkWords,
    upkeep,
    tabling: fileTabling,
    draw,
    makePaper: createPaperMaker(),
    clock,
    log,
    tell,
  };
  const bot = await startBot(config, parts);
  notices.goOnWith({
    tell: (sentence) => void bot.notify(sentence),
    whenWritable: () => void bot.catchUp(), // What could not be saved is still in Slack
  });
  stopOnSignal(bot, log, () => store.close());
  keepDailyBackups(config, notices, log);
  log.info('Listening', { mode: config.slack.mode, port: bot.port });
  await bot.verified;
  log.info('Ready');
  await warmUp();
}

function logOf(level: Config['logLevel']): Log {
  return createLog({
    level,
    now: () => new Date(),
    write: (line) => process.stderr.write(`${line}\n`),
  });
}

function keepDailyBackups(
  { backupDir: into, dataDir: from }: Config,
  notices: StoreNotices,
  log: Log,
): void {
  if (into === undefined) {
    log.info('No daily backups: MICHISUJI_BACKUP_DIR is not set');
    return;
  }
  startDailyBackup({
    ...{ from, into },
    now: () => new Date(),
    backUp: () => backUpElsewhere(into),
    onDone: (backup) => {
      notices.onBackup(backup?.record);
    },
  });
}

/** The first signal ends in order, the second at once. What nobody caught ends in order too. */
function stopOnSignal(bot: Pick<Bot, 'stop'>, log: Log, closeStore: () => Promise<void>): void {
  let isStopping = false;
  const stop = async (reason: string, code: number): Promise<void> => {
    if (isStopping) process.exit(code);
    isStopping = true;
    log.info('Stopping', { reason });
    const unfinished = await bot.stop();
    await closeStore();
    log.info('Stopped', { unfinished });
    process.exit(code);
  };
  const begin = (reason: string, code: number): void => {
    stop(reason, code).catch(giveUp);
  };
  process.on('SIGINT', () => {
    begin('SIGINT', 0);
  });
  process.on('SIGTERM', () => {
    begin('SIGTERM', 0);
  });
  // Something that we believed to be running is not: better a fresh start than half a bot
  process.on('unhandledRejection', (error) => {
    log.error('Unhandled rejection', describeError(error));
    begin('unhandled rejection', 1);
  });
}

/** One message, no stack: whoever starts the bot is seldom who wrote it. */
function giveUp(error: unknown): never {
  if (error instanceof DataFileError || error instanceof StartError) {
    say(['起動できません。', error.message]);
  } else {
    const { error: name = '', code = '', at = '' } = describeError(error);
    say([
      '思わぬ不具合のため、動作を続けられません。',
      `設定とネットワークを確かめて、もう一度起動してください（${name} ${code} ${at} ${newErrorId()}）。`,
    ]);
  }
  process.exit(1);
}

function say(lines: readonly string[]): void {
  process.stderr.write(`${lines.join('\n')}\n`);
}
