import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { documentWithout } from '../../src/review/dispose-trace.ts';
import { allGone } from '../../src/review/dispose.ts';
import type { State } from '../../src/domain/state.ts';
import { openReader } from '../../src/open-store.ts';
import { disposeOfDue } from '../../src/store/dispose.ts';
import { type DurableStore, openDurableStore } from '../../src/store/durable-store.ts';
import { firstDueMoment, goneWords } from '../review/past-reviews.ts';
import { pointDeeds, pointWords } from './past-points.ts';
import { adding, empty, idsIn, kept, type Threads } from './documents.ts';
import { aPastStore } from './past-store.ts';
import { aHome, type Home } from './stores.ts';

let home: Home;
beforeEach(async () => {
  home = await aHome();
});
afterEach(() => home.remove());

/** A clock that goes on by a second each time it is asked. */
function ticking(from = '2026-11-01T00:00:00.000Z'): () => Date {
  let ms = Date.parse(from);
  return () => new Date((ms += 1000));
}

const open = (now = ticking()): Promise<DurableStore<Threads>> =>
  openDurableStore(home.path('threads'), kept, empty, { now });

it('shows what was saved at a moment, across snapshots and restarts', async () => {
  const now = ticking();
  let store = await open(now);
  const moments: string[] = [];
  for (const id of ['a', 'b', 'c', 'd']) {
    moments.push(now().toISOString());
    await store.update(adding(id), 'U1');
    if (id === 'b') await store.takeSnapshot();
    if (id === 'c') {
      await store.close();
      store = await open(now);
    }
  }
  moments.push(now().toISOString());
  const then = await Promise.all(moments.map((moment) => store.asOf({ moment })));
  expect(then.map((past) => (past.found ? idsIn(past.state) : past))).toEqual([
    [],
    ['a'],
    ['a', 'b'],
    ['a', 'b', 'c'],
    ['a', 'b', 'c', 'd'],
  ]);
  expect(store.position()).toBe(4);
  expect(await store.asOf({ moment: '2026-10-31T00:00:00.000Z' })).toMatchObject({
    ...{ found: false, why: 'before-first' },
  });
  await store.close();
});

it('finds a change by its number, and not another one that took its number after a restore', async () => {
  const store = await open();
  for (const id of ['a', 'b', 'c']) await store.update(adding(id), 'U1');
  const later = '2026-12-01T00:00:00.000Z';
  const past = await store.asOf({ seq: 2, moment: later });
  expect(past.found && idsIn(past.state)).toEqual(['a', 'b']);
  const noted = { seq: 2, moment: '2026-11-01T00:00:00.500Z' };
  expect(await store.asOf(noted)).toEqual({ found: false, why: 'other-history' });
  await store.close();
});

it('comes back to every state that a random history went through', async () => {
  const text = fc.string({ maxLength: 5 });
  const deed = fc.oneof(
    fc.record({ kind: fc.constant('add'), at: fc.nat(9), text }),
    fc.record({ kind: fc.constant('remove'), at: fc.nat(9), text }),
    fc.record({ kind: fc.constant('rewrite'), at: fc.nat(9), text }),
    fc.record({ kind: fc.constant('thread'), at: fc.nat(9), text }),
    fc.record({ kind: fc.constant('snapshot'), at: fc.nat(9), text }),
  );
  let folder = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 1, maxLength: 25 }), async (deeds) => {
      folder += 1;
      const store = await openDurableStore(home.path(`${folder}`), kept, empty, { now: ticking() });
      const states = [store.read()];
      for (const [no, one] of deeds.entries()) {
        if (one.kind === 'snapshot') await store.takeSnapshot();
        await store.update((state) => done(state, { ...one, no }), 'U1');
        if (store.position() === states.length) states.push(store.read());
      }
      const moment = '2027-01-01T00:00:00.000Z';
      for (const [seq, state] of states.entries()) {
        expect(await store.asOf({ seq, moment })).toEqual({ found: true, seq, state });
      }
      await store.close();
    }),
    { numRuns: 25 },
  );
});

type Deed = { kind: string; at: number; text: string; no: number };

function done({ threads }: Threads, { kind, at, text, no }: Deed): Threads {
  if (kind === 'thread') {
    return { threads: threads.toSpliced(at, 0, { id: `t-${no}`, comments: [] }) };
  }
  const change = (comments: Threads['threads'][number]['comments']) => {
    if (kind === 'add') return comments.toSpliced(at, 0, { id: `c-${no}`, text });
    if (kind === 'remove') return comments.toSpliced(at % 4, 1);
    return comments.map((one, place) => (place === at % 4 ? { ...one, text } : one));
  };
  return {
    threads: threads.map((one, place) =>
      place === at % threads.length ? { ...one, comments: change(one.comments) } : one,
    ),
  };
}

it('never brings back what was disposed of, and shows all else as it was', async () => {
  const { folder, backupDir, open: opened, doAll, story } = await aPastStore(home);
  await doAll(pointDeeds);
  const moment = '2099-01-01T00:00:00.000Z';
  const changes = (await story()).length;
  const every = async (): Promise<State[]> => {
    const store = await opened();
    const states: State[] = [];
    for (let seq = 0; seq <= changes; seq += 1) {
      const past = await store.asOf({ seq, moment });
      if (past.found) states.push(past.state);
    }
    await store.close();
    return states;
  };
  const before = await every();
  await disposeOfDue({ folder, backupDir, now: () => new Date(firstDueMoment) });
  const after = await every();
  const store = await opened();
  const gone = allGone(store.read());
  await store.close();
  expect(after).toHaveLength(changes + 1);
  const without = before.map((state) => ({
    ...documentWithout(state, gone),
    ...{ drafts: [], outbox: [] },
  }));
  expect(after).toEqual(without);
  expect(after.at(-1)?.points.map(({ id, shown }) => [id, shown])).toEqual([
    ['2-1', '1795219200.000300'],
    ['2-2', null],
  ]);
  for (const word of [...Object.values(goneWords), pointWords.gone])
    expect(JSON.stringify(after)).not.toContain(word);
});

it('is the same for who only reads the folder', async () => {
  const { folder, story } = await aPastStore(home);
  const reader = await openReader({ dataDir: folder, planFile: 'data/plan.json' });
  expect(reader.position()).toBe((await story()).length);
  const past = await reader.asOf({ seq: 3, moment: '2099-01-01T00:00:00.000Z' });
  expect(past).toMatchObject({ found: true, seq: 3 });
});
