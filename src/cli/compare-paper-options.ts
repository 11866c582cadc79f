/** 突合の選択肢: what may stand behind `npm run compare-paper --`. */

import { parsedWords } from './parsed-words.ts';

export type ComparePaperOptions = { file: string; out: string | undefined };

export const comparePaperUsage = [
  '使い方: npm run --silent compare-paper -- <ファイル> [--out 突合結果.xlsx]',
  '  <ファイル>   これから印刷する表（.xlsx、CSV、または表を写した .txt）です。',
  '  --out        すべての値の結果を、このブックに書き出します。',
  '計画と登録された値は変えません。ファイルの中身も保存しません。',
];

/** @returns the problem as a Japanese sentence when the words cannot be used. */
export function readComparePaperOptions(
  words: readonly string[],
): ComparePaperOptions | { problem: string } {
  const parsed = parsedWords(words, {
    options: { out: { type: 'string' } },
    allowPositionals: true,
  });
  if (parsed === undefined) return { problem: '知らない指定があります。' };
  const [file, ...others] = parsed.positionals;
  if (file === undefined) return { problem: '突き合わせるファイルを書いてください。' };
  if (others.length > 0) return { problem: 'ファイルは1つだけ書いてください。' };
  return { file, out: parsed.values.out };
}

export function isComparePaperOptions(
  read: ComparePaperOptions | { problem: string },
): read is ComparePaperOptions {
  return !('problem' in read);
}
