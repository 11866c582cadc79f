/** 取り込み: values of an .xlsx or CSV file are entered; `npm run import`, the bot being stopped. */

import { createClock } from '../clock.ts';
import type { Config } from '../config.ts';
import { isImportProblem } from '../collection/import-rows.ts';
import { keepImport, shownIn } from '../collection/keep-import.ts';
import {
  changesAnything,
  countNew,
  type ImportPlan,
  isReady,
  planImport,
} from '../collection/plan-import.ts';
import type { Importer } from '../collection/plan-import-row.ts';
import { isGoalWorkbook } from '../collection/goal/goal-tables.ts';
import type { UserId } from '../domain/slack-id.ts';
import type { State } from '../domain/state.ts';
import type { Tables } from '../domain/tables.ts';
import { openReader, openStore } from '../open-store.ts';
import { importProblemText } from '../wording/import-problem.ts';
import {
  correctionsWrittenText,
  importedText,
  importFailed,
  importPreviewLines,
} from '../wording/import-preview.ts';
import { correctionSheet } from '../wording/import-sheet.ts';
import { explain } from '../wording/refusal.ts';
import {
  type ImportOptions,
  importUsage,
  isImportOptions,
  readImportOptions,
} from './import-options.ts';
import { importGoal } from './import-goal.ts';
import { giveWorkbook } from './give-workbook.ts';
import { complain, misused, runCommand, say } from './run-command.ts';
import { tablesIn } from './tables-in.ts';

await runCommand(importFailed, async (config, words) => {
  const options = readImportOptions(words);
  if (!isImportOptions(options)) return misused(options.problem, importUsage);
  const tables = await tablesIn(options.file);
  if (typeof tables === 'string') return fail(tables);
  if (isGoalWorkbook(tables)) return importGoal(tables, options, config);
  return options.by === undefined
    ? look(tables, options, await openReader(config))
    : enter(tables, { ...options, by: options.by }, config);
});

/** Who may use a terminal of the bot's machine may enter everything. */
function importerOf(by: UserId): Importer {
  const clock = createClock(() => new Date());
  const all = { may: () => true, sees: () => true };
  return { by, at: clock.now().toISOString(), today: clock.today(), ...all };
}

async function look(
  tables: Tables,
  { errors }: ImportOptions,
  store: { read: () => State },
): Promise<number> {
  const plan = planImport(store.read(), tables, importerOf('U0'));
  if (isImportProblem(plan)) return fail(importProblemText(plan));
  return show(plan, errors);
}

async function enter(
  tables: Tables,
  { by, errors }: ImportOptions & { by: UserId },
  config: Config,
): Promise<number> {
  const store = await openStore(config);
  try {
    const importer = importerOf(by);
    const plan = planImport(store.read(), tables, importer);
    if (isImportProblem(plan)) return fail(importProblemText(plan));
    const code = await show(plan, errors);
    if (code !== 0 || !changesAnything(plan)) return code;
    const wasShown = (one: ImportPlan): boolean => shownIn(one) === shownIn(plan);
    const result = await store.update(
      (state) => keepImport(state, { tables, wasShown }, importer),
      'import',
      { action: 'entries-imported' },
    );
    if (!result.saved) return fail(explain(result.refusal));
    say([importedText(countNew(plan))]);
    return 0;
  } finally {
    await store.close();
  }
}

async function show(plan: ImportPlan, errors: string | undefined): Promise<number> {
  const ready = isReady(plan);
  (ready ? say : complain)(importPreviewLines(plan, Infinity));
  if (ready) return 0;
  if (errors !== undefined) {
    const sheet = correctionSheet(plan.rows);
    await giveWorkbook([sheet], errors, correctionsWrittenText(errors));
  }
  return 1;
}

function fail(sentence: string): number {
  complain([sentence]);
  return 1;
}
