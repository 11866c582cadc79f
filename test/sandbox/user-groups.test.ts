import { expect, it } from 'vitest';
import { aManifest, aSlack, call } from './a-slack.ts';

const manifest = aManifest({ scopes: ['usergroups:read'] });
const groups = { S1: ['U1', 'U2'], S2: [] };
const groupNames = { S1: '検証部会' };

it('lists the groups by name, and counts and names those in them only when asked', async () => {
  const slack = await aSlack({ manifest, groups, groupNames });
  const common = { team_id: 'T0001', is_usergroup: true, date_delete: 0 };
  expect(await call(slack, 'usergroups.list')).toEqual({
    ok: true,
    usergroups: [
      { id: 'S1', name: '検証部会', handle: 's1', ...common },
      { id: 'S2', name: 'S2', handle: 's2', ...common },
    ],
  });
  const args = { include_count: true, include_users: 'true' };
  expect(await call(slack, 'usergroups.list', args)).toMatchObject({
    usergroups: [
      { id: 'S1', user_count: 2, users: ['U1', 'U2'] },
      { id: 'S2', user_count: 0, users: [] },
    ],
  });
});

it('refuses what the manifest has no scope for, and arguments that do not fit', async () => {
  const without = await aSlack({ groups });
  expect(await call(without, 'usergroups.list')).toMatchObject({
    error: 'missing_scope',
    needed: 'usergroups:read',
  });
  const slack = await aSlack({ manifest, groups });
  const answer = await call(slack, 'usergroups.list', { include_disabled: 'maybe' });
  expect(answer.error).toBe('invalid_arguments');
});
