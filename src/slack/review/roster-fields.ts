/** 名簿の欄: the people of a role and, where Slack has any, the user groups of it. */

import type { types } from '@slack/bolt';
import type { Role } from '../../domain/role.ts';
import { type Roster, usersWith } from '../../domain/roster.ts';
import type { GroupId } from '../../domain/slack-id.ts';
import { type Choice, multiSelectField, usersField } from '../blocks/fields.ts';
import type { UserGroup } from '../user-groups.ts';

/** Slack shows at most so many options in a menu. */
const mostGroups = 100;

type RoleField = { id: string; label: string; role: Role };

/** Without groups to choose from, those that are chosen stay as they are. */
export function roleFields(
  { id, label, role }: RoleField,
  roster: Roster,
  listed: readonly UserGroup[],
): types.KnownBlock[] {
  const people = usersField({ id, label, optional: true }, usersWith(role, roster));
  if (listed.length === 0) return [people];
  const chosen = roster.groups.filter((one) => one.role === role).map(({ group }) => group);
  const hint = `グループに入っている方は、全員${label}になります。だれが入っているかは、Slackの側で変えられます。`;
  const field = { id: `${id}-groups`, label: `${label}（ユーザーグループ）`, optional: true, hint };
  return [people, multiSelectField(field, groupChoices(listed, chosen), chosen)];
}

/** What is chosen can be kept, also a group that Slack does not show any more. */
function groupChoices(listed: readonly UserGroup[], chosen: readonly GroupId[]): Choice[] {
  const gone = chosen
    .filter((group) => !listed.some((one) => one.group === group))
    .map((group) => ({ group, name: `${group}（Slackの一覧にありません）` }));
  const isKept = ({ group }: UserGroup): boolean => chosen.includes(group);
  const ordered = [...gone, ...listed.filter(isKept), ...listed.filter((one) => !isKept(one))];
  return ordered.slice(0, mostGroups).map(({ group, name }) => ({ value: group, label: name }));
}
