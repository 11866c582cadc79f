/** 計画の読み取り: data/plan.json, complete and consistent, or a sentence that says what is wrong. */

import { Plan } from '../domain/plan.ts';
import { planProblems } from '../domain/plan-integrity.ts';
import { DataFileError } from './data-file-error.ts';
import { readDataFile } from './read-data-file.ts';

/** @throws {DataFileError} when the file cannot be used as a plan. */
export async function readPlan(file: string): Promise<Plan> {
  const plan = await readDataFile(file, Plan);
  const places = planProblems(plan);
  if (places.length > 0) throw new DataFileError({ problem: 'wrong-content', file, places });
  return plan;
}
