/** users.info and users.list: the people of the workspace. */
import { z } from 'zod';
import { wireUser } from '../../state/people.ts';
import { accepted, refused } from '../answer.ts';
import { method } from '../method.ts';

export const usersInfo = method({
  name: 'users.info',
  scope: 'users:read',
  args: z.object({ user: z.string() }),
  run: ({ user }, { people, identity }) => {
    const person = people.get(user);
    return person === undefined
      ? refused('user_not_found')
      : accepted({ user: wireUser(person, identity.team) });
  },
});

export const usersList = method({
  name: 'users.list',
  scope: 'users:read',
  args: z.object({}),
  run: (_args, { people, identity }) =>
    accepted({
      members: [...people.values()].map((person) => wireUser(person, identity.team)),
      response_metadata: { next_cursor: '' },
    }),
});
