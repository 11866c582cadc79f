/** 設定: what the secretariat decides for the whole workspace, in a form. */

import { z } from 'zod';
import type { Settings } from '../../domain/settings.ts';
import { editSettings } from '../../review/edit-settings.ts';
import {
  Lines,
  MaybeChosen,
  modal,
  note,
  selectField,
  shortTextField,
  textField,
  Typed,
} from '../blocks/fields.ts';
import { readDueDay } from '../entry/rule-fields.ts';
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
    shortTextField(
      { id: 'due', label: '数値の入力期限', hint: '年度が終わったあとの月日です。例：6月30日' },
      `${settings.entryDue.month}月${settings.entryDue.day}日`,
    ),
    textField(
      {
        ...{ id: 'closed', label: '閉庁日', optional: true },
        hint: '土日・祝日・年末年始のほかに、お知らせを送らない日です。1行に1日ずつ、2027-02-10 のように書いてください。',
      },
      settings.closedDays.join('\n'),
    ),
    selectField(
      { id: 'pace', label: '年25％の目安を施策の図・一覧・答えに' },
      [
        { value: 'hidden', label: '示さない' },
        { value: 'shown', label: '示す（区の評価ではないことを添えます）' },
      ],
      settings.paceGuide === true ? 'shown' : 'hidden',
    ),
    note(
      '年25％の目安は、4年間の計画を毎年25％ずつ進めると仮に置いたものです。区が決めた目標ではありません。変わるのは、施策の達成率の図、資料の施策一覧、施策についての答えの3つです。',
    ),
    note(
      '年数は、検証を終えた年度の次の年度から数えます。たとえば令和8年度に終えた検証を5年残すと、令和14年3月31日までです。期限が過ぎても、ひとりでに消えることはありません。廃棄は、ボットの管理者が npm run dispose で行います。',
    ),
  ]),
);

/** 「５年」 is read as 5; nothing typed is for ever. */
const Years = Typed.transform((typed) => typed.normalize('NFKC').replace(/\s*年$/, ''));
const Values = z.object({
  ...{ retention: Years, due: Typed, closed: Lines },
  pace: MaybeChosen.pipe(z.enum(['hidden', 'shown']).default('hidden')),
});

export const settingsForm: Form<z.infer<typeof Values>> = {
  callback,
  needs: 'edit-settings',
  mainField: 'retention',
  values: Values,
  submit: async ({ user, values }, { store }) => {
    const read = readSettings(values);
    if ('wrong' in read) return { outcome: 'wrong', fields: read.wrong };
    const result = await store.update((state) => editSettings(state, read.settings), user, {
      action: callback,
    });
    if (!result.saved) return { outcome: 'refused', refusal: result.refusal };
    return { outcome: 'saved', afterwards: () => Promise.resolve() };
  },
};

function readSettings({
  retention,
  due,
  closed,
  pace,
}: z.infer<typeof Values>): { settings: Settings } | { wrong: Readonly<Record<string, string>> } {
  const entryDue = readDueDay(due);
  const closedDays = closed.map((line) => z.iso.date().safeParse(line.normalize('NFKC')));
  const days = closedDays.flatMap(({ data }) => (data === undefined ? [] : [data]));
  const wrong = {
    ...(retention !== '' &&
      !isYears(retention) && {
        retention: '1から100までの数を書いてください。ずっと残すときは、空にしてください。',
      }),
    ...(!entryDue && { due: '「6月30日」のように、月と日を書いてください。' }),
    ...(days.length < closed.length && {
      closed: '日付は 2027-02-10 のように、1行に1日ずつ書いてください。',
    }),
  };
  if (!entryDue || Object.keys(wrong).length > 0) return { wrong };
  const retentionYears = retention === '' ? null : Number(retention);
  return {
    settings: {
      ...{ retentionYears, entryDue, closedDays: [...new Set(days)].toSorted() },
      ...(pace === 'shown' && { paceGuide: true }),
    },
  };
}

function isYears(typed: string): boolean {
  return /^(?:[1-9]\d?|100)$/.test(typed);
}
