/** 言い換え表の読み取り: data/synonyms.json, or a sentence that says what is wrong with it. */

import { Synonyms } from '../answers/understand/synonyms.ts';
import { readDataFile } from './read-data-file.ts';

/** @throws {DataFileError} when the file cannot be used as a table of synonyms. */
export async function readSynonyms(file: string): Promise<Synonyms> {
  return readDataFile(file, Synonyms);
}
