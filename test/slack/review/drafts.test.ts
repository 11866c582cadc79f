/** Stories of a form that is closed before it was sent. */

import { afterEach, beforeEach, expect, it } from 'vitest';
import type { View } from '../../../src/sandbox/state/views.ts';
import { openReview, type ReviewScene, startReviewScene } from './review-scene.ts';

let at: ReviewScene;
beforeEach(async () => {
  at = await startReviewScene();
  await openReview(at);
});
afterEach(() => at.scene.end());

const drafts = () => at.scene.store.read().drafts;
const words = '設問が古く、若い世代の実感を拾えていません。';

async function opened(by = 'U1'): Promise<View> {
  await at.scene.sato.act({ by, on: at.card(), press: '意見を書く' });
  return at.modal(by);
}

/** Slack tells what stands in a form while it is typed into, and nothing of it when it is closed. */
async function typeAndClose(enter: Record<string, string>): Promise<void> {
  const view = await opened();
  await at.scene.sato.typeInto({ by: 'U1', view, field: 'text', enter });
  await at.scene.sato.close({ by: 'U1', view });
}

it('puts what was typed into the form again when it is opened the next time', async () => {
  await typeAndClose({ step: '4', text: words });
  await at.scene.slack.until(() => drafts().length === 1);
  const view = await opened();
  expect(JSON.stringify(view.blocks[0])).toContain('前に閉じたときの書きかけを入れてあります');
  const about = JSON.stringify({ kind: 'goal' });
  await at.scene.sato.submit({ by: 'U1', view, enter: { about } });
  await at.scene.slack.until(() => at.comments().length === 1);
  const [comment] = at.comments();
  expect(comment?.versions[0]?.text).toBe(words);
  expect(comment?.classification.step).toBe(4);
});

it('keeps it through a restart, and forgets it once it is sent', async () => {
  await typeAndClose({ text: words });
  await at.scene.slack.until(() => drafts().length === 1);
  await at.scene.restart();
  const about = JSON.stringify({ kind: 'goal' });
  await at.scene.sato.submit({ by: 'U1', view: await opened(), enter: { about } });
  await at.scene.slack.until(() => at.comments().length === 1 && drafts().length === 0);
  expect(JSON.stringify((await opened()).blocks)).not.toContain('書きかけ');
});

it('forgets it when all of it was deleted', async () => {
  await typeAndClose({ text: words });
  await at.scene.slack.until(() => drafts().length === 1);
  await typeAndClose({ text: ' ' });
  await at.scene.slack.until(() => drafts().length === 0);
});

it('shows it to nobody else, anywhere', async () => {
  await typeAndClose({ text: words, visibility: 'secretariat-only' });
  await at.scene.slack.until(() => drafts().length === 1);
  expect(JSON.stringify((await opened('U2')).blocks)).not.toContain('設問が古く');
  expect(JSON.stringify(at.scene.slack.messages('C1'))).not.toContain('設問が古く');
  expect(at.scene.log.join('\n')).not.toContain('設問が古く');
});

it('says nothing when a form is closed that nobody typed into', async () => {
  const view = await opened();
  await at.scene.sato.close({ by: 'U1', view });
  expect(drafts()).toEqual([]);
});

const entering = '会議の発言を入力（事務局）';
const opening = async (press: string) => {
  await at.scene.sato.act({ by: 'U9', on: at.card(), press });
  return at.modal('U9');
};
const type = (view: View, field: string, enter: Record<string, string>) =>
  at.scene.sato.typeInto({ by: 'U9', view, field, enter });
const valueOf = (view: View, field: string): unknown => {
  const block = view.blocks.find(({ block_id }) => block_id === field);
  return block?.type === 'input' && 'initial_value' in block.element
    ? block.element.initial_value
    : undefined;
};

it('keeps the second remark of a dialog whose first one was saved', async () => {
  const first = await opening(entering);
  await type(first, 'text.1', { speaker: 'U1', text: 'はじめの発言です。' });
  await at.scene.sato.submit({ by: 'U9', view: first, enter: { speaker: 'U1', text: words } });
  const second = await at.modal('U9');
  await type(second, 'text.2', { speaker: 'U2', text: 'つぎの発言です。' });
  await at.scene.sato.close({ by: 'U9', view: second });
  await at.scene.slack.until(() => drafts().length === 1);
  const again = await opening(entering);
  expect(valueOf(again, 'text.1')).toBe('つぎの発言です。');
  await at.scene.sato.submit({ by: 'U9', view: again, enter: {} });
  expect(at.comments().map(({ author, versions }) => [author, versions[0]?.text])).toEqual([
    [{ user: 'U1' }, words],
    [{ user: 'U2' }, 'つぎの発言です。'],
  ]);
  await at.scene.slack.until(() => drafts().length === 0);
});

it('keeps a pasted sheet that was looked at and not saved', async () => {
  const sheet = '発言者\t意見\n佐藤\t回収率を示すべきです。';
  const view = await opening('表から貼り付け（事務局）');
  await type(view, 'sheet.1', { sheet });
  await at.scene.sato.submit({ by: 'U9', view, enter: { sheet } });
  await at.scene.sato.close({ by: 'U9', view: await at.modal('U9') });
  await at.scene.slack.until(() => drafts().length === 1);
  expect(at.comments()).toEqual([]);
  expect(valueOf(await opening('表から貼り付け（事務局）'), 'sheet.1')).toBe(sheet);
});

it('keeps a meeting that is being prepared', async () => {
  const shortcut = () => at.scene.sato.shortcut({ by: 'U9', callbackId: 'edit-meeting' });
  await shortcut();
  const view = await at.modal('U9');
  await type(view, 'agenda', { no: '2', agenda: '指標の見直し' });
  await at.scene.sato.close({ by: 'U9', view });
  await at.scene.slack.until(() => drafts().length === 1);
  await shortcut();
  expect(valueOf(await at.modal('U9'), 'agenda')).toBe('指標の見直し');
});
