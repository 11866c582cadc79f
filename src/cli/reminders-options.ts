/** お知らせの試しの選択肢: what may stand behind `npm run reminders --`. */

import { CalendarDate } from '../domain/fiscal-year.ts';
import { parsedWords } from './parsed-words.ts';
import { dateProblem, plainCode } from './typed-words.ts';

/** Without a day it is today. */
export type RemindersOptions = { today: CalendarDate | undefined; json: boolean };

export const remindersUsage = [
  '使い方: npm run --silent reminders -- --today 2027-06-16 --dry-run [--json]',
  '  --today 2027-06-16  その日（日本時間）に届くお知らせを示します。省くと今日です。',
  '  --dry-run           示すだけで、何も送らず、何も保存しません（省いても同じです）。',
  '  --json              JSONで出します。',
];

/** @returns the problem as a Japanese sentence when the words cannot be used. */
export function readRemindersOptions(
  words: readonly string[],
): RemindersOptions | { problem: string } {
  const values = parsedArgs(words);
  if (values === undefined) return { problem: '知らない指定があります。' };
  const today = CalendarDate.optional().safeParse(plainCode(values.today));
  if (!today.success) return { problem: dateProblem(values.today ?? '') };
  return { today: today.data, json: values.json };
}

export function isRemindersOptions(
  read: RemindersOptions | { problem: string },
): read is RemindersOptions {
  return !('problem' in read);
}

function parsedArgs(words: readonly string[]) {
  return parsedWords(words, {
    options: {
      today: { type: 'string' },
      'dry-run': { type: 'boolean', default: true },
      json: { type: 'boolean', default: false },
    },
  })?.values;
}
