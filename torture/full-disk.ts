/** A full disk, or a flush that fails, at every call: said at once, and nothing acknowledged lost. */

import { DataFileError } from '../src/store/data-file-error.ts';
import type { DurableStore } from '../src/store/durable-store.ts';
import { type Comments, textsOf } from './comments.ts';
import { createFailingDisk, type FailingDisk, type Fault } from './failing-disk.ts';
import { inFolder } from './folder.ts';
import { isSaidTruly, newPlay, type Play, playOn } from './play.ts';
import { addSmall, layOut, openSmall } from './small-store.ts';
import { type Stage, stagesIn } from './stage.ts';
import { createTally, type Outcome, type Tally } from './tally.ts';

/** Fills the disk at every call, which still gets 0, 1, … of so many parts of its bytes. */
export async function fillEverywhere(parts: number): Promise<Outcome> {
  const tally = createTally('full disk at every write');
  await inFolder('memory', tally, async (home) => {
    for (const stage of await stagesIn(home)) {
      const { room } = await rehearse(stage);
      for (let call = 1; call <= room; call += 1) {
        for (let part = 0; part < parts; part += 1) {
          await playWith({ kind: 'full', call, share: part / parts }, stage, tally);
        }
      }
    }
  });
  return tally.outcome();
}

/** Lets a flush fail, or the power go, at every flush; what was acknowledged before must be there. */
export async function failEveryFlush(kind: 'flush' | 'power'): Promise<Outcome> {
  const tally = createTally(
    kind === 'flush' ? 'every flush fails once' : 'power cut at every flush',
  );
  await inFolder('memory', tally, async (home) => {
    for (const stage of await stagesIn(home)) {
      const { flush } = await rehearse(stage);
      for (let call = 1; call <= flush; call += 1) await playWith({ kind, call }, stage, tally);
    }
  });
  return tally.outcome();
}

async function rehearse({ folder, files }: Stage): Promise<{ room: number; flush: number }> {
  layOut(folder, files);
  const disk = createFailingDisk();
  const play = newPlay();
  const store = await openSmall(folder, disk.files);
  await playOn(store, disk, play);
  await store.close();
  if (play.refused.length > 0) throw new Error('Cannot rehearse: a change was refused');
  return disk.calls();
}

async function playWith(
  fault: Fault,
  { folder, files, before }: Stage,
  tally: Tally,
): Promise<void> {
  tally.cycle();
  layOut(folder, files);
  const where = `${files.size === 0 ? 'New' : 'Torn'} folder, ${JSON.stringify(fault)}`;
  const play = newPlay(before);
  const disk = createFailingDisk(fault);
  const store = await openAtLast(folder, disk, { tally, where });
  if (store === undefined) {
    if (fault.kind === 'power') await check(folder, play, { tally, where });
    return;
  }
  await playOn(store, disk, play);
  if (!isSaidTruly(store, disk, play)) tally.broke(`${where}: ${JSON.stringify(store.status())}`);
  disk.makeRoom();
  if (fault.kind === 'full') await resume(store, play, { tally, where });
  await store.close().catch(() => undefined); // It may be unable to take its last snapshot
  await check(folder, play, { tally, where });
}

type At = { tally: Tally; where: string };

/** Opens the store; when the disk fails just then, it must say so, and open when there is room. */
async function openAtLast(
  folder: string,
  disk: FailingDisk,
  { tally, where }: At,
): Promise<DurableStore<Comments> | undefined> {
  try {
    return await openSmall(folder, disk.files);
  } catch (error) {
    if (!(error instanceof DataFileError)) tally.broke(`${where}: ${String(error)}`);
    tally.note('refused to start');
  }
  disk.makeRoom();
  try {
    return await openSmall(folder, disk.files);
  } catch (error) {
    if (!disk.isDead()) tally.unreadable(where, error);
    return undefined;
  }
}

async function resume(store: DurableStore<Comments>, play: Play, { tally, where }: At) {
  try {
    const saved = await addSmall(store, 'resumed');
    if (saved === undefined) tally.broke(`${where}: refuses although there is room`);
    else play.acknowledged.set(...saved);
  } catch (error) {
    tally.broke(`${where}: rejects although there is room: ${String(error)}`);
  }
  if (!store.status().condition.writable) tally.broke(`${where}: still says that it is full`);
  tally.note('refused changes', play.refused.length);
  if (play.refused.length > 0) tally.note('resumed');
}

async function check(folder: string, play: Play, { tally, where }: At): Promise<void> {
  try {
    const from = performance.now();
    const store = await openSmall(folder);
    tally.restarted(performance.now() - from);
    const found = textsOf(store.read());
    tally.compare(play.acknowledged, found, where);
    const back = play.refused.filter((id) => found.has(id));
    if (back.length > 0) tally.broke(`${where}: refused, but there: ${back.join(' ')}`);
    await store.close();
  } catch (error) {
    tally.unreadable(where, error);
  }
}
