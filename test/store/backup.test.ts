import { readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backUp, type BackupRequest } from '../../src/store/backup.ts';
import { backupsIn } from '../../src/store/backups.ts';
import { DataFileError } from '../../src/store/data-file-error.ts';
import { type Files, type OpenFile, systemFiles } from '../../src/store/files.ts';
import { journalEntries } from '../../src/store/journal-entries.ts';
import { keptState } from '../../src/store/kept-state.ts';
import { readDurable } from '../../src/store/read-durable.ts';
import type { Change } from '../../src/domain/change.ts';
import type { State } from '../../src/domain/state.ts';
import { aHome, aStore, firstState, type Home, openedStore, raise } from './stores.ts';

let home: Home;
let from: string;
let into: string;
beforeEach(async () => {
  home = await aHome();
  from = home.path('store');
  into = home.path('backups');
});
afterEach(() => home.remove());

const moment = new Date('2026-11-20T00:30:00.000Z');
const request = (given: Partial<BackupRequest<State>> = {}): BackupRequest<State> => ({
  ...{ from, into, kind: 'asked', kept: keptState, now: () => moment },
  ...given,
});

it('holds all that is saved, archive included, in a folder with the date of Tokyo', async () => {
  await aStore(from, 2);
  await aStore(from, 3);
  const result = await backUp(request());
  const folder = join(into, 'michisuji-20261120-093000');
  expect(result).toMatchObject({ outcome: 'verified', folder, seq: 5 });
  expect(await readDurable(folder, keptState)).toEqual(await readDurable(from, keptState));
  expect(await changesIn(folder)).toEqual(await changesIn(from));
  expect(await backupsIn(into)).toMatchObject({ verified: [{ folder, record: { seq: 5 } }] });
});

it('says how much it has written', async () => {
  await aStore(from, 1);
  const result = await backUp(request());
  if (result.outcome !== 'verified') throw new Error(result.outcome);
  const names = await readdir(result.folder, { recursive: true, withFileTypes: true });
  const written = names.filter(
    (one) => one.isFile() && !['backup.json', 'origin.json'].includes(one.name),
  );
  const sizes = await Promise.all(
    written.map(async ({ parentPath, name }) => (await readFile(join(parentPath, name))).length),
  );
  expect(result.files).toBe(written.length);
  expect(result.bytes).toBe(sizes.reduce((sum, size) => sum + size, 0));
});

it('keeps two backups of the same second apart', async () => {
  await aStore(from, 0);
  await backUp(request());
  expect(await backUp(request())).toMatchObject({
    folder: join(into, 'michisuji-20261120-093000-2'),
  });
});

it('is whole and verified each time while the bot goes on writing', async () => {
  const store = await openedStore(from);
  const enough = new AbortController();
  const writing = (async () => {
    while (!enough.signal.aborted) {
      await raise(store, 20);
      await store.takeSnapshot();
    }
  })();
  const seqs: number[] = [];
  for (let count = 0; count < 10; count += 1) {
    const acknowledged = store.status().seq;
    const result = await backUp(request());
    if (result.outcome !== 'verified') throw new Error(JSON.stringify(result));
    expect(result.seq).toBeGreaterThanOrEqual(acknowledged);
    const copy = await readDurable(result.folder, keptState);
    expect(copy?.state.plan.revision).toBe(firstState().plan.revision + result.seq);
    seqs.push(result.seq);
  }
  enough.abort();
  await writing;
  await store.close();
  expect(new Set(seqs).size).toBeGreaterThan(1);
});

describe('what is no backup', () => {
  it('there is nothing to copy', async () => {
    expect(await backUp(request())).toEqual({ outcome: 'nothing', from });
  });

  it.each(['', 'backups'])('the place lies in the store itself: %j', async (name) => {
    await aStore(from, 0);
    const inside = join(from, name);
    expect(await backUp(request({ into: inside }))).toEqual({ outcome: 'inside', into: inside });
  });

  it('the store is damaged', async () => {
    await aStore(from, 3);
    await writeFile(join(from, 'database.json'), '{}');
    await expect(backUp(request())).rejects.toThrow(DataFileError);
    expect(await backupsIn(into)).toEqual({ verified: [], unusable: [] });
  });

  it('there is no room: half a copy is taken away, and the code is named', async () => {
    await aStore(from, 3);
    const files = withWrite(systemFiles, () =>
      Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' })),
    );
    await expect(backUp(request({ files }))).rejects.toThrow('ENOSPC');
    expect(await readdir(into)).toEqual([]);
  });

  it('what arrived is not what was sent: the copy stays, under a name of its own', async () => {
    await aStore(from, 3);
    const files = withWrite(systemFiles, (open, bytes) =>
      open.write(bytes.map((byte, at) => (at === 500 ? byte ^ 1 : byte))),
    );
    const result = await backUp(request({ files }));
    const folder = join(into, 'michisuji-20261120-093000.incomplete');
    expect(result).toMatchObject({ outcome: 'doubtful', folder, doubt: { doubt: 'unreadable' } });
    expect(await backupsIn(into)).toEqual({ verified: [], unusable: [folder] });
  });
});

describe('damage in the store itself', () => {
  const segment = async (): Promise<string> => {
    const [name = ''] = await readdir(join(from, 'archive'));
    return join(from, 'archive', name);
  };

  it('is blamed on the file of the store, and leaves no half a copy', async () => {
    await aStore(from, 3);
    const file = await segment();
    await aStore(from, 3);
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('raise', 'raisE'));
    await expect(backUp(request())).rejects.toThrow(`「${file}」`);
    expect(await backupsIn(into)).toEqual({ verified: [], unusable: [] });
  });

  it('is noticed also where changes are only missing from the history', async () => {
    await aStore(from, 3);
    const lost = await segment();
    await aStore(from, 3);
    await rm(lost);
    await expect(backUp(request())).rejects.toThrow('記録が途切れています');
  });
});

it('is not put into the store by way of a link', async () => {
  await aStore(from, 0);
  await symlink(from, home.path('link'));
  expect(await backUp(request({ from: home.path('link'), into: join(from, 'b') }))).toMatchObject({
    outcome: 'inside',
  });
});

async function changesIn(folder: string): Promise<Change[]> {
  const changes: Change[] = [];
  for await (const change of journalEntries(folder)) changes.push(change);
  return changes;
}

type Write = (open: OpenFile, bytes: Uint8Array) => Promise<number>;

function withWrite(files: Files, write: Write): Files {
  return {
    ...files,
    append: async (...where) => {
      const open = await files.append(...where);
      return { ...open, write: (bytes) => write(open, bytes) };
    },
  };
}
