/** 突合の選択肢: what may stand behind `npm run compare-paper --`. */

import { FiscalYear } from '../domain/fiscal-year.ts';
import { parsedWords } from './parsed-words.ts';

export type ComparePaperOptions = {
  file: string;
  out: string | undefined;
  /** Of the columns that name none. */
  fiscalYear: FiscalYear | undefined;
};

export const comparePaperUsage = [
  '使い方: npm run --silent compare-paper -- <ファイル> [--fiscal-year 2025] [--out 突合結果.xlsx]',
  '  <ファイル>   これから印刷する表（.xlsx、CSV、または表を写した .txt）です。',
  '  --fiscal-year  年度が書かれていない欄の年度です（令和7年度は2025）。書かなければ、表の上、シートとファイルの名前から読み、どこにもなければ最新の年度と比べます。',
  '  --out        すべての値の結果を、このブックに書き出します。',
  '計画と登録された値は変えません。ファイルの中身も保存しません。',
];

/** @returns the problem as a Japanese sentence when the words cannot be used. */
export function readComparePaperOptions(
  words: readonly string[],
): ComparePaperOptions | { problem: string } {
  const parsed = parsedWords(words, {
    options: { out: { type: 'string' }, 'fiscal-year': { type: 'string' } },
    allowPositionals: true,
  });
  if (parsed === undefined) return { problem: '知らない指定があります。' };
  const [file, ...others] = parsed.positionals;
  if (file === undefined) return { problem: '突き合わせるファイルを書いてください。' };
  if (others.length > 0) return { problem: 'ファイルは1つだけ書いてください。' };
  const { out, 'fiscal-year': said } = parsed.values;
  const fiscalYear = said === undefined ? undefined : FiscalYear.safeParse(Number(said)).data;
  if (said !== undefined && fiscalYear === undefined)
    return { problem: '--fiscal-year には、2025 のように西暦の年度を書いてください。' };
  return { file, out, fiscalYear };
}

export function isComparePaperOptions(
  read: ComparePaperOptions | { problem: string },
): read is ComparePaperOptions {
  return !('problem' in read);
}
