/** 端末で聞く: the answers of the bot on a terminal, as text or as JSON for programs. */

import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createAnswerer } from './answers/answerer.ts';
import type { AnswerContext } from './answers/answer-context.ts';
import { planInForce } from './collection/plan-in-force.ts';
import { collectionRecord } from './collection/record.ts';
import { revisionsSeenBy } from './collection/revision-record.ts';
import { checkRecord } from './review/check-record.ts';
import { asksToCompare } from './reconciliation/looks-like-table.ts';
import { reviewRecord } from './review/record.ts';
import { type AskOptions, askUsage, isAskOptions, readAskOptions } from './cli/ask-options.ts';
import { foldersIn } from './cli/run-command.ts';
import { createClock } from './clock.ts';
import { isConfig, readConfig } from './config.ts';
import { openReader } from './open-store.ts';
import type { CalendarDate } from './domain/fiscal-year.ts';
import { rolesOf } from './domain/roles-of.ts';
import type { State } from './domain/state.ts';
import { DataFileError } from './store/data-file-error.ts';
import { runPrompt } from './prompt.ts';
import { readCheckWords } from './store/read-check-words.ts';
import { readSynonyms } from './store/read-synonyms.ts';
import { answerPage } from './wording/answer-page.ts';
import { answerRecord } from './wording/answer-record.ts';
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
    process.stderr.write(`${options.problem}何もしていません。\n\n${askUsage}\n`);
    process.exitCode = 2;
    return;
  }
  if (!isConfig(config)) {
    process.stderr.write(`設定に誤りがあります。\n${config.problems.join('\n')}\n`);
    process.exitCode = 1;
    return;
  }
  const state = (await openReader(config)).read();
  const answerer = createAnswerer(await readSynonyms(config.synonymsFile));
  const today = options.today ?? createClock().today();
  const words = await readCheckWords(config.checkWordsFile);
  const asker = contextFor(options.as, state, today);
  const sees = asker.role === 'secretariat' ? 'all' : 'published';
  const context = { ...asker, checks: checkRecord(state, { words, sees }) };
  if (options.form === 'text' && options.question === '') {
    const { stdin: input, stdout: output } = process;
    await runPrompt({ input, output, answerer, context: () => context });
    return;
  }
  const recordOf = (question: string) => {
    const answer = answerer.question(question, context);
    return answerRecord(question, answer, plainText(answerPage(answer, context)));
  };
  if (options.form === 'jsonl') {
    await eachLine((question) => `${JSON.stringify(recordOf(question))}\n`);
  } else {
    process.stdout.write(`${printed(options, () => recordOf(options.question))}\n`);
  }
}

/** How a paper is compared is no answer, and so nothing for programs. */
function printed(
  { form, question }: AskOptions,
  answer: () => ReturnType<typeof answerRecord>,
): string {
  if (form === 'json') return JSON.stringify(answer(), undefined, 2);
  return asksToCompare(question) ? howToCompareHere : answer().text;
}

/** By role one sees what everybody may; only who says who they are sees what is theirs. */
function contextFor(as: AskOptions['as'], state: State, today: CalendarDate): AnswerContext {
  const { roster } = state;
  const plan = planInForce(state);
  if (typeof as === 'string') {
    const reader = as === 'secretariat' ? as : 'everyone';
    const record = reviewRecord(state, reader);
    const collection = collectionRecord(state, reader);
    const revisions = revisionsSeenBy(reader, state);
    return { plan, today, role: as, record, collection, revisions };
  }
  const roles = rolesOf(as.user, [], { roster, first: [] });
  const role = roles.includes('secretariat') ? 'secretariat' : 'committee-member';
  const record = reviewRecord(state, role === 'secretariat' ? role : as);
  const reader = role === 'secretariat' ? role : 'asker';
  const collection = collectionRecord(state, reader);
  const revisions = revisionsSeenBy(reader, state);
  return { plan, today, role, asker: as.user, record, collection, revisions };
}

/** Answers line by line, waiting where the reader is slower; stops when the reader goes away. */
async function eachLine(answer: (question: string) => string): Promise<void> {
  process.stdout.on('error', () => process.exit(0));
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (!process.stdout.write(answer(line))) {
      await new Promise((resolve) => process.stdout.once('drain', resolve));
    }
  }
}
