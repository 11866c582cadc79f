/** 指定を読む: the words behind a command, as Node's parseArgs understands them. */

import { parseArgs, type ParseArgsConfig } from 'node:util';

/** @returns nothing when an option is unknown or lacks its value; the usage then says what there is. */
export function parsedWords<Known extends ParseArgsConfig>(words: readonly string[], known: Known) {
  try {
    return parseArgs({ ...known, args: [...words] });
  } catch {
    return undefined; // parseArgs throws for what it does not know
  }
}
