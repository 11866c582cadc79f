/** 部会を直す: the secretariat keeps the committee's name, principles and goals. */

import type { types } from '@slack/bolt';
import { z } from 'zod';
import { draftKey } from '../../domain/form-draft.ts';
import type { State } from '../../domain/state.ts';
import { editCommittee } from '../../review/edit-committee.ts';
import {
  AllChosen,
  Lines,
  modal,
  multiSelectField,
  note,
  shortTextField,
  textField,
  Typed,
} from '../blocks/fields.ts';
import { digest } from '../digest.ts';
import type { Form } from '../form.ts';
import { formShortcut } from '../form-shortcut.ts';

const callback = 'edit-committee';

export const committeeShortcut = formShortcut(callback, 'edit-committee', committeeView);

function committeeView({ committee, plan }: State): types.ModalView {
  const { name, principles, goals } = committee;
  const choices = plan.goals.map((one) => ({
    value: String(one.no),
    label: `${one.no} ${one.name}`,
  }));
  const head = { callback, title: '部会を直す', send: '保存', about: digest(committee) };
  return modal({ ...head, draft: draftKey(callback) }, [
    shortTextField({ id: 'name', label: '部会の名前' }, name),
    textField(
      {
        id: 'principles',
        label: '基本的方針',
        optional: true,
        hint: '1行に1つずつ書いてください。',
      },
      principles.join('\n'),
    ),
    multiSelectField(
      { id: 'goals', label: '検証する目指す姿', optional: true },
      choices,
      goals.map(String),
    ),
    note('選んだ目指す姿は、「検証を始める」で先に並びます。'),
  ]);
}

const Values = z.object({ name: Typed, principles: Lines, goals: AllChosen });

export const committeeForm: Form<z.infer<typeof Values>> = {
  callback,
  needs: 'edit-committee',
  mainField: 'name',
  values: Values,
  submit: async ({ user, about, values }, { store, cards }) => {
    const { name, principles } = values;
    if (name === '') return { outcome: 'wrong', fields: { name: '部会の名前を書いてください。' } };
    const goals = values.goals.map(Number).toSorted((one, other) => one - other);
    const result = await store.update(
      (state) => editCommittee(state, { name, principles, goals }, (now) => digest(now) === about),
      user,
      { action: callback },
    );
    if (!result.saved) return { outcome: 'refused', refusal: result.refusal };
    const { reviews } = result.state;
    return {
      outcome: 'saved',
      afterwards: async () => {
        for (const { no, meeting } of reviews) if (meeting !== null) cards.refresh(no);
      },
    };
  },
};
