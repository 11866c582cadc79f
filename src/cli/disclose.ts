/** 開示: everything that is kept about one person; `npm run disclose`, also while the bot is running. */

import { answersAbout, type OwnAnswers } from '../answers/keeping-answers.ts';
import type { State } from '../domain/state.ts';
import { disclosureOf } from '../review/disclosure.ts';
import { personHistory, type PersonHistory } from '../review/disclosure-history.ts';
import { peopleNamed, type Person, personOf } from '../review/disclosure-person.ts';
import { codeOf } from '../store/data-file-error.ts';
import { systemFiles } from '../store/files.ts';
import { journalEntries } from '../store/journal-entries.ts';
import { keptState } from '../store/kept-state.ts';
import { readDurable } from '../store/read-durable.ts';
import { readAnswers } from '../store/thin-answers.ts';
import { writeNew } from '../store/write-new.ts';
import { noStoreText } from '../wording/audit.ts';
import {
  disclosureFailed,
  disclosureText,
  takenLines,
  whichPersonLines,
  writtenLines,
} from '../wording/disclosure.ts';
import {
  type DiscloseOptions,
  discloseUsage,
  isDiscloseOptions,
  readDiscloseOptions,
} from './disclose-options.ts';
import { complain, misused, runCommand, say } from './run-command.ts';

await runCommand(disclosureFailed, async ({ dataDir }, words) => {
  const options = readDiscloseOptions(words);
  if (!isDiscloseOptions(options)) return misused(options.problem, discloseUsage);
  const content = await readDurable(dataDir, keptState);
  if (content === undefined) {
    complain([noStoreText(dataDir)]);
    return 1;
  }
  const { state } = content;
  const people = meant(state, options.whom);
  const [person, ...others] = people;
  if (person === undefined || others.length > 0) {
    complain(whichPersonLines('name' in options.whom ? options.whom.name : '', people));
    return 2;
  }
  return give(await textOf(person, state, { dataDir, json: options.json }), person, options.out);
});

function meant(state: State, whom: DiscloseOptions['whom']): Person[] {
  return 'user' in whom ? [personOf(state, whom.user)] : peopleNamed(state, whom.name, whom.match);
}

async function textOf(
  person: Person,
  state: State,
  { dataDir, json }: { dataDir: string; json: boolean },
): Promise<string> {
  const at = new Date().toISOString();
  const disclosure = disclosureOf(state, person);
  const history = person.user === null ? undefined : await historyOf(person.user, dataDir);
  const answers = person.user === null ? undefined : await answersOf(person.user, dataDir);
  if (!json) {
    const goalOfReview = (no: number) => state.reviews.find((one) => one.no === no)?.goal;
    const draftNames = { goalOfReview };
    return disclosureText({ at, disclosure, history, answers, plan: state.plan, draftNames });
  }
  return `${JSON.stringify({ at, ...disclosure, history, answers }, undefined, 2)}\n`;
}

async function answersOf(user: string, folder: string): Promise<OwnAnswers> {
  const { given, damaged } = await readAnswers(folder);
  return { ...answersAbout(user, [...given.values()]), unreadable: damaged };
}

async function historyOf(user: string, folder: string): Promise<PersonHistory> {
  const history = personHistory(user);
  for await (const change of journalEntries(folder)) history.take(change);
  return history.read();
}

async function give(text: string, person: Person, file: string | undefined): Promise<number> {
  if (file === undefined) {
    say([text.trimEnd()]);
    return 0;
  }
  try {
    await writeNew(systemFiles, file, Buffer.from(text));
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    complain(takenLines(file));
    return 1;
  }
  say(writtenLines(file, person));
  return 0;
}
