/** この内容で登録: what was shown of a file is entered, all of it or nothing. */

import { z } from 'zod';
import { keepImport, shownIn } from '../../collection/keep-import.ts';
import type { ImportPlan } from '../../collection/plan-import.ts';
import { importedText } from '../../wording/import-preview.ts';
import { AllChosenIfAny } from '../blocks/fields.ts';
import { digest } from '../digest.ts';
import type { Form } from '../form.ts';
import { tellOfEntries } from '../entry/tell-of-entries.ts';
import { closedView, previewCallback, ShownFile } from './import-views.ts';
import { importerOf } from './importer-of.ts';

const Values = z.object({ sure: AllChosenIfAny });
type Values = z.infer<typeof Values>;

export const previewForm: Form<Values> = {
  callback: previewCallback,
  needs: 'enter-value',
  mainField: 'sure',
  values: Values,
  submit: async ({ user, about }, services) => {
    const { tables: key, seen, count } = ShownFile.parse(JSON.parse(about));
    const tables = services.readFiles.find(user, key);
    if (tables === undefined) return { outcome: 'refused', refusal: { refused: 'file-forgotten' } };
    const importer = await importerOf(user, services);
    const wasShown = (plan: ImportPlan): boolean => digest(shownIn(plan)) === seen;
    const result = await services.store.update(
      (state) => keepImport(state, { tables, wasShown }, importer),
      user,
      { action: 'entries-imported' },
    );
    if (!result.saved) return { outcome: 'refused', refusal: result.refusal };
    return {
      outcome: 'saved',
      afterwards: () => tellOfEntries(result.state, services),
      next: closedView([importedText(count)]),
    };
  },
};
