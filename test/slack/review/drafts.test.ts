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
