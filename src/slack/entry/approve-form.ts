/** 承認の用紙: all that waits in one list; many are approved at once, one is sent back with a reason. */

import type { types } from '@slack/bolt';
import { z } from 'zod';
import { approveEntries, sendBack } from '../../collection/approve.ts';
import { waitingEntries, type WaitingEntry } from '../../collection/waiting.ts';
import type { Refusal } from '../../domain/refusal.ts';
import { isRefusal } from '../../domain/refusal.ts';
import type { State } from '../../domain/state.ts';
import { withPost } from '../../review/outbox.ts';
import { waitingName, waitingText } from '../../wording/entry-form.ts';
import {
  AllChosenIfAny,
  type Choice,
  MaybeChosen,
  modal,
  multiSelectField,
  note,
  selectField,
  shownText,
  textField,
  Typed,
} from '../blocks/fields.ts';
import { digest } from '../digest.ts';
import type { Form } from '../form.ts';
import { openForm } from '../open-form.ts';
import { homeButton } from '../press-anywhere.ts';

const callback = 'approve-entries';

/** A form holds a hundred blocks, and nobody looks at more at once. */
const most = 30;

export const homeApprove = homeButton({
  action: 'home-approve-entries',
  needs: 'approve-entry',
  handle: async ({ user, trigger_id: trigger }, services) => {
    const waiting = waitingEntries(services.store.read());
    if (waiting.length === 0) return { refused: 'nothing-waits' };
    const roster = await services.members.roster();
    const names = new Map(roster.people.map((one) => [one.user, one.name]));
    const view = approveView(waiting.slice(0, most), waiting.length, names);
    await openForm({ user: user.id, trigger, view }, services);
    return undefined;
  },
});

/** What looks wrong is not chosen beforehand: somebody has to have read it. */
function approveView(
  waiting: readonly WaitingEntry[],
  all: number,
  names: ReadonlyMap<string, string>,
): types.ModalView {
  const choices = waiting.map((one): Choice => ({
    value: codeOf(one),
    label: waitingName(one),
  }));
  const usual = waiting.filter(({ doubts, before }) => doubts.length === 0 && before === null);
  const head = { callback, title: '入力を承認', send: '決める', about: '' };
  const rest = all - waiting.length;
  return modal(head, [
    note('承認した値は、すぐに回答や指数に使われます。10分以内なら、ホームから元に戻せます。'),
    ...waiting.map((one) => shownText(waitingText(one, names))),
    ...(rest > 0 ? [note(`ほかに${rest}件あります。決めたあと、もう一度開いてください。`)] : []),
    multiSelectField(
      { id: 'approve', label: '承認するもの', optional: true },
      choices,
      usual.map(codeOf),
    ),
    selectField({ id: 'back', label: '差し戻すもの（1件）', optional: true }, choices),
    textField({
      ...{ id: 'reason', label: '差し戻す理由', optional: true, longest: 500 },
      hint: '入力した方に、この言葉がそのまま届きます。',
    }),
  ]);
}

/** A corrected entry has another number; the digest is of what was read here. */
function codeOf({ entry }: WaitingEntry): string {
  return `${entry.no} ${digest([entry.value, entry.remark])}`;
}

const Values = z.object({ approve: AllChosenIfAny, back: MaybeChosen, reason: Typed });
type Values = z.infer<typeof Values>;

export const approveForm: Form<Values> = {
  callback,
  needs: 'approve-entry',
  mainField: 'approve',
  values: Values,
  submit: async ({ user, values }, { store, clock, outbox, homes, reminders }) => {
    const wrong = wrongFields(values);
    if (wrong !== undefined) return { outcome: 'wrong', fields: wrong };
    const deed = { by: user, at: clock.now().toISOString() };
    const result = await store.update((state) => decided(state, values, deed), user, {
      action: 'entries-decided',
    });
    if (!result.saved) return { outcome: 'refused', refusal: result.refusal };
    const authors = new Set(result.state.entries.map(({ by }) => by));
    return {
      outcome: 'saved',
      afterwards: () => {
        for (const author of authors) homes.refresh(author);
        outbox.flush();
        reminders.refresh();
        return Promise.resolve();
      },
    };
  },
};

function wrongFields({ approve, back, reason }: Values): Record<string, string> | undefined {
  if (approve.length === 0 && back === undefined) {
    return { approve: '承認するものか、差し戻すものを選んでください。' };
  }
  if (back !== undefined && approve.includes(back)) {
    return { back: '同じものを「承認するもの」でも選んでいます。どちらかにしてください。' };
  }
  if (back !== undefined && reason === '') {
    return { reason: '差し戻す理由を書いてください。入力した方に届きます。' };
  }
  return back === undefined && reason !== ''
    ? { back: '理由が書かれています。差し戻すものを選んでください。' }
    : undefined;
}

/** All of it or nothing. */
function decided(
  state: State,
  { approve, back, reason }: Values,
  deed: { by: string; at: string },
): State | Refusal {
  const approved = approve.length === 0 ? state : approveEntries(state, approve.map(noOf), deed);
  if (isRefusal(approved) || back === undefined) return approved;
  const no = noOf(back);
  const returned = sendBack(approved, no, { ...deed, reason });
  if (isRefusal(returned)) return returned;
  const entry = returned.entries.find((one) => one.no === no);
  if (entry === undefined) return { refused: 'entries-changed', nos: [no] };
  const { by: to } = entry;
  return withPost(returned, { kind: 'entry-sent-back', entry: no, to }, deed.at);
}

function noOf(code: string): number {
  return Number(code.split(' ')[0]);
}
