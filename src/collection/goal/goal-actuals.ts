/** ブックの実績: a figure of a year, or a 「—」 with its reason in the words that the column asks for. */

import type { Citation } from '../../domain/citation.ts';
import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { Actual } from '../../domain/indicator.ts';
import type { MissingReason } from '../../domain/missing-reason.ts';
import { folded } from '../folded.ts';
import { dashWords, writtenDash } from '../written-dash.ts';
import { writtenFiscalYear } from '../written-times.ts';
import { cellIn, limits, readFigureOrDash, readText, type ReadCell } from './goal-cells.ts';
import { keyOfYear, type GoalRow } from './goal-rows.ts';

/** Where a document prints a 「—」 and does not say why. */
export const notStatedWord = '資料に理由の記載なし';

export function readActual(
  row: GoalRow,
  fiscalYear: FiscalYear,
  { unit, citation }: { unit: string | null; citation: Citation },
): ReadCell<Actual> {
  const value = readFigureOrDash(cellIn(row, keyOfYear('actual', fiscalYear)), unit);
  if ('problem' in value) return value;
  const why = cellIn(row, keyOfYear('dash', fiscalYear));
  if (value.read !== null) {
    if (why.said !== '') return { problem: { problem: 'figure-and-dash', at: why.at } };
    const measured = { state: 'measured', value: value.read, kind: 'actual' } as const;
    return { read: { ...measured, fiscalYear, citation } };
  }
  const text = why.said === '' ? { read: '' } : readText(why, limits.text);
  if ('problem' in text) return text;
  const reason = reasonOf(text.read, citation);
  return reason === undefined
    ? { problem: { problem: 'dash-unexplained', at: why.at } }
    : { read: { state: 'missing', fiscalYear, reason, citation } };
}

/** @example reasonOf('調査の年ではない：5年に1度実施（次は令和8年度）', citation); // nextFiscalYear 2026 */
function reasonOf(said: string, citation: Citation): MissingReason | undefined {
  if (folded(said) === folded(notStatedWord)) return { code: 'not-stated' };
  const [, before = said, year] = /^(.*)[（(]次は([^（()）]+)[)）]$/u.exec(said) ?? [];
  const next = year === undefined ? null : writtenFiscalYear(year);
  const dash = writtenDash(before);
  if (dash === undefined || next === undefined) return undefined;
  const code = dash.why === 'not-yet' ? 'not-entered' : dash.why;
  return { code, quote: dash.reason, citation, nextFiscalYear: next };
}

const whys = {
  'not-entered': 'not-yet',
  'not-surveyed-this-year': 'not-surveyed-this-year',
  'not-started': 'not-started',
  retired: 'retired',
} as const;

/** Returns a reason as `readActual` reads it again. */
export function reasonText(reason: MissingReason, yearName: (year: FiscalYear) => string): string {
  if (reason.code === 'not-stated') return notStatedWord;
  const { quote, nextFiscalYear } = reason;
  const [word] = dashWords[whys[reason.code]];
  const why = quote === word ? word : `${word}：${quote}`;
  return nextFiscalYear === null ? why : `${why}（次は${yearName(nextFiscalYear)}）`;
}
