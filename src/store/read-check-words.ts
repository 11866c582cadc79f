/** 点検の言葉の読み取り: data/check-words.json, or a sentence that says what is wrong with it. */

import { CheckWords } from '../domain/check-words.ts';
import { readDataFile } from './read-data-file.ts';

/** @throws {DataFileError} when the file cannot be used as a table of words. */
export async function readCheckWords(file: string): Promise<CheckWords> {
  return readDataFile(file, CheckWords);
}
