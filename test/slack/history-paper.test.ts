/** 変更履歴 from Slack: read from the journal that was really written, and each copy as far as it may know. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { State } from '../../src/domain/state.ts';
import { auditHistory } from '../../src/store/audit-history.ts';
import { openDurableStore } from '../../src/store/durable-store.ts';
import { keptState } from '../../src/store/kept-state.ts';
import { aComment } from '../answers/a-committee.ts';
import { reviewing } from '../review/reviews.ts';
import { choosePaper } from './choose-paper.ts';
import { type HomeScene, startHomeScene } from './home/home-scene.ts';
import { staffed } from './review/review-scene.ts';

let home: HomeScene;
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'michisuji-history-'));
});
afterEach(async () => {
  await home.scene.end();
  await rm(folder, { recursive: true });
});

const words = '設問が古い。';

/** A comment comes in, and the deadline of the review is moved. */
async function start(): Promise<void> {
  const openStore = async (first: State, now: () => Date) => {
    const store = await openDurableStore(folder, keptState, first, { now });
    const comments = [aComment(1, words, { author: { user: 'U1' } })];
    await store.update((before) => ({ ...before, comments }), 'U1', { action: 'comment-written' });
    const moved = (before: State): State => ({
      ...before,
      reviews: before.reviews.map((one) => ({ ...one, deadline: '2026-12-18' })),
    });
    await store.update(moved, 'U8', { action: 'open-review' });
    return store;
  };
  const history = () => auditHistory(folder);
  home = await startHomeScene({ first: reviewing(staffed), openStore, history });
}

async function ask(by: string, copy?: string) {
  await home.open(by);
  await home.press(by, '資料を書き出す');
  const enter = { kind: 'changes', format: 'txt', ...(copy !== undefined && { copy }) };
  await choosePaper(home.scene, { by, view: await home.modal(by), enter });
}

it('tells the secretariat who changed what, without the words of a comment', async () => {
  await start();
  await ask('U8', 'for-secretariat');
  const name = 'changes-all-goals-2026-11-20-SECRETARIAT-ONLY.txt';
  const file = await home.scene.slack.until(() =>
    home.scene.slack.files().find(({ filename, bytes }) => filename === name && bytes),
  );
  const text = new TextDecoder().decode(file.bytes);
  expect(text).toContain('検証1の意見の締切');
  expect(text).toContain('令和8年12月18日');
  expect(text).toContain('意見1');
  expect(text).not.toContain(words);
});

it('tells members that there is nothing yet in their copy', async () => {
  await start();
  await ask('U1');
  const { slack } = home.scene;
  await slack.until(() =>
    JSON.stringify(slack.modals('U1')).includes('この資料に載せる変更はまだない'),
  );
  expect(slack.files()).toEqual([]);
});
