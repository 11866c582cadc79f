/** One writer at a time, tried with real processes and real signals. */

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { symlink } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { afterEach, expect, it } from 'vitest';
import { openDurableStore } from '../../src/store/durable-store.ts';
import { readDurable } from '../../src/store/read-durable.ts';
import { adding, empty, idsIn, kept } from './documents.ts';
import { temporaryFolders } from './temporary-folders.ts';

const newFolder = temporaryFolders();
const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

type Holder = {
  kill: (signal: NodeJS.Signals) => void;
  ended: Promise<unknown>;
  /** Asks for a comment. */
  add: (id: string) => void;
  /** What it says next. */
  said: () => Promise<string>;
};

function startHolder(folder: string, ...flags: readonly string[]): Holder {
  const program = ['--import', 'tsx', 'test/store/holder.ts'];
  const child = spawn(process.execPath, [...program, folder, ...flags]);
  running.push(child);
  child.stdin.on('error', () => undefined);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    kill: (signal) => child.kill(signal),
    ended: once(child, 'close'),
    add: (id) => child.stdin.write(`${id}\n`),
    said: async () => String((await lines.next()).value),
  };
}

const open = (folder: string, takeOver = false) =>
  openDurableStore(folder, kept, empty, { takeOver });

it('turns a second process away at once, by whatever path it comes, and says who is there', async () => {
  const folder = await newFolder();
  const store = await open(folder);
  const other = `${await newFolder()}/link`;
  await symlink(folder, other);
  await expect(open(other)).rejects.toThrow(`プロセス${process.pid}`);
  const second = startHolder(folder);
  expect(await second.said()).toBe('failed in-use');
  await store.update(adding('c1'), 'U1');
  await store.close();
});

it('is free as soon as its holder is killed, with all that was acknowledged', async () => {
  const folder = await newFolder();
  const holder = startHolder(folder);
  expect(await holder.said()).toBe('opened');
  holder.add('c1');
  expect(await holder.said()).toBe('saved c1');
  holder.kill('SIGKILL');
  await holder.ended;
  const store = await open(folder);
  expect(idsIn(store.read())).toEqual(['c1']);
  await store.close();
});

it('is not taken from a holder that is only stopped, unless that is asked for', async () => {
  const folder = await newFolder();
  const holder = startHolder(folder);
  expect(await holder.said()).toBe('opened');
  holder.add('c1');
  expect(await holder.said()).toBe('saved c1');
  holder.kill('SIGSTOP');
  await expect(open(folder)).rejects.toThrow('ほかのプログラム');
  const store = await open(folder, true);
  await store.update(adding('c2'), 'U1');
  holder.add('late');
  holder.kill('SIGCONT');
  expect(await holder.said()).toBe('failed taken-over');
  await store.update(adding('c3'), 'U1');
  expect(idsIn(store.read())).toEqual(['c1', 'c2', 'c3']);
  holder.kill('SIGKILL');
  await holder.ended;
  await expect(open(folder)).rejects.toThrow('ほかのプログラム'); // The new owner's lock counts
  await store.close();
  expect(idsIn((await open(folder)).read())).toEqual(['c1', 'c2', 'c3']);
});

it('lets only one of two take over at the same moment', async () => {
  const folder = await newFolder();
  const first = await open(folder);
  const outcomes = await Promise.allSettled([open(folder, true), open(folder, true)]);
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  await expect(first.update(adding('c1'), 'U1')).rejects.toThrow('引き継がれました');
  for (const one of outcomes) if (one.status === 'fulfilled') await one.value.close();
  await first.close();
});

it('leaves out what a displaced owner wrote too late', async () => {
  const folder = await newFolder();
  const stale = await open(folder);
  await stale.update(adding('c1'), 'U1');
  const late = stale.update(adding('late'), 'U1'); // Perhaps written, but no longer acknowledged
  const taking = open(folder, true);
  const isAcknowledged = await late.then(
    () => true,
    () => false,
  );
  const store = await taking;
  expect(idsIn(store.read()).includes('late') || !isAcknowledged).toBe(true);
  await store.update(adding('c2'), 'U1');
  const ids = idsIn(store.read());
  await store.close();
  await stale.close();
  expect(idsIn((await readDurable(folder, kept))?.state ?? empty)).toEqual(ids);
});
