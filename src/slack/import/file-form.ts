/** ファイルから入力: a file is fetched and read, and what it would do is shown before anything is kept. */

import { z } from 'zod';
import { isImportProblem } from '../../collection/import-rows.ts';
import { shownIn } from '../../collection/keep-import.ts';
import { changesAnything, countNew, isReady, planImport } from '../../collection/plan-import.ts';
import { isGoalWorkbook } from '../../collection/goal/goal-tables.ts';
import { isIntakeProblem } from '../../domain/intake-problem.ts';
import type { UserId } from '../../domain/slack-id.ts';
import type { Tables } from '../../domain/tables.ts';
import {
  correctionsGivenText,
  fileGoneText,
  importPreviewLines,
} from '../../wording/import-preview.ts';
import { importProblemText } from '../../wording/import-problem.ts';
import { correctionSheet, type ImportSheet } from '../../wording/import-sheet.ts';
import { explainIntake } from '../../wording/intake.ts';
import { digest } from '../digest.ts';
import type { Form } from '../form.ts';
import { openForm } from '../open-form.ts';
import { homeButton } from '../press-anywhere.ts';
import type { Services } from '../services.ts';
import { FileId } from '../slack-files.ts';
import {
  closedView,
  fileCallback,
  fileView,
  type Looked,
  previewView,
  readingView,
  type ShownFile,
} from './import-views.ts';
import { lookAtGoal } from './goal-form.ts';
import { importerOf } from './importer-of.ts';
import { showInDialog } from './show-in-dialog.ts';

/** How many rows a dialog shows; all of what is wrong stands in the file that is sent back. */
const mostRows = 20;

export const importButton = homeButton({
  action: 'home-import-values',
  needs: 'enter-value',
  handle: async ({ user, trigger_id: trigger }, services) => {
    await openForm({ user: user.id, trigger, view: fileView() }, services);
    return undefined;
  },
});

const Values = z.object({
  file: z
    .object({ files: z.tuple([z.object({ id: FileId })]) })
    .transform(({ files }) => files[0].id),
});
type Values = z.infer<typeof Values>;

/** Slack waits three seconds, and a large file takes longer: that it is being read is said at once. */
export const fileForm: Form<Values> = {
  callback: fileCallback,
  needs: 'enter-value',
  mainField: 'file',
  values: Values,
  submit: ({ user, viewId, values: { file } }, services) =>
    Promise.resolve({
      outcome: 'next',
      next: readingView(),
      afterwards: async () => {
        const { view, corrections } = await lookAtFile(file, user, services);
        await showInDialog(services.client, viewId, view);
        if (corrections !== undefined) await giveCorrections(corrections, user, services);
      },
    }),
};

async function lookAtFile(file: FileId, user: UserId, services: Services): Promise<Looked> {
  const { files, tabling } = services;
  const fetched = await files.fetch(file, user, tabling.mostBytes);
  if ('problem' in fetched) {
    const { problem } = fetched;
    if (problem !== 'too-big') return { view: fileView(fileGoneText) };
    const cause = { is: 'too-big', limit: tabling.mostBytes } as const;
    return { view: fileView(explainIntake({ file: fetched.name, cause })) };
  }
  const tables = await tabling.read(fetched);
  if (isIntakeProblem(tables)) return { view: fileView(explainIntake(tables)) };
  if (isGoalWorkbook(tables)) return lookAtGoal(tables, user, services);
  return lookAtTables(tables, user, services);
}

async function lookAtTables(tables: Tables, user: UserId, services: Services): Promise<Looked> {
  const plan = planImport(services.store.read(), tables, await importerOf(user, services));
  if (isImportProblem(plan)) return { view: fileView(importProblemText(plan)) };
  const lines = importPreviewLines(plan, mostRows);
  if (!isReady(plan)) {
    return {
      view: closedView([...lines, correctionsGivenText]),
      corrections: [correctionSheet(plan.rows)],
    };
  }
  if (!changesAnything(plan)) return { view: closedView(lines) };
  const about: ShownFile = {
    tables: services.readFiles.keep(user, tables),
    ...{ seen: digest(shownIn(plan)), count: countNew(plan) },
  };
  return { view: previewView(lines, about) };
}

async function giveCorrections(
  sheets: readonly ImportSheet[],
  user: UserId,
  { files, tabling }: Services,
): Promise<void> {
  const bytes = await tabling.write(sheets);
  await files.give(user, { name: 'corrections.xlsx', bytes, said: correctionsGivenText });
}
