/** 名簿を直す: the secretariat chooses who is 委員, データ担当 and 事務局, by person or by user group. */

import { z } from 'zod';
import type { Refusal } from '../../domain/refusal.ts';
import { GroupId, type UserId } from '../../domain/slack-id.ts';
import { type ChosenRoles, editRoster } from '../../review/edit-roster.ts';
import { explain } from '../../wording/refusal.ts';
import { AllChosen, AllUsers, modal, note } from '../blocks/fields.ts';
import { digest } from '../digest.ts';
import type { Form, FormOutcome } from '../form.ts';
import { formShortcut } from '../form-shortcut.ts';
import type { Services } from '../services.ts';
import { catchUp } from './catch-up.ts';
import { showChange } from './roster-change.ts';
import { roleFields } from './roster-fields.ts';

const callback = 'edit-roster';

export const rosterShortcut = formShortcut(
  callback,
  'edit-roster',
  async (_state, _today, { store, userGroups }) => {
    const listed = await userGroups.all();
    const { roster } = store.read();
    return modal({ callback, title: '名簿を直す', send: '保存', about: digest(roster) }, [
      ...roleFields({ id: 'members', label: '委員', role: 'committee-member' }, roster, listed),
      ...roleFields({ id: 'owners', label: 'データ担当', role: 'data-owner' }, roster, listed),
      ...roleFields({ id: 'secretariat', label: '事務局', role: 'secretariat' }, roster, listed),
      note(
        '設定 MICHISUJI_SECRETARIAT に登録した事務局は、ここに選ばなくても事務局のままです。新しく委員にした方の、これまでの意見も取り込みます。',
      ),
    ]);
  },
);

const Groups = AllChosen.pipe(z.array(GroupId)).optional();
const Values = z.object({
  ...{ members: AllUsers, owners: AllUsers, secretariat: AllUsers },
  ...{ 'members-groups': Groups, 'owners-groups': Groups, 'secretariat-groups': Groups },
});
type Values = z.infer<typeof Values>;

export const rosterForm: Form<Values> = {
  callback,
  needs: 'edit-roster',
  mainField: 'members',
  values: Values,
  submit: async ({ user, about, values }, services) => {
    const { store } = services;
    const before = store.read().roster;
    const chosen = await chosenRoles(values, services);
    const elsewhere = await secretariatElsewhere(chosen, services);
    const result = await store.update(
      (state) =>
        digest(state.roster) === about
          ? editRoster(state, chosen, elsewhere)
          : { refused: 'edited-meanwhile' },
      user,
      { action: callback },
    );
    if (!result.saved) return declined(result.refusal);
    const after = result.state.roster;
    return {
      outcome: 'saved',
      afterwards: async () => {
        await showChange(before, after, services);
        await catchUp(services, 'again');
      },
    };
  },
};

function declined(refusal: Refusal): FormOutcome {
  return refusal.refused === 'no-secretariat-left'
    ? { outcome: 'wrong', fields: { secretariat: explain(refusal) } }
    : { outcome: 'refused', refusal };
}

async function chosenRoles(values: Values, services: Services): Promise<ChosenRoles> {
  const { members, owners, secretariat } = values;
  return {
    users: { 'committee-member': members, 'data-owner': owners, secretariat },
    names: await namesOf([...members, ...owners, ...secretariat], services),
    groups: {
      ...(values['members-groups'] && { 'committee-member': values['members-groups'] }),
      ...(values['owners-groups'] && { 'data-owner': values['owners-groups'] }),
      ...(values['secretariat-groups'] && { secretariat: values['secretariat-groups'] }),
    },
  };
}

/** Slack is asked who is in the groups only where it depends on them: an empty group is nobody. */
async function secretariatElsewhere(
  { users, groups }: ChosenRoles,
  { secretariat: first, store, userGroups }: Services,
): Promise<readonly UserId[]> {
  if (first.length + users.secretariat.length > 0) return first;
  const stored = store.read().roster.groups.filter(({ role }) => role === 'secretariat');
  const chosen = groups.secretariat ?? stored.map(({ group }) => group);
  return (await Promise.all(chosen.map(userGroups.usersIn))).flat();
}

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
