/** 取り込みの選択肢: what may stand behind `npm run import --`. */

import { resolve } from 'node:path';
import { UserId } from '../domain/slack-id.ts';
import { parsedWords } from './parsed-words.ts';
import { plainCode } from './typed-words.ts';

export type ImportOptions = {
  file: string;
  /** A file that is not there yet. */
  errors: string | undefined;
  /** In whose name the values are entered; nothing for a dry run. */
  by: UserId | undefined;
};

export const importUsage = [
  '使い方: npm run --silent import -- ファイル.xlsx --dry-run',
  '　　　  npm run --silent import -- ファイル.xlsx --by U0123ABCD',
  '  --dry-run         登録せずに、何が登録されるかだけを示します。ボットが動いていても使えます。',
  '  --by U0123ABCD    だれの入力として登録するかを、SlackのメンバーIDで決めます。ボットを止めてから実行してください。',
  '  --errors ファイル 直すところを書き足した表を、新しい.xlsxに書き出します。',
  'ファイルは .xlsx か CSV です。ひな形は npm run export-template で作れます。',
  '目指す姿の登録用のブックは、シートの名前で見分けて、目指す姿を丸ごと追加するか差し替えます。',
];

/** @returns the problem as a Japanese sentence when the words cannot be used. */
export function readImportOptions(words: readonly string[]): ImportOptions | { problem: string } {
  const parsed = parsedArgs(words);
  if (parsed === undefined) return { problem: '知らない指定があります。' };
  const { errors } = parsed.values;
  const [file = '', ...others] = parsed.positionals;
  if (file.trim() === '') return { problem: 'ファイルが指定されていません。' };
  if (others.length > 0) return { problem: 'ファイルは1つだけ指定してください。' };
  if (errors?.trim() === '') return { problem: '書き出すファイルの名前が空です。' };
  const by = personOf(parsed.values);
  if ('problem' in by) return by;
  return { file: resolve(file), errors: errors === undefined ? undefined : resolve(errors), ...by };
}

type Values = { 'dry-run': boolean; by?: string | undefined };

function personOf({ 'dry-run': isDry, by: written }: Values): Person | { problem: string } {
  if (isDry !== (written === undefined)) {
    return { problem: '--dry-run か --by のどちらか一つを指定してください。' };
  }
  const by = UserId.optional().safeParse(plainCode(written)?.toUpperCase());
  return by.success
    ? { by: by.data }
    : { problem: `「${written ?? ''}」はSlackのメンバーID（U0123ABCD の形）ではありません。` };
}

type Person = Pick<ImportOptions, 'by'>;

export function isImportOptions(read: ImportOptions | { problem: string }): read is ImportOptions {
  return !('problem' in read);
}

function parsedArgs(words: readonly string[]) {
  return parsedWords(words, {
    allowPositionals: true,
    options: {
      'dry-run': { type: 'boolean', default: false },
      by: { type: 'string' },
      errors: { type: 'string' },
    },
  });
}
