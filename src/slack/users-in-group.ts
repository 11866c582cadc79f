/** グループの中の人: who is in a Slack user group. */

import { webApi } from '@slack/bolt';
import { type GroupId, UserId } from '../domain/slack-id.ts';

/** Slack's words for a group that is not there any more, and for a plan without any. */
const gone = ['no_such_subteam', 'plan_upgrade_required'];

/**
 * Returns who is in a group; nobody where Slack has no such group (any more).
 *
 * Else one group that was taken away in Slack would lock out everybody, for whoever is asked about is
 * looked for in all groups. Any other refusal fails.
 */
export async function usersInGroup(client: webApi.WebClient, group: GroupId): Promise<UserId[]> {
  try {
    const { users = [] } = await client.usergroups.users.list({ usergroup: group });
    return users.map((user) => UserId.parse(user));
  } catch (error) {
    if (error instanceof webApi.WebAPIPlatformError && gone.includes(error.data.error)) {
      return [];
    }
    throw error;
  }
}
