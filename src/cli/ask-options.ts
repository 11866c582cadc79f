/** 端末の質問の選択肢: what may stand behind `npm run ask --`. */

import { CalendarDate } from '../domain/fiscal-year.ts';
import { Role } from '../domain/role.ts';
import { UserId } from '../domain/slack-id.ts';
import { parsedWords } from './parsed-words.ts';
import { dateProblem, plainCode } from './typed-words.ts';

export type AskOptions = {
  form: 'text' | 'json' | 'jsonl';
  question: string;
  today: CalendarDate | undefined;
  /** Whose eyes the answer is for: a role's, or a person's, who sees their own comments too. */
  as: Role | { user: UserId };
};

export const askUsage = [
  '使い方: npm run --silent ask -- "目指す姿5の指数は？"',
  '  質問を書かずに始めると、続けて質問できます。',
  '  --json              答えをJSONで出します。',
  '  --jsonl             標準入力から1行に1つの質問を読み、1行に1つのJSONを出します。',
  '  --today 2026-11-20  「昨年度」などの基準になる日付を決めます。',
  `  --as 役割           ${Role.options.join('、')} のどれか（省くと committee-member）。`,
  '  --as U0123456789    その人（SlackのメンバーID）として聞きます。「私の意見」も聞けます。',
].join('\n');

/**
 * Reads the words behind the command.
 *
 * @returns the problem as a Japanese sentence when an option is unknown or its value is not usable.
 */
export function readAskOptions(words: readonly string[]): AskOptions | { problem: string } {
  const parsed = parsedArgs(words);
  if (parsed === undefined) return { problem: '知らない指定があります。' };
  const { values, positionals } = parsed;
  const today = CalendarDate.optional().safeParse(plainCode(values.today));
  const as = asWhom(values.as);
  if (!today.success) return { problem: dateProblem(values.today ?? '') };
  if (as === undefined) return { problem: `役割「${values.as}」は使えません。` };
  const form = values.jsonl ? 'jsonl' : values.json ? 'json' : 'text';
  return { form, question: positionals.join(' '), today: today.data, as };
}

function asWhom(written: string): AskOptions['as'] | undefined {
  const user = UserId.safeParse(written.normalize('NFKC').trim());
  return user.success ? { user: user.data } : Role.safeParse(written).data;
}

export function isAskOptions(read: AskOptions | { problem: string }): read is AskOptions {
  return !('problem' in read);
}

function parsedArgs(words: readonly string[]) {
  return parsedWords(words, {
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      jsonl: { type: 'boolean', default: false },
      today: { type: 'string' },
      as: { type: 'string', default: 'committee-member' },
    },
  });
}
