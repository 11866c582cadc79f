import { beginState } from '../../src/domain/begin-state.ts';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { openDurableStore } from '../../src/store/durable-store.ts';
import { journalEntries } from '../../src/store/journal-entries.ts';
import type { Kept } from '../../src/store/kept.ts';
import { keptState } from '../../src/store/kept-state.ts';
import { Settings } from '../../src/domain/settings.ts';
import { State } from '../../src/domain/state.ts';
import { readDurable } from '../../src/store/read-durable.ts';
import { readPlan } from '../../src/store/read-plan.ts';
import { adding, empty, kept, Threads } from './documents.ts';
import { withRevision } from './store-contract.ts';
import { temporaryFolders } from './temporary-folders.ts';

const newFolder = temporaryFolders();
const plan = await readPlan('data/plan.json');

/** A later program: threads have got a title. */
const Titled = z.strictObject({ title: z.string(), threads: Threads.shape.threads });
const keptTitled: Kept<z.infer<typeof Titled>> = {
  schema: Titled,
  format: 2,
  migrations: [
    { from: 1, migrate: (content, parse) => ({ title: '検証', ...parse(content, Threads) }) },
  ],
};

it('takes over the file of the version that used plain lowdb, and keeps that file', async () => {
  const folder = await newFolder();
  const old = JSON.stringify({ format: 1, plan: { ...plan, revision: 7 } });
  await writeFile(join(folder, 'database.json'), old);
  expect((await readDurable(folder, keptState))?.state.plan.revision).toBe(7);
  const store = await openDurableStore(folder, keptState, beginState(plan));
  expect(store.read()).toEqual(beginState({ ...plan, revision: 7 }));
  await store.update((state) => withRevision(state, 8), 'U1');
  await store.close();
  expect((await readDurable(folder, keptState))?.state.plan.revision).toBe(8);
  expect(await readFile(join(folder, 'archive', 'database-format-1.json'), 'utf8')).toBe(old);
});

const { points, setAsides, ...sixth } = beginState(plan);
const checking = { points, setAsides };
const Sixth = State.omit({ points: true, setAsides: true });

const { revisions, additions, ...fifth } = sixth;
const revising = { revisions, additions, ...checking };
const Fifth = Sixth.omit({ revisions: true, additions: true });

const { rules, entries, notices, putOffs, optOuts, ...fourth } = fifth;
const collecting = { rules, entries, notices, putOffs, optOuts, ...revising };
const Fourth = Fifth.omit({
  rules: true,
  entries: true,
  notices: true,
  putOffs: true,
  optOuts: true,
});

it('takes over what was kept before there were settings and posts', async () => {
  const folder = await newFolder();
  const schema = Fourth.omit({ settings: true, outbox: true, drafts: true, disposals: true });
  const { settings, outbox, drafts, disposals, ...old } = fourth;
  const before = await openDurableStore(folder, { schema, format: 3, migrations: [] }, old);
  await before.update((state) => ({ ...state, meetings: [meeting] }), 'U9');
  await before.close();
  const store = await openDurableStore(folder, keptState, beginState(plan));
  expect(store.read()).toEqual({
    ...{ ...old, ...collecting, meetings: [meeting] },
    ...{ settings, outbox, drafts, disposals },
  });
  await store.close();
});

it('takes over what was kept before the pre-check was written down', async () => {
  const folder = await newFolder();
  const before = await openDurableStore(
    folder,
    { schema: Sixth, format: 6, migrations: [] },
    sixth,
  );
  await before.update((state) => ({ ...state, meetings: [meeting] }), 'U9');
  await before.close();
  const store = await openDurableStore(folder, keptState, beginState(plan));
  expect(store.read()).toEqual({ ...beginState(plan), meetings: [meeting] });
  await store.close();
});

it('takes over what was kept before anything was revised', async () => {
  const folder = await newFolder();
  const before = await openDurableStore(
    folder,
    { schema: Fifth, format: 5, migrations: [] },
    fifth,
  );
  await before.update((state) => ({ ...state, meetings: [meeting] }), 'U9');
  await before.close();
  const store = await openDurableStore(folder, keptState, beginState(plan));
  expect(store.read()).toEqual({ ...beginState(plan), meetings: [meeting] });
  await store.close();
});

it('takes over what was kept before values were entered', async () => {
  const folder = await newFolder();
  const schema = Fourth.extend({
    settings: Settings.omit({ entryDue: true, closedDays: true }),
  });
  const old = { ...fourth, settings: { retentionYears: 5 } };
  const before = await openDurableStore(folder, { schema, format: 4, migrations: [] }, old);
  await before.update((state) => ({ ...state, meetings: [meeting] }), 'U9');
  await before.close();
  const store = await openDurableStore(folder, keptState, beginState(plan));
  expect(store.read()).toEqual({
    ...{ ...beginState(plan), meetings: [meeting] },
    settings: { retentionYears: 5, entryDue: { month: 6, day: 30 }, closedDays: [] },
  });
  await store.close();
});

const meeting = { no: 2, on: '2026-12-10', place: null, agenda: [], materials: [] };

it('migrates what the journal holds too, and goes on from there', async () => {
  const folder = await newFolder();
  const older = await openDurableStore(folder, kept, empty);
  await older.update(adding('c1'), 'U1');
  const newer = await openDurableStore(folder, keptTitled, { title: '', ...empty }, takeOver);
  expect(newer.read()).toEqual({ title: '検証', ...older.read() });
  await newer.update((state) => ({ ...state, title: '検証部会' }), 'U1');
  expect((await readDurable(folder, keptTitled))?.state.title).toBe('検証部会');
  await newer.close();
  await older.close();
  const seqs = [];
  for await (const { seq } of journalEntries(folder)) seqs.push(seq);
  expect(seqs).toEqual([1, 2]);
});

const takeOver = { takeOver: true };

it('goes back to the last change in the older form, and says from when on it can be asked', async () => {
  const folder = await newFolder();
  const [first, last, later] = ['2026-11-01', '2026-11-02', '2026-11-09'].map(
    (day) => `${day}T01:00:00.000Z`,
  );
  if (first === undefined || last === undefined || later === undefined) throw new Error('No days');
  let time = first;
  const now = (): Date => new Date(time);
  const older = await openDurableStore(folder, kept, empty, { now });
  await older.update(adding('c1'), 'U1');
  time = last;
  await older.update(adding('c2'), 'U1');
  time = later;
  const newer = await openDurableStore(
    folder,
    keptTitled,
    { title: '', ...empty },
    { takeOver: true, now },
  );
  const tooEarly = { found: false, why: 'before-first', since: last };
  const asked = (moment: string) => newer.asOf({ moment });
  expect(await asked('2026-11-02T00:59:59.999Z')).toEqual(tooEarly); // Before anything new was saved
  await newer.update((state) => ({ ...state, title: '検証部会' }), 'U1');
  expect(await asked('2026-11-02T00:59:59.999Z')).toEqual(tooEarly);
  expect(await asked(last)).toMatchObject({ found: true, seq: 2, state: { title: '検証' } });
  expect(await asked(later)).toMatchObject({ found: true, seq: 3, state: { title: '検証部会' } });
  await newer.close();
  await older.close();
});

it('refuses what a newer program wrote, and says so', async () => {
  const folder = await newFolder();
  const newer = await openDurableStore(folder, keptTitled, { title: '', ...empty });
  await newer.close();
  const before = await readFile(join(folder, 'database.json'), 'utf8');
  const said = '新しい形式（形式2）で書かれています。このプログラムが読めるのは形式1までです';
  await expect(openDurableStore(folder, kept, empty)).rejects.toThrow(said);
  await expect(readDurable(folder, kept)).rejects.toThrow(said);
  expect(await readFile(join(folder, 'database.json'), 'utf8')).toBe(before);
});
