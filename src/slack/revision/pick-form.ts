/** 新しい見直し: which kind of change, and of which indicator or goal. */

import type { types } from '@slack/bolt';
import { z } from 'zod';
import type { State } from '../../domain/state.ts';
import { goalWithName } from '../../wording/goal-with-name.ts';
import { Chosen, MaybeChosen, modal, note, selectField } from '../blocks/fields.ts';
import type { Form } from '../form.ts';
import { editView, freshRevision } from './edit-view.ts';
import { indicatorField, isAboutIndicator, RevisedThing, revisedThingNames } from './subjects.ts';

const callback = 'pick-revision';

export function pickView({ plan }: State, list: string): types.ModalView {
  const things = RevisedThing.options.map((value) => ({ value, label: revisedThingNames[value] }));
  const goals = plan.goals.map((one) => ({ value: String(one.no), label: goalWithName(one) }));
  return modal({ callback, title: '新しい見直し', send: '次へ', about: list }, [
    selectField({ id: 'thing', label: '見直しの種類' }, things),
    indicatorField(),
    selectField(
      {
        ...{ id: 'goal', label: '目指す姿', optional: true },
        hint: '目指す姿の名前、ロジックモデル、つながりのときに選んでください。',
      },
      goals,
    ),
    note('保存する前に、何がどう変わるかをお見せします。'),
  ]);
}

const Values = z.object({
  thing: Chosen.pipe(RevisedThing),
  indicator: MaybeChosen,
  goal: MaybeChosen,
});

export const pickRevisionForm: Form<z.infer<typeof Values>> = {
  callback,
  needs: 'edit-revisions',
  mainField: 'thing',
  values: Values,
  submit: ({ about: list, values: { thing, indicator, goal } }, { store, clock }) => {
    const isIndicator = isAboutIndicator(thing);
    const subject = isIndicator ? indicator : goal;
    if (subject === undefined) {
      const fields = isIndicator
        ? { indicator: `${revisedThingNames[thing]}のときは、指標を選んでください。` }
        : { goal: `${revisedThingNames[thing]}のときは、目指す姿を選んでください。` };
      return Promise.resolve({ outcome: 'wrong', fields });
    }
    const state = store.read();
    const unknown = unknownSubject(thing, subject, state);
    if (unknown !== undefined) {
      return Promise.resolve({
        outcome: 'refused',
        refusal: { refused: 'revision', why: unknown },
      });
    }
    const about = freshRevision(thing, subject, list);
    const next = editView(about, { state, today: clock.today() });
    return Promise.resolve({ outcome: 'next', next });
  },
};

/** A form about a logic model that nobody has entered would have nothing to offer. */
function unknownSubject(thing: RevisedThing, subject: string, { plan }: State) {
  if (isAboutIndicator(thing)) {
    return plan.indicators.some(({ id }) => id === subject)
      ? undefined
      : ({ problem: 'unknown-indicator', id: subject } as const);
  }
  const goal = Number(subject);
  const hasModel = plan.logicModels.some((one) => one.goal === goal);
  return thing === 'goal-name' || hasModel
    ? undefined
    : ({ problem: 'no-logic-model', goal } as const);
}
