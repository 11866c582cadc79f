import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { State } from '../../src/domain/state.ts';
import { dispose } from '../../src/review/dispose.ts';
import { backUp } from '../../src/store/backup.ts';
import { disposeOfDue } from '../../src/store/dispose.ts';
import { planDisposal } from '../../src/store/dispose-plan.ts';
import { keptState } from '../../src/store/kept-state.ts';
import { restore } from '../../src/store/restore.ts';
import { disposalLines, type DisposalReport } from '../../src/wording/disposal.ts';
import { firstDueMoment, goneWords, keptWords, lastDay } from '../review/past-reviews.ts';
import { aPastStore, type PastStore, told } from './past-store.ts';
import { aHome, type Home } from './stores.ts';

let home: Home;
let past: PastStore;
let folder: string;
let backupDir: string;
beforeEach(async () => {
  home = await aHome();
  past = await aPastStore(home);
  ({ folder, backupDir } = past);
});
afterEach(() => home.remove());

const now = () => new Date(firstDueMoment);
const disposing = () => disposeOfDue({ folder, backupDir, now });

async function reportOf(): Promise<DisposalReport> {
  const result = await disposing();
  if (result.outcome !== 'searched') throw new Error(`Was ${result.outcome}`);
  return result.report;
}

it('leaves nothing of what is due in any file, and everything else as it was', async () => {
  const [was, changes] = [await past.state(), await past.story()];
  expect((await past.filesWith(Object.values(goneWords))).length).toBeGreaterThan(6);
  const report = await reportOf();
  expect(report).toMatchObject({
    search: { sought: 10, unsure: 1, shared: 0, places: [], unreadable: [] },
    backup: { stuck: [] },
  });
  expect(report.backup?.dropped).toHaveLength(2);
  expect(await past.filesWith(Object.values(goneWords))).toEqual([]);
  expect(await past.state()).toEqual(dispose(was, firstDueMoment));
  const after = await past.story();
  expect(after.slice(0, -1).map(told)).toEqual(changes.map(told));
  expect(after.at(-1)).toMatchObject({
    ...{ seq: changes.length + 1, at: firstDueMoment, actor: 'system', action: 'dispose' },
    reason: '保存年限（5年）を過ぎたため、検証1と、その意見5件を廃棄',
  });
});

it('leaves a store in which the bot goes on, and a backup that can be restored', async () => {
  const { backup } = await reportOf();
  const kept = await past.state();
  await past.doAll([
    {
      by: 'U9',
      action: 'x',
      decide: (s) => ({ ...s, committee: { ...s.committee, name: '部会' } }),
    },
  ]);
  const result = await restore({ backup: backup?.made ?? '', to: folder, kept: keptState, now });
  expect(result).toMatchObject({ outcome: 'restored', lost: 1 });
  expect(await past.state()).toEqual(kept);
});

it('rewrites what is due later too, over what was rewritten before', async () => {
  await reportOf();
  await past.doAll([{ by: 'U9', action: 'close-review', decide: (state) => closing(state) }]);
  const later = () => new Date('2037-04-01T00:00:00.000Z');
  const result = await disposeOfDue({ folder, backupDir, now: later });
  expect(result).toMatchObject({ outcome: 'searched', report: { search: { places: [] } } });
  const { disposals, comments, reviews, drafts } = await past.state();
  expect({ comments, reviews, drafts }).toEqual({ comments: [], reviews: [], drafts: [] });
  expect(disposals.map((one) => one.reviews)).toEqual([[1], [2]]);
  expect(await past.filesWith(Object.values(keptWords))).toEqual([]);
});

function closing(state: State): State {
  const at = '2031-07-01T00:00:00.000Z';
  return {
    ...state,
    reviews: state.reviews.map((one) => ({ ...one, closings: [{ by: 'U9', at, reopened: null }] })),
  };
}

describe('changes nothing', () => {
  it('while nothing is due', async () => {
    const was = await past.snapshot();
    const result = await disposeOfDue({ folder, backupDir, now: () => new Date(lastDay) });
    expect(result).toEqual({ outcome: 'nothing-due', years: 5 });
    expect([await past.snapshot(), (await readdir(backupDir)).length]).toEqual([was, 2]);
  });

  it('while the bot is running', async () => {
    const store = await past.open();
    expect(await disposing()).toMatchObject({ outcome: 'in-use', holder: { pid: process.pid } });
    await store.close();
    expect((await past.state()).reviews).toHaveLength(2);
  });

  it('where nothing is stored', async () => {
    const none = home.path('none');
    expect(await disposeOfDue({ folder: none, backupDir, now })).toMatchObject({
      outcome: 'nothing-stored',
    });
    expect(await readdir(home.path('.'))).not.toContain('none');
  });

  it.each(['archive', 'older'])('when anything is damaged: %s', async (what) => {
    const [segment = ''] = await readdir(join(folder, 'archive'));
    const file = join(folder, 'archive', what === 'older' ? 'database-format-3.json' : segment);
    await writeFile(file, (await readFile(file, 'utf8')).replace('U1', 'U7'));
    await expect(disposing()).rejects.toThrow(/照合値と合いません|記録が壊れています/);
    expect((await past.state()).reviews).toHaveLength(2);
  });
});

it('tells beforehand what would be touched, and touches nothing', async () => {
  await mkdir(`${folder}.before-20301231-090000`);
  const was = await past.snapshot();
  const plan = await planDisposal({ folder, backupDir }, firstDueMoment);
  expect(plan).toMatchObject({
    ...{ folder, years: 5, drafts: 1, isUnderWay: false, older: 1, torn: 1 },
    due: [{ no: 1, goal: 5, closedOn: '2026-12-10', keptUntil: '2032-03-31', comments: 5 }],
    aside: [`${folder}.before-20301231-090000`],
  });
  expect(plan?.backups?.folders).toHaveLength(2);
  expect(await past.snapshot()).toBe(was);
});

describe('finds what is left, and says where without the words', () => {
  it.each([
    ['in plain', 'store/notes.txt', `写し：${goneWords.spoken}`],
    ['as JSON', 'backups/export.json', JSON.stringify({ text: goneWords.edited })],
    ['as JSON in ASCII', 'store/archive/x', '\\u9ad8\\u6a4b\\u6b21\\u90ce\\u5de6\\u885b\\u9580'],
    ['in data put aside', 'store.before-20301231-090000/database.json', goneWords.private],
    ['in a backup of somebody else', 'backups/mine/database.json', goneWords.answer],
  ])('%s', async (_, name, content) => {
    const file = home.path(name);
    await mkdir(join(file, '..'), { recursive: true });
    await writeFile(file, content);
    const result = await disposing();
    const search = { places: [file], unreadable: [] };
    expect(result).toMatchObject({ outcome: 'searched', report: { search } });
    const said = disposalLines(result).join('\n');
    expect(said).toContain('廃棄は終わっていません。');
    expect(said).toContain(file);
    for (const word of Object.values(goneWords)) expect(said).not.toContain(word);
    await writeFile(file, '消しました');
    expect(await reportOf()).toMatchObject({ search: { sought: 10, places: [] } });
    expect(await past.filesWith(Object.values(goneWords))).toEqual([]);
  });

  it('also when somebody else says the same in a record that stays', async () => {
    await past.doAll([
      {
        ...{ by: 'U2', action: 'comment-written' },
        decide: (state) => ({
          ...state,
          comments: state.comments.map((one) =>
            one.no === 6
              ? {
                  ...one,
                  versions: [{ key: '1935500000.000100', text: goneWords.first, proposal: null }],
                }
              : one,
          ),
        }),
      },
    ]);
    expect(await reportOf()).toMatchObject({ search: { shared: 1, places: [] } });
    const holding = await past.filesWith([goneWords.first]);
    expect(holding).toHaveLength(4); // The snapshot and one segment, in the store and in its backup
  });

  it('and takes no copy for a record that stays', async () => {
    await past.doAll([
      {
        ...{ by: 'U2', action: 'rename' },
        decide: (state) => ({ ...state, committee: { ...state.committee, name: goneWords.first } }),
      },
    ]);
    await writeFile(join(folder, 'copy.txt'), goneWords.first);
    expect(await reportOf()).toMatchObject({
      search: { shared: 1, places: [join(folder, 'copy.txt')] },
    });
  });
});

it('leaves the backups of others alone', async () => {
  const theirs = home.path('their-store');
  await cp(folder, theirs, { recursive: true });
  await backUp({ from: theirs, into: backupDir, kind: 'daily', kept: keptState, now });
  const { backup, search } = await reportOf();
  expect(backup?.dropped).toHaveLength(2);
  const places = new Set(
    search.places.map((file) => file.slice(backupDir.length + 1).split('/')[0]),
  );
  expect(places.size).toBe(1); // Their backup holds the words, and is named
  expect((await readdir(backupDir)).length).toBe(2);
});
