import { lstat, mkdir, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { State } from '../../src/domain/state.ts';
import { backUp } from '../../src/store/backup.ts';
import { type Files, systemFiles } from '../../src/store/files.ts';
import { journalEntries } from '../../src/store/journal-entries.ts';
import { keptState } from '../../src/store/kept-state.ts';
import { readDurable } from '../../src/store/read-durable.ts';
import { restore, type RestoreRequest } from '../../src/store/restore.ts';
import { restoreLines } from '../../src/wording/restore.ts';
import { aHome, aStore, firstState, type Home, openedStore, raise } from './stores.ts';

let home: Home;
let to: string;
let backup: string;
beforeEach(async () => {
  home = await aHome();
  to = home.path('store');
  backup = home.path('backups/michisuji-20261120-093000');
  await aStore(to, 3);
  await backUp({ from: to, into: home.path('backups'), kind: 'asked', kept: keptState, now });
});
afterEach(() => home.remove());

const now = () => new Date('2026-11-20T00:30:00.000Z');
const request = (given: Partial<RestoreRequest<State>> = {}): RestoreRequest<State> => ({
  ...{ backup, to, kept: keptState, now },
  ...given,
});
const revisionIn = async (folder: string) =>
  (await readDurable(folder, keptState))?.state.plan.revision;
const backedUp = firstState().plan.revision + 3;

it('puts the backup in the place of the data, and keeps these beside it', async () => {
  await aStore(to, 4);
  const aside = `${to}.before-20261120-093000`;
  expect(await restore(request())).toMatchObject({
    outcome: 'restored',
    to,
    aside,
    seq: 3,
    lost: 4,
  });
  expect([await revisionIn(to), await revisionIn(aside)]).toEqual([backedUp, backedUp + 4]);
  expect((await readdir(home.path('.'))).toSorted()).toEqual([
    ...['backups', 'store', basename(aside)],
  ]);
});

it('gives back a store in which the bot goes on', async () => {
  await restore(request());
  const store = await openedStore(to);
  await raise(store, 1);
  await store.close();
  expect(await revisionIn(to)).toBe(backedUp + 1);
});

it('goes back to what an earlier restore put aside', async () => {
  await aStore(to, 4);
  await restore(request());
  const result = await restore(request({ backup: `${to}.before-20261120-093000` }));
  expect(result).toMatchObject({ outcome: 'restored', aside: `${to}.before-20261120-093000-2` });
  expect(await revisionIn(to)).toBe(backedUp + 4);
});

it.each(['new', 'deep/new'])('makes a place that is not there yet: %s', async (name) => {
  const result = await restore(request({ to: home.path(name) }));
  expect(result).toMatchObject({ outcome: 'restored', aside: undefined, lost: 0 });
  expect(await revisionIn(home.path(name))).toBe(backedUp);
});

it('counts every change that is not in the backup, also after an earlier restore', async () => {
  await aStore(to, 4);
  await restore(request());
  await backUp({
    from: `${to}.before-20261120-093000`,
    into: home.path('b'),
    kind: 'asked',
    kept: keptState,
    now,
  });
  await aStore(to, 2);
  const later = join(home.path('b'), 'michisuji-20261120-093000');
  expect(await restore(request({ backup: later }))).toMatchObject({ seq: 7, lost: 2 });
});

it('goes where a link leads, and leaves the link alone', async () => {
  await symlink(to, home.path('link'));
  await aStore(to, 1);
  const result = await restore(request({ to: home.path('link') }));
  expect(result).toMatchObject({ outcome: 'restored', to, aside: `${to}.before-20261120-093000` });
  expect((await lstat(home.path('link'))).isSymbolicLink()).toBe(true);
  expect(await revisionIn(to)).toBe(backedUp);
});

it('stands when only the last flush fails', async () => {
  const files = {
    ...systemFiles,
    syncFolder: async (folder: string) => {
      const isAfterSwap = folder === dirname(to) && (await readdir(folder)).includes('new');
      if (isAfterSwap) throw failed('EIO');
      await systemFiles.syncFolder(folder);
    },
  };
  const result = await restore(request({ to: home.path('new'), files }));
  expect(result).toMatchObject({ outcome: 'restored' });
});

it('says where everything is when neither copy nor data can take the place', async () => {
  const files = failingRename((_, name) => name === to, 'ENOTEMPTY');
  const result = await restore(request({ files }));
  const aside = `${to}.before-20261120-093000`;
  const copy = `${to}.restored-20261120-093000.incomplete`;
  expect(result).toEqual({ outcome: 'stranded', to, aside, copy, code: 'ENOTEMPTY' });
  expect([await revisionIn(aside), await revisionIn(copy)]).toEqual([backedUp, backedUp]);
  const said = restoreLines(result, to).join('\n');
  expect(said).toContain(`元のデータは「${aside}」`);
  expect(said).not.toContain('今のデータは変わっていません');
});

it('puts data aside that cannot be read any more', async () => {
  await writeFile(join(to, 'database.json'), '{"broken":');
  const result = await restore(request());
  expect(result).toMatchObject({ outcome: 'restored', lost: undefined });
  const aside = `${to}.before-20261120-093000`;
  expect(await readFile(join(aside, 'database.json'), 'utf8')).toBe('{"broken":');
});

describe('changes nothing', () => {
  it('while a bot is running', async () => {
    const store = await openedStore(to);
    expect(await restore(request())).toMatchObject({
      ...{ outcome: 'in-use', to, holder: { pid: process.pid } },
    });
    await raise(store, 1);
    await store.close();
    expect(await revisionIn(to)).toBe(backedUp + 1);
    expect(await readdir(home.path('.'))).toHaveLength(2);
  });

  it.each([
    ['a changed file', async (file: string) => writeFile(file, `${await readFile(file, 'utf8')} `)],
    ['a lost file', async (file: string) => rm(file)],
  ])('with a backup that has %s', async (_, spoil) => {
    const [segment = ''] = await readdir(join(backup, 'archive'));
    await spoil(join(backup, 'archive', segment));
    const result = await restore(request());
    const file = `archive/${segment}`;
    expect(result).toMatchObject({ outcome: 'backup-doubtful', doubt: { file } });
    expect(await readdir(home.path('.'))).toHaveLength(2);
  });

  it('with a folder that was put aside and is damaged', async () => {
    await rm(join(backup, 'backup.json'));
    await writeFile(join(backup, 'database.json'), '{}');
    const result = await restore(request());
    expect(result).toMatchObject({ outcome: 'backup-doubtful', doubt: { doubt: 'unreadable' } });
  });

  it('with a copy that never passed', async () => {
    await rename(backup, `${backup}.incomplete`);
    const result = await restore(request({ backup: `${backup}.incomplete` }));
    expect(result).toMatchObject({ outcome: 'backup-doubtful', doubt: { doubt: 'unfinished' } });
  });

  it('with a folder of backups, but names the newest', async () => {
    const place = home.path('backups');
    const result = await restore(request({ backup: place }));
    expect(result).toEqual({ outcome: 'not-a-backup', backup: place, newest: backup });
  });

  it('where other things lie', async () => {
    const other = home.path('photos');
    await mkdir(other);
    await writeFile(join(other, 'a.jpg'), '');
    const result = await restore(request({ to: other }));
    expect(result).toEqual({ outcome: 'not-a-store', to: other });
  });

  it('where backup and place lie in each other', async () => {
    const inside = join(backup, 'new');
    expect(await restore(request({ to: inside }))).toEqual({ outcome: 'same-folder', to: inside });
    expect(await restore(request({ backup: to }))).toEqual({ outcome: 'same-folder', to });
  });

  it.each(['EBUSY', 'EXDEV'])('where a disk is mounted (%s), however often', async (code) => {
    const mount = home.path('mount');
    await mkdir(mount);
    const files = failingRename((from) => from === mount, code);
    for (let tries = 0; tries < 2; tries += 1) {
      await expect(restore(request({ to: mount, files }))).rejects.toMatchObject({
        problem: { problem: 'not-renamable', file: mount, code },
      });
    }
    expect((await readdir(home.path('.'))).toSorted()).toEqual(['backups', 'mount', 'store']);
  });

  it('with a backup whose record cannot be read, and blames only the record', async () => {
    await writeFile(join(backup, 'backup.json'), '{');
    const result = await restore(request());
    if (result.outcome !== 'backup-doubtful') throw new Error(result.outcome);
    const said = restoreLines(result, to).join('');
    expect(said).toContain('backup.json');
    expect(said).toContain('ほかの日の控え');
    expect(said).not.toContain('直すか');
  });

  it('when the copy cannot take the place: the data get their name back', async () => {
    const files = failingRename((from) => from.endsWith('.incomplete'), 'EPERM');
    await expect(restore(request({ files }))).rejects.toThrow('EPERM');
    expect((await readdir(home.path('.'))).toSorted()).toEqual(['backups', 'store']);
    expect(await revisionIn(to)).toBe(backedUp);
  });
});

it('is told by the audit ever after, with what it cost', async () => {
  await aStore(to, 4);
  await restore(request());
  const changes = [];
  for await (const change of journalEntries(to)) changes.push(change);
  expect(changes.at(-1)).toMatchObject({
    ...{ seq: 4, actor: 'system', action: 'restore', ops: [] },
    reason: '控え「michisuji-20261120-093000」の変更番号3まで。控えにない変更4件は入っていません',
  });
});

describe('killed between taking the old data away and putting the backup there', () => {
  /** From the second rename on nothing works, as in a process that is gone. */
  async function broken(): Promise<void> {
    let renames = 0;
    const files = {
      ...systemFiles,
      rename: async (from: string, name: string) => {
        const isOfFolders = from === to || name === to;
        if (isOfFolders) renames += 1;
        if (isOfFolders && renames > 1) throw new Error('killed');
        await systemFiles.rename(from, name);
      },
    };
    await restore(request({ files }));
  }
  const aside = () => `${to}.before-20261120-093000`;

  it('lets nobody begin an empty store, and says where the data are', async () => {
    await broken();
    await symlink(to, home.path('link'));
    await expect(readDurable(home.path('link'), keptState)).rejects.toThrow(aside());
    await expect(openedStore(to)).rejects.toThrow(`隣に元のデータ「${aside()}」があります`);
    await expect(readDurable(to, keptState)).rejects.toThrow(aside());
  });

  it.each(['before', 'after'])(
    'is mended by restoring, %s somebody tried to start',
    async (when) => {
      await broken();
      if (when === 'after') await expect(openedStore(to)).rejects.toThrow();
      expect((await restore(request({ backup: aside() }))).outcome).toBe('restored');
      expect(await revisionIn(to)).toBe(backedUp);
    },
  );
});

function failed(code: string): Error {
  return Object.assign(new Error('refused'), { code });
}

function failingRename(isFailing: (from: string, to: string) => boolean, code: string): Files {
  return {
    ...systemFiles,
    rename: async (from, name) => {
      if (isFailing(from, name)) throw failed(code);
      await systemFiles.rename(from, name);
    },
  };
}
