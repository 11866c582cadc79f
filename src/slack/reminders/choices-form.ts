/** 通知の設定: which kinds of reminder somebody wants, chosen by themselves. */

import type { types } from '@slack/bolt';
import { z } from 'zod';
import { setOptOut } from '../../collection/edit-rule.ts';
import { ReminderKind } from '../../domain/notice.ts';
import type { UserId } from '../../domain/slack-id.ts';
import type { State } from '../../domain/state.ts';
import { wants } from '../../reminders/people.ts';
import { reminderKindNames } from '../../wording/reminders/kind-names.ts';
import { AllChosen, modal, multiSelectField, note } from '../blocks/fields.ts';
import type { Form } from '../form.ts';
import { openForm } from '../open-form.ts';
import { homeButton } from '../press-anywhere.ts';

const callback = 'edit-notices';

/** Opened from Home alone. */
export const choicesButton = homeButton({
  action: 'home-edit-notices',
  needs: 'choose-notices',
  handle: async ({ user, trigger_id: trigger }, services) => {
    const view = choicesView(user.id, services.store.read());
    await openForm({ user: user.id, trigger, view }, services);
    return undefined;
  },
});

function choicesView(user: UserId, state: State): types.ModalView {
  const kinds = ReminderKind.options;
  return modal({ callback, title: '通知の設定', send: '保存', about: '' }, [
    multiSelectField(
      {
        ...{ id: 'kinds', label: '受け取るお知らせ', optional: true },
        hint: '受け取らないものは外してください。あなた宛てになるものだけが届きます。',
      },
      kinds.map((value) => ({ value, label: reminderKindNames[value] })),
      kinds.filter((kind) => wants(kind, user, state)),
    ),
    note(
      '入力期限のお知らせを外すと、担当の値は、ほかの担当の方か事務局へお知らせします。お知らせは開庁日の朝9時半に、1日に1通までです。',
    ),
  ]);
}

const Values = z.object({ kinds: AllChosen });

export const choicesForm: Form<z.infer<typeof Values>> = {
  callback,
  needs: 'choose-notices',
  mainField: 'kinds',
  values: Values,
  submit: async ({ user, values: { kinds } }, { store }) => {
    const result = await store.update(
      (state) =>
        ReminderKind.options.reduce(
          (now, kind) => setOptOut(now, user, kind, !kinds.includes(kind)),
          state,
        ),
      user,
      { action: callback },
    );
    if (!result.saved) return { outcome: 'refused', refusal: result.refusal };
    return { outcome: 'saved', afterwards: () => Promise.resolve() };
  },
};
