/** 回答の控え帳: a small file of its own to which each numbered answer is appended and flushed. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { GivenAnswer, type GivenAnswers } from '../answers/given-answer.ts';
import { codeOf } from './data-file-error.ts';
import { type Files, systemFiles, withFile, writeAll } from './files.ts';
import { decodeLine, encodeLine } from './journal-line.ts';

export const answerLogFile = (folder: string): string => join(folder, 'answers.log');

/** A restore skips so many numbers: those given since the backup must not mean something else. */
export const skippedByRestore = 1000;

type Log = { given: Map<number, GivenAnswer>; last: number; length: number };

/**
 * Returns the numbered answers of a store folder, whose only writer the bot is. Read when first asked.
 *
 * One that cannot be written has no number; the question is answered all the same.
 */
export function createAnswerLog(
  folder: string,
  { files = systemFiles, onProblem }: { files?: Files; onProblem: (code: string) => void },
): GivenAnswers {
  const file = answerLogFile(folder);
  let known: Promise<Log> | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = turn.then(work);
    turn = done.catch(() => undefined);
    return done;
  };
  const opened = async (): Promise<Log> => {
    known ??= openLog(file, files);
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
          await append(file, encodeLine(one), { log, files });
          log.last = one.no;
          log.given.set(one.no, one);
          return one.no;
        } catch (error) {
          known = undefined; // Whatever was written of it is cut off when the file is read again
          onProblem(codeOf(error));
          return undefined;
        }
      }),
    find: (no) => inTurn(async () => (await opened()).given.get(no)),
  };
}

/** Skips numbers, where an older copy of the file has taken the place of a newer one. */
export async function skipAnswerNumbers(folder: string, files: Files): Promise<void> {
  const file = answerLogFile(folder);
  const log = await openLog(file, files);
  if (log.last === 0) return;
  await append(file, encodeLine({ skippedTo: log.last + skippedByRestore }), { log, files });
}

async function append(
  file: string,
  line: Uint8Array,
  { log, files }: { log: Log; files: Files },
): Promise<void> {
  const mode = log.length === 0 ? 'fresh' : 'existing';
  await withFile(files, { file, mode }, async (open) => {
    await writeAll(open, line);
    await open.sync();
  });
  log.length += line.length;
}

/** Reads the file up to its last whole line, and cuts off what was not finished. */
async function openLog(file: string, files: Files): Promise<Log> {
  const bytes = await bytesOf(file);
  const log: Log = { given: new Map(), last: 0, length: 0 };
  for (let line = decodeLine(bytes, 0); line; line = decodeLine(bytes, log.length)) {
    take(line.content, log);
    log.length = line.end;
  }
  if (log.length === 0 && bytes.length > 0) await files.remove(file);
  else if (log.length < bytes.length) {
    await withFile(files, { file, mode: 'existing' }, async (open) => {
      await open.truncate(log.length);
      await open.sync();
    });
  }
  return log;
}

/** A line of an older or newer form keeps its number, so that nobody else gets it. */
function take(content: unknown, log: Log): void {
  const read = GivenAnswer.safeParse(content);
  if (read.success) log.given.set(read.data.no, read.data);
  log.last = Math.max(log.last, numberIn(content, 'no'), numberIn(content, 'skippedTo'));
}

function numberIn(content: unknown, name: string): number {
  if (typeof content !== 'object' || content === null) return 0;
  const value: unknown = Object.entries(content).find(([key]) => key === name)?.[1];
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : 0;
}

async function bytesOf(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
}
