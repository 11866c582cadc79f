/** 設定: what the secretariat decides for the whole workspace, in a form. */

import { z } from 'zod';
import { editSettings } from '../../review/edit-settings.ts';
import { modal, note, shortTextField, Typed } from '../blocks/fields.ts';
import type { Form } from '../form.ts';
import { formShortcut } from '../form-shortcut.ts';

const callback = 'edit-settings';

/** Opened from Home alone; the manifest has no shortcut for it. */
export const settingsShortcut = formShortcut(callback, 'edit-settings', ({ settings }) =>
  modal({ callback, title: '設定', send: '保存', about: '' }, [
    shortTextField(
      {
        ...{ id: 'retention', label: '意見の保存年限（年）', optional: true },
        hint: '1から100までの数を書いてください。空にすると、ずっと残します。',
      },
      settings.retentionYears === null ? '' : String(settings.retentionYears),
    ),
    note(
      '年数は、検証を終えた年度の次の年度から数えます。たとえば令和8年度に終えた検証を5年残すと、令和14年3月31日までです。期限が過ぎても、ひとりでに消えることはありません。廃棄は、ボットの管理者が npm run dispose で行います。',
    ),
  ]),
);

/** 「５年」 is read as 5; nothing typed is for ever. */
const Years = Typed.transform((typed) => typed.normalize('NFKC').replace(/\s*年$/, ''));
const Values = z.object({ retention: Years });

export const settingsForm: Form<z.infer<typeof Values>> = {
  callback,
  needs: 'edit-settings',
  mainField: 'retention',
  values: Values,
  submit: async ({ user, values: { retention } }, { store }) => {
    const retentionYears = retention === '' ? null : Number(retention);
    if (retentionYears !== null && !isYears(retention)) {
      const retention = '1から100までの数を書いてください。ずっと残すときは、空にしてください。';
      return { outcome: 'wrong', fields: { retention } };
    }
    const result = await store.update((state) => editSettings(state, { retentionYears }), user, {
      action: callback,
    });
    if (!result.saved) return { outcome: 'refused', refusal: result.refusal };
    return { outcome: 'saved', afterwards: () => Promise.resolve() };
  },
};

function isYears(typed: string): boolean {
  return /^(?:[1-9]\d?|100)$/.test(typed);
}
