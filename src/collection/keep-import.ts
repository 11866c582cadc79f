/** 取り込む: all values of a file are entered at once, as they were shown; where that changed, none. */

import type { Refusal } from '../domain/refusal.ts';
import type { State } from '../domain/state.ts';
import type { Tables } from '../domain/tables.ts';
import { isImportProblem } from './import-rows.ts';
import { changesAnything, type ImportPlan, isReady, planImport } from './plan-import.ts';
import type { Importer } from './plan-import-row.ts';

/**
 * Enters what `wasShown` says was shown before. Done twice, it is kept once: the second time everything
 * is the same as what waits.
 */
export function keepImport(
  state: State,
  { tables, wasShown }: { tables: Tables; wasShown: (plan: ImportPlan) => boolean },
  importer: Importer,
): State | Refusal {
  const plan = planImport(state, tables, importer);
  if (isImportProblem(plan)) return { refused: 'import-changed' };
  if (!changesAnything(plan)) return state;
  return isReady(plan) && wasShown(plan) ? plan.state : { refused: 'import-changed' };
}

/** Everything that a preview shows of its rows; two plans with the same text do the same. */
export function shownIn({ rows }: Pick<ImportPlan, 'rows'>): string {
  return JSON.stringify(
    rows.map((row) =>
      row.fate === 'wrong'
        ? [row.fate, row.written, row.problems]
        : [row.fate, row.cell, row.value, row.remark, row.evidence, beforeOf(row), row.doubts],
    ),
  );
}

function beforeOf(row: object): unknown {
  return 'before' in row ? row.before : null;
}
