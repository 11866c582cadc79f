/** usergroups.list: the user groups of the workspace. */
import { z } from 'zod';
import { accepted } from '../answer.ts';
import { method } from '../method.ts';
import { Flag } from '../read-args.ts';

export const usergroupsList = method({
  name: 'usergroups.list',
  scope: 'usergroups:read',
  args: z.object({
    include_count: Flag.optional(),
    include_disabled: Flag.optional(),
    include_users: Flag.optional(),
    team_id: z.string().optional(),
  }),
  run: ({ include_count: withCount = false, include_users: withUsers = false }, workspace) => {
    const { groups, groupNames, identity } = workspace;
    const usergroups = [...groups].map(([id, users]) => ({
      ...{ id, team_id: identity.team, is_usergroup: true, date_delete: 0 },
      name: groupNames.get(id) ?? id,
      handle: id.toLowerCase(),
      ...(withCount && { user_count: users.length }),
      ...(withUsers && { users: [...users] }),
    }));
    return accepted({ usergroups });
  },
});
