import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backUp } from '../../src/store/backup.ts';
import { originOf } from '../../src/store/backup-origin.ts';
import { keptState } from '../../src/store/kept-state.ts';
import { holdWork } from '../../src/store/unfinished-backups.ts';
import { aHome, aStore, type Home } from './stores.ts';

let home: Home;
let from: string;
let into: string;
beforeEach(async () => {
  home = await aHome();
  from = home.path('store');
  into = home.path('backups');
});
afterEach(() => home.remove());

const now = () => new Date('2026-11-20T00:30:00.000Z');
const makeOne = (of = from) => backUp({ from: of, into, kind: 'daily', kept: keptState, now });

describe('what an earlier backup left unfinished', () => {
  const left = () => join(into, 'michisuji-20261119-093000.incomplete');
  beforeEach(async () => {
    await aStore(from, 1);
    await mkdir(left(), { recursive: true });
    await writeFile(join(left(), 'origin.json'), JSON.stringify(await originOf(from)));
  });

  it('goes when the next one is made', async () => {
    await makeOne();
    expect(await readdir(into)).toEqual(['michisuji-20261120-093000']);
  });

  it('stays while somebody is at work in it', async () => {
    const work = await holdWork(left());
    await makeOne();
    await work?.release();
    expect(await readdir(into)).toContain(basename(left()));
  });

  it('stays when it is another bot’s', async () => {
    await aStore(home.path('other'), 0);
    await makeOne(home.path('other'));
    expect(await readdir(into)).toContain(basename(left()));
  });
});
