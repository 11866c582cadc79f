/** 名簿を直す: the secretariat chooses who is 委員, データ担当 and 事務局. */

import { z } from 'zod';
import type { Role } from '../../domain/role.ts';
import type { UserId } from '../../domain/slack-id.ts';
import { editRoster } from '../../review/edit-roster.ts';
import { usersWith } from '../../domain/roster.ts';
import { AllUsers, modal, note, usersField } from '../blocks/fields.ts';
import type { Form } from '../form.ts';
import { formShortcut } from '../form-shortcut.ts';
import type { Services } from '../services.ts';
import { catchUp } from './catch-up.ts';

const callback = 'edit-roster';

export const rosterShortcut = formShortcut(callback, 'edit-roster', ({ roster }) => {
  const field = (id: string, label: string, role: Role) =>
    usersField({ id, label, optional: true }, usersWith(role, roster));
  return modal({ callback, title: '名簿を直す', send: '保存', about: '' }, [
    field('members', '委員', 'committee-member'),
    field('owners', 'データ担当', 'data-owner'),
    field('secretariat', '事務局', 'secretariat'),
    note(
      '設定 MICHISUJI_SECRETARIAT に登録した事務局は、ここに選ばなくても事務局のままです。新しく委員にした方の、これまでの意見も取り込みます。',
    ),
  ]);
});

const Values = z.object({ members: AllUsers, owners: AllUsers, secretariat: AllUsers });

export const rosterForm: Form<z.infer<typeof Values>> = {
  callback,
  needs: 'edit-roster',
  mainField: 'members',
  values: Values,
  submit: async ({ user, values }, services) => {
    const { members, owners, secretariat } = values;
    const users = { 'committee-member': members, 'data-owner': owners, secretariat };
    const names = await namesOf([...members, ...owners, ...secretariat], services);
    const result = await services.store.update(
      (state) => editRoster(state, { users, names }),
      user,
      { action: callback },
    );
    if (!result.saved) return { outcome: 'refused', refusal: result.refusal };
    return { outcome: 'saved', afterwards: () => catchUp(services) };
  },
};

/** Asks Slack for the names of those who are new; who has none there keeps the id for now. */
async function namesOf(
  users: readonly UserId[],
  { members, store }: Services,
): Promise<Map<UserId, string>> {
  const known = new Set(store.read().roster.people.map(({ user }) => user));
  const fresh = [...new Set(users)].filter((user) => !known.has(user));
  const named = await Promise.all(
    fresh.map(async (user): Promise<[UserId, string]> => [user, await members.nameOf(user)]),
  );
  return new Map(named);
}
