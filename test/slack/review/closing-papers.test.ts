/** Stories of what follows the summary of a review: its papers, once, and never in its way. */

import { afterEach, expect, it } from 'vitest';
import type { Message } from '../../../src/sandbox/state/messages.ts';
import { readTables } from '../../../src/intake/read-tables.ts';
import { readDocument } from '../../helpers/read-document.ts';
import { openReview, type ReviewScene, startReviewScene } from './review-scene.ts';

let at: ReviewScene;
afterEach(() => at.scene.end());

const privateWords = '内密の懸念です。';
const goal = JSON.stringify({ kind: 'goal' });

/** A review of goal 5 with a public comment and one for the secretariat alone. */
async function discussed(): Promise<void> {
  at = await startReviewScene();
  await openReview(at);
  const { scene, card, comments, modal } = at;
  await scene.sato.say({ by: 'U1', channel: 'C1', thread: card().ts, text: '設問が古い。' });
  await scene.slack.until(() => comments().length === 1);
  await scene.sato.act({ by: 'U1', on: card(), press: '意見を書く' });
  const enter = { text: privateWords, visibility: 'secretariat-only', about: goal };
  await scene.sato.submit({ by: 'U1', view: await modal('U1'), enter });
  await scene.slack.until(() => comments().length === 2);
}

const close = () => at.scene.sato.act({ by: 'U9', on: at.card(), press: '検証を終える（事務局）' });
const outbox = () => at.scene.store.read().outbox;
const withFiles = (): Message[] => at.thread().filter(({ files = [] }) => files.length > 0);
const summaries = () => at.thread().filter(({ text }) => text.includes('の検証を終えました。'));
const isClosed = () => at.scene.store.read().reviews[0]?.closings.length === 1;

it('puts the papers below the summary, with nothing private in them', async () => {
  await discussed();
  await close();
  const shown = await at.scene.slack.until(() => withFiles().at(-1));
  expect(shown.text).toBe(
    'この検証の資料です。委員意見一覧（Excel）と、意見と区の考え方（Word）を付けました。公開の意見と匿名で公開の意見を載せています。',
  );
  expect(shown.files).toMatchObject([
    { title: '委員意見一覧（目指す姿5）', name: 'review-sheet-goal-5-2026-11-20.xlsx' },
    { title: '意見と区の考え方（目指す姿5）', name: 'answers-goal-5-2026-11-20.docx' },
  ]);
  expect(at.thread().indexOf(shown)).toBeGreaterThan(
    at.thread().findIndex((one) => summaries().includes(one)),
  );
  const [sheet, document] = at.scene.slack.files().map(({ bytes }) => bytes ?? new Uint8Array());
  const tables = await readTables({ bytes: sheet ?? new Uint8Array(), name: 'a.xlsx' });
  const words = JSON.stringify([tables, readDocument(document ?? new Uint8Array())]);
  expect(words).toContain('設問が古い。');
  expect(words).not.toContain('内密');
  await at.scene.slack.until(() => outbox().length === 0);
});

it('closes the review although Slack takes no files, tells the secretariat, and sends them later', async () => {
  await discussed();
  at.scene.slack.fail('files.getUploadURLExternal', { error: 'file_uploads_disabled' });
  await close();
  const told = await at.scene.slack.until(() => at.scene.slack.directMessages('U9').at(-1));
  expect(told.text).toContain('Slackに送れなかったものがあります。');
  expect([isClosed(), summaries().length, withFiles()]).toEqual([true, 1, []]);
  await at.scene.sato.openHome({ by: 'U9' });
  const home = await at.scene.slack.until(() => at.scene.slack.home('U9'));
  expect(JSON.stringify(home.blocks)).toContain(
    '目指す姿5の検証の資料（スレッドに付けるファイル）：Slackの設定で、ファイルの共有が止められています（file_uploads_disabled）。',
  );
  await at.scene.sato.act({ by: 'U9', on: home, press: '再送' });
  await at.scene.slack.until(() => withFiles()[0] && outbox().length === 0);
  expect([summaries().length, withFiles().length]).toEqual([1, 1]);
});

it('looks for papers whose upload was never confirmed before it sends them again', async () => {
  await discussed();
  at.scene.slack.fail('files.completeUploadExternal', { lostReply: true });
  await close();
  await at.scene.slack.until(() => withFiles()[0] && outbox()[0]?.state.status === 'sending');
  await at.scene.restart();
  await at.scene.slack.until(() => outbox().length === 0);
  expect([summaries().length, withFiles().length]).toEqual([1, 1]);
});
