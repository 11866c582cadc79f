/** 回答の控えを減らす: the file is written anew with the answers that are still to be kept. */

import { readFile } from 'node:fs/promises';
import type { GivenAnswer } from '../answers/given-answer.ts';
import { answerLogFile } from './answer-log-file.ts';
import { type AnswerLines, readAnswerLines } from './answer-lines.ts';
import { codeOf } from './data-file-error.ts';
import type { Files } from './files.ts';
import { encodeLine } from './journal-line.ts';
import { replaceFile } from './replace-file.ts';

/** Returns what stands in the file of a folder; it is not touched, so a bot may be running. */
export async function readAnswers(folder: string): Promise<AnswerLines> {
  return readAnswerLines(await bytesOf(answerLogFile(folder)));
}

/**
 * Puts a file without some answers in the place of the old one; it stays as it is where nothing goes.
 *
 * Numbers are never given again: the new file begins with how far they had come. Lines that cannot be
 * read go too, since nobody can tell what they say.
 */
export async function thinAnswers(
  folder: string,
  { isKept, files }: { isKept: (given: GivenAnswer) => boolean; files: Files },
): Promise<AnswerLines & { dropped: number }> {
  const file = answerLogFile(folder);
  const bytes = await bytesOf(file);
  const lines = readAnswerLines(bytes);
  const all = [...lines.given.values()];
  const kept = all.filter(isKept);
  const dropped = all.length - kept.length;
  const isWhole = bytes.length === lines.length && lines.damaged === 0 && !lines.isOld;
  if (dropped === 0 && isWhole) return { ...lines, dropped };
  const written = [...(lines.last === 0 ? [] : [{ skippedTo: lines.last }]), ...kept];
  const content = Buffer.concat(written.map((one) => encodeLine(one)));
  await replaceFile(file, content, files);
  return { ...readAnswerLines(content), damaged: lines.damaged, dropped };
}

async function bytesOf(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
}
