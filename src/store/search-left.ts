/** 残っていないことの確認: every file is searched for the words of what was disposed of. */

import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { State } from '../domain/state.ts';
import type { LeftSearch } from '../wording/disposal.ts';
import { type ByteSearch, byteSearch, formsOf, type Hit } from './byte-search.ts';
import { disposalWorkFile } from './disposal-work.ts';
import { filesUnder } from './files-under.ts';
import { textsIn, textsInHistory } from './kept-words.ts';
import { parseSegmentName, snapshotFile } from './places.ts';
import { isWithin } from './side-folder.ts';

export type SearchRequest = {
  words: readonly string[];
  /** The data folder, of which `state` is what it keeps now. */
  folder: string;
  state: State;
  /** The one backup of it that is left. */
  backup: string | undefined;
  /** Where else copies may lie: the place of the backups, folders that a restore put aside. */
  elsewhere: readonly string[];
};

/** A shorter text may stand anywhere by chance. */
const shortest = 8;

/**
 * Searches the bytes of all files for each of the words, as they are and as JSON writes them.
 *
 * What stays because it says so in a record that is kept is no remainder: where the whole text of that
 * record stands in a store, the words in it are passed over, and counted as shared. Texts of less than
 * 8 letters that what is kept holds too cannot be told apart at all; they are not looked for, and counted
 * as unsure. Short ones are looked for in the store and its backup alone.
 */
export async function searchLeft(request: SearchRequest): Promise<LeftSearch> {
  const { folder, state, backup, elsewhere } = request;
  const { sought, unsure } = await sorted(request);
  const shared = sharedWith(state, sought);
  const own = [folder, ...(backup === undefined ? [] : [backup])];
  const inOwn = lookingFor(sought);
  const inOthers = lookingFor(sought.filter((word) => !isShort(word)));
  const look = async (file: string): Promise<Looked> => {
    const bytes = await readFile(file).catch(() => undefined);
    if (bytes === undefined) return unreadable(file);
    const isOwn = own.some((one) => isWithin(file, one));
    const hits = isOwn ? inOwn(bytes) : inOthers(bytes);
    const passed = isOwn && isOfStore(file) ? shared.spans(bytes) : [];
    const isClean = hits.every((hit) => isPassed(hit, passed));
    return { file, bytes: bytes.length, found: isClean ? 'nothing' : 'left' };
  };
  const seen = new Set<string>();
  const looked: Looked[] = [];
  for (const root of [...own, ...elsewhere]) {
    for await (const entry of filesUnder(root, seen)) {
      if (entry.file !== disposalWorkFile(folder)) {
        looked.push(entry.isReadable ? await look(entry.file) : unreadable(entry.file));
      }
    }
  }
  const filesThat = (what: Looked['found']): string[] =>
    looked.flatMap(({ file, found }) => (found === what ? [file] : []));
  return {
    ...{ files: looked.length, sought: sought.length, unsure: unsure.length, shared: shared.count },
    bytes: looked.reduce((sum, { bytes }) => sum + bytes, 0),
    places: filesThat('left'),
    unreadable: filesThat('unreadable'),
  };
}

type Looked = { file: string; bytes: number; found: 'nothing' | 'left' | 'unreadable' };

function unreadable(file: string): Looked {
  return { file, bytes: 0, found: 'unreadable' };
}

function isShort(word: string): boolean {
  return Array.from(word).length < shortest;
}

async function sorted({ words, folder }: SearchRequest) {
  const short = words.filter(isShort);
  const unsure = short.length === 0 ? [] : await alsoKept(short, folder);
  return { sought: words.filter((word) => !unsure.includes(word)), unsure };
}

/** The snapshot was just written from what is kept; the history may hold more, and was rewritten. */
async function alsoKept(short: readonly string[], folder: string): Promise<string[]> {
  const snapshot = await readFile(snapshotFile(folder), 'utf8');
  const history = [...(await textsInHistory(folder))];
  return short.filter(
    (word) =>
      snapshot.includes(word) ||
      history.some((text) => text.includes(word)) ||
      /^[\0-\x7f]{1,3}$/.test(word), // A checksum or a number may hold it
  );
}

function lookingFor(words: readonly string[]): ByteSearch {
  return byteSearch(words.flatMap(formsOf));
}

/** Which of the words stand in the state too, and where its texts that hold them stand in a file. */
function sharedWith(state: State, words: readonly string[]) {
  const isHeld = (text: string): string[] => words.filter((word) => text.includes(word));
  const hasAny = lookingFor(words);
  const holding = [...textsIn(state)].filter((text) => hasAny(Buffer.from(text)).length > 0);
  const count = new Set(holding.flatMap(isHeld)).size;
  return { count, spans: lookingFor(holding) };
}

function isPassed({ at, end }: Hit, passed: readonly Hit[]): boolean {
  return passed.some((span) => span.at <= at && end <= span.end);
}

/** In any other file a copy is a copy, whoever else says the same. */
function isOfStore(file: string): boolean {
  const name = basename(file);
  const isDocument = name === 'database.json' || /^database-format-\d+\.json$/.test(name);
  return isDocument || parseSegmentName(name) !== undefined;
}
