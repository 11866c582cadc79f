/** 突合の結果を渡す: the list as a message and the sheet beside it, to the person alone. */

import { planInForce } from '../../collection/plan-in-force.ts';
import type { FiscalYear } from '../../domain/fiscal-year.ts';
import { isIntakeProblem } from '../../domain/intake-problem.ts';
import type { Plan } from '../../domain/plan.ts';
import type { UserId } from '../../domain/slack-id.ts';
import { type PaperRow, rowsOfTables } from '../../reconciliation/paper.ts';
import { type Reconciled, reconcile } from '../../reconciliation/reconcile.ts';
import { yearsOfPapers } from '../../reconciliation/year-taken.ts';
import { fileGoneText } from '../../wording/import-preview.ts';
import { explainIntake } from '../../wording/intake.ts';
import { sheetGiven } from '../../wording/reconciliation/forms.ts';
import { reconciledPage } from '../../wording/reconciliation/result-page.ts';
import { reconciledSheet } from '../../wording/reconciliation/result-sheet.ts';
import { compareWithYear } from '../../wording/reconciliation/years.ts';
import type { Deed } from '../blocks/buttons.ts';
import type { Services } from '../services.ts';
import type { FileId } from '../slack-files.ts';
import { valueOf, type WhichPaper } from './which-paper.ts';

type Tools = Pick<Services, 'files' | 'tabling' | 'store' | 'send'>;

/** `file` is its name; `which` finds the paper again, to compare it with another year. */
export type GivenPaper = {
  rows: readonly PaperRow[];
  which: WhichPaper;
  file?: string;
  fiscalYear?: FiscalYear | undefined;
};

/** Compares with what everybody may know: printed and approved values, whoever asks. */
export async function giveResult(
  { rows, which, file, fiscalYear }: GivenPaper,
  user: UserId,
  { files, tabling, store, send }: Tools,
): Promise<void> {
  const plan = planInForce(store.read());
  const result = reconcile(rows, plan, { file, fiscalYear });
  const deeds = otherYears(result, which, plan);
  const to = { kind: 'channel', channel: user, threadTs: undefined } as const;
  await send(to, reconciledPage(result, plan), { deeds });
  if (result.compared.length + result.notFound.length + result.unread.length === 0) return;
  const bytes = await tabling.write([reconciledSheet(result, plan)]);
  await files.give(user, { name: '突合結果.xlsx', bytes, said: sheetGiven });
}

/** Where no column named the year, the paper may be of another one. */
function otherYears({ years }: Reconciled, which: WhichPaper, plan: Plan): Deed[] {
  if (years.length === 0) return [];
  return yearsOfPapers(plan)
    .filter((year) => !years.some(({ fiscalYear }) => fiscalYear === year))
    .map((year, at) => ({
      action: `compare-year-${at}`,
      label: compareWithYear(year),
      value: valueOf({ ...which, fiscalYear: year }),
    }));
}

export type SentPaper = { rows: readonly PaperRow[]; file: string };

/** Returns the rows of a file that this person has sent, or one sentence why there are none. */
export async function rowsOfSent(
  file: FileId,
  user: UserId,
  { files, tabling }: Pick<Services, 'files' | 'tabling'>,
): Promise<SentPaper | string> {
  const fetched = await files.fetch(file, user, tabling.mostBytes);
  if ('problem' in fetched) {
    if (fetched.problem !== 'too-big') return fileGoneText;
    const cause = { is: 'too-big', limit: tabling.mostBytes } as const;
    return explainIntake({ file: fetched.name, cause });
  }
  const tables = await tabling.read(fetched);
  if (isIntakeProblem(tables)) return explainIntake(tables);
  return { rows: rowsOfTables(tables), file: fetched.name };
}
