/** 端末で聞く: the answers of the bot on a terminal, as text or as JSON for programs. */

import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createAnswerer } from './answers/answerer.ts';
import { askUsage, isAskOptions, readAskOptions } from './cli/ask-options.ts';
import { createTerminal } from './cli/terminal.ts';
import { asksToCompare } from './reconciliation/looks-like-table.ts';
import { foldersIn, misused } from './cli/run-command.ts';
import { createClock } from './clock.ts';
import { isConfig, readConfig } from './config.ts';
import { openReader } from './open-store.ts';
import type { CalendarDate } from './domain/fiscal-year.ts';
import { endOfDay } from './domain/tokyo-moment.ts';
import { DataFileError } from './store/data-file-error.ts';
import { runPrompt } from './prompt.ts';
import { readCheckWords } from './store/read-check-words.ts';
import { readSynonyms } from './store/read-synonyms.ts';
import { readAnswers } from './store/thin-answers.ts';
import { answerRecord, wordsRecord } from './wording/answer-record.ts';
import { plainText } from './wording/plain-text.ts';
import { howToCompareHere } from './wording/reconciliation/forms.ts';

try {
  await run();
} catch (error) {
  if (!(error instanceof DataFileError)) throw error;
  process.stderr.write(`答えられません。\n${error.message}\n`);
  process.exitCode = 1;
}

async function run(): Promise<void> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const options = readAskOptions(process.argv.slice(2));
  const config = readConfig(foldersIn(process.env)); // A wrong token is no reason not to answer here
  if (!isAskOptions(options)) {
    process.exitCode = misused(options.problem, [askUsage]);
    return;
  }
  if (!isConfig(config)) {
    process.stderr.write(`設定に誤りがあります。\n${config.problems.join('\n')}\n`);
    process.exitCode = 1;
    return;
  }
  const terminal = createTerminal({
    as: options.as,
    reader: await openReader(config),
    answerer: createAnswerer(await readSynonyms(config.synonymsFile)),
    words: await readCheckWords(config.checkWordsFile),
    time: () => timeOf(options.today),
    find: async (no) => (await readAnswers(config.dataDir)).given.get(no),
  });
  if (options.form === 'text' && options.question === '') {
    const { stdin: input, stdout: output } = process;
    await runPrompt({ input, output, terminal });
    return;
  }
  const recordOf = async (question: string) => {
    if (asksToCompare(question)) return wordsRecord(question, howToCompareHere);
    const { answer, page } = await terminal.typed(question);
    const text = plainText(page);
    return answer === undefined
      ? wordsRecord(question, text)
      : answerRecord(question, answer, text);
  };
  if (options.form === 'jsonl') {
    await eachLine(async (question) => `${JSON.stringify(await recordOf(question))}\n`);
  } else {
    const answer = await recordOf(options.question);
    process.stdout.write(
      `${options.form === 'json' ? JSON.stringify(answer, undefined, 2) : answer.text}\n`,
    );
  }
}

/** A day that was set is over; the day it really is goes on. */
function timeOf(set: CalendarDate | undefined): { today: CalendarDate; now: string } {
  const clock = createClock();
  const today = set ?? clock.today();
  return { today, now: today === clock.today() ? clock.now().toISOString() : endOfDay(today) };
}

/** Answers line by line, waiting where the reader is slower; stops when the reader goes away. */
async function eachLine(answer: (question: string) => Promise<string>): Promise<void> {
  process.stdout.on('error', () => process.exit(0));
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (!process.stdout.write(await answer(line))) {
      await new Promise((resolve) => process.stdout.once('drain', resolve));
    }
  }
}
