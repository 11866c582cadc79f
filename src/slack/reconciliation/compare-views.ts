/** 突き合わせの画面: where a paper is pasted or chosen, and that it is being compared. */

import type { types } from '@slack/bolt';
import {
  compareExplained,
  compareTitle,
  fileField,
  nothingKept,
  pasteField,
  pasteHint,
} from '../../wording/reconciliation/forms.ts';
import type { FiscalYear } from '../../domain/fiscal-year.ts';
import { fiscalYearName } from '../../wording/fiscal-year.ts';
import { yearField, yearHint, yearOnPaper } from '../../wording/reconciliation/years.ts';
import { modal, note, selectField, shownText, textField } from '../blocks/fields.ts';

export const compareCallback = 'compare-paper';

const onPaper = 'on-paper';

export function compareView(years: readonly FiscalYear[]): types.ModalView {
  const head = { callback: compareCallback, title: compareTitle, send: '突き合わせる', about: '' };
  return modal(head, [
    shownText(compareExplained),
    textField({ id: 'text', label: pasteField, hint: pasteHint, optional: true }),
    {
      type: 'input',
      block_id: 'file',
      label: { type: 'plain_text', text: fileField, emoji: false },
      optional: true,
      element: {
        ...{ type: 'file_input', action_id: 'file' },
        ...{ filetypes: ['xlsx', 'csv'], max_files: 1 },
      },
    },
    selectField(
      { id: 'year', label: yearField, hint: yearHint, optional: true },
      [
        { value: onPaper, label: yearOnPaper },
        ...years.map((year) => ({ value: String(year), label: fiscalYearName(year) })),
      ],
      onPaper,
    ),
    note(nothingKept),
  ]);
}

/** Nothing is left to press but the cross. */
export function comparedView(text: string): types.ModalView {
  return {
    ...{ type: 'modal', callback_id: 'compare-told' },
    private_metadata: JSON.stringify({ about: '' }),
    title: { type: 'plain_text', text: compareTitle, emoji: false },
    close: { type: 'plain_text', text: '閉じる', emoji: false },
    blocks: [shownText(text)],
  };
}
