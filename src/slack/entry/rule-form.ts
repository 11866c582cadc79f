/** 収集の予定を直す: how often a figure is collected, by when and by whom; kept by the secretariat. */

import type { types } from '@slack/bolt';
import { z } from 'zod';
import { type Collected, collectedAs } from '../../collection/collected.ts';
import { editRule } from '../../collection/edit-rule.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { State } from '../../domain/state.ts';
import { cycleKindNames, ruleText } from '../../wording/entry-form.ts';
import {
  AllUsers,
  Chosen,
  modal,
  note,
  selectField,
  shortTextField,
  shownText,
  Typed,
  usersField,
} from '../blocks/fields.ts';
import { digest } from '../digest.ts';
import type { Form } from '../form.ts';
import { formShortcut } from '../form-shortcut.ts';
import { cycleFields, readRule } from './rule-fields.ts';
import { targetField } from './targets.ts';

const callback = 'edit-rule';
const picking = 'pick-rule';

/** Opened from Home alone. */
export const ruleShortcut = formShortcut(callback, 'edit-calendar', () =>
  modal({ callback: picking, title: '収集の予定を直す', send: '次へ', about: '' }, [
    targetField(),
    note('指標、施策、重点事業の値ごとに、周期、期限、担当を決められます。'),
  ]),
);

const Picked = z.object({ target: Chosen });

export const pickRuleForm: Form<z.infer<typeof Picked>> = {
  callback: picking,
  needs: 'edit-calendar',
  mainField: 'target',
  values: Picked,
  submit: ({ values: { target } }, { store }) => {
    const state = store.read();
    const what = collectedAs(target, state);
    return Promise.resolve(
      what === undefined
        ? { outcome: 'refused', refusal: { refused: 'not-collected', target } }
        : { outcome: 'next', next: ruleView(what, state) },
    );
  },
};

function ruleView(what: Collected, state: State): types.ModalView {
  const { rule } = what;
  const about = JSON.stringify({ target: what.target, seen: digest(rule) });
  const kinds = Object.entries(cycleKindNames).map(([value, label]) => ({ value, label }));
  return modal({ callback, title: '収集の予定を直す', send: '保存', about }, [
    shownText(ruleText(what, state)),
    selectField({ id: 'kind', label: '周期' }, kinds, rule.cycle.kind),
    ...cycleFields(rule),
    usersField({ id: 'owners', label: 'データ担当（Slackにいる方）', optional: true }, rule.owners),
    shortTextField(
      {
        ...{ id: 'contact', label: 'Slackにいない担当者', optional: true },
        hint: '氏名とメールアドレスなど。お知らせの文面が、この宛先を添えて事務局に届きます。',
      },
      rule.contact ?? '',
    ),
    shortTextField({ id: 'division', label: '所管課', optional: true }, rule.division ?? ''),
  ]);
}

const About = z.object({ target: z.string(), seen: z.string() });

const Values = z.object({
  kind: Chosen,
  years: Typed,
  fiscalYears: Typed,
  because: Typed,
  due: Typed,
  owners: AllUsers,
  contact: Typed,
  division: Typed,
});

export const ruleForm: Form<z.infer<typeof Values>> = {
  callback,
  needs: 'edit-calendar',
  mainField: 'kind',
  values: Values,
  submit: async ({ user, about, values }, { store, homes }) => {
    const { target, seen } = About.parse(JSON.parse(about));
    const what = collectedAs(target, store.read());
    if (what === undefined)
      return { outcome: 'refused', refusal: { refused: 'not-collected', target } };
    const read = readRule(what.target, values);
    if ('wrong' in read) return { outcome: 'wrong', fields: read.wrong };
    const change = (state: State): State | Refusal => {
      const now = collectedAs(target, state);
      const isAsSeen = now !== undefined && digest(now.rule) === seen;
      return isAsSeen ? editRule(state, read.rule) : { refused: 'edited-meanwhile' };
    };
    const result = await store.update(change, user, { action: 'rule-edited' });
    if (!result.saved) return { outcome: 'refused', refusal: result.refusal };
    return {
      outcome: 'saved',
      afterwards: () => {
        for (const owner of read.rule.owners) homes.refresh(owner);
        return Promise.resolve();
      },
    };
  },
};
