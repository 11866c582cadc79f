/** 資料を突き合わせる: a form that takes a pasted table or a file, for everybody who may ask. */

import { openAction } from './compare-actions.ts';
import { z } from 'zod';
import { planInForce } from '../../collection/plan-in-force.ts';
import { FiscalYear } from '../../domain/fiscal-year.ts';
import type { UserId } from '../../domain/slack-id.ts';
import { rowsOfText } from '../../reconciliation/paper.ts';
import { yearsOfPapers } from '../../reconciliation/year-taken.ts';
import {
  bothGiven,
  comparingText,
  neitherGiven,
  perhapsCut,
} from '../../wording/reconciliation/forms.ts';
import { Pasted } from '../blocks/fields.ts';
import type { Form } from '../form.ts';
import { showInDialog } from '../import/show-in-dialog.ts';
import { openForm } from '../open-form.ts';
import { homeButton, type PressAnywhere } from '../press-anywhere.ts';
import { FileId } from '../slack-files.ts';
import { compareCallback, comparedView, compareView } from './compare-views.ts';
import type { Services } from '../services.ts';
import { type GivenPaper, giveResult, rowsOfSent } from './give-result.ts';
import { tablesOf } from './offer.ts';

const open: PressAnywhere['handle'] = async ({ user, trigger_id: trigger }, services) => {
  await openForm(
    {
      user: user.id,
      trigger,
      view: compareView(yearsOfPapers(planInForce(services.store.read()))),
    },
    services,
  );
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
  year: z
    .object({ selected_option: z.object({ value: z.coerce.number().pipe(FiscalYear) }).nullish() })
    .optional()
    .catch(undefined)
    .transform((field) => field?.selected_option?.value),
});
type Values = z.infer<typeof Values>;

/** No field of Slack's takes more; a longer text ends just here. */
const mostLetters = 3000;

/** Slack waits three seconds and a file takes longer: that it is being compared is said at once. */
export const compareForm: Form<Values> = {
  callback: compareCallback,
  needs: 'ask',
  mainField: 'text',
  values: Values,
  submit: ({ user, viewId, values: { text, file, year } }, services) => {
    const isPasted = text.trim() !== '';
    if (isPasted === (file !== undefined)) {
      const fields = { text: isPasted ? bothGiven : neitherGiven };
      return Promise.resolve({ outcome: 'wrong', fields });
    }
    if (text.length >= mostLetters)
      return Promise.resolve({ outcome: 'wrong', fields: { text: perhapsCut } });
    return Promise.resolve({
      outcome: 'next',
      next: comparedView(comparingText),
      afterwards: async () => {
        const paper =
          file === undefined ? pasted(text, user, services) : await sent(file, user, services);
        if (typeof paper === 'string')
          await showInDialog(services.client, viewId, comparedView(paper));
        else await giveResult({ ...paper, fiscalYear: year }, user, services);
      },
    });
  },
};

function pasted(text: string, user: UserId, { readFiles }: Services): GivenPaper {
  const rows = rowsOfText(text);
  return { rows, which: { kept: readFiles.keep(user, tablesOf(rows)) } };
}

async function sent(file: FileId, user: UserId, services: Services): Promise<GivenPaper | string> {
  const found = await rowsOfSent(file, user, services);
  return typeof found === 'string' ? found : { ...found, which: { sent: file } };
}
