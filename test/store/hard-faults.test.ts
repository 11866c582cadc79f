/** Faults that come one after another: each alone is harmless, together they lost what was saved. */

import { appendFile, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { layOut, makeSmallStore, openSmall, addSmall } from '../../torture/small-store.ts';
import { textsOf } from '../../torture/comments.ts';
import { createUnflushed } from '../../torture/unflushed.ts';
import { openDurableStore } from '../../src/store/durable-store.ts';
import { type Files, systemFiles } from '../../src/store/files.ts';
import { journalEntries } from '../../src/store/journal-entries.ts';
import { encodeLine } from '../../src/store/journal-line.ts';
import { readDurable } from '../../src/store/read-durable.ts';
import { adding, empty, idsIn, kept } from './documents.ts';
import { temporaryFolders } from './temporary-folders.ts';

const newFolder = temporaryFolders();
const savedIn = async (folder: string): Promise<string[]> =>
  idsIn((await readDurable(folder, kept))?.state ?? empty);
const failing = (code: string): Error => Object.assign(new Error(`Injected ${code}`), { code });

it('builds on nothing that a power cut can still take: kill -9, start, then the cut', async () => {
  const small = await makeSmallStore(join(await newFolder(), 'whole'), 3);
  const folder = join(await newFolder(), 'killed');
  layOut(folder, small.files);
  const segment = join(folder, small.segment);
  const disk = createUnflushed(new Map([[segment, 60]])); // The rest was in the system's memory
  const { open: append, rename, remove, syncFolder } = disk;
  const store = await openSmall(folder, { ...systemFiles, append, rename, remove, syncFolder });
  const saved = await addSmall(store, 'after');
  await disk.dropAll();
  const copy = join(await newFolder(), 'after-the-cut');
  layOut(copy, await filesOf(folder));
  const found = textsOf((await openSmall(copy)).read());
  expect([...found.keys()]).toEqual(['a', 'b', 'c0', 'c1', 'c2', saved?.[0]]);
});

async function filesOf(folder: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return new Map(
    await Promise.all(
      files.map(async ({ parentPath, name }) => {
        const path = join(parentPath, name);
        return [path.slice(folder.length + 1), await readFile(path)] as const;
      }),
    ),
  );
}

it.each(['ENOSPC', 'EIO'])(
  'loses nothing when a new segment cannot be begun (%s), nor its beginning removed',
  async (code) => {
    const folder = await newFolder();
    let isBroken = false;
    const files: Files = {
      ...systemFiles,
      append: async (file, mode) => {
        const open = await systemFiles.append(file, mode);
        const isNew = isBroken && mode === 'fresh' && file.includes('.log');
        return isNew ? { ...open, write: () => Promise.reject(failing(code)) } : open;
      },
      remove: (file) => (isBroken ? Promise.reject(failing('EIO')) : systemFiles.remove(file)),
    };
    const store = await openDurableStore(folder, kept, empty, { files });
    await store.update(adding('c1'), 'U1');
    isBroken = true;
    await expect(store.takeSnapshot()).rejects.toThrow();
    const outcomes = await Promise.allSettled(
      ['c2', 'c3'].map((id) => store.update(adding(id), 'U1')),
    );
    const saved = ['c2', 'c3'].filter((_, at) => outcomes[at]?.status === 'fulfilled');
    expect(await savedIn(folder)).toEqual(['c1', ...saved]);
    isBroken = false;
    await store.close();
    expect(await savedIn(folder)).toEqual(['c1', ...saved]);
  },
);

it('saves nothing more when a new segment could not be flushed', async () => {
  let isBroken = false;
  const files: Files = {
    ...systemFiles,
    append: async (file, mode) => {
      const open = await systemFiles.append(file, mode);
      return isBroken && mode === 'fresh' && file.includes('.log')
        ? { ...open, sync: () => Promise.reject(failing('EIO')) }
        : open;
    },
  };
  const store = await openDurableStore(await newFolder(), kept, empty, { files });
  await store.update(adding('c1'), 'U1');
  isBroken = true;
  await expect(store.takeSnapshot()).rejects.toThrow();
  await expect(store.update(adding('c2'), 'U1')).rejects.toThrow('確かめられませんでした');
});

describe('a journal that ends before its snapshot is not believed', () => {
  async function closedStore(): Promise<{ folder: string; archived: string }> {
    const folder = await newFolder();
    const store = await openDurableStore(folder, kept, empty);
    for (const id of ['c1', 'c2', 'c3']) await store.update(adding(id), 'U1');
    await store.close();
    const [name = ''] = await readdir(join(folder, 'archive'));
    return { folder, archived: join(folder, 'archive', name) };
  }

  it('when a bit of its last line is flipped, and cuts nothing off', async () => {
    const { folder, archived } = await closedStore();
    const damaged = await readFile(archived);
    damaged[damaged.length - 10] = (damaged.at(-10) ?? 0) ^ 1;
    await writeFile(archived, damaged);
    await expect(openDurableStore(folder, kept, empty)).rejects.toThrow('届きません');
    expect(await readFile(archived)).toEqual(damaged);
  });

  it('when its last line is gone', async () => {
    const { folder, archived } = await closedStore();
    const lines = (await readFile(archived, 'utf8')).split('\n');
    await writeFile(archived, `${lines.slice(0, -2).join('\n')}\n`);
    await expect(openDurableStore(folder, kept, empty)).rejects.toThrow('届きません');
  });

  it('when all of it is gone', async () => {
    const { folder, archived } = await closedStore();
    await rm(archived);
    await expect(openDurableStore(folder, kept, empty)).rejects.toThrow('届きません');
    await expect(journalEntries(folder).next()).rejects.toThrow('届きません');
  });
});

describe('an owner that was displaced', () => {
  it('writes no snapshot over that of the new owner', async () => {
    const folder = await newFolder();
    const stale = await openDurableStore(folder, kept, empty);
    await stale.update(adding('c1'), 'U1');
    const store = await openDurableStore(folder, kept, empty, { takeOver: true });
    await store.update(adding('c2'), 'U1');
    await store.takeSnapshot();
    const before = await readFile(join(folder, 'database.json'), 'utf8');
    await stale.takeSnapshot().catch(() => undefined);
    await stale.close();
    expect(await readFile(join(folder, 'database.json'), 'utf8')).toBe(before);
    await store.close();
  });

  it('puts no snapshot in place that it began before', async () => {
    const folder = await newFolder();
    let goOn: () => void = () => undefined;
    const released = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const files: Files = {
      ...systemFiles,
      append: async (file, mode) => {
        const open = await systemFiles.append(file, mode);
        if (!file.includes('database.json')) return open;
        return { ...open, sync: () => (isSlow ? released : open.sync()) };
      },
    };
    let isSlow = false;
    const stale = await openDurableStore(folder, kept, empty, { files });
    await stale.update(adding('c1'), 'U1');
    isSlow = true;
    const taking = stale.takeSnapshot().catch(() => undefined);
    const store = await openDurableStore(folder, kept, empty, { takeOver: true });
    await store.update(adding('c2'), 'U1');
    await store.takeSnapshot();
    const before = await readFile(join(folder, 'database.json'), 'utf8');
    goOn();
    await taking;
    expect(await readFile(join(folder, 'database.json'), 'utf8')).toBe(before);
    await store.close();
    await stale.close();
  });

  it('adds nothing that counts, whatever it still writes into its own segment', async () => {
    const folder = await newFolder();
    const stale = await openDurableStore(folder, kept, empty);
    await stale.update(adding('c1'), 'U1');
    const [segment = ''] = await readdir(join(folder, 'journal'));
    const store = await openDurableStore(folder, kept, empty, { takeOver: true });
    const late = { path: ['threads', { at: 0, id: 't1' }, 'comments', { at: 1 }] };
    const after = { id: 'late', text: '遅れた意見' };
    const change = {
      seq: 2,
      at: '2026-11-20T00:00:00.000Z',
      actor: 'U9',
      ops: [{ ...late, after }],
    };
    await appendFile(join(folder, 'journal', segment), encodeLine(change));
    await store.update(adding('c2'), 'U1');
    expect(await savedIn(folder)).toEqual(['c1', 'c2']);
    await store.close();
    await stale.close();
    const actors = [];
    for await (const { actor } of journalEntries(folder)) actors.push(actor);
    expect(actors).toEqual(['U1', 'U1']);
  });

  it('cannot take anything back from the new owner, which begins with a snapshot of its own', async () => {
    const folder = await newFolder();
    const stale = await openDurableStore(folder, kept, empty);
    await stale.update(adding('c1'), 'U1');
    const store = await openDurableStore(folder, kept, empty, { takeOver: true });
    const text = await readFile(join(folder, 'database.json'), 'utf8');
    expect(text).toContain('c1');
    expect(store.status().snapshot.seq).toBe(1);
    await store.close();
    await stale.close();
  });
});

it('lets only one of many in who come at the same moment', async () => {
  const folder = await newFolder();
  const coming = Array.from({ length: 6 }, () => openDurableStore(folder, kept, empty));
  const outcomes = await Promise.allSettled(coming);
  const inside = outcomes.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  expect(inside.length).toBeLessThanOrEqual(1);
  for (const one of inside) await one.close();
});
