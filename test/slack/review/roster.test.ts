/** Stories of the secretariat that registers the committee. */

import { afterEach, expect, it } from 'vitest';
import { frozen } from '../start-scene.ts';
import { openReview, type ReviewScene, startReviewScene } from './review-scene.ts';

let at: ReviewScene;
afterEach(() => at.scene.end());

const register = async (by: string, members: string[]) => {
  await at.scene.sato.shortcut({ by, callbackId: 'edit-roster' });
  await at.scene.sato.submit({ by, view: await at.modal(by), enter: { members } });
};

it('registers members with their names from Slack', async () => {
  at = await startReviewScene({ ...frozen });
  await register('U9', ['U1', 'U3']);
  expect(at.scene.store.read().roster.people).toEqual([
    { user: 'U1', name: '佐藤', roles: ['committee-member'] },
    { user: 'U3', name: '高橋', roles: ['committee-member'] },
  ]);
});

it('takes in what a new member had already written', async () => {
  at = await startReviewScene();
  await openReview(at);
  const thread = at.card().ts;
  await at.scene.sato.say({ by: 'U3', channel: 'C1', thread, text: '設問を見直すべきです。' });
  await register('U9', ['U1', 'U2', 'U3']);
  await at.scene.slack.until(() => at.comments().length === 1);
  expect(at.comments()[0]?.author).toEqual({ user: 'U3' });
});

it.each(['U1', 'U3'])('refuses %s, and tells them in a direct message', async (by) => {
  at = await startReviewScene();
  await at.scene.sato.shortcut({ by, callbackId: 'edit-roster' });
  const told = await at.scene.slack.until(() => at.scene.slack.directMessages(by).at(-1));
  expect(told.text).toContain('名簿を直す');
  expect(told.text).toContain('事務局だけができます');
});
