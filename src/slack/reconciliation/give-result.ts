/** 突合の結果を渡す: the list as a message and the sheet beside it, to the person alone. */

import { planInForce } from '../../collection/plan-in-force.ts';
import { isIntakeProblem } from '../../domain/intake-problem.ts';
import type { UserId } from '../../domain/slack-id.ts';
import { type PaperRow, rowsOfTables } from '../../reconciliation/paper.ts';
import { reconcile } from '../../reconciliation/reconcile.ts';
import { fileGoneText } from '../../wording/import-preview.ts';
import { explainIntake } from '../../wording/intake.ts';
import { sheetGiven } from '../../wording/reconciliation/forms.ts';
import { reconciledPage } from '../../wording/reconciliation/result-page.ts';
import { reconciledSheet } from '../../wording/reconciliation/result-sheet.ts';
import type { Services } from '../services.ts';
import type { FileId } from '../slack-files.ts';

type Tools = Pick<Services, 'files' | 'tabling' | 'store' | 'send'>;

/** Compares with what everybody may know: printed and approved values, whoever asks. */
export async function giveResult(
  rows: readonly PaperRow[],
  user: UserId,
  { files, tabling, store, send }: Tools,
): Promise<void> {
  const plan = planInForce(store.read());
  const result = reconcile(rows, plan);
  await send({ kind: 'channel', channel: user, threadTs: undefined }, reconciledPage(result, plan));
  if (result.compared.length + result.notFound.length + result.unread.length === 0) return;
  const bytes = await tabling.write([reconciledSheet(result, plan)]);
  await files.give(user, { name: '突合結果.xlsx', bytes, said: sheetGiven });
}

/** Returns the rows of a file that this person has sent, or one sentence why there are none. */
export async function rowsOfSent(
  file: FileId,
  user: UserId,
  { files, tabling }: Pick<Services, 'files' | 'tabling'>,
): Promise<readonly PaperRow[] | string> {
  const fetched = await files.fetch(file, user, tabling.mostBytes);
  if ('problem' in fetched) {
    if (fetched.problem !== 'too-big') return fileGoneText;
    const cause = { is: 'too-big', limit: tabling.mostBytes } as const;
    return explainIntake({ file: fetched.name, cause });
  }
  const tables = await tabling.read(fetched);
  return isIntakeProblem(tables) ? explainIntake(tables) : rowsOfTables(tables);
}
