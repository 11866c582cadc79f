/** 入力の用紙: what is known of a figure above, its value of one year below; shown again before saving. */

import type { types } from '@slack/bolt';
import type { Collected } from '../../collection/collected.ts';
import type { State } from '../../domain/state.ts';
import { draftKey } from '../../domain/form-draft.ts';
import { fiscalYearName } from '../../wording/fiscal-year.ts';
import { figureText } from '../../wording/entry-form.ts';
import { missingWhyText } from '../../wording/entry.ts';
import {
  dateField,
  modal,
  selectField,
  shortTextField,
  shownText,
  textField,
} from '../blocks/fields.ts';
import type { EnterAbout } from './enter-about.ts';
import type { EnterValues } from './read-value.ts';

export const enterCallback = 'enter-value';

const whys = ['not-yet', 'not-surveyed-this-year', 'not-started', 'retired'] as const;

/** What is shown before saving: the value as it was read, what it gives, what looks wrong in it. */
export type SeenEntry = { said: string; needsReason: boolean; typed: EnterValues };

export function enterView(
  about: EnterAbout,
  { what, state }: { what: Collected; state: State },
  seen?: SeenEntry,
): types.ModalView {
  const { fiscalYear, target } = about;
  const frame = {
    callback: enterCallback,
    title: '数値を入力',
    send: seen === undefined ? '確かめる' : 'このまま登録',
    about: JSON.stringify(about),
    draft: `${draftKey(enterCallback)} ${target} ${fiscalYear} ${about.what}`,
  };
  return modal(frame, [
    shownText(figureText(what, about, state)),
    ...(seen === undefined ? [] : [shownText(seen.said)]),
    ...fields(valueLabel(about, what), seen),
  ]);
}

/** What was typed stays in its field while it is shown: what is saved is what stands there. */
function fields(label: string, seen: SeenEntry | undefined): types.InputBlock[] {
  const typed = seen?.typed;
  return [
    shortTextField(
      {
        ...{ id: 'figure', label },
        hint: '例：１，２３４　44.2％。値がないときは「—」と書き、下の欄も埋めてください。',
      },
      typed?.figure,
    ),
    textField(
      {
        ...{ id: 'reason', label: '理由', optional: seen?.needsReason !== true, longest: 500 },
        hint: '値が「—」のとき、前と大きく違うとき、承認された値を直すときに書いてください。',
      },
      typed?.reason,
    ),
    selectField(
      { id: 'why', label: '「—」のわけ', optional: true },
      whys.map((value) => ({ value, label: missingWhyText(value) })),
      typed?.why,
    ),
    dateField(
      { id: 'expected', label: '「—」のとき、次に値の出る予定の日', optional: true },
      typed?.expected,
    ),
    shortTextField(
      {
        ...{ id: 'evidence', label: '根拠のURL', optional: true, longest: 500 },
        hint: '値を確かめられる資料の場所です。例：https://…',
      },
      typed?.evidence,
    ),
  ];
}

function valueLabel({ fiscalYear, what: of }: EnterAbout, { unit, kind }: Collected): string {
  const planned =
    kind === 'measure' ? '4年間の計画（R6～9）' : `${fiscalYearName(fiscalYear)}の目標`;
  const label = of === 'planned' ? planned : `${fiscalYearName(fiscalYear)}の値`;
  return unit === null ? label : `${label}（${unit}）`;
}
