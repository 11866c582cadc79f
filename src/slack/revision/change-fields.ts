/** 変更の欄: the fields for each kind of revision, filled with what stands, or with what was typed. */

import type { types } from '@slack/bolt';
import type { Standing, StandingIndicator } from '../../collection/standing.ts';
import type { Plan } from '../../domain/plan.ts';
import { ModelPart } from '../../domain/revision.ts';
import { fiscalYearName } from '../../wording/fiscal-year.ts';
import { modelPartNames } from '../../wording/revision.ts';
import { selectField, shortTextField, textField } from '../blocks/fields.ts';
import { type ChangeValues, textCode } from './change-values.ts';
import type { RevisedThing } from './subjects.ts';

export type ShownOn = {
  thing: RevisedThing;
  subject: string;
  now: Standing;
  plan: Plan;
  /** Years of a baseline. */
  years: { first: number; last: number };
  typed: Partial<ChangeValues>;
};

export function changeFields(shown: ShownOn): types.InputBlock[] {
  const { thing, subject, now, typed } = shown;
  const indicator = now.indicators.find(({ id }) => id === subject);
  const goal = Number(subject);
  switch (thing) {
    case 'replacement':
      return replacementFields(shown);
    case 'baseline':
      return indicator === undefined ? [] : baselineFields(indicator, shown);
    case 'indicator-name':
      return [newText('新しい指標名', typed.text ?? indicator?.name)];
    case 'goal-name': {
      const name = now.goals.find(({ no }) => no === goal)?.name;
      return [newText('新しい名前', typed.text ?? name)];
    }
    case 'model-text':
      return [
        existingField({ label: 'いまの文言', optional: false }, shown, ModelPart.options),
        newText('新しい文言', typed.text),
      ];
    case 'element':
      return elementFields(shown);
    case 'link':
      return linkFields(shown);
  }
}

/** A second name that the plan prints is what the ward has thought of. */
function replacementFields({ subject, plan, typed, years }: ShownOn): types.InputBlock[] {
  const printed = plan.indicators.find(({ id }) => id === subject);
  return [
    newText('新しい指標の名前', typed.name ?? printed?.secondName?.name, 'name'),
    shortTextField(
      { id: 'unit', label: '新しい指標の単位', optional: true, longest: 20, hint: '例：回' },
      typed.unit,
    ),
    textField(
      { id: 'method', label: 'データの収集方法', longest: 500 },
      typed.method ?? printed?.collection.parts?.second ?? undefined,
    ),
    ...figureFields('新しい指標の基準値', years, { ...typed }),
  ];
}

function baselineFields(
  { baseline }: StandingIndicator,
  { typed, years }: ShownOn,
): types.InputBlock[] {
  return [
    ...figureFields('新しい基準値', years, {
      figure: typed.figure ?? baseline.value ?? '—',
      baselineYear: typed.baselineYear ?? String(baseline.fiscalYear),
    }),
    selectField(
      {
        ...{ id: 'comparable', label: '前の年度と比べられますか' },
        hint: '数え方や対象が変わるときは、比べられません（系列断絶）。',
      },
      [
        { value: 'yes', label: '比べられる（数え方は同じ）' },
        { value: 'no', label: '比べられない（数え方が変わる）' },
      ],
      typed.comparable,
    ),
  ];
}

function figureFields(
  label: string,
  { first, last }: ShownOn['years'],
  typed: Partial<Pick<ChangeValues, 'figure' | 'baselineYear'>>,
): types.InputBlock[] {
  const years = Array.from({ length: last - first + 1 }, (_, at) => last - at);
  return [
    shortTextField(
      { id: 'figure', label, hint: '例：１，２３４　44.2％。まだ決まらないときは「—」。' },
      typed.figure,
    ),
    selectField(
      { id: 'baselineYear', label: '基準値の年度' },
      years.map((year) => ({ value: String(year), label: fiscalYearName(year) })),
      typed.baselineYear,
    ),
  ];
}

const elementParts = ['issue', 'trigger', 'example'] as const;

function elementFields(shown: ShownOn): types.InputBlock[] {
  const { typed } = shown;
  return [
    doneField(typed.done),
    selectField(
      { id: 'part', label: '加えるところ', optional: true, hint: '加えるときに選んでください。' },
      elementParts.map((value) => ({ value, label: modelPartNames[value] })),
      typed.part,
    ),
    textField(
      {
        ...{ id: 'text', label: '加える項目の文', optional: true, longest: 500 },
        hint: '加えるときに書いてください。',
      },
      typed.text,
    ),
    existingField({ label: '除く項目', optional: true }, shown, elementParts),
  ];
}

function linkFields({ subject, now, typed }: ShownOn): types.InputBlock[] {
  const indicators = now.indicators.filter(({ goal }) => String(goal) === subject);
  const choices = indicators.map(({ id, name }) => ({ value: id, label: `${id} ${name}` }));
  return [
    doneField(typed.done),
    selectField({ id: 'from', label: 'つながりの元' }, choices, typed.from),
    selectField({ id: 'to', label: 'つながりの先' }, choices, typed.to),
    textField(
      {
        ...{ id: 'text', label: 'なぜつながるのか', optional: true, longest: 500 },
        hint: '加えるときに書いてください。',
      },
      typed.text,
    ),
  ];
}

function doneField(chosen: string | undefined): types.InputBlock {
  return selectField(
    { id: 'done', label: '加えますか、除きますか' },
    [
      { value: 'added', label: '加える' },
      { value: 'removed', label: '除く' },
    ],
    chosen,
  );
}

function existingField(
  { label, optional }: { label: string; optional: boolean },
  { subject, now, typed }: ShownOn,
  parts: readonly ModelPart[],
): types.InputBlock {
  const choices = now.texts
    .filter(({ goal, part }) => String(goal) === subject && parts.includes(part))
    .map((one) => ({ value: textCode(one), label: `${modelPartNames[one.part]}：${one.text}` }));
  return selectField({ id: 'existing', label, optional }, choices.slice(0, 100), typed.existing);
}

function newText(label: string, initial: string | undefined, id = 'text'): types.InputBlock {
  return textField({ id, label, longest: 500 }, initial);
}
