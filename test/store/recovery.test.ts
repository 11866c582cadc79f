import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { DataFileError } from '../../src/store/data-file-error.ts';
import { openDurableStore } from '../../src/store/durable-store.ts';
import { type Files, systemFiles } from '../../src/store/files.ts';
import { readDurable } from '../../src/store/read-durable.ts';
import { parseSegment } from '../../src/store/segment.ts';
import { adding, empty, idsIn, kept } from './documents.ts';
import { temporaryFolders } from './temporary-folders.ts';

const newFolder = temporaryFolders();
const ids = ['c1', 'c2', 'c3'];

let files: Map<string, Buffer>;
let journal: string;
beforeAll(async () => {
  const folder = await newFolder();
  const store = await openDurableStore(folder, kept, empty);
  for (const id of ids) await store.update(adding(id, ''), 'U');
  const [name = ''] = await readdir(join(folder, 'journal'));
  journal = join('journal', name);
  files = new Map();
  for (const file of ['database.json', 'owner.json', journal]) {
    files.set(file, await readFile(join(folder, file)));
  }
  await store.close();
});

const original = (file: string): Buffer => files.get(file) ?? Buffer.alloc(0);

function withFlipped(whole: Buffer, byte: number, bit: number): Buffer {
  const flipped = Buffer.from(whole);
  flipped[byte] = (flipped[byte] ?? 0) ^ (1 << bit);
  return flipped;
}

/** A folder as kill -9 leaves it, with one of its files replaced or missing. */
async function folderWith(changed: string, content: Uint8Array | undefined): Promise<string> {
  const folder = await newFolder();
  await mkdir(join(folder, 'journal'));
  for (const [file, bytes] of files) {
    const wanted = file === changed ? content : bytes;
    if (wanted !== undefined) await writeFile(join(folder, file), wanted);
  }
  return folder;
}

/** Flushing thousands of times takes long and changes nothing that these stories are about. */
const unflushed: Files = {
  ...systemFiles,
  append: async (file, mode) => ({
    ...(await systemFiles.append(file, mode)),
    sync: () => Promise.resolve(),
  }),
  syncFolder: () => Promise.resolve(),
};

const opened = async (folder: string): Promise<string[]> => {
  const store = await openDurableStore(folder, kept, empty, { files: unflushed });
  const found = idsIn(store.read());
  await store.close();
  return found;
};

it('recovers all whole lines from every truncation of the journal, and keeps the rest', async () => {
  const whole = original(journal);
  for (let length = 0; length <= whole.length; length += 1) {
    const cut = whole.subarray(0, length);
    const folder = await folderWith(journal, cut);
    const lines = cut.toString('latin1').split('\n').length - 1;
    const expected = ids.slice(0, Math.max(0, lines - 1)); // The first line is the segment's head
    const read = await readDurable(folder, kept);
    expect(idsIn(read?.state ?? empty)).toEqual(expected);
    if (length % 5 !== 0) continue; // To open it for writing takes ten times as long
    expect(await opened(folder)).toEqual(expected);
    const isTorn = length > 0 && whole[length - 1] !== 0x0a;
    expect(await readdir(join(folder, 'torn')).catch(() => [])).toHaveLength(isTorn ? 1 : 0);
  }
});

it('accepts no flipped bit in silence: it refuses, or counts the last line as torn', () => {
  const whole = original(journal);
  const lastLine = whole.lastIndexOf(0x0a, whole.length - 2) + 1;
  const found = (bytes: Buffer): string => {
    try {
      return `torn from ${parseSegment(journal, bytes, Infinity).whole}`;
    } catch (error) {
      return error instanceof DataFileError ? error.problem.problem : String(error);
    }
  };
  const accepted = [];
  for (let at = 0; at < whole.length * 8; at += 1) {
    const [byte, bit] = [at >> 3, at & 7];
    const outcome = found(withFlipped(whole, byte, bit));
    const expected = byte >= lastLine ? `torn from ${lastLine}` : 'damaged';
    if (outcome !== expected) accepted.push({ byte, bit, outcome });
  }
  expect(accepted).toEqual([]);
});

it('refuses to open a damaged journal, and names the file and the byte', async () => {
  const folder = await folderWith(journal, withFlipped(original(journal), 20, 3));
  await expect(opened(folder)).rejects.toThrow(
    `「${join(folder, journal)}」の先頭から0バイト目で、記録が壊れています`,
  );
});

it('accepts no flipped bit of the snapshot either', async () => {
  const whole = original('database.json');
  const folder = await folderWith('database.json', whole);
  for (let byte = 0; byte < whole.length; byte += 1) {
    await writeFile(join(folder, 'database.json'), withFlipped(whole, byte, byte % 8));
    await expect(readDurable(folder, kept), `byte ${byte}`).rejects.toThrow('database.json');
  }
});

it('keeps a copy of a torn last line, and says where', async () => {
  const whole = original(journal);
  const folder = await folderWith(journal, whole.subarray(0, -5));
  const store = await openDurableStore(folder, kept, empty);
  const { torn } = store.status();
  expect(torn?.file).toBe(join(folder, journal));
  const copy = await readFile(torn?.copy ?? '');
  expect(copy).toEqual(whole.subarray(torn?.byte, -5));
  await store.update(adding('c5'), 'U1');
  await store.close();
  expect(await opened(folder)).toEqual(['c1', 'c2', 'c5']);
});

it.each([
  ['', 'JSONの書き方'],
  ['null', '内容が正しくありません'],
  ['[]', '内容が正しくありません'],
  ['{"threads":[]}', '土台になる内容が見つかりません'],
  ['{"$meta":{"format":2},"threads":[]}', '新しい形式（形式2）'],
  ['{"$meta":{"format":1},"threads":[]}', '照合値と合いません'],
])('refuses a snapshot that holds %j, and leaves it as it is', async (text, said) => {
  const folder = await folderWith('database.json', Buffer.from(text));
  await expect(opened(folder)).rejects.toThrow(said);
  await expect(opened(folder)).rejects.toThrow(join(folder, 'database.json'));
  expect(await readFile(join(folder, 'database.json'), 'utf8')).toBe(text);
});

it('refuses a journal without its snapshot', async () => {
  const folder = await folderWith('database.json', undefined);
  await expect(opened(folder)).rejects.toThrow('土台になる内容が見つかりません');
});

it('refuses a journal from which a segment is missing', async () => {
  const folder = await newFolder();
  for (const id of ids) {
    const store = await openDurableStore(folder, kept, empty);
    await store.update(adding(id), 'U1');
    await store.close();
  }
  await writeFile(join(folder, 'database.json'), original('database.json')); // Back at change 0
  expect(await opened(folder)).toEqual(ids);
  await writeFile(join(folder, 'database.json'), original('database.json'));
  const [, second = ''] = await readdir(join(folder, 'archive'));
  expect(second).toBe('000002-000000000001.log');
  await rm(join(folder, 'archive', second));
  await expect(opened(folder)).rejects.toThrow('記録が途切れています');
});
