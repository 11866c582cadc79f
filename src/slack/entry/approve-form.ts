/** 承認の用紙: all that waits in one list; many are approved at once, one is sent back with a reason. */

import type { types } from '@slack/bolt';
import { z } from 'zod';
import { approveEntries, sendBack } from '../../collection/approve.ts';
import { collectedAs } from '../../collection/collected.ts';
import type { Deed } from '../../collection/decide.ts';
import { waitingEntries } from '../../collection/waiting.ts';
import type { Refusal } from '../../domain/refusal.ts';
import { isRefusal } from '../../domain/refusal.ts';
import type { State } from '../../domain/state.ts';
import { withPost } from '../../review/outbox.ts';
import { type DecidedOn, decidedLines } from '../../wording/approval-text.ts';
import { AllChosenIfAny, MaybeChosen, shownText, Typed } from '../blocks/fields.ts';
import type { Form } from '../form.ts';
import { openForm } from '../open-form.ts';
import { homeButton } from '../press-anywhere.ts';
import { ApproveAbout, approveCallback, approvePage, codeOf, noOf } from './approve-view.ts';
import { tellOfEntries } from './tell-of-entries.ts';

export const homeApprove = homeButton({
  action: 'home-approve-entries',
  needs: 'approve-entry',
  handle: async ({ user, trigger_id: trigger }, services) => {
    const view = await approvePage(services);
    if (view === undefined) return { refused: 'nothing-waits' };
    await openForm({ user: user.id, trigger, view }, services);
    return undefined;
  },
});

const Values = z.object({ approve: AllChosenIfAny, back: MaybeChosen, reason: Typed });
type Values = z.infer<typeof Values>;

export const approveForm: Form<Values> = {
  callback: approveCallback,
  needs: 'approve-entry',
  mainField: 'approve',
  values: Values,
  submit: async ({ user, values, about: shown }, services) => {
    const { store, clock, outbox } = services;
    const about = ApproveAbout.parse(JSON.parse(shown));
    const followed = (said: readonly string[]) =>
      about.last === null ? Promise.resolve(undefined) : approvePage(services, about, said);
    if (isPassedOver(values)) {
      const next = await followed([]);
      if (next !== undefined) return { outcome: 'next', next };
    }
    const wrong = wrongFields(values);
    if (wrong !== undefined) return { outcome: 'wrong', fields: wrong };
    const deed = { by: user, at: clock.now().toISOString() };
    const result = await store.update((state) => decided(state, values, deed), user, {
      action: 'entries-decided',
    });
    if (!result.saved) return { outcome: 'refused', refusal: result.refusal };
    const done = decidedOn(result.state, values, deed);
    const next = (await followed(decidedLines(done))) ?? toldView(done);
    return {
      outcome: 'saved',
      afterwards: async () => {
        outbox.flush();
        await tellOfEntries(result.state, services);
      },
      ...(next && { next }),
    };
  },
};

function isPassedOver({ approve, back, reason }: Values): boolean {
  return approve.length === 0 && back === undefined && reason === '';
}

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

/** Only what still is as it was shown; nobody approves what they have not seen. */
function decided(state: State, { approve, back, reason }: Values, deed: Deed): State | Refusal {
  const now = new Set(waitingEntries(state).map(codeOf));
  const chosen = back === undefined ? approve : [...approve, back];
  if (!chosen.some((code) => now.has(code))) {
    return { refused: 'entries-changed', nos: chosen.map(noOf) };
  }
  const same = approve.filter((code) => now.has(code)).map(noOf);
  const approved = same.length === 0 ? state : approveEntries(state, same, deed);
  if (isRefusal(approved) || back === undefined || !now.has(back)) return approved;
  const no = noOf(back);
  const returned = sendBack(approved, no, { ...deed, reason });
  if (isRefusal(returned)) return returned;
  const entry = returned.entries.find((one) => one.no === no);
  if (entry === undefined) return { refused: 'entries-changed', nos: [no] };
  const { by: to } = entry;
  return withPost(returned, { kind: 'entry-sent-back', entry: no, to }, deed.at);
}

/** Returns what became of each entry that was chosen. */
function decidedOn(state: State, { approve, back, reason }: Values, { by, at }: Deed): DecidedOn {
  const nos = new Set([...approve, ...(back === undefined ? [] : [back])].map(noOf));
  const named = state.entries
    .filter(({ no }) => nos.has(no))
    .flatMap((entry) => {
      const what = collectedAs(entry.target, state);
      const last = entry.decisions.at(-1);
      const kind = last?.by === by && last.at === at ? last.kind : undefined;
      return what === undefined ? [] : [{ entry, what, kind }];
    });
  const isDecided = new Set<string | undefined>(['approved', 'sent-back']);
  return {
    approved: named.filter(({ kind }) => kind === 'approved'),
    sentBack: named.filter(({ kind }) => kind === 'sent-back'),
    left: named.filter(({ kind }) => !isDecided.has(kind)),
    reason,
  };
}

/** Where all went as it was meant, the form closes and Home tells. */
function toldView(done: DecidedOn): types.ModalView | undefined {
  if (done.left.length === 0) return undefined;
  return {
    type: 'modal',
    title: { type: 'plain_text', text: '入力を承認' },
    close: { type: 'plain_text', text: '閉じる' },
    ...{ callback_id: 'done', private_metadata: JSON.stringify({ about: '' }) },
    blocks: decidedLines(done).map(shownText),
  };
}
