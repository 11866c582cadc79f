/** 見直しの用紙: what stands above, what is to be below; shown again with what it does before it is saved. */

import type { types } from '@slack/bolt';
import { z } from 'zod';
import { revisionYears } from '../../collection/revision-check.ts';
import { standing, standingBefore } from '../../collection/standing.ts';
import { draftKey } from '../../domain/form-draft.ts';
import { type CalendarDate, fiscalYearOf } from '../../domain/fiscal-year.ts';
import type { Change, Revision } from '../../domain/revision.ts';
import type { State } from '../../domain/state.ts';
import { fiscalYearName } from '../../wording/fiscal-year.ts';
import { standingText } from '../../wording/revision-standing.ts';
import {
  dateField,
  modal,
  selectField,
  shortTextField,
  shownText,
  textField,
} from '../blocks/fields.ts';
import type { Services } from '../services.ts';
import { changeFields } from './change-fields.ts';
import { type ChangeValues, textCode } from './change-values.ts';
import { aboutOne } from './one-revision.ts';
import { RevisedThing } from './subjects.ts';

export const editCallback = 'edit-revision';

/** `one` is the revision that is corrected; `seen` stands for what was shown before saving. */
export const EditAbout = z.object({
  thing: RevisedThing,
  /** An indicator or a goal. */
  subject: z.string(),
  one: z.object({ no: z.int().positive(), was: z.string() }).nullable(),
  seen: z.string(),
  list: z.string(),
});
export type EditAbout = z.infer<typeof EditAbout>;

export type EditValues = ChangeValues & {
  appliesFrom: string | undefined;
  on: string | undefined;
  reason: string;
  evidence: string;
};

export function freshRevision(thing: RevisedThing, subject: string, list: string): EditAbout {
  return { thing, subject, one: null, seen: '', list };
}

/** The form with all that a revision says now. */
export function correctionView(
  revision: Revision,
  list: string,
  { store, clock }: Pick<Services, 'store' | 'clock'>,
): types.ModalView {
  const { no, was } = aboutOne(revision, list);
  const { change, appliesFrom, reason, evidence, stages } = revision;
  const about = { ...thingOf(change), one: { no, was }, seen: '', list };
  const typed = {
    ...valuesOf(change),
    ...{ appliesFrom: String(appliesFrom), reason, evidence: evidence ?? '' },
    on: stages[0]?.on,
  };
  return editView(about, { state: store.read(), today: clock.today(), typed });
}

type Shown = {
  state: State;
  today: CalendarDate;
  typed?: Partial<EditValues>;
  /** What is said before it is saved. */
  said?: string;
};

export function editView(
  about: EditAbout,
  { state, today, typed = {}, said }: Shown,
): types.ModalView {
  const { thing, subject, one } = about;
  const revision = state.revisions.find(({ no }) => no === one?.no);
  const now = revision === undefined ? standing(state) : standingBefore(state, revision);
  const { first, last } = revisionYears(today);
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const frame = {
    callback: editCallback,
    title: one === null ? '新しい見直し' : `見直し${one.no}の内容を直す`,
    send: said === undefined ? '確かめる' : 'このまま保存',
    about: JSON.stringify(about),
    draft:
      one === null
        ? `${draftKey(editCallback)} ${thing} ${subject}`
        : draftKey(editCallback, one.no),
  };
  const baselineYears = { first: first - yearsBefore, last };
  return modal(frame, [
    shownText(standingText(subject, now)),
    ...(said === undefined ? [] : [shownText(said)]),
    ...changeFields({ thing, subject, now, plan: state.plan, typed, years: baselineYears }),
    selectField(
      { id: 'appliesFrom', label: 'いつの年度から' },
      years.map((year) => ({ value: String(year), label: fiscalYearName(year) })),
      typed.appliesFrom ?? String(fiscalYearOf(today)),
    ),
    dateField({ id: 'on', label: '事務局案の日' }, typed.on ?? today),
    textField({ id: 'reason', label: '理由', longest: 500 }, typed.reason),
    shortTextField(
      {
        ...{ id: 'evidence', label: '根拠のURL', optional: true, longest: 500 },
        hint: '案や決定を確かめられる資料の場所です。例：https://…',
      },
      typed.evidence,
    ),
  ]);
}

/** A baseline may be older than the plan. */
const yearsBefore = 15;

function thingOf(change: Change): Pick<EditAbout, 'thing' | 'subject'> {
  switch (change.kind) {
    case 'baseline':
    case 'replacement':
      return { thing: change.kind, subject: change.indicator };
    case 'element':
    case 'link':
      return { thing: change.kind, subject: String(change.goal) };
    case 'wording':
      switch (change.of.thing) {
        case 'indicator':
          return { thing: 'indicator-name', subject: change.of.indicator };
        case 'goal':
          return { thing: 'goal-name', subject: String(change.of.goal) };
        case 'logic-model':
          return { thing: 'model-text', subject: String(change.of.goal) };
      }
  }
}

function valuesOf(change: Change): Partial<ChangeValues> {
  switch (change.kind) {
    case 'baseline':
      return { ...baselineOf(change), comparable: change.isComparable ? 'yes' : 'no' };
    case 'replacement': {
      const { name, unit, method } = change;
      return { ...baselineOf(change), name, unit: unit ?? '', method };
    }
    case 'wording': {
      const { of, text } = change;
      const existing = of.thing === 'logic-model' ? textCode({ ...of, text: of.now }) : undefined;
      return { text, existing };
    }
    case 'element': {
      const { part, done, text } = change;
      return done === 'added' ? { done, part, text } : { done, existing: textCode({ part, text }) };
    }
    case 'link': {
      const { from, to, done, text } = change;
      return { from, to, done, text: text ?? '' };
    }
  }
}

function baselineOf({ baseline }: { baseline: { fiscalYear: number; value: string | null } }) {
  return { figure: baseline.value ?? '—', baselineYear: String(baseline.fiscalYear) };
}
