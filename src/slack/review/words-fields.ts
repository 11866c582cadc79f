/** 意見の言葉の欄: what all forms on comments ask and answer alike. */

import type { types } from '@slack/bolt';
import { Visibility } from '../../domain/comment.ts';
import { visibilityNames } from '../../wording/comment-names.ts';
import { selectField } from '../blocks/fields.ts';
import type { FormOutcome } from '../form.ts';

/** Without a preset somebody has to decide. */
export function visibilityField(preset?: Visibility): types.InputBlock {
  const choices = Visibility.options.map((value) => ({ value, label: visibilityNames[value] }));
  return selectField({ id: 'visibility', label: '公開の範囲' }, choices, preset);
}

export const wordsMissing: FormOutcome = {
  outcome: 'wrong',
  fields: { text: '意見を書いてください。' },
};

/** The plan was replaced while the form was open. */
export const subjectGone: FormOutcome = {
  outcome: 'wrong',
  fields: {
    about:
      '計画が差し替えられ、この選択肢はなくなりました。まだ保存していません。選び直してください。',
  },
};
