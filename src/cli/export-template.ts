/** ひな形: the figures expected for a year in a new .xlsx; `npm run export-template`, bot running or not. */

import { resolve } from 'node:path';
import { templateOf } from '../collection/template-rows.ts';
import { writtenFiscalYear } from '../collection/written-times.ts';
import type { FiscalYear } from '../domain/fiscal-year.ts';
import { GoalNumber } from '../domain/goal.ts';
import { openReader } from '../open-store.ts';
import { nothingToFillIn, templateFailed, templateWrittenText } from '../wording/import-preview.ts';
import { templateSheet } from '../wording/import-sheet.ts';
import { exportGoal } from './export-goal.ts';
import { giveWorkbook } from './give-workbook.ts';
import { parsedWords } from './parsed-words.ts';
import { complain, misused, runCommand } from './run-command.ts';

const usage = [
  '使い方: npm run --silent export-template -- --fiscal-year 2025 --out ひな形.xlsx [--goal 5]',
  '  --fiscal-year 2025  どの年度の値を集めるか。令和7年度、R7 とも書けます。',
  '  --out ファイル      まだないファイルの名前。',
  '  --goal 5            その目指す姿のものだけにします。',
  '　　　  npm run --silent export-template -- --goal 8 --out 目指す姿8.xlsx',
  '　　　　年度を付けないときは、目指す姿を丸ごと登録するブックを書き出します。登録済みなら、その内容が入ります。',
];

type Options =
  | { of: 'values'; fiscalYear: FiscalYear; out: string; goal: GoalNumber | undefined }
  | { of: 'goal'; goal: GoalNumber; out: string };

await runCommand(templateFailed, async (config, words) => {
  const options = optionsOf(words);
  if ('problem' in options) return misused(options.problem, usage);
  if (options.of === 'goal') return exportGoal(options, (await openReader(config)).read());
  const { fiscalYear, out, goal } = options;
  const state = (await openReader(config)).read();
  const template = templateOf(state, fiscalYear, goal);
  if (template.rows.length === 0) {
    complain([nothingToFillIn(template)]);
    return 1;
  }
  const said = templateWrittenText(out, template.rows.length);
  return (await giveWorkbook([templateSheet(template, state)], out, said)) ? 0 : 1;
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
  const { 'fiscal-year': year, out = '', goal: written } = parsed.values;
  const goal = GoalNumber.optional().safeParse(written === undefined ? undefined : Number(written));
  if (!goal.success) return { problem: `目指す姿「${written ?? ''}」はありません。` };
  const what = wantedOf(year, goal.data);
  if (what === undefined) return { problem: '--fiscal-year で年度を指定してください。' };
  if (out.trim() === '') return { problem: '--out で書き出すファイルを指定してください。' };
  return { ...what, out: resolve(out) };
}

type Wanted = Omit<Extract<Options, { of: 'values' }>, 'out'> | { of: 'goal'; goal: GoalNumber };

/** Without a year it is the workbook of a whole goal. */
function wantedOf(year: string | undefined, goal: GoalNumber | undefined): Wanted | undefined {
  if (year === undefined) return goal === undefined ? undefined : { of: 'goal', goal };
  const fiscalYear = writtenFiscalYear(year);
  return fiscalYear === undefined ? undefined : { of: 'values', fiscalYear, goal };
}
