/** ユーザーグループ: the groups that Slack has, for those who choose among them, and who is in one. */

import type { webApi } from '@slack/bolt';
import { z } from 'zod';
import { GroupId, type UserId } from '../domain/slack-id.ts';
import type { Log } from '../log.ts';
import { describeError } from './errors.ts';
import { remembered } from './remembered.ts';
import { usersInGroup } from './users-in-group.ts';

export type UserGroup = { group: GroupId; name: string };

export type UserGroups = {
  /** Never fails: none where Slack has none, refuses, or is too slow for a form that is to open. */
  all: () => Promise<readonly UserGroup[]>;
  /** Fails when Slack does not tell. */
  usersIn: (group: GroupId) => Promise<readonly UserId[]>;
};

/** What opens a form is good for three seconds. */
const patienceMs = 1500;

const Listed = z.object({ id: GroupId, name: z.string().min(1) });

export function createUserGroups(
  client: webApi.WebClient,
  log: Log,
  nowMs: () => number,
): UserGroups {
  const list = remembered(async (include_disabled: boolean): Promise<UserGroup[]> => {
    const { usergroups = [] } = await client.usergroups.list({ include_disabled });
    return usergroups.map((one) => Listed.parse(one)).map(({ id, name }) => ({ group: id, name }));
  }, nowMs);
  const listOrNone = async (): Promise<UserGroup[]> => {
    try {
      return await list(false);
    } catch (error) {
      log.warn('Cannot list the user groups', describeError(error));
      return [];
    }
  };
  return {
    all: () => Promise.race([listOrNone(), noneAfter(patienceMs)]),
    usersIn: (group) => usersInGroup(client, group),
  };
}

function noneAfter(ms: number): Promise<UserGroup[]> {
  return new Promise((resolve) => {
    setTimeout(() => {
      resolve([]);
    }, ms).unref();
  });
}
