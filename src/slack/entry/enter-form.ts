/** 入力の用紙を受け取る: the value is shown with what it gives, then kept until it is approved. */

import type { types } from '@slack/bolt';
import { type Cell, entryInForce, entryWaiting } from '../../collection/approved.ts';
import { cellOf, type Collected } from '../../collection/collected.ts';
import { type Doubt, doubtsAbout } from '../../collection/doubts.ts';
import { enterValue, isCorrected, type NewEntry } from '../../collection/enter.ts';
import { waitingValues } from '../../collection/known-values.ts';
import { maySeeWaiting } from '../../collection/who-may-enter.ts';
import type { Entry } from '../../domain/entry.ts';
import { isRefusal, type Refusal } from '../../domain/refusal.ts';
import type { State } from '../../domain/state.ts';
import { enteredText, previewText } from '../../wording/entry-form.ts';
import { shownText } from '../blocks/fields.ts';
import { digest } from '../digest.ts';
import type { Form, FormOutcome, Sent } from '../form.ts';
import type { Services } from '../services.ts';
import { EnterAbout, figureFor } from './enter-about.ts';
import { enterCallback, enterView } from './enter-view.ts';
import { tellOfEntries } from './tell-of-entries.ts';
import { EnterValues, type ReadValue, readValue } from './read-value.ts';

type Given = {
  about: EnterAbout;
  what: Collected;
  read: ReadValue;
  sent: Sent<EnterValues>;
  /** Whether the value of an entry that waits may be told. */
  sees: (entry: Entry) => boolean;
};

export const enterForm: Form<EnterValues> = {
  callback: enterCallback,
  needs: 'enter-value',
  mainField: 'figure',
  values: EnterValues,
  submit: async (sent, services) => {
    const about = EnterAbout.parse(JSON.parse(sent.about));
    const what = await figureFor(sent.user, about, services);
    if (isRefusal(what)) return { outcome: 'refused', refusal: what };
    const read = readValue(sent.values);
    if ('wrong' in read) return { outcome: 'wrong', fields: read.wrong };
    const roles = await services.members.rolesOf(sent.user);
    const sees = (entry: Entry): boolean => maySeeWaiting(sent.user, roles, entry);
    const given = { about, what, read, sent, sees };
    const state = services.store.read();
    const seen = seenOf(given, state);
    if (about.seen === seen.digest) return save(given, seen, services);
    const tried = enterValue(state, newEntry(given, seen, services));
    if (isRefusal(tried) && tried.refused !== 'correction-needs-reason') {
      return { outcome: 'refused', refusal: tried };
    }
    const next = { ...about, seen: seen.digest, replaces: seen.replaces };
    return { outcome: 'next', next: enterView(next, { what, state }, seen) };
  },
};

/** What is shown before saving; its digest changes with the value, and with what it is held against. */
function seenOf(given: Given, state: State) {
  const { about, what, read, sent } = given;
  const { value } = read;
  const cell = cellOf(what, about.what, about.fiscalYear);
  const doubts = doubtsOf(given, state);
  const inForce = entryInForce(state.entries, cell);
  const others = othersWaiting(given, state.entries, cell);
  const waiting = others && told(others, given);
  const said = previewText({ what, about, value, doubts, inForce, waiting }, state);
  const corrects = inForce !== undefined && isCorrected(inForce);
  return {
    ...{ said, corrects },
    needsReason: doubts.length > 0 || corrects,
    typed: sent.values,
    replaces: others?.no ?? null,
    digest: digest([value, doubts, inForce?.no, others?.no, cell.series]),
  };
}

function othersWaiting({ sent }: Given, entries: readonly Entry[], cell: Cell): Entry | undefined {
  const waiting = entryWaiting(entries, cell);
  return waiting?.by === sent.user ? undefined : waiting;
}

function told(others: Entry, { sees }: Given): Entry | 'hidden' {
  return sees(others) ? others : 'hidden';
}

function doubtsOf({ about, what, read, sees }: Given, state: State): Doubt[] {
  const { value, unit } = read;
  if (value.state !== 'measured') return [];
  const { fiscalYear, what: of } = about;
  const alongside = waitingValues(state.entries, what, sees);
  return doubtsAbout({ figure: value.value, unit }, { what, fiscalYear, state, of, alongside });
}

function newEntry(
  { about, what, read, sent }: Given,
  { corrects, replaces }: { corrects: boolean; replaces: number | null },
  { clock }: Pick<Services, 'clock'>,
): NewEntry {
  const { value, unit, evidence } = read;
  const { reason } = sent.values;
  return {
    ...{ target: what.target, what: about.what, fiscalYear: about.fiscalYear, value },
    ...{ unit, evidence },
    remark: reason === '' || (value.state === 'missing' && !corrects) ? null : reason,
    ...{ via: 'form', by: sent.user, at: clock.now().toISOString(), today: clock.today() },
    ...(replaces !== null && { replaces }),
  };
}

async function save(
  given: Given,
  { needsReason, corrects }: { needsReason: boolean; corrects: boolean },
  services: Services,
): Promise<FormOutcome> {
  const { about, what, sent } = given;
  const entry = newEntry(given, { corrects, replaces: about.replaces }, services);
  if (needsReason && sent.values.reason === '') {
    return {
      outcome: 'wrong',
      fields: { reason: 'このまま登録するときは、理由を書いてください。' },
    };
  }
  const result = await services.store.update(
    (state): State | Refusal => enterValue(state, entry),
    sent.user,
    { action: 'value-entered' },
  );
  if (!result.saved) return { outcome: 'refused', refusal: result.refusal };
  return {
    outcome: 'saved',
    afterwards: () => tellOfEntries(result.state, services),
    next: done(what, about),
  };
}

function done(what: Collected, about: EnterAbout): types.ModalView {
  return {
    type: 'modal',
    title: { type: 'plain_text', text: '登録しました' },
    close: { type: 'plain_text', text: '閉じる' },
    ...{ callback_id: 'done', private_metadata: JSON.stringify({ about: '' }) },
    blocks: [shownText(enteredText(what, about))],
  };
}
