/** 開示の選択肢: what may stand behind `npm run disclose --`. */

import { resolve } from 'node:path';
import { UserId } from '../domain/slack-id.ts';
import { parsedWords } from './parsed-words.ts';
import { plainCode } from './typed-words.ts';

export type DiscloseOptions = {
  whom: { user: UserId } | { name: string; match: 'part' | 'exact' };
  /** A file that is not there yet; nothing for the terminal. */
  out: string | undefined;
  json: boolean;
};

export const discloseUsage = [
  '使い方: npm run --silent disclose -- --user U0123ABCD',
  '　　　  npm run --silent disclose -- --name 佐藤',
  '  --user U0123ABCD  SlackのメンバーIDで、だれのことかを決めます。',
  '  --name 佐藤       氏名の一部で決めます。当てはまる人が何人かいれば、お尋ねします。',
  '  --exact           氏名がちょうど同じ人だけにします（--name とともに）。',
  '  --out ファイル    画面の代わりに、新しいファイルに書き出します。',
  '  --json            JSONで出します。',
];

/** @returns the problem as a Japanese sentence when the words cannot be used. */
export function readDiscloseOptions(
  words: readonly string[],
): DiscloseOptions | { problem: string } {
  const values = parsedArgs(words);
  if (values === undefined) return { problem: '知らない指定があります。' };
  const { out, json } = values;
  if (out?.trim() === '') return { problem: '書き出すファイルの名前が空です。' };
  const whom = whomOf(values);
  if ('problem' in whom) return whom;
  return { whom, out: out === undefined ? undefined : resolve(out), json };
}

type Whom = { user?: string | undefined; name?: string | undefined; exact: boolean };

function whomOf({ user, name, exact }: Whom): DiscloseOptions['whom'] | { problem: string } {
  if (user !== undefined && name === undefined) {
    const read = UserId.safeParse(plainCode(user)?.toUpperCase());
    if (read.success) return { user: read.data };
    return { problem: `「${user}」はSlackのメンバーID（U0123ABCD の形）ではありません。` };
  }
  if (name === undefined || user !== undefined) {
    return { problem: '--user か --name のどちらか一つで、だれのことかを指定してください。' };
  }
  if (name.trim() === '') return { problem: '氏名が空です。' };
  return { name, match: exact ? 'exact' : 'part' };
}

export function isDiscloseOptions(
  read: DiscloseOptions | { problem: string },
): read is DiscloseOptions {
  return !('problem' in read);
}

function parsedArgs(words: readonly string[]) {
  return parsedWords(words, {
    options: {
      user: { type: 'string' },
      name: { type: 'string' },
      exact: { type: 'boolean', default: false },
      out: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  })?.values;
}
