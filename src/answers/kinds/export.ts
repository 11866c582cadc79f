/** 資料の書き出し: that somebody asks for a file; which one they choose in a form. */

import type { AnswerContext } from '../answer-context.ts';
import type { Query } from '../query.ts';
import type { Row } from '../row.ts';

export type ExportFacts = {
  intent: 'export';
  query: Query;
  /** The goals that were named. */
  goals: readonly number[];
  rows: readonly Row[];
};

/** Returns of which goals a file is asked for. */
export function exportOf(query: Query, { plan }: AnswerContext): ExportFacts {
  const known = plan.goals.map(({ no }) => no);
  const goals = (query.goals ?? []).filter((no) => known.includes(no));
  return { intent: 'export', query, goals, rows: [] };
}
