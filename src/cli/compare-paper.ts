/** 資料突合: a paper that is about to be printed beside the plan; `npm run compare-paper`. */

import { basename, resolve } from 'node:path';
import { planInForce } from '../collection/plan-in-force.ts';
import { openReader } from '../open-store.ts';
import { type PaperRow, rowsOfTables, rowsOfText } from '../reconciliation/paper.ts';
import { reconcile } from '../reconciliation/reconcile.ts';
import { plainText } from '../wording/plain-text.ts';
import { comparingFailed, sheetWritten } from '../wording/reconciliation/forms.ts';
import { reconciledPage } from '../wording/reconciliation/result-page.ts';
import { reconciledSheet } from '../wording/reconciliation/result-sheet.ts';
import {
  comparePaperUsage,
  isComparePaperOptions,
  readComparePaperOptions,
} from './compare-paper-options.ts';
import { giveWorkbook } from './give-workbook.ts';
import { complain, misused, runCommand, say } from './run-command.ts';
import { tablesIn, textIn } from './tables-in.ts';

/** Ends with 1 where a figure differs, so that a script can stop before the papers are printed. */
await runCommand(comparingFailed, async (config, words) => {
  const options = readComparePaperOptions(words);
  if (!isComparePaperOptions(options)) return misused(options.problem, comparePaperUsage);
  const { file, out, fiscalYear } = options;
  const rows = await rowsIn(resolve(file));
  if (typeof rows === 'string') {
    complain([comparingFailed, rows]);
    return 2;
  }
  const plan = planInForce((await openReader(config)).read());
  const result = reconcile(rows, plan, { file: basename(file), fiscalYear });
  say([plainText(reconciledPage(result, plan))]);
  if (out !== undefined) {
    const sheet = reconciledSheet(result, plan);
    if (!(await giveWorkbook([sheet], resolve(out), sheetWritten(out)))) return 2;
  }
  const isFine = result.compared.length > 0 && result.compared.every(agrees);
  return isFine && result.notFound.length + result.unread.length === 0 ? 0 : 1;
});

/** In a .txt no comma parts two cells: it stands in 「6,701 人」. */
async function rowsIn(file: string): Promise<PaperRow[] | string> {
  if (/\.txt$/iu.test(file)) {
    const read = await textIn(file);
    return 'text' in read ? rowsOfText(read.text) : read.problem;
  }
  const tables = await tablesIn(file);
  return typeof tables === 'string' ? tables : rowsOfTables(tables);
}

function agrees({ verdict }: { verdict: { is: string } }): boolean {
  return verdict.is !== 'different';
}
