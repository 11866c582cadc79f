/** 履歴の選択肢: what may stand behind `npm run audit --`. */

import type { AuditQuery } from '../domain/audit.ts';
import { CalendarDate } from '../domain/fiscal-year.ts';
import { IndicatorId } from '../domain/indicator.ts';
import { parsedWords } from './parsed-words.ts';
import { dateProblem, plainCode } from './typed-words.ts';

export type AuditOptions = { query: AuditQuery; json: boolean };

export const auditUsage = [
  '使い方: npm run --silent audit -- [--indicator 5-A4] [--since 2026-11-01] [--json]',
  '  --indicator 5-A4    その指標についての変更だけを出します。',
  '  --since 2026-11-01  その日（日本時間）からの変更だけを出します。',
  '  --json              JSONで出します。長い値も省きません。',
].join('\n');

/**
 * Reads the words behind the command.
 *
 * @returns the problem as a Japanese sentence when an option is unknown or its value is not usable.
 */
export function readAuditOptions(words: readonly string[]): AuditOptions | { problem: string } {
  const values = parsedArgs(words);
  if (values === undefined) return { problem: '知らない指定があります。' };
  const indicator = IndicatorId.optional().safeParse(plainCode(values.indicator)?.toUpperCase());
  const since = CalendarDate.optional().safeParse(plainCode(values.since));
  if (!indicator.success) {
    return { problem: indicatorProblem(values.indicator ?? '') };
  }
  if (!since.success) return { problem: dateProblem(values.since ?? '') };
  return { query: { indicator: indicator.data, since: since.data }, json: values.json };
}

export function isAuditOptions(read: AuditOptions | { problem: string }): read is AuditOptions {
  return !('problem' in read);
}

function indicatorProblem(written: string): string {
  return `指標「${written}」という番号の形はありません。5-A4 のように、目指す姿の番号、A（行動）・S（短期）・M（中長期）のどれか、通し番号の順に書いてください。`;
}

function parsedArgs(words: readonly string[]) {
  return parsedWords(words, {
    options: {
      indicator: { type: 'string' },
      since: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  })?.values;
}
