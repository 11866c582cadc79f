/** What became of a file, as short as tests compare it. */

import { isIntakeProblem } from '../../src/domain/intake-problem.ts';
import type { Limits } from '../../src/intake/limits.ts';
import { usualLimits } from '../../src/intake/limits.ts';
import { readTables } from '../../src/intake/read-tables.ts';
import type { Tables } from '../../src/domain/tables.ts';
import { explainIntake } from '../../src/wording/intake.ts';

/** Returns the tables, and fails with the sentence that a person would get. */
export async function tablesIn(bytes: Uint8Array): Promise<Tables> {
  const read = await readTables({ bytes, name: '実績.xlsx' });
  if (isIntakeProblem(read)) throw new Error(explainIntake(read));
  return read;
}

/** Returns the cells of the first sheet, row by row. */
export async function cellsIn(bytes: Uint8Array): Promise<string[][]> {
  const { sheets } = await tablesIn(bytes);
  return sheets[0]?.rows.map(({ cells }) => cells) ?? [];
}

/** Returns what a person reads who sent it, or what was read after all. */
export async function saidOf(
  bytes: Uint8Array,
  limits: Partial<Limits> = {},
): Promise<string | Tables> {
  const read = await readTables({ bytes, name: '実績.xlsx' }, { ...usualLimits, ...limits });
  return isIntakeProblem(read) ? explainIntake(read) : read;
}
