/** 資料を突き合わせる: a form that takes a pasted table or a file, for everybody who may ask. */

import { openAction } from './compare-actions.ts';
import { z } from 'zod';
import { rowsOfText } from '../../reconciliation/paper.ts';
import { bothGiven, comparingText, neitherGiven } from '../../wording/reconciliation/forms.ts';
import { Pasted } from '../blocks/fields.ts';
import type { Form } from '../form.ts';
import { showInDialog } from '../import/show-in-dialog.ts';
import { openForm } from '../open-form.ts';
import { homeButton, type PressAnywhere } from '../press-anywhere.ts';
import { FileId } from '../slack-files.ts';
import { compareCallback, comparedView, compareView } from './compare-views.ts';
import { giveResult, rowsOfSent } from './give-result.ts';

const open: PressAnywhere['handle'] = async ({ user, trigger_id: trigger }, services) => {
  await openForm({ user: user.id, trigger, view: compareView() }, services);
  return undefined;
};

export const compareHome = homeButton({ action: 'home-compare-paper', needs: 'ask', handle: open });

/** Stands below the answer to 「この資料を突合して」. */
export const compareOpen: PressAnywhere = {
  name: openAction,
  action: openAction,
  needs: 'ask',
  keyOf: ({ trigger_id }) => `press ${trigger_id}`,
  placeOf: ({ response_url }) => ({ kind: 'asker', responseUrl: response_url }),
  idsOf: ({ user, channel }) => ({ user: user.id, channel: channel.id }),
  handle: open,
};

const Values = z.object({
  text: Pasted.optional().transform((text) => text ?? ''),
  file: z
    .object({ files: z.array(z.object({ id: FileId })).nullish() })
    .optional()
    .transform((field) => field?.files?.[0]?.id),
});
type Values = z.infer<typeof Values>;

/** Slack waits three seconds and a file takes longer: that it is being compared is said at once. */
export const compareForm: Form<Values> = {
  callback: compareCallback,
  needs: 'ask',
  mainField: 'text',
  values: Values,
  submit: ({ user, viewId, values: { text, file } }, services) => {
    const isPasted = text.trim() !== '';
    if (isPasted === (file !== undefined)) {
      const fields = { text: isPasted ? bothGiven : neitherGiven };
      return Promise.resolve({ outcome: 'wrong', fields });
    }
    return Promise.resolve({
      outcome: 'next',
      next: comparedView(comparingText),
      afterwards: async () => {
        const rows = file === undefined ? rowsOfText(text) : await rowsOfSent(file, user, services);
        if (typeof rows === 'string')
          await showInDialog(services.client, viewId, comparedView(rows));
        else await giveResult(rows, user, services);
      },
    });
  },
};
