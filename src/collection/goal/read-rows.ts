/** 読んだ行: rows with what they say and what is wrong with them. */

import type { Citation } from '../../domain/citation.ts';
import { GoalDocumentId } from '../../domain/citation.ts';
import type { GoalNumber } from '../../domain/goal.ts';
import type { GoalRowProblem } from './goal-problem.ts';
import type { GoalRow } from './goal-rows.ts';

export type ReadRow<What> = {
  row: GoalRow;
  /** Complete where there are no problems; otherwise nothing of it is ever kept. */
  said: What;
  problems: readonly GoalRowProblem[];
};

/** `content` is what all rows say together, for keeping where no row has problems. */
export type ReadRows<Content> = { rows: readonly ReadRow<unknown>[]; content: Content };

export function readRow<What>(
  row: GoalRow,
  said: What,
  problems: readonly GoalRowProblem[],
): ReadRow<What> {
  return { row, said, problems };
}

/** Each row of which another says the same has the problem, naming the others. */
export function twiceIn<What>(
  rows: readonly ReadRow<What>[],
  keyOf: (said: What) => string | undefined,
): ReadRow<What>[] {
  return rows.map((one) => {
    const what = keyOf(one.said);
    const others = rows.filter((other) => other !== one && keyOf(other.said) === what);
    if (what === undefined || others.length === 0) return one;
    const problem = { problem: 'twice', what, others: others.map(({ row }) => row.place) } as const;
    return { ...one, problems: [...one.problems, problem] };
  });
}

/** @example citationOfRow(8, row); // { document: 'goal-8', place: 'シート「指標」', line: 4 } */
export function citationOfRow(goal: GoalNumber, { place }: Pick<GoalRow, 'place'>): Citation {
  const document = GoalDocumentId.parse(`goal-${goal}`);
  return { document, place: `シート「${place.sheet}」`, line: place.no };
}

/** Beyond it, it is not the workbook of one goal. */
export const mostRows = 99;

/** Ids have two digits, and a workbook of one goal has some dozens of rows. */
export function tooMany<What>(rows: readonly ReadRow<What>[]): ReadRow<What>[] {
  return rows.map((one, at) =>
    at < mostRows
      ? one
      : {
          ...one,
          problems: [...one.problems, { problem: 'too-many-rows', limit: mostRows } as const],
        },
  );
}
