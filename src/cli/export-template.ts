/** ひな形: the figures expected for a year in a new .xlsx; `npm run export-template`, bot running or not. */

import { resolve } from 'node:path';
import { templateOf } from '../collection/template-rows.ts';
import { writtenFiscalYear } from '../collection/written-times.ts';
import type { FiscalYear } from '../domain/fiscal-year.ts';
import { GoalNumber } from '../domain/goal.ts';
import { openReader } from '../open-store.ts';
import { nothingToFillIn, templateFailed, templateWrittenText } from '../wording/import-preview.ts';
import { templateSheet } from '../wording/import-sheet.ts';
import { giveWorkbook } from './give-workbook.ts';
import { parsedWords } from './parsed-words.ts';
import { complain, misused, runCommand } from './run-command.ts';

const usage = [
  '使い方: npm run --silent export-template -- --fiscal-year 2025 --out ひな形.xlsx [--goal 5]',
  '  --fiscal-year 2025  どの年度の値を集めるか。令和7年度、R7 とも書けます。',
  '  --out ファイル      まだないファイルの名前。',
  '  --goal 5            その目指す姿のものだけにします。',
];

type Options = { fiscalYear: FiscalYear; out: string; goal: GoalNumber | undefined };

await runCommand(templateFailed, async (config, words) => {
  const options = optionsOf(words);
  if ('problem' in options) return misused(options.problem, usage);
  const { fiscalYear, out, goal } = options;
  const state = (await openReader(config)).read();
  const template = templateOf(state, fiscalYear, goal);
  if (template.rows.length === 0) {
    complain([nothingToFillIn(template)]);
    return 1;
  }
  const said = templateWrittenText(out, template.rows.length);
  return (await giveWorkbook(templateSheet(template, state), out, said)) ? 0 : 1;
});

function optionsOf(words: readonly string[]): Options | { problem: string } {
  const parsed = parsedWords(words, {
    options: {
      'fiscal-year': { type: 'string' },
      out: { type: 'string' },
      goal: { type: 'string' },
    },
  });
  if (parsed === undefined) return { problem: '知らない指定があります。' };
  const { 'fiscal-year': year = '', out = '', goal: written } = parsed.values;
  const fiscalYear = writtenFiscalYear(year);
  if (fiscalYear === undefined) return { problem: '--fiscal-year で年度を指定してください。' };
  if (out.trim() === '') return { problem: '--out で書き出すファイルを指定してください。' };
  const goal = GoalNumber.optional().safeParse(written === undefined ? undefined : Number(written));
  if (!goal.success) return { problem: `目指す姿「${written ?? ''}」はありません。` };
  return { fiscalYear, out: resolve(out), goal: goal.data };
}
