/** 名簿が変わったら: whose roles have changed sees a Home that fits them. */

import type { Roster } from '../../domain/roster.ts';
import type { UserId } from '../../domain/slack-id.ts';
import { describeError } from '../errors.ts';
import type { Services } from '../services.ts';

/** Whoever has lost a role must not go on reading on Home what was for that role. */
export async function showChange(
  before: Roster,
  after: Roster,
  { homes, userGroups, log }: Services,
): Promise<void> {
  const people = [...before.people, ...after.people]
    .map(({ user }) => user)
    .filter((user) => rolesIn(before, user) !== rolesIn(after, user));
  const groups = [...before.groups, ...after.groups].filter(
    (one) => isChosen(one, before) !== isChosen(one, after),
  );
  const inside = await Promise.all(
    groups.map(({ group }) =>
      userGroups.usersIn(group).catch((error: unknown) => {
        log.warn('Cannot ask who is in a group', { group, ...describeError(error) });
        return [];
      }),
    ),
  );
  for (const user of new Set([...people, ...inside.flat()])) await homes.publish(user);
}

function rolesIn({ people }: Roster, user: UserId): string {
  return people.find((one) => one.user === user)?.roles.join(' ') ?? '';
}

function isChosen({ group, role }: Roster['groups'][number], { groups }: Roster): boolean {
  return groups.some((one) => one.group === group && one.role === role);
}
