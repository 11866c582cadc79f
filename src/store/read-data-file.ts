/** データの読み取り: a JSON file is read whole and parsed once, or it is said what is wrong with it. */

import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import { ja } from 'zod/locales';
import { codeOf, DataFileError } from './data-file-error.ts';

const japanese = ja().localeError;

/**
 * Returns the content of a JSON file.
 *
 * @throws {DataFileError} when it is missing, cannot be opened, is not JSON, or is not of this shape.
 */
export async function readDataFile<T>(file: string, schema: z.ZodType<T>): Promise<T> {
  return parseContent(file, parseJson(file, await readText(file)), schema);
}

/** @throws {DataFileError} when a file's content is not of this shape; it names the fields. */
export function parseContent<T>(file: string, content: unknown, schema: z.ZodType<T>): T {
  const read = schema.safeParse(content, { error: japanese });
  if (read.success) return read.data;
  const places = read.error.issues.map(
    ({ path, message }) => `「${path.map(String).join('.')}」: ${message}。`,
  );
  throw new DataFileError({ problem: 'wrong-content', file, places });
}

/** Returns the content of a JSON file, or nothing where there is no such file. */
export async function readDataFileIfAny<T>(
  file: string,
  schema: z.ZodType<T>,
): Promise<T | undefined> {
  try {
    return await readDataFile(file, schema);
  } catch (error) {
    if (error instanceof DataFileError && error.problem.problem === 'missing') return undefined;
    throw error;
  }
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const code = codeOf(error);
    throw new DataFileError(
      code === 'ENOENT' ? { problem: 'missing', file } : { problem: 'unreadable', file, code },
    );
  }
}

/** @throws {DataFileError} when a text is not JSON; it names the line. */
export function parseJson(file: string, text: string): unknown {
  const json = text.replace(/^\uFEFF/, ''); // Editors on Windows put a mark before the first character
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new DataFileError({ problem: 'not-json', file, ...placeOf(error, json) });
  }
}

/** V8 names the position, or quotes the end of what it could read, or says that the text ended. */
function placeOf(error: unknown, text: string): { line: number; column: number } {
  const said = error instanceof Error ? error.message : '';
  const position = /at position (\d+)/.exec(said)?.[1];
  const before = text.slice(0, position === undefined ? text.length : Number(position));
  const lines = before.split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
