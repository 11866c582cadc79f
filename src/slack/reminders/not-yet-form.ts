/** まだ出ない: why there is no value yet, and when it is expected; until then nobody is reminded. */

import type { types } from '@slack/bolt';
import { z } from 'zod';
import { collectedAs } from '../../collection/collected.ts';
import { dueDate } from '../../collection/cycle.ts';
import { putOff } from '../../collection/edit-rule.ts';
import type { CalendarDate } from '../../domain/fiscal-year.ts';
import { isRefusal } from '../../domain/refusal.ts';
import type { State } from '../../domain/state.ts';
import type { RemindedValue } from '../../reminders/reminded.ts';
import { figureOfYear } from '../../wording/reminders/figure-name.ts';
import { weekdayText } from '../../wording/weekday-text.ts';
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
import { valueToPutOff } from './about-value.ts';

const callback = 'not-yet';

export function notYetView(value: RemindedValue, state: State): types.ModalView {
  const what = collectedAs(value.target, state);
  const name = what === undefined ? '' : figureOfYear(what, value.fiscalYear, state.plan);
  const about = JSON.stringify(value);
  return modal({ callback, title: 'まだ出ない', send: '保存', about }, [
    shownText(name),
    shortTextField({ id: 'reason', label: '理由', hint: '例：国の公表待ち、集計中' }),
    dateField({ id: 'until', label: '値が出る見込みの日', hint: 'おおよその日でかまいません。' }),
    note(
      'この日まで、担当の方への入力期限のお知らせを止めます。理由と見込みの日は記録に残ります。',
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
    const value = valueToPutOff(about, by, services);
    if (isRefusal(value)) return { outcome: 'refused', refusal: value };
    const wrong = problems({ reason, until }, dayBefore(value, store.read(), clock.today()));
    if (until === undefined || Object.keys(wrong).length > 0) {
      return { outcome: 'wrong', fields: wrong };
    }
    const at = clock.now().toISOString();
    const result = await store.update(
      (state) => putOff(state, { kind: 'not-yet', by, at, until, reason, ...value }),
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

/** The day after which a day puts anything off: today, or the due date where that is still to come. */
function dayBefore({ target, fiscalYear }: RemindedValue, state: State, today: CalendarDate) {
  const what = collectedAs(target, state);
  const due = what === undefined ? today : dueDate(what.rule, state.settings, fiscalYear);
  return { day: due > today ? due : today, isDue: due > today };
}

function problems(
  { reason, until }: z.infer<typeof Values>,
  { day, isDue }: { day: CalendarDate; isDue: boolean },
): Record<string, string> {
  const shown = weekdayText(day);
  const notAhead = isDue
    ? `入力期限（${shown}）より後の日を選んでください。期限までに値が出るときは、何もなさらなくてかまいません。`
    : `今日（${shown}）より後の日を選んでください。おおよその日でかまいません。`;
  return {
    ...(reason === '' ? { reason: '理由を書いてください。まだ保存していません。' } : {}),
    ...(until === undefined || until <= day ? { until: `${notAhead}まだ保存していません。` } : {}),
  };
}
