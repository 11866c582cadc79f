/** ファイルを読む: what a file on this machine holds, or one sentence why it was not read. */

import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { isIntakeProblem } from '../domain/intake-problem.ts';
import type { Tables } from '../domain/tables.ts';
import { decodeText } from '../intake/decode-text.ts';
import { usualLimits } from '../intake/limits.ts';
import { readTables } from '../intake/read-tables.ts';
import { Unreadable } from '../intake/unreadable.ts';
import { noSuchFile } from '../wording/import-preview.ts';
import { explainIntake } from '../wording/intake.ts';

/** The size is asked first: nobody wants a film in the memory. */
export async function tablesIn(file: string): Promise<Tables | string> {
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile() !== true) return noSuchFile(file);
  const { size } = found;
  const name = basename(file);
  const { bytes: limit } = usualLimits;
  const read =
    size > limit
      ? { file: name, cause: { is: 'too-big' as const, limit } }
      : await readTables({ bytes: await readFile(file), name });
  return isIntakeProblem(read) ? explainIntake(read) : read;
}

/** Returns a text file of this machine, in whichever of the usual encodings. */
export async function textIn(file: string): Promise<{ text: string } | { problem: string }> {
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile() !== true) return { problem: noSuchFile(file) };
  const name = basename(file);
  const { bytes: limit } = usualLimits;
  if (found.size > limit) {
    return { problem: explainIntake({ file: name, cause: { is: 'too-big', limit } }) };
  }
  try {
    return { text: decodeText(await readFile(file)) };
  } catch (error) {
    if (error instanceof Unreadable) {
      return { problem: explainIntake({ file: name, cause: error.why }) };
    }
    throw error;
  }
}
