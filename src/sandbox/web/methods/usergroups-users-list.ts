/** usergroups.users.list: who is in a user group. */
import { z } from 'zod';
import { accepted, refused } from '../answer.ts';
import { method } from '../method.ts';

export const usergroupsUsersList = method({
  name: 'usergroups.users.list',
  scope: 'usergroups:read',
  args: z.object({ usergroup: z.string() }),
  run: ({ usergroup }, { groups }) => {
    const users = groups.get(usergroup);
    return users === undefined ? refused('no_such_subteam') : accepted({ users: [...users] });
  },
});
