/** 手順の手がかりの読み取り: data/step-cues.json, or a sentence that says what is wrong with it. */

import { StepCues } from '../domain/step-cues.ts';
import { readDataFile } from './read-data-file.ts';

/** @throws {DataFileError} when the file cannot be used as a table of cues. */
export async function readStepCues(file: string): Promise<StepCues> {
  return readDataFile(file, StepCues);
}
