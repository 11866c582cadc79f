/** 年度の言葉: which year a table was compared with where no column names one, and why. */

import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { YearTaken } from '../../reconciliation/year-taken.ts';
import { fiscalYearName } from '../fiscal-year.ts';

/**
 * Returns the first sentence of a result; empty where every column names its year.
 *
 * @example
 * yearsSentence([{ fiscalYear: 2024, from: 'latest' }]);
 * // '年度が書かれていない欄は、最新の令和6年度の値と比べました。別の年度の資料なら、年度を選び直してください。'
 */
export function yearsSentence(years: readonly YearTaken[]): string {
  const said = years.map(({ fiscalYear, from }) => `${because[from]}${fiscalYearName(fiscalYear)}`);
  if (said.length === 0) return '';
  const isSure = years.every(({ from }) => from === 'asked');
  const otherwise = isSure ? '' : '別の年度の資料なら、年度を選び直してください。';
  return `年度が書かれていない欄は、${said.join('、')}の値と比べました。${otherwise}`;
}

const because: Readonly<Record<YearTaken['from'], string>> = {
  caption: '表の上に書かれた',
  sheet: 'シートの名前にある',
  file: 'ファイルの名前にある',
  asked: '選ばれた',
  latest: '最新の',
};

/** On a button below the result. */
export function compareWithYear(fiscalYear: FiscalYear): string {
  return `${fiscalYearName(fiscalYear)}の値と比べる`;
}

export const yearField = '実績の年度';
export const yearHint =
  '表の欄に年度が書かれていれば、その年度と比べます。ここで選ぶ年度は、年度が書かれていない欄だけに使います。';
export const yearOnPaper = '表に書いてある';
