/** A disposal that is broken off at any of its steps, and run again. */

import { readdir } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { dispose } from '../../src/review/dispose.ts';
import { disposeOfDue } from '../../src/store/dispose.ts';
import { type Files, systemFiles } from '../../src/store/files.ts';
import { firstDueMoment, goneWords } from '../review/past-reviews.ts';
import { aPastStore, keptCopy, told } from './past-store.ts';
import { aHome } from './stores.ts';

/** Flushing tells nothing here, and takes most of the time. */
const unflushed: Files = {
  ...systemFiles,
  append: async (file, mode) => ({
    ...(await systemFiles.append(file, mode)),
    sync: () => Promise.resolve(),
  }),
  syncFolder: () => Promise.resolve(),
};

/** Files until the process is killed at its nth step: nothing can be done after that. */
function killedAt(step: number) {
  let left = step;
  const alive = async <T>(work: () => Promise<T>): Promise<T> => {
    left -= 1;
    if (left < 0) throw Object.assign(new Error('Killed'), { code: 'EKILLED' });
    return work();
  };
  const files: Files = {
    append: (file, mode) =>
      alive(async () => {
        const open = await unflushed.append(file, mode);
        return { ...open, write: (bytes) => alive(() => open.write(bytes)) };
      }),
    rename: (from, to) => alive(() => unflushed.rename(from, to)),
    remove: (file) => alive(() => unflushed.remove(file)),
    makeFolder: (one) => alive(() => unflushed.makeFolder(one)),
    syncFolder: () => alive(() => Promise.resolve()),
  };
  return { files, wasKilled: () => left < 0 };
}

it('goes on where it was broken off, wherever that was', { timeout: 300_000 }, async () => {
  const home = await aHome();
  const past = await aPastStore(home);
  const { folder, backupDir } = past;
  const putBack = await keptCopy(home, past);
  const expected = dispose(await past.state(), firstDueMoment);
  const changes = (await past.story()).map(told);
  const disposing = (files: Files) =>
    disposeOfDue({ folder, backupDir, now: () => new Date(firstDueMoment), files });
  let step = 0;
  for (;;) {
    const { files, wasKilled } = killedAt(step);
    await disposing(files).catch(() => undefined);
    if (!wasKilled()) break;
    await disposing(unflushed);
    const found = {
      state: await past.state(),
      changes: (await past.story()).slice(0, -1).map(told),
      left: await past.filesWith(Object.values(goneWords)),
      backups: (await readdir(backupDir)).length,
    };
    const wanted = { state: expected, changes, left: [], backups: 1 };
    expect({ step, ...found }).toEqual({ step, ...wanted });
    step += 1;
    await putBack();
  }
  expect(step).toBeGreaterThan(60); // Else it was hardly broken off anywhere
  await home.remove();
});
