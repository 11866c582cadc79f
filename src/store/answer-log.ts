/** 回答の控え帳: a small file of its own to which each numbered answer is appended and flushed. */

import { GivenAnswer, type GivenAnswers } from '../answers/given-answer.ts';
import { tokyoTime } from '../domain/tokyo-time.ts';
import type { CalendarDate } from '../domain/fiscal-year.ts';
import { answerLogFile } from './answer-log-file.ts';
import type { AnswerLines } from './answer-lines.ts';
import { codeOf } from './data-file-error.ts';
import { type Files, systemFiles, withFile, writeAll } from './files.ts';
import { encodeLine } from './journal-line.ts';
import { exists } from './side-folder.ts';
import { readAnswers, thinAnswers } from './thin-answers.ts';

/** A restore skips so many numbers: those given since the backup must not mean something else. */
export const skippedByRestore = 1000;

export type AnswerLogOptions = {
  files?: Files;
  /** The first day whose answers are still kept, asked anew each month. */
  since: () => CalendarDate;
  /** Told the code of what cannot be written, or `damaged` where lines cannot be read. */
  onProblem: (code: string) => void;
};

/**
 * Returns the numbered answers of a store folder, whose only writer the bot is. Read when first asked,
 * and thinned then and with every month: what is too old goes.
 *
 * One that cannot be written has no number; the question is answered all the same.
 */
export function createAnswerLog(
  folder: string,
  { files = systemFiles, since, onProblem }: AnswerLogOptions,
): GivenAnswers {
  const file = answerLogFile(folder);
  let known: Promise<AnswerLines> | undefined;
  let thinnedIn = '';
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = turn.then(work);
    turn = done.catch(() => undefined);
    return done;
  };
  const open = async (): Promise<AnswerLines> => {
    const first = since();
    const lines = await thinAnswers(folder, { isKept: ({ at }) => first <= dayOf(at), files });
    if (lines.damaged > 0) onProblem('damaged');
    thinnedIn = monthOf(first);
    return lines;
  };
  const opened = async (): Promise<AnswerLines> => {
    if (thinnedIn !== monthOf(since())) known = undefined;
    known ??= open();
    try {
      return await known;
    } catch (error) {
      known = undefined;
      throw error;
    }
  };
  return {
    keep: (given) =>
      inTurn(async () => {
        try {
          const log = await opened();
          const one = GivenAnswer.parse({ ...given, no: log.last + 1 });
          await append(file, encodeLine(one), files);
          log.last = one.no;
          log.given.set(one.no, one);
          return one.no;
        } catch (error) {
          known = undefined; // Whatever was written of it is cut off when the file is read again
          onProblem(codeOf(error));
          return undefined;
        }
      }),
    find: (no) =>
      inTurn(async () => {
        const { given } = await opened().catch(() => readAnswers(folder)); // It may be read all the same
        return given.get(no);
      }),
  };
}

/**
 * Skips numbers, where an older copy of the file has taken the place of a newer one: beyond those that
 * the copy knows of, and beyond those that were given out of the folder that it replaces.
 */
export async function skipAnswerNumbers(
  folder: string,
  { replaced, files }: { replaced: string | undefined; files: Files },
): Promise<void> {
  const { last } = await thinAnswers(folder, { isKept: () => true, files });
  const given = Math.max(last, replaced === undefined ? 0 : await lastGivenIn(replaced));
  if (given === 0) return;
  await append(answerLogFile(folder), encodeLine({ skippedTo: given + skippedByRestore }), files);
}

/** A file that the system does not let us read is no reason not to restore. */
async function lastGivenIn(folder: string): Promise<number> {
  const { last } = await readAnswers(folder).catch(() => ({ last: 0 }));
  return last;
}

async function append(file: string, line: Uint8Array, files: Files): Promise<void> {
  const mode = (await exists(file)) ? 'existing' : 'fresh';
  await withFile(files, { file, mode }, async (open) => {
    await writeAll(open, line);
    await open.sync();
  });
}

function dayOf(at: string): CalendarDate {
  return tokyoTime(at).date;
}

function monthOf(date: CalendarDate): string {
  return date.slice(0, 7);
}
