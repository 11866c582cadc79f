/** Stories of a Home tab that Slack does not take, or that is opened too quickly: never a message. */

import { afterEach, expect, it } from 'vitest';
import { staffed } from '../review/review-scene.ts';
import { type HomeScene, openReviewOf, startHomeScene } from './home-scene.ts';

let at: HomeScene;
afterEach(() => at.scene.end());

const nothingWasSaid = () => {
  const { slack } = at.scene;
  for (const by of ['U1', 'U3', 'U9']) expect(slack.directMessages(by)).toEqual([]);
  expect(slack.messages('C1')).toEqual([]);
};
const warned = () => at.scene.log.filter((line) => line.includes('Cannot publish a Home'));

it('publishes what holds after two quick openings and one that is delivered three times', async () => {
  at = await startHomeScene();
  const { sato, slack } = at.scene;
  await Promise.all([
    sato.openHome({ by: 'U1' }),
    sato.openHome({ by: 'U1' }),
    sato.openHome({ by: 'U1' }, { copies: 3 }),
  ]);
  await at.open('U1');
  expect(at.words('U1')).toContain('# 自分の宿題');
  expect(slack.callsTo('views.publish').every(({ ok }) => ok)).toBe(true);
  expect(warned()).toEqual([]);
  nothingWasSaid();
});

it.each([
  [{ error: 'hash_conflict' }, 'hash_conflict'],
  [{ error: 'not_enabled' }, 'not_enabled'],
  [{ error: 'invalid_arguments' }, 'invalid_arguments'],
])('notes in the log that Slack refused with %j, and says nothing', async (fault, code) => {
  at = await startHomeScene();
  at.scene.slack.fail('views.publish', fault);
  await at.scene.sato.openHome({ by: 'U1' });
  await at.scene.slack.until(() => at.scene.slack.callsTo('views.publish').length === 1);
  await at.open('U1');
  expect(warned()).toEqual([expect.stringContaining(code)]);
  nothingWasSaid();
});

it('waits when Slack is busy, and publishes then', async () => {
  at = await startHomeScene();
  at.scene.slack.fail('views.publish', { status: 429, retryAfter: 1 });
  await at.scene.sato.openHome({ by: 'U1' });
  const home = await at.scene.slack.until(() => at.scene.slack.home('U1'));
  expect(home.blocks.length).toBeGreaterThan(5);
  nothingWasSaid();
});

it('shows an excuse with a number, and nothing of before, when Slack does not tell who is who', async () => {
  const groups = [{ group: 'S1', role: 'secretariat' as const }];
  const first = { ...staffed, roster: { ...staffed.roster, groups } };
  at = await startHomeScene({ first, groups: { S1: ['U3'] } });
  at.scene.slack.fail('usergroups.users.list', { error: 'internal_error' });
  const { blocks } = await at.open('U3');
  expect(blocks).toHaveLength(1);
  expect(at.words('U3')).toMatch(/^ホームを表示できませんでした。.*（エラー番号 [0-9a-f]{8}）。$/);
  await at.open('U3');
  expect(at.words('U3')).toContain('# 未回答の意見');
});

it('leaves out addresses of cards that it cannot know, and shows the rest', async () => {
  at = await startHomeScene();
  await openReviewOf(5, at);
  await at.scene.restart();
  await at.scene.bot.verified;
  at.scene.slack.fail('auth.test', { error: 'internal_error' });
  await at.open('U1');
  expect(at.words('U1')).toContain('# 検証の進み具合\n・目指す姿5');
  expect(at.words('U1')).not.toContain('カードを開く');
  await at.open('U1');
  expect(at.words('U1')).toContain('カードを開く');
});

it('takes no notice of the other tab', async () => {
  at = await startHomeScene();
  await at.scene.sato.openHome({ by: 'U1', tab: 'messages' });
  await at.open('U3');
  expect(at.scene.slack.home('U1')).toBeUndefined();
});
