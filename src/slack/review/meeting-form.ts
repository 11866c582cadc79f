/** 会議を登録する: the secretariat enters a meeting, or corrects one that is there. */

import type { types } from '@slack/bolt';
import { z } from 'zod';
import { draftKey } from '../../domain/form-draft.ts';
import type { Meeting } from '../../domain/review.ts';
import type { State } from '../../domain/state.ts';
import { nextMeetingNo, saveMeeting } from '../../review/edit-meeting.ts';
import { meetingName } from '../../wording/meeting-name.ts';
import {
  type Choice,
  Chosen,
  dateField,
  Lines,
  MaybeDate,
  modal,
  selectField,
  shortTextField,
  textField,
  Typed,
} from '../blocks/fields.ts';
import { digest } from '../digest.ts';
import type { Form } from '../form.ts';
import { formShortcut } from '../form-shortcut.ts';

const callback = 'edit-meeting';
const picking = 'pick-meeting';
const fresh = 'new';

/** Asks which meeting is meant only where there are some. */
export const meetingShortcut = formShortcut(callback, 'edit-committee', (state) =>
  state.meetings.length === 0 ? meetingView(state, undefined) : pickView(state),
);

function pickView(state: State): types.ModalView {
  const choices = [{ value: fresh, label: '新しい会議' }, ...meetingChoices(state)].slice(0, 100);
  return modal({ callback: picking, title: '会議を登録する', send: '次へ', about: '' }, [
    selectField({ id: 'meeting', label: 'どの会議ですか' }, choices, fresh),
  ]);
}

/** The latest first: it is the one that is prepared or has just been held. */
export function meetingChoices({ meetings, committee }: State): Choice[] {
  return meetings
    .toReversed()
    .map((one) => ({ value: String(one.no), label: meetingName(one, committee) }));
}

function meetingView(state: State, meeting: Meeting | undefined): types.ModalView {
  const about = meeting === undefined ? '' : `${meeting.no} ${digest(meeting)}`;
  const no = meeting?.no ?? nextMeetingNo(state);
  const lines = (id: string, label: string, given: readonly string[] = []) =>
    textField(
      { id, label, optional: true, hint: '1行に1つずつ書いてください。' },
      given.join('\n'),
    );
  const draft = draftKey(callback, meeting?.no);
  return modal({ callback, title: '会議を登録する', send: '保存', about, draft }, [
    shortTextField({ id: 'no', label: '第何回', hint: '数字で書いてください。' }, String(no)),
    dateField({ id: 'on', label: '開催日' }, meeting?.on),
    shortTextField({ id: 'place', label: '場所', optional: true }, meeting?.place ?? ''),
    lines('agenda', '議題', meeting?.agenda),
    lines('materials', '資料', meeting?.materials),
  ]);
}

const Picked = z.object({ meeting: Chosen });

export const pickMeetingForm: Form<z.infer<typeof Picked>> = {
  callback: picking,
  needs: 'edit-committee',
  mainField: 'meeting',
  values: Picked,
  submit: async ({ values }, { store }) => {
    const state = store.read();
    const meeting = state.meetings.find(({ no }) => String(no) === values.meeting);
    if (meeting === undefined && values.meeting !== fresh)
      return {
        outcome: 'refused',
        refusal: { refused: 'no-such-meeting', no: Number(values.meeting) },
      };
    return { outcome: 'next', next: meetingView(state, meeting) };
  },
};

/** 「第２回」 is 2 as well. */
const Ordinal = Typed.transform(
  (text) => /^第?(\d{1,3})回?$/.exec(text.normalize('NFKC').replaceAll(' ', ''))?.[1],
).transform((digits) => (Number(digits) > 0 ? Number(digits) : undefined));

const Values = z.object({
  no: Ordinal,
  on: MaybeDate,
  place: Typed,
  agenda: Lines,
  materials: Lines,
});

export const meetingForm: Form<z.infer<typeof Values>> = {
  callback,
  needs: 'edit-committee',
  mainField: 'no',
  values: Values,
  submit: async ({ user, about, values }, { store, cards }) => {
    const { no, on, place, agenda, materials } = values;
    if (no === undefined || on === undefined) {
      const fields = {
        ...(no === undefined && { no: '第何回かを、1から999までの数字で書いてください。' }),
        ...(on === undefined && { on: '開催日を選んでください。' }),
      };
      return { outcome: 'wrong', fields };
    }
    const meeting = { no, on, place: place === '' ? null : place, agenda, materials };
    const result = await store.update((state) => saveMeeting(state, meeting, seenIn(about)), user, {
      action: callback,
    });
    if (!result.saved) return { outcome: 'refused', refusal: result.refusal };
    const { reviews } = result.state;
    return {
      outcome: 'saved',
      afterwards: async () => {
        for (const one of reviews) if (one.meeting === no) cards.refresh(one.no);
      },
    };
  },
};

function seenIn(about: string) {
  const [no = '', shown = ''] = about.split(' ');
  return about === ''
    ? undefined
    : { no: Number(no), isAsSeen: (now: Meeting) => digest(now) === shown };
}
