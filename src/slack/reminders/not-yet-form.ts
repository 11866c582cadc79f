/** まだ出ない: why there is no value yet, and when it is expected; until then nobody is reminded. */

import type { types } from '@slack/bolt';
import { z } from 'zod';
import { cellOf, collectedAs } from '../../collection/collected.ts';
import { promiseFor, whyNotPromised } from '../../collection/promise.ts';
import type { CalendarDate } from '../../domain/fiscal-year.ts';
import { isRefusal, type Refusal } from '../../domain/refusal.ts';
import type { State } from '../../domain/state.ts';
import { putOffReminded, type RemindedValue } from '../../reminders/reminded.ts';
import { explain } from '../../wording/refusal.ts';
import { figureOfYear } from '../../wording/reminders/figure-name.ts';
import {
  dateField,
  MaybeDate,
  modal,
  note,
  shortTextField,
  shownText,
  Typed,
} from '../blocks/fields.ts';
import type { Form } from '../form.ts';
import { readReminded } from './about-value.ts';

const callback = 'not-yet';
const longestReason = 500;

/** What was said last stands in it, so that only the day need be changed. */
export function notYetView(
  value: RemindedValue,
  state: State,
  today: CalendarDate,
): types.ModalView {
  const what = collectedAs(value.target, state);
  const name = what === undefined ? '' : figureOfYear(what, value.fiscalYear, state.plan);
  const said = what && promiseFor(cellOf(what, 'actual', value.fiscalYear), state);
  const until = said !== undefined && said.until > today ? said.until : undefined;
  const about = JSON.stringify(value);
  return modal({ callback, title: 'まだ出ない', send: '保存', about }, [
    shownText(name),
    shortTextField(
      {
        ...{ id: 'reason', label: '理由', hint: '例：国の公表待ち、集計中' },
        longest: longestReason,
      },
      said?.reason,
    ),
    dateField(
      {
        ...{ id: 'until', label: '値が出る見込みの日' },
        hint: 'おおよその日でかまいません。あとから変えることも、元に戻すこともできます。',
      },
      until,
    ),
    note(
      'この日まで、担当の方への入力期限のお知らせを止めます。理由と見込みの日は記録に残り、事務局に表示されます。',
    ),
  ]);
}

const Values = z.object({ reason: Typed, until: MaybeDate });

export const notYetForm: Form<z.infer<typeof Values>> = {
  callback,
  needs: 'enter-value',
  mainField: 'until',
  values: Values,
  submit: async ({ user: by, about, values: { reason, until } }, services) => {
    const { store, clock, reminders } = services;
    const value = readReminded(about);
    if (isRefusal(value)) return { outcome: 'refused', refusal: value };
    const day = problemOfDay(until, value, store.read(), clock.today());
    const wrong = {
      ...(reason === '' && { reason: '理由を書いてください。まだ保存していません。' }),
      ...(day && { until: explain(day) }),
    };
    if (until === undefined || Object.keys(wrong).length > 0) {
      return { outcome: 'wrong', fields: wrong };
    }
    const at = clock.now().toISOString();
    const result = await store.update(
      (state) => putOffReminded(state, { kind: 'not-yet', by, at, until, reason, ...value }),
      by,
      { action: callback },
    );
    if (!result.saved) return { outcome: 'refused', refusal: result.refusal };
    const afterwards = () => {
      reminders.refresh();
      return Promise.resolve();
    };
    return { outcome: 'saved', afterwards };
  },
};

function problemOfDay(
  until: CalendarDate | undefined,
  { target, fiscalYear }: RemindedValue,
  state: State,
  today: CalendarDate,
): Refusal | undefined {
  if (until === undefined) return { refused: 'day-not-ahead', day: null, today };
  const what = collectedAs(target, state);
  return what && whyNotPromised(until, { what, fiscalYear, today }, state);
}
