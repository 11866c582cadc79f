/** Stories of the secretariat that registers the committee. */

import { afterEach, describe, expect, it } from 'vitest';
import { frozen } from '../start-scene.ts';
import { openReview, type ReviewScene, staffed, startReviewScene } from './review-scene.ts';

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

describe('by user group', () => {
  const groups = { S1: ['U1', 'U2'], S2: ['U8'], S3: [] };
  const groupNames = { S1: '検証部会', S2: '経済課', S3: '空のグループ' };
  const inRoster = () => at.scene.store.read().roster.groups;
  const edit = async (enter: Record<string, string[]>) => {
    await at.scene.sato.shortcut({ by: 'U8', callbackId: 'edit-roster' });
    const view = await at.modal('U8');
    const { body } = await at.scene.sato.submit({ by: 'U8', view, enter });
    return { view, said: JSON.stringify(body) };
  };

  it('lets the secretariat choose groups for each role, beside the people', async () => {
    at = await startReviewScene(staffed, { groups, groupNames });
    await edit({ 'members-groups': ['検証部会'], 'secretariat-groups': ['経済課'] });
    expect(inRoster()).toEqual([
      { group: 'S1', role: 'committee-member' },
      { group: 'S2', role: 'secretariat' },
    ]);
    const { people } = at.scene.store.read().roster;
    expect(people).toEqual(expect.arrayContaining(staffed.roster.people));
    expect(people).toHaveLength(3);
    await edit({ 'members-groups': [] });
    expect(inRoster()).toEqual([{ group: 'S2', role: 'secretariat' }]);
  });

  it('takes in what those of a new group had written', async () => {
    at = await startReviewScene(staffed, { groups: { S1: ['U3'] }, groupNames });
    await openReview(at);
    const thread = at.card().ts;
    await at.scene.sato.say({ by: 'U3', channel: 'C1', thread, text: '設問を見直すべきです。' });
    await edit({ 'members-groups': ['検証部会'] });
    await at.scene.slack.until(() => at.comments().length === 1);
    expect(at.comments()[0]?.author).toEqual({ user: 'U3' });
  });

  it('leaves the field out, and the groups as they are, where Slack lists none', async () => {
    const kept = [{ group: 'S1', role: 'data-owner' as const }];
    at = await startReviewScene({ ...staffed, roster: { ...staffed.roster, groups: kept } });
    const { view } = await edit({ members: ['U1'] });
    expect(view.blocks.map(({ block_id }) => block_id)).not.toContain('owners-groups');
    expect(inRoster()).toEqual(kept);
  });

  it.each([{ error: 'missing_scope' }, { status: 500 }, { delayMs: 2000 }])(
    'does the same where Slack answers with %j',
    async (fault) => {
      const kept = [{ group: 'S1', role: 'data-owner' as const }];
      const roster = { ...staffed.roster, groups: kept };
      at = await startReviewScene({ ...staffed, roster }, { groups, groupNames });
      at.scene.slack.fail('usergroups.list', fault);
      const { view } = await edit({ members: ['U1'] });
      expect(view.blocks).toHaveLength(4);
      expect(inRoster()).toEqual(kept);
    },
  );

  it('keeps a group that Slack does not list any more until somebody takes it out', async () => {
    const kept = [{ group: 'S9', role: 'data-owner' as const }];
    const roster = { ...staffed.roster, groups: kept };
    at = await startReviewScene({ ...staffed, roster }, { groups, groupNames });
    const { view } = await edit({ members: ['U1'] });
    expect(JSON.stringify(view.blocks)).toContain('S9（Slackの一覧にありません）');
    expect(inRoster()).toEqual(kept);
    await edit({ 'owners-groups': ['検証部会'] });
    expect(inRoster()).toEqual([{ group: 'S1', role: 'data-owner' }]);
  });

  it.each([[[]], [['空のグループ']]])('does not leave nobody as 事務局: %j', async (chosen) => {
    at = await startReviewScene(staffed, { groups, groupNames, secretariat: [] });
    const { said } = await edit({ secretariat: [], 'secretariat-groups': chosen });
    expect(said).toContain('事務局がひとりもいなくなるため、名簿は保存していません。');
    expect(at.scene.store.read().roster).toEqual(staffed.roster);
  });

  it.each([
    ['MICHISUJI_SECRETARIAT names somebody', ['U9'], []],
    ['somebody is in a group that is chosen', [], ['経済課']],
  ])('lets people go where %s', async (_why, secretariat, chosen) => {
    at = await startReviewScene(staffed, { groups, groupNames, secretariat });
    await edit({ secretariat: [], 'secretariat-groups': chosen });
    const { people } = at.scene.store.read().roster;
    expect(people.map(({ user }) => user)).toEqual(['U1', 'U2']);
  });
});
