/** 入力を始める: from a reminder, from Home, or by choosing the figure in a form. */

import type { types } from '@slack/bolt';
import { z } from 'zod';
import { entryWaiting } from '../../collection/approved.ts';
import { cellOf } from '../../collection/collected.ts';
import { cellYear } from '../../collection/enter.ts';
import { type CalendarDate, FiscalYear, fiscalYearOf } from '../../domain/fiscal-year.ts';
import { isRefusal, type Refusal } from '../../domain/refusal.ts';
import type { UserId } from '../../domain/slack-id.ts';
import { planPeriod } from '../../scoring/plan-period.ts';
import { fiscalYearName } from '../../wording/fiscal-year.ts';
import { Chosen, modal, note, selectField } from '../blocks/fields.ts';
import type { Form } from '../form.ts';
import { formShortcut } from '../form-shortcut.ts';
import { openForm } from '../open-form.ts';
import type { ButtonPress } from '../payloads.ts';
import { homeButton, type PressAnywhere } from '../press-anywhere.ts';
import type { Services } from '../services.ts';
import { figureFor, type FigureOfYear, figureOfButton } from './enter-about.ts';
import { enterView } from './enter-view.ts';
import { targetField } from './targets.ts';

const action = 'enter-value';

async function viewFor(
  user: UserId,
  { target, fiscalYear, what: of }: FigureOfYear,
  services: Services,
): Promise<types.ModalView | Refusal> {
  const what = await figureFor(user, { target, fiscalYear }, services);
  if (isRefusal(what)) return what;
  const state = services.store.read();
  const year = cellYear(what, of, fiscalYear);
  const replaces = entryWaiting(state.entries, cellOf(what, of, year))?.no ?? null;
  const about = { target: what.target, what: of, fiscalYear: year };
  return enterView({ ...about, seen: '', replaces }, { what, state });
}

async function open(press: ButtonPress, services: Services): Promise<Refusal | undefined> {
  const { user, trigger_id: trigger, actions } = press;
  const view = await viewFor(user.id, figureOfButton(actions[0].value), services);
  if (isRefusal(view)) return view;
  await openForm({ user: user.id, trigger, view }, services);
  return undefined;
}

/** Stands in the reminders. */
export const enterButton: PressAnywhere = {
  name: action,
  action,
  needs: 'enter-value',
  keyOf: ({ trigger_id }) => `press ${trigger_id}`,
  placeOf: ({ response_url }) => ({ kind: 'asker', responseUrl: response_url }),
  idsOf: ({ user, channel }) => ({ user: user.id, channel: channel.id }),
  handle: open,
};

export const homeEnter = homeButton({
  action: 'home-enter-value',
  needs: 'enter-value',
  handle: open,
});

const picking = 'pick-figure';

/** Any figure and year, also one that nobody has asked for. */
export const enterShortcut = formShortcut(action, 'enter-value', (_, today) => pickView(today));

function pickView(today: CalendarDate): types.ModalView {
  const last = fiscalYearOf(today);
  const years = Array.from({ length: last - planPeriod.from + 1 }, (_, step) => last - step);
  const choices = years.map((year) => ({ value: String(year), label: fiscalYearName(year) }));
  return modal({ callback: picking, title: '数値を入力', send: '次へ', about: '' }, [
    targetField(),
    selectField({ id: 'year', label: '年度' }, choices, String(last - 1)),
    selectField({ id: 'of', label: '種類' }, kinds, 'actual'),
    note('計画・目標を入れられるのは、施策と重点事業だけです。'),
  ]);
}

const kinds = [
  { value: 'actual', label: '実績' },
  { value: 'planned', label: '4年間の計画・目標' },
];

const Picked = z.object({
  target: Chosen,
  year: Chosen.transform(Number).pipe(FiscalYear),
  of: Chosen.pipe(z.enum(['actual', 'planned'])),
});

export const pickFigureForm: Form<z.infer<typeof Picked>> = {
  callback: picking,
  needs: 'enter-value',
  mainField: 'target',
  values: Picked,
  submit: async ({ user, values: { target, year, of } }, services) => {
    const next = await viewFor(user, { target, fiscalYear: year, what: of }, services);
    return isRefusal(next) ? { outcome: 'refused', refusal: next } : { outcome: 'next', next };
  },
};
